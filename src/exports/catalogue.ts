import { AppError } from '../errors.ts';
import { claimsCsv } from './claims-csv.ts';
import type { ExportFile } from './export-file.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { kgxFiles } from './kgx.ts';
import { nTriples } from './n-triples.ts';
import { sssom } from './sssom.ts';

/** Every file that can be exported. */
export const exportFiles: readonly ExportFile[] = [...kgxFiles, graphml, claimsCsv, jsonLd, nTriples, sssom];

/** The formats that can be asked for by name. */
export const exportFormats: readonly string[] = [...new Set(exportFiles.map(({ format }) => format))];

/**
 * @param formats names of formats; none means all
 * @throws AppError BAD_USAGE, which lists the formats
 */
export function filesOf(formats: readonly string[]): readonly ExportFile[] {
  const unknown = formats.filter((format) => !exportFormats.includes(format));
  if (unknown.length > 0) {
    const found = unknown.map((format) => `"${format}"`).join(' and ');
    throw new AppError('BAD_USAGE', `Expected a format of ${exportFormats.join(', ')}, but got ${found}.`);
  }
  return formats.length === 0 ? exportFiles : exportFiles.filter(({ format }) => formats.includes(format));
}
