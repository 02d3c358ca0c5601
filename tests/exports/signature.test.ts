import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/dataset.ts';
import { signingKeyIn } from '../../src/exports/signing-key.ts';
import { fingerprintOf, signSsh, sshPublicKey, verifySsh } from '../../src/exports/ssh-signature.ts';
import { verifyRelease } from '../../src/exports/verify-release.ts';
import { testFolder } from './support.ts';

/** Runs OpenSSH's own tool. */
const sshKeygen = (args: string[], input = ''): string =>
  execFileSync('ssh-keygen', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

describe('a signature', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = sshPublicKey(privateKey);
  const armored = signSsh('message\n', privateKey);

  test('is found by its key, and by nothing else', () => {
    expect(verifySsh('message\n', armored)).toBe(key);
    expect(verifySsh('message', armored)).toBeNull();
    const lines = armored.split('\n').slice(0, -1);
    for (const [index, line] of lines.entries()) {
      const other = lines
        .with(
          index,
          line.replace(/\w/, (letter) => (letter === 'A' ? 'B' : 'A')),
        )
        .join('\n');
      expect(verifySsh('message\n', other)).toBeNull();
    }
    for (const broken of ['', 'A', armored.slice(0, 90), armored.replace(/[\w+/=]{70}\n/, '')])
      expect(verifySsh('message\n', broken)).toBeNull();
  });

  test('is the same each time', () => {
    expect(signSsh('message\n', privateKey)).toBe(armored);
  });

  test('is good to ssh-keygen, whose own is good to us', () => {
    const folder = testFolder();
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('sig'), armored);
    writeFileSync(at('signers'), `me namespaces="file" ${key}\n`);
    const args = ['-Y', 'verify', '-f', at('signers'), '-I', 'me', '-n', 'file', '-s', at('sig')];
    expect(sshKeygen(args, 'message\n')).toContain(
      `Good "file" signature for me with ED25519 key ${fingerprintOf(key)}`,
    );
    expect(() => sshKeygen(args, 'another\n')).toThrow('ssh-keygen');

    sshKeygen(['-q', '-t', 'ed25519', '-N', '', '-f', at('theirs')]);
    writeFileSync(at('message'), 'message\n');
    sshKeygen(['-q', '-Y', 'sign', '-f', at('theirs'), '-n', 'file', at('message')]);
    const theirs = readFileSync(at('theirs.pub'), 'utf8').split(' ').slice(0, 2).join(' ');
    expect(verifySsh('message\n', readFileSync(at('message.sig'), 'utf8'))).toBe(theirs);
  });
});

describe('the key of a server', () => {
  test('is made once, for its owner alone, by whoever is first', async () => {
    const file = join(testFolder(), 'new', 'key.pem');
    const keys = await Promise.all([signingKeyIn(file)(), signingKeyIn(file)(), signingKeyIn(file)()]);
    expect(new Set(keys.map(sshPublicKey)).size).toBe(1);
    expect(readdirSync(join(file, '..'))).toEqual(['key.pem']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(sshPublicKey(createPrivateKey(readFileSync(file)))).toBe(sshPublicKey(keys[0]));
  });

  test.for(['no key', '', generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string])(
    'is refused if it is of another kind, and looked for again: %j',
    async (text) => {
      const file = join(testFolder(), 'key.pem');
      writeFileSync(file, text);
      const key = signingKeyIn(file);
      await expect(key()).rejects.toThrow(/^Expected .*key\.pem to hold an Ed25519 private key.*openssl genpkey/);
      rmSync(file);
      expect((await key()).asymmetricKeyType).toBe('ed25519');
    },
  );
});

describe('a release in a folder', () => {
  let folder: string;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const sign = (files: Record<string, string>, key = generateKeyPairSync('ed25519').privateKey): void => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const sums = Object.entries(files)
      .map(([name, text]) => `${sha256(text)}  ${name}\n`)
      .join('');
    write('SHA256SUMS', sums);
    write('SHA256SUMS.sig', signSsh(sums, key));
    write('allowed_signers', `us namespaces="file" ${sshPublicKey(key)}\n`);
  };
  beforeEach(() => {
    folder = testFolder();
    sign({ 'a.csv': 'a', 'b.csv': 'b', 'c.csv': 'c' });
  });

  test('is as it was signed', async () => {
    const { checked, faults, fingerprint } = await verifyRelease(folder);
    expect([checked, faults]).toEqual([3, []]);
    expect(fingerprint).toMatch(/^SHA256:[\w+/]{43}$/);
  });

  test('each file that was changed, is missing or was added is named', async () => {
    write('a.csv', 'A');
    rmSync(join(folder, 'b.csv'));
    write('d.csv', 'd');
    const { checked, faults } = await verifyRelease(folder);
    expect(checked).toBe(1);
    expect(faults).toEqual([
      expect.stringMatching(/^a\.csv: expected SHA-256 ca978112.*, but found 559aead0.*; the file was changed$/),
      'b.csv: expected by SHA256SUMS, but the file is missing',
      'd.csv: not listed in SHA256SUMS; the release does not hold it',
    ]);
  });

  test('checksums that were changed with their file are found by the signature', async () => {
    write('a.csv', 'A');
    write('SHA256SUMS', readFileSync(join(folder, 'SHA256SUMS'), 'utf8').replace(sha256('a'), sha256('A')));
    const { faults, fingerprint } = await verifyRelease(folder);
    expect(fingerprint).toBeNull();
    expect(faults).toEqual([expect.stringMatching(/^SHA256SUMS: .* signature does not match/)]);
  });

  test('what is signed anew with another key is found by those that are trusted', async () => {
    const trusted = join(testFolder(), 'signers');
    writeFileSync(trusted, `# ours\n${readFileSync(join(folder, 'allowed_signers'), 'utf8')}`);
    expect((await verifyRelease(folder, trusted)).faults).toEqual([]);
    sign({ 'a.csv': 'A', 'b.csv': 'b', 'c.csv': 'c' });
    expect((await verifyRelease(folder)).faults).toEqual([]);
    expect((await verifyRelease(folder, trusted)).faults).toEqual([
      expect.stringMatching(/^SHA256SUMS\.sig: expected a key of .*signers, but SHA256:\S+ signed$/),
    ]);
  });

  test.for(['SHA256SUMS', 'SHA256SUMS.sig', 'allowed_signers'])('without %s is not believed', async (name) => {
    rmSync(join(folder, name));
    const { faults } = await verifyRelease(folder);
    expect(faults.some((fault) => fault.startsWith(`${name}: expected`))).toBe(true);
  });

  test('a folder in the place of a file is no file', async () => {
    rmSync(join(folder, 'a.csv'));
    mkdirSync(join(folder, 'a.csv'));
    await expect(verifyRelease(folder)).rejects.toThrow(/a\.csv; found: it is a folder/);
  });
});
