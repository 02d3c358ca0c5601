// project: process
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../support/api.ts';
import { buildProgram } from '../support/build.ts';
import { changes, copyBuilt, copyCheckout, leaveOut, nowhere, runIn, temporaryFolder } from './checkout.ts';

const parent = mkdtempSync(join(tmpdir(), 'start-'));
/** Characters that cut a PATH, a URL, a pattern or a command line. */
const checkout = join(parent, `kg:1 å%20 [x] {a} (b) 'c' & $HOME`);

const building = /^Building .*, which is not (there|of these sources) …$/m;
const started = /^DATABASE_UNAVAILABLE: Expected a Neo4j server at NEO4J_URI bolt:\/\/127\.0\.0\.1:1/m;

beforeAll(() => {
  mkdirSync(checkout);
  copyCheckout(checkout);
});
afterAll(() => rmSync(parent, { recursive: true }));

async function start(folder: string, environment: Record<string, string> = {}): Promise<string> {
  const { ended, output } = runIn(folder, ['npm', 'start'], environment);
  expect(await ended).toBe(1);
  return output();
}

describe('npm start', () => {
  test('builds in a folder of any name, from what the image is built from, though npm ignores scripts', async () => {
    const output = await start(checkout, { npm_config_ignore_scripts: 'true' });
    expect(output).toMatch(building);
    expect(output).toMatch(started);
    expect(existsSync(join(checkout, 'dist/dashboard/index.html'))).toBe(true);
  });

  test('writes nothing into a checkout that is built', async () => {
    const before = changes(checkout);
    const output = await start(checkout);
    expect(output).not.toMatch(/Building/);
    expect(output).toMatch(started);
    expect(changes(checkout)).toEqual(before);
  });

  test('builds again where a source went and where a file of the build is not whole, and leaves nothing of before', async () => {
    const folder = copyBuilt(checkout);
    const extra = join(folder, 'src/extra.ts');
    writeFileSync(extra, 'export const extra = 1;\n');
    expect(await start(folder)).toMatch(building);
    expect(existsSync(join(folder, 'dist/extra.js'))).toBe(true);
    rmSync(extra);
    truncateSync(join(folder, 'dist/cli.js'), 100);
    expect(await start(folder)).toMatch(started);
    expect(existsSync(join(folder, 'dist/extra.js'))).toBe(false);
  });

  test('a build that is killed or interrupted leaves dist/ as it was, and the next start builds', async () => {
    const folder = copyBuilt(checkout);
    writeFileSync(join(folder, 'src/extra.ts'), 'export const extra = 1;\n');
    const before = changes(join(folder, 'dist'));
    const kill = async (signal: NodeJS.Signals): Promise<string> => {
      const { child, ended, output } = runIn(folder, [process.execPath, 'scripts/launch.cjs']);
      await vi.waitUntil(() => building.test(output()), { timeout: 60_000 });
      child.kill(signal);
      await ended;
      expect(changes(join(folder, 'dist'))).toEqual(before);
      return output();
    };
    expect(await kill('SIGTERM')).toMatch(/^BUILD_FAILED: The build was interrupted by SIGTERM/m);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([]);
    await kill('SIGKILL');
    expect(await start(folder)).toMatch(started);
    expect(existsSync(join(folder, 'dist/extra.js'))).toBe(true);
  });

  test('says which command brings packages that are missing', async () => {
    const folder = copyBuilt(checkout);
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: object;
    };
    // What `npm ci --omit=dev` leaves out is not missed while there is nothing to build.
    leaveOut(folder, (name) => Object.hasOwn(devDependencies, name));
    expect(await start(folder)).toMatch(started);
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await start(folder)).toMatch(
      /^BUILD_FAILED: Expected .* are missing\. Run "npm ci --include=dev", then start again\.$/m,
    );
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(await start(folder)).toMatch(/^BUILD_FAILED: Expected .* are missing\. Run "npm ci", then start again\.$/m);
  });

  test('names the character in a path in which nothing can be built', async () => {
    const folder = join(temporaryFolder(), 'kg#1');
    mkdirSync(folder);
    copyCheckout(folder);
    expect(await start(folder)).toMatch(/^BUILD_FAILED: .*but found "#" in \/.*kg#1/m);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual([]);
  });
});

test('no command depends on a step that npm may leave out', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const hooks = Object.keys(scripts).filter(
    (name) => /^(pre|post)/.test(name) && Object.hasOwn(scripts, name.replace(/^(pre|post)/, '')),
  );
  expect(hooks).toEqual([]);
});

describe.skipIf(process.env['OLD_NODES'] === 'none')(
  'a Node that is too old is recognized before everything else',
  () => {
    beforeAll(buildProgram);

    test.each(['16', '18'])('Node %s', (version) => {
      const run = (file: string): string =>
        execFileSync('sh', ['-c', `npx --yes --package node@${version} node ${file} 2>&1; echo "exit code $?"`], {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, ...nowhere, npm_config_loglevel: 'silent' },
        });
      const sentence = new RegExp(
        `^NODE_UNSUPPORTED: Expected Node 20\\.19 or newer, but this is Node ${version}\\..*\nexit code 1\n$`,
      );
      for (const file of ['dist/main.js', 'scripts/launch.cjs', 'scripts/launch.cjs build'])
        expect(run(file)).toMatch(sentence);
    });
  },
);
