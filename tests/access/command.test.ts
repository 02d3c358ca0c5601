// project: process
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTokenCommand } from '../../src/access/command.ts';
import type { AppError } from '../../src/errors.ts';
import { testFolder } from '../exports/support.ts';
import { run } from '../support/process.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** Runs `npm run token` over a file of its own. */
function commandOver(file: string): (...args: string[]) => Promise<{ code: number | null; output: string }> {
  return async (...args) => {
    const { ended, output } = run({ TOKENS_FILE: file }, 'token', ...args);
    return { code: await ended, output: output() };
  };
}

test('npm run token makes a token, shows it once, lists it and takes it back', async () => {
  const file = join(testFolder(), 'tokens.json');
  const token = commandOver(file);
  const { code, output } = await token('add', 'lab.pc-1', '--role', 'curator', '--expires', '30');
  expect(code).toBe(0);
  expect(output).toMatch(/^mckg_[\w-]{43}$/m);
  expect(output).toContain(`the token "lab.pc-1" (curator, expires ${new Date().getFullYear()}`.slice(0, 50));
  const listed = await token('list');
  expect(listed).toEqual({
    code: 0,
    output: expect.stringMatching(/^lab\.pc-1\tcurator\tcreated \S+\texpires \S+\n$/),
  });
  expect(await token('revoke', 'lab.pc-1')).toEqual({ code: 0, output: expect.stringContaining('is revoked') });
  expect(await token('list')).toEqual({ code: 0, output: `No tokens in ${file}.\n` });
});

test('--help shows the usage', async () => {
  const { code, output } = await commandOver('/nowhere')('--help');
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: npm run --silent token -- add NAME[^]*one of reader, contributor, curator/);
});

describe('what is wrong is refused and changes nothing', () => {
  test.for([
    [[], /^Expected add, list, revoke, but got ""\.\nUsage: npm run --silent token/],
    [['make'], /^Expected add, list, revoke, but got "make"/],
    [['toString'], /^Expected add, list, revoke, but got "toString"/],
    [['add', 'me'], /^Expected --role reader, contributor or curator, but got none/],
    [['add', 'me', '--role', 'owner'], /^Expected --role reader, contributor or curator, but got "owner"/],
    [['add', '--role', 'reader'], /^Expected one name/],
    [['add', 'a b', '--role', 'reader'], /^Expected one name .*"a b"/],
    [['add', 'me', '--role', 'reader', '--expires', '0'], /^Expected --expires .*1 to 3650, but got "0"/],
    [['list', 'me'], /^Expected nothing after list, but got "me"/],
    [['revoke', 'me'], /^Expected the name of a token \(there are none\), but got "me"/],
  ] as const)('%j', async ([args, message]) => {
    const file = join(testFolder(), 'tokens.json');
    const failed = await runTokenCommand([...args], () => file).catch((error: AppError) => error);
    expect(failed).toMatchObject({ code: 'BAD_USAGE', message: expect.stringMatching(message) });
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test.for([
    [['make'], /^BAD_USAGE: Expected add, list, revoke, but got "make"/],
    [['add', 'me', '--rule', 'reader'], /^BAD_USAGE: .*--rule/],
    [['add', 'me', '--role', 'reader', '--expires', '-1'], /^BAD_USAGE: /],
  ] as const)('%j, by the program with exit code 1', async ([args, message]) => {
    const file = join(testFolder(), 'tokens.json');
    const { code, output } = await commandOver(file)(...args);
    expect([code, output]).toEqual([1, expect.stringMatching(message)]);
    expect(existsSync(file)).toBe(false);
  });

  test('a name that there is already', async () => {
    const token = commandOver(join(testFolder(), 'tokens.json'));
    await token('add', 'me', '--role', 'reader');
    const { code, output } = await token('add', 'me', '--role', 'curator');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/^BAD_USAGE: Expected a new name, but the token "me" exists/),
    ]);
    expect((await token('list')).output).toMatch(/^me\treader\t[^\n]*\n$/);
  });

  test('a server that is to be closed and has no tokens', async () => {
    const { uri, user, password } = projectNeo4j();
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, READ_ACCESS: 'token' };
    const { ended, output } = run({ ...settings, TOKENS_FILE: '/nowhere/tokens.json' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^BAD_TOKENS_FILE: Expected tokens in \/nowhere\/tokens\.json, .*npm run token .*\n$/);
  });
});
