import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../support/api.ts';

/** Runs the scanner of `npm run check` over a file that has one line. */
async function scan(line: string): Promise<{ code: number; output: string }> {
  mkdirSync(join(root, '.local'), { recursive: true });
  const directory = mkdtempSync(join(root, '.local/secrets-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'planted.txt');
  writeFileSync(file, `${line}\n`);
  return await new Promise((resolve) => {
    const scanner = execFile(
      join(root, 'node_modules/.bin/secretlint'),
      ['--no-glob', file],
      { cwd: root },
      (_error, stdout, stderr) => resolve({ code: scanner.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

const letters = (length: number): string => randomBytes(length).toString('hex').slice(0, length).toUpperCase();

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

/** Made here, so that this file holds none. */
const secrets: [string, string, string][] = [
  [
    'a key of a cloud',
    `AWS_SECRET_ACCESS_KEY = ${randomBytes(90).toString('base64').replaceAll(/\W/g, '').slice(0, 40)}`,
    'AWS',
  ],
  ['a token of a code host', `token: ghp_${randomBytes(18).toString('hex')}`, 'GITHUB'],
  ['a password in an address', `NEO4J_URI=mongodb://admin:${letters(12)}@db.example:27017/graph`, 'MongoDB'],
  ['a private key', privateKey, 'PrivateKey'],
];

test.for(secrets)('%s is found', async ([, line, what]) => {
  const { code, output } = await scan(line);
  expect(code).toBe(1);
  expect(output.toLowerCase()).toContain(what.toLowerCase());
});

test('a line like those of the settings is none', async () => {
  expect(await scan('NEO4J_PASSWORD=change-me')).toEqual({ code: 0, output: '' });
});
