import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFile } from './export-file.ts';
import type { ExportOptions, OpenExport } from './open-export.ts';

/**
 * Writes files into a folder, which is made when there is none. A file stands under its name once it is whole.
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
  for (const file of files) await writeOne(opened.read(file, options), join(directory, opened.fileName(file)));
  return files.map(opened.fileName);
}

async function writeOne(parts: AsyncIterable<Buffer>, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(parts, { highWaterMark: 1 }), createWriteStream(unfinished));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
