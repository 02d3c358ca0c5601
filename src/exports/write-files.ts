import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checksumLine, checksumsName } from './checksums.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportOptions, OpenExport } from './open-export.ts';

/**
 * Writes files into a folder, which is made when there is none, and their checksums beside them. A file stands under its name once it
 * is whole.
 *
 * @param directory absolute
 * @returns names of what was written
 */
export async function writeFiles(
  opened: OpenExport,
  files: readonly ExportFile[],
  directory: string,
  options?: ExportOptions,
): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const names: string[] = [];
  let checksums = '';
  for (const file of files) {
    const name = opened.fileName(file);
    checksums += checksumLine(await writeOne(opened.texts(file, options), join(directory, name)), name);
    names.push(name);
  }
  await writeFile(join(directory, checksumsName), checksums);
  return [...names, checksumsName];
}

/** @returns SHA-256 of what was written, in hexadecimal */
async function writeOne(texts: AsyncIterable<string>, path: string): Promise<string> {
  const hash = createHash('sha256');
  const unfinished = `${path}.part`;
  const hashed = async function* (source: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const text of source) {
      hash.update(text);
      yield text;
    }
  };
  try {
    await pipeline(Readable.from(texts, { highWaterMark: 1 }), hashed, createWriteStream(unfinished));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return hash.digest('hex');
}
