import { checksumsOf } from './checksums.ts';
import { descriptorsOf } from './descriptors.ts';
import type { ExportFile, RecordFile } from './export-file.ts';
import { signatureOf } from './signature.ts';
import type { SigningKey } from './signing-key.ts';
import { zipOf } from './zip.ts';

/** @returns these files with their descriptors, checksums, signature and public key, in the order in which they can be made */
export function releaseFiles(files: readonly RecordFile[], key: SigningKey): ExportFile[] {
  const described = [...files, ...descriptorsOf(files)];
  const checksums = checksumsOf(described);
  return [...described, checksums, ...signatureOf(checksums, key)];
}

/** @returns the files of a release as they are served: there is one of all, too */
export function servedFiles(files: readonly RecordFile[], key: SigningKey): ExportFile[] {
  const parts = releaseFiles(files, key);
  return [...parts, zipOf(parts)];
}
