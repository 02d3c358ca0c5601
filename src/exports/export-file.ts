import type { Row } from '../graph/values.ts';

/** A file of an export: how records of the graph become its text. It depends on nothing but records and the data release. */
export interface ExportFile {
  /** Names the file, in an address and after the data release in a file name, e.g. `claims.csv`. */
  name: string;
  /** What a user asks for by name; several files may belong to one format. */
  format: string;
  mediaType: string;
  description: string;
  /** What comes before all records. */
  head: (dataRelease: string) => string;
  sections: ExportSection[];
  /** What comes after all records. */
  tail: string;
}

/** Records of one statement, written one by one. */
export interface ExportSection {
  /** A statement of `cypher/exports/`, which yields the records one by one in a total order. */
  statement: string;
  parameters: Row;
  write: (record: unknown) => string;
}

/**
 * @param statement one of `cypher/exports/`
 * @param write the text of one record, of the type that the statement yields
 */
export function section<Record>(
  statement: string,
  write: (record: Record) => string,
  parameters: Row = {},
): ExportSection {
  return { statement, parameters, write: (record) => write(record as Record) };
}

/** Parameters of `export_claims` for all claims. */
export const allClaims = { statuses: ['ACCEPTED', 'PROPOSED', 'REJECTED'] };

/** Parameters of `export_claims` for those that curators have accepted: what is a graph's edge. */
export const acceptedClaims = { statuses: ['ACCEPTED'] };
