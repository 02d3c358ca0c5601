import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { explainFileError } from '../file-errors.ts';
import { readIfPresent } from '../files.ts';
import { checksumsName } from './checksums.ts';
import { allowedKeys, signatureName, signersName } from './signature.ts';
import { fingerprintOf, verifySsh } from './ssh-signature.ts';

/** What a check of a release found. */
export interface ReleaseVerification {
  /** Files that are as they were signed. */
  checked: number;
  /** Fingerprint of the key that signed; null if nothing is signed by an allowed key. */
  fingerprint: string | null;
  /** Each names a file, what was expected of it and what was found; empty when all is well. */
  faults: string[];
}

/** What stands in the folder besides the files that the checksums list. */
const companions = new Set([checksumsName, signatureName, signersName]);

/**
 * Checks the files of a release in a folder: the signature of their checksums, each file's checksum, and that there is no other file.
 *
 * @param directory absolute
 * @param signers file with the public keys that are trusted, absolute; the one in the folder if it is not given
 */
export async function verifyRelease(directory: string, signers?: string): Promise<ReleaseVerification> {
  const checksums = await read(join(directory, checksumsName));
  if (checksums === undefined) {
    const fault = `${checksumsName}: expected the checksums of a release in ${directory}, but the file is missing`;
    return { checked: 0, fingerprint: null, faults: [fault] };
  }
  const signedBy = checkSignature(checksums, {
    signature: await read(join(directory, signatureName)),
    signers: await read(signers ?? join(directory, signersName)),
    signersFile: signers ?? signersName,
  });
  const files = await checkFiles(directory, checksums);
  return { ...files, fingerprint: signedBy.fingerprint, faults: [...signedBy.faults, ...files.faults] };
}

/** A file's text, or undefined if there is none. */
async function read(path: string): Promise<string | undefined> {
  return readIfPresent(path).catch((error: unknown) => {
    throw explainFileError(error, { path });
  });
}

const unsigned = (fault: string) => ({ fingerprint: null, faults: [fault] });

function checkSignature(
  checksums: string,
  { signature, signers, signersFile }: Record<'signature' | 'signers', string | undefined> & { signersFile: string },
): Pick<ReleaseVerification, 'fingerprint' | 'faults'> {
  if (signature === undefined)
    return unsigned(`${signatureName}: expected the signature of ${checksumsName}, but the file is missing`);
  if (signers === undefined)
    return unsigned(`${signersFile}: expected the public key of who signs, but the file is missing`);
  const key = verifySsh(checksums, signature);
  if (key === null)
    return unsigned(
      `${checksumsName}: expected what ${signatureName} signs, but the signature does not match; one of the two was changed`,
    );
  const fingerprint = fingerprintOf(key);
  if (!allowedKeys(signers).includes(key))
    return unsigned(`${signatureName}: expected a key of ${signersFile}, but ${fingerprint} signed`);
  return { fingerprint, faults: [] };
}

async function checkFiles(
  directory: string,
  checksums: string,
): Promise<Pick<ReleaseVerification, 'checked' | 'faults'>> {
  const lines = checksums.split('\n').filter((line) => line !== '');
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const names = await readdir(directory);
  const faults: string[] = [];
  for (const [name, expected] of listed) {
    const found = names.includes(name) ? await sha256Of(join(directory, name)) : null;
    if (found === null) faults.push(`${name}: expected by ${checksumsName}, but the file is missing`);
    else if (found !== expected)
      faults.push(`${name}: expected SHA-256 ${expected}, but found ${found}; the file was changed`);
  }
  const extra = names.filter((name) => !listed.has(name) && !companions.has(name));
  return {
    checked: listed.size - faults.length,
    faults: [
      ...faults,
      ...extra.map((name) => `${name}: not listed in ${checksumsName}; the release does not hold it`),
    ],
  };
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch((error: unknown) => {
    throw explainFileError(error, { path });
  });
  return hash.digest('hex');
}
