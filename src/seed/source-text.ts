import { readFileSync } from 'node:fs';
import { sha256 } from '../domain/dataset.ts';
import { decodeFile } from '../files.ts';

/** A document's text, as locators and hashes mean it. */
export interface SourceText {
  /** Decoded; a byte order mark is its first character, and counts like any other. */
  text: string;
  /** Of the file's bytes, as `sha256sum` prints it. */
  sha256: string;
}

/**
 * Reads a document's file.
 *
 * @throws AppError BAD_ENCODING where it is not UTF-8
 */
export function readSourceText(file: string): SourceText {
  const bytes = readFileSync(file);
  return { text: decodeFile(file, bytes), sha256: sha256(bytes) };
}
