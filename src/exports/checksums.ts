import type { DerivedFile, ExportFile } from './export-file.ts';

/** Name of the file of checksums, which `sha256sum --check` reads. */
export const checksumsName = 'SHA256SUMS';

/** A line of the file of checksums. */
const checksumLine = (sha256: string, fileName: string): string => `${sha256}  ${fileName}\n`;

/** @returns the checksums of these files */
export const checksumsOf = (files: readonly ExportFile[]): DerivedFile => ({
  name: checksumsName,
  format: 'sha256',
  mediaType: 'text/plain; charset=utf-8',
  description: {
    en: 'SHA-256 of every file above, for sha256sum --check.',
    sv: 'SHA-256 för varje fil ovan, för sha256sum --check.',
  },
  hasFixedName: true,
  async *derive({ measure, fileName }) {
    for (const file of files) yield checksumLine((await measure(file)).sha256, fileName(file));
  },
});
