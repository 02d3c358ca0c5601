import { readFileSync } from 'node:fs';
import { sha256 } from '../domain/dataset.ts';
import { decodeFile } from '../files.ts';

/**
 * Reads a document's file.
 *
 * @returns its text, in which a byte order mark is the first character and counts like any other, and the SHA-256 of its bytes
 * @throws AppError BAD_ENCODING where it is not UTF-8
 */
export function readSourceText(file: string) {
  const bytes = readFileSync(file);
  return { text: decodeFile(file, bytes), sha256: sha256(bytes) };
}
