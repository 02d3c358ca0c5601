import type { ParametersOf, Row, YieldOf } from '../graph/statements.ts';

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

/** A statement of `cypher/exports/`, which yields the records one by one in a total order. */
type ExportStatement = 'export_claims' | 'export_documents' | 'export_entities';

/** Records of one statement, written one by one. */
export interface ExportSection {
  statement: ExportStatement;
  parameters: Row;
  write: (record: unknown) => string;
}

/**
 * @param write the text of one record
 * @param parameters those of the statement, if it has any
 */
export function section<Name extends ExportStatement>(
  statement: Name,
  write: (record: YieldOf<Name>) => string,
  ...[parameters]: Name extends 'export_claims' ? [ParametersOf<Name>] : []
): ExportSection {
  return { statement, parameters: parameters ?? {}, write: (record) => write(record as YieldOf<Name>) };
}

/** Parameters of `export_claims` for all claims. */
export const allClaims: ParametersOf<'export_claims'> = { statuses: ['ACCEPTED', 'PROPOSED', 'REJECTED'] };

/** Parameters of `export_claims` for those that curators have accepted: what is a graph's edge. */
export const acceptedClaims: ParametersOf<'export_claims'> = { statuses: ['ACCEPTED'] };

/** What the statements of `cypher/exports/` yield; without quotes, since the articles are other people's text. */
export type DocumentRow = YieldOf<'export_documents'>;
export type EntityRow = YieldOf<'export_entities'>;
export type ClaimRow = YieldOf<'export_claims'>;

/** Ordered by document, place and id. */
export type EvidenceRow = ClaimRow['evidence'][number];
