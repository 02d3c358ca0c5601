// project: process
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findArgumentInProc, findArgumentWithPs } from '../../src/embedded-neo4j/process-table.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4jOptions } from '../../src/embedded-neo4j/start-neo4j.ts';
import { JAR_DIRECTORY, MEMORY } from '../embedded-neo4j/support.ts';
import { freePorts } from '../support/free-ports.ts';
import { buildProgram } from '../support/build.ts';
import { embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { runCommand } from '../support/process.ts';
import { temporaryFolder } from './checkout.ts';

/** Options for a Neo4j on a machine with this environment. */
async function given(directory: string, env: Record<string, string> = {}): Promise<EmbeddedNeo4jOptions> {
  const host = { pid: process.pid, env: { ...process.env, ...env }, kill: process.kill.bind(process) };
  return { directory, ...(await freePorts()), memory: MEMORY, host, report: () => undefined };
}

async function valueOf(options: EmbeddedNeo4jOptions, expression: string): Promise<unknown> {
  const started = await startEmbeddedNeo4j(options);
  onTestFinished(() => started.stop());
  const { uri, user, password } = started;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(`RETURN ${expression} AS value`);
    return records[0]?.get('value');
  } finally {
    await driver.close();
  }
}

/** Jars that lie in the folder themselves, since Java follows links. */
function layJars(directory: string): string {
  const folder = join(directory, 'lib');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(JAR_DIRECTORY)) {
    try {
      linkSync(join(JAR_DIRECTORY, name), join(folder, name));
    } catch {
      cpSync(join(JAR_DIRECTORY, name), join(folder, name));
    }
  }
  return directory;
}

const caseAndDigits = "toLower('DIURETICS') + toUpper(' i ') + toString(12)";

describe('Neo4j is the same on every machine', () => {
  test.each([
    ['Turkish', { JAVA_TOOL_OPTIONS: '-Duser.language=tr -Duser.country=TR' }],
    [
      'Arabic, whatever may set it',
      {
        JDK_JAVA_OPTIONS: `${process.env['JDK_JAVA_OPTIONS'] ?? ''} -Duser.extensions.format=u-nu-arab -Duser.language.format=ar`,
        _JAVA_OPTIONS: '-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-6',
        LC_ALL: 'ar_EG.UTF-8',
      },
    ],
  ])('%s', async (_language, env) => {
    const directory = join(temporaryFolder(), 'neo4j');
    expect(await valueOf({ ...(await given(directory, env)), jarDirectory: JAR_DIRECTORY }, caseAndDigits)).toBe(
      'diuretics I 12',
    );
  });

  test.each([`d:1;2 #3 %p {a} 'b' "c" $HOME @!x ~ & = ...`, `å 缺:2 #3 %p {a} 'b' "c" $HOME @!x ~ & ...`])(
    'in a folder whose name holds what cuts class paths, URLs and options: %s',
    async (name) => {
      const directory = layJars(join(temporaryFolder(), name));
      expect(await valueOf(await given(directory), '1')).toBe(1);
    },
  );
});

test.each(['a[b', 'a]b', 'a?b', 'a!', 'a!/b', 'å=b', 'å/a;b'])(
  'a folder that Java cannot read from is refused at once: %s',
  async (name) => {
    const directory = join(temporaryFolder(), name);
    await expect(startEmbeddedNeo4j(await given(directory))).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringMatching(/but found "[[\]?!=;]" in \/.*Set DATA_DIRECTORY/),
    });
  },
);

test.each(platform() === 'linux' ? [findArgumentInProc, findArgumentWithPs] : [findArgumentWithPs])(
  '%o finds a process by an argument, and none where there is none',
  async (find) => {
    const argument = `--home-dir=/nowhere/${randomUUID()}`;
    expect(await find(argument)).toBeUndefined();
    const child = spawn('sh', ['-c', 'sleep 60; true', argument], { stdio: 'ignore', detached: true });
    onTestFinished(() => void process.kill(-child.pid!));
    await once(child, 'spawn');
    await expect.poll(() => find(argument)).toMatchObject({ pid: child.pid });
    expect(await find(argument.slice(0, -1))).toBeUndefined();
  },
);

test('a limit of open files that is too low is named, with what raises it', async () => {
  buildProgram();
  const settings = await embeddedNeo4j();
  const limited = ['bash', '-c', 'ulimit -n 256; exec "$0" dist/main.js', process.execPath] as const;
  const { ended, output } = runCommand([...limited], settings);
  expect(await ended).toBe(1);
  expect(output()).toMatch(/^NEO4J_START_FAILED: Expected Neo4j to open .*\(`ulimit -n 40000`/m);
});

test('where there is no program but Java, what killed processes left keeps no start from going on', async () => {
  const directory = join(temporaryFolder(), 'neo4j');
  mkdirSync(directory);
  const gone = { pid: 2 ** 22 + 1, startTime: '1' };
  writeFileSync(join(directory, 'process.json'), JSON.stringify({ owner: gone, jvm: { ...gone, pid: gone.pid + 1 } }));
  const options = await given(directory, { PATH: '/nowhere', JAVA_HOME: '/nowhere' });
  await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  expect(existsSync(join(directory, 'process.json'))).toBe(false);
});
