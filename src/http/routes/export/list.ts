import type { ExportFile } from '../../../exports/export-file.ts';
import type { OpenExport } from '../../../exports/open-export.ts';

/** A language of the list. */
export type ListLanguage = keyof ExportFile['description'];

/** Bytes that are read at most to say what files measure. */
const maxSummarizedBytes = 32 * 2 ** 20;

/** A file as the list names it; what it measures is null until it was read to its end. */
export interface ListedFile {
  /** Relative to the list. */
  url: string;
  fileName: string | null;
  format: string;
  mediaType: string;
  /** In one language. */
  description: string;
  bytes: number | null;
  rows: number | null;
  sha256: string | null;
}

/**
 * @returns what measures the files of a release, once and as long as they are small; larger ones are measured when someone asks for
 *   their lengths or checksums
 */
export function summarizer(files: readonly ExportFile[]): (opened: OpenExport) => Promise<void> {
  let last: { releaseId: string; summary: Promise<void> } | null = null;
  return ({ releaseId, ...opened }) => {
    if (last?.releaseId !== releaseId) {
      const summary = measureSmall(opened, files).catch((error: unknown) => {
        last = null;
        throw error;
      });
      last = { releaseId, summary };
    }
    return last.summary;
  };
}

async function measureSmall(
  { read, measured }: Pick<OpenExport, 'read' | 'measured'>,
  files: readonly ExportFile[],
): Promise<void> {
  let bytes = 0;
  for (const file of files) {
    const known = measured(file);
    if (known) bytes += known.bytes;
    else for await (const part of read(file)) if ((bytes += part.length) > maxSummarizedBytes) return;
  }
}

/** @returns what is known of the files */
export function listFiles(
  files: readonly ExportFile[],
  opened: OpenExport | null,
  language: ListLanguage,
): ListedFile[] {
  return files.map((file) => {
    const { name, format, mediaType, description } = file;
    const measure = opened?.measured(file);
    return {
      url: name,
      fileName: opened?.fileName(file) ?? null,
      format,
      mediaType,
      description: description[language],
      bytes: measure?.bytes ?? null,
      rows: 'derive' in file ? null : (measure?.rows ?? null),
      sha256: measure?.sha256 ?? null,
    };
  });
}
