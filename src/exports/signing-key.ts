import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { link, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../errors.ts';
import { explainFileError } from '../file-errors.ts';
import { hasCode, readIfPresent, writeDraft } from '../files.ts';

/** Gives the key that releases are signed with. */
export type SigningKey = () => Promise<KeyObject>;

/**
 * The Ed25519 key in a file, as PEM (PKCS#8). It is read, and made where there is none, when it is first asked for.
 *
 * @param file absolute
 */
export function signingKeyIn(file: string): SigningKey {
  let key: Promise<KeyObject> | undefined;
  return () => {
    key ??= openKey(file).catch((error: unknown) => {
      // The next call may find it.
      key = undefined;
      throw explainFileError(error, { path: file, instead: 'set SIGNING_KEY_FILE to another path' });
    });
    return key;
  };
}

async function openKey(file: string): Promise<KeyObject> {
  const found = (await readIfPresent(file)) ?? (await makeKey(file));
  const key = parse(found);
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new AppError(
      'FILE_ERROR',
      `Expected ${file} to hold an Ed25519 private key as PEM (PKCS#8) without a passphrase, but it does not. Make one with "openssl genpkey -algorithm ed25519 -out ${file}", or move the file away to have one made.`,
    );
  }
  return key;
}

function parse(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** Two processes may start at once: the file of the first stays. */
async function makeKey(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const draft = await writeDraft(file, pem);
  try {
    await link(draft, file);
    return pem;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return (await readIfPresent(file)) ?? pem;
  } finally {
    await rm(draft, { force: true });
  }
}
