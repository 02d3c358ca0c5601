import { AppError } from '../errors.ts';
import { csvFiles } from './csv.ts';
import type { RecordFile } from './export-file.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { kgxFiles } from './kgx.ts';
import { nTriples } from './n-triples.ts';
import { parquetFiles } from './parquet.ts';
import { sssom } from './sssom.ts';

/** Every file that records are written into, what most want first at the top. */
export const exportFiles: readonly RecordFile[] = [
  ...csvFiles,
  ...parquetFiles,
  graphml,
  ...kgxFiles,
  jsonLd,
  nTriples,
  sssom,
];

/** The formats that can be asked for by name. */
export const exportFormats: readonly string[] = [...new Set(exportFiles.map(({ format }) => format))];

/**
 * @param formats names of formats; none means all
 * @throws AppError BAD_USAGE, which lists the formats
 */
export function filesOf(formats: readonly string[]): readonly RecordFile[] {
  const unknown = formats.filter((format) => !exportFormats.includes(format));
  if (unknown.length > 0) {
    const found = unknown.map((format) => `"${format}"`).join(' and ');
    throw new AppError('BAD_USAGE', `Expected a format of ${exportFormats.join(', ')}, but got ${found}.`);
  }
  return formats.length === 0 ? exportFiles : exportFiles.filter(({ format }) => formats.includes(format));
}
