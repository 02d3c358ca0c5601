import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { AppError } from './errors.ts';
import { describeByte, invalidByteOffset } from './utf8.ts';

/** Makes `folder`, with its parents, and lets its owner alone enter it. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

/** Writes `text` for its owner alone and on the disk before it gets the name `file`: a reader sees all of it or nothing. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  await rename(await writeDraft(file, text), file);
}

/** Writes `text` to a private file of a new name beside `file`, and returns that name. */
export async function writeDraft(file: string, text: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600, flush: true });
  return draft;
}

/**
 * Reads a text file, without the byte order mark that it may begin with.
 *
 * @throws AppError BAD_ENCODING where it is not UTF-8
 */
export function readTextFile(file: string): string {
  return withoutByteOrderMark(decodeFile(file, readFileSync(file)));
}

/**
 * Decodes what a text file holds; a byte order mark stays, as the character that it is.
 *
 * @throws AppError BAD_ENCODING that names the file, the first byte that is not UTF-8 text and how to convert it
 */
export function decodeFile(file: string, bytes: Buffer): string {
  const invalid = invalidByteOffset(bytes);
  const nul = bytes.indexOf(0);
  const offset = invalid ?? (nul === -1 ? undefined : nul);
  if (offset === undefined) return bytes.toString();
  throw new AppError(
    'BAD_ENCODING',
    `Expected ${file} to be UTF-8 text, but ${describeByte(bytes, offset)}${adviceOn(bytes, invalid)}`,
  );
}

/** What the bytes look like, and how to make UTF-8 of them. */
function adviceOn(bytes: Buffer, invalid: number | undefined): string {
  const isUtf16 = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  if (isUtf16) return '. It looks like UTF-16, by its byte order mark; convert it with: iconv -f UTF-16 -t UTF-8';
  if (invalid === undefined)
    return ', which no text holds. If it is UTF-16, convert it with: iconv -f UTF-16LE -t UTF-8';
  if (bytes.subarray(0, invalid).some((byte) => byte > 0x7f))
    return ', though what comes before is UTF-8. The file is cut off, damaged or put together of several; get a whole copy.';
  return '. It looks like Windows-1252; convert it with: iconv -f WINDOWS-1252 -t UTF-8';
}

function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/**
 * The text of `file`, without a byte order mark, or undefined if there is no such file.
 *
 * @throws AppError BAD_ENCODING where it is not UTF-8
 */
export async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return withoutByteOrderMark(decodeFile(file, await readFile(file)));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Whether there is anything at `path`. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Whether `error` is one of Node's system errors with one of these codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
