// project: process
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { explainFileError } from '../../src/file-errors.ts';
import { freePort } from '../support/free-ports.ts';
import { openApi, root } from '../support/api.ts';
import { buildProgram } from '../support/build.ts';
import { run } from '../support/process.ts';
import { nowhere, temporaryFolder } from './checkout.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** What comes of an act of the file system. */
async function explained(act: Promise<unknown>, path?: string): Promise<AppError> {
  const error = await act.then(
    () => undefined,
    (cause: unknown) => explainFileError(cause, { ...(path && { path }), instead: 'set IT to another path' }),
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

function folderWithFile(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  return { folder, file };
}

describe('an error of the file system says what was expected, what was found and what to do', () => {
  test.each<[string, (at: { folder: string; file: string }) => Promise<unknown>, RegExp]>([
    [
      'a file that is missing',
      ({ folder }) => readFile(join(folder, 'none')),
      /^Expected \S+\/none, but there is no such file/,
    ],
    [
      'a file where a folder was expected',
      ({ file }) => mkdir(join(file, 'x')),
      /\/file is a file, not a folder \(ENOTDIR\)\. Move .* or set IT/,
    ],
    ['a folder where a file was expected', ({ folder }) => readFile(folder), /a folder, not a file \(EISDIR\)/],
    ['a name that is taken', ({ file }) => mkdir(file), /Expected to write into .* there already \(EEXIST\)/],
    [
      'a folder that is not empty',
      async ({ folder }) => (await mkdir(join(folder, 'x')), rename(join(folder, 'x'), folder)),
      /Expected to write into/,
    ],
    [
      'links in a circle',
      async ({ folder }) => (
        symlinkSync('b', join(folder, 'a')),
        symlinkSync('a', join(folder, 'b')),
        readFile(join(folder, 'a'))
      ),
      /in a circle \(ELOOP\)/,
    ],
    [
      'a name that is too long',
      ({ folder }) => writeFile(join(folder, 'x'.repeat(300)), ''),
      /longer than .*\(ENAMETOOLONG\)/,
    ],
    [
      'no space',
      () => writeFile('/dev/full', 'x'),
      /Expected to write into .*no space left \(ENOSPC\)\. Make room, or set IT/,
    ],
  ])('%s', async (_name, act, message) => {
    const { folder, file } = folderWithFile();
    const error = await explained(act({ folder, file }), folder);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/\.$/);
    expect(['FILE_ERROR', 'FILE_MISSING']).toContain(error.code);
  });

  test('what is none of the file system stays as it is', () => {
    const errors = [
      new Error('x'),
      Object.assign(new Error('y'), { code: 'ECONNREFUSED', syscall: 'connect' }),
      'text',
    ];
    expect(errors.map((error) => explainFileError(error))).toEqual(errors);
  });
});

/** Whom no file belongs to; the tests must be root's to become that user. */
const nobody = { uid: 65_534, gid: 65_534 };
const canBeNobody =
  process.getuid?.() === 0 && spawnSync('test', ['-r', join(root, 'package.json')], nobody).status === 0;

/** Runs the built program as a user to whom nothing belongs. */
function runAsNobody(args: string[], settings: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/main.js'), ...args], {
    ...nobody,
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...settings },
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  return stderr;
}

/** What is said of a path that belongs to root. */
const ofRoot = (expected: string, instead: string): RegExp =>
  new RegExp(
    `^\\w+: Expected to ${expected}; found: .*belongs to uid 0 \\(mode 7\\d\\d\\), and this runs as uid 65534 \\(EACCES\\)\\. .*${instead}\\.\n$`,
  );

describe.skipIf(!canBeNobody)('a user without rights reads whose the path is, and which setting names another', () => {
  beforeAll(buildProgram);

  test('by each command that reads or writes', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const secret = join(folder, 'secret');
    mkdirSync(secret, { mode: 0o700 });
    const settings = { ...nowhere, PORT: String(await freePort()), TOKENS_FILE: join(secret, 'tokens.json') };

    expect(runAsNobody([], settings)).toMatch(ofRoot(`use ${secret}/tokens\\.json`, 'set TOKENS_FILE to another path'));
    expect(runAsNobody(['token', 'list'], settings)).toMatch(ofRoot('use .*', 'set TOKENS_FILE to another path'));
    const add = ['token', 'add', 'x', '--role', 'reader'];
    expect(runAsNobody(add, { TOKENS_FILE: join(folder, 'tokens.json') })).toMatch(
      ofRoot('use .*', 'set TOKENS_FILE to another path'),
    );
    expect(runAsNobody(['locate', join(secret, 'draft.yaml'), folder], {})).toMatch(
      ofRoot('use .*', 'run as the owner'),
    );
    const embedded = {
      PORT: settings.PORT,
      TOKENS_FILE: join(folder, 'none.json'),
      DATA_DIRECTORY: join(folder, 'neo4j'),
    };
    expect(runAsNobody([], embedded)).toMatch(ofRoot('write into .*', 'set DATA_DIRECTORY to another folder'));
  });
});

test('an export whose folder is a file, and data below a file, are one line each', async () => {
  const { file } = folderWithFile();
  const { uri, user, password } = projectNeo4j();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { app } = await openApi();
  onTestFinished(() => app.stop());
  buildProgram();
  const exported = run(given, 'export', '--format', 'csv', '--out', file);
  expect(await exported.ended).toBe(1);
  expect(exported.output()).toMatch(
    /^FILE_ERROR: Expected to write into .*\/file; found: .*\(EEXIST\)\. .* or give --out another folder\.$/m,
  );
  const below = run({ DATA_DIRECTORY: join(file, 'x'), PORT: String(await freePort()) });
  expect(await below.ended).toBe(1);
  expect(below.output()).toMatch(
    /^NEO4J_START_FAILED: .*\/file is a file, not a folder \(ENOTDIR\)\. .* or set DATA_DIRECTORY to another folder\.\n$/m,
  );
});
