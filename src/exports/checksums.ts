import { createHash } from 'node:crypto';
import type { ExportFile } from './export-file.ts';
import type { ExportOptions, OpenExport } from './open-export.ts';

/** Name of the file of checksums, which `sha256sum --check` reads. */
export const checksumsName = 'SHA256SUMS';

/** A line of the file of checksums. */
export const checksumLine = (sha256: string, fileName: string): string => `${sha256}  ${fileName}\n`;

/**
 * Writes every file once, to nowhere, and returns the checksums.
 *
 * @returns the text of the file of checksums
 */
export async function checksumsOf(
  opened: OpenExport,
  files: readonly ExportFile[],
  options?: ExportOptions,
): Promise<string> {
  const lines: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256');
    for await (const text of opened.texts(file, options)) hash.update(text);
    lines.push(checksumLine(hash.digest('hex'), opened.fileName(file)));
  }
  return lines.join('');
}
