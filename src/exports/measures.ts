import { createHash } from 'node:crypto';
import type { ExportFile, Measure } from './export-file.ts';

/** What the files of one release measure, as far as it is known; that of another is forgotten. */
export interface Measures {
  releaseId: string | null;
  byName: Map<string, Measure>;
}

/** @returns nothing that is known yet */
export const noMeasures = (): Measures => ({ releaseId: null, byName: new Map() });

/** @returns what is known of a release's files */
export function measuresOf(measures: Measures, releaseId: string): Measures['byName'] {
  if (measures.releaseId !== releaseId) Object.assign(measures, { releaseId, byName: new Map() });
  return measures.byName;
}

/**
 * Passes a file's bytes on, and notes what they measure once all were taken.
 *
 * @param count of rows, which is complete by then
 */
export async function* measuring(
  { name }: ExportFile,
  parts: AsyncIterable<Buffer>,
  { byName, count }: { byName: Measures['byName']; count: { rows: number } },
): AsyncGenerator<Buffer, void, undefined> {
  const hash = byName.has(name) ? null : createHash('sha256');
  let bytes = 0;
  for await (const part of parts) {
    hash?.update(part);
    bytes += part.length;
    yield part;
  }
  if (hash) byName.set(name, { bytes, sha256: hash.digest('hex'), rows: count.rows });
}
