import type { Localized } from '../domain/vocabulary.ts';
import type { ParametersOf, Row, YieldOf } from '../graph/statements.ts';

/** A file of an export. */
export type ExportFile = RecordFile | DerivedFile;

/** A file that records of the graph are written into, as text or packed. */
export type RecordFile = TextFile | PackedFile;

interface NamedFile {
  /** Names the file, in an address and after the data release in a file name, e.g. `claims.csv`. */
  name: string;
  /** What a user asks for by name; several files may belong to one format. */
  format: string;
  mediaType: string;
  description: Localized;
}

/** How records of the graph become a file's text. It depends on nothing but records and the data release. */
export interface TextFile extends NamedFile {
  /** What it holds in columns, if it does; for those who describe it. */
  columns?: readonly Column[];
  /** What comes before all records. */
  head: (dataRelease: string) => string;
  sections: (ExportSection & { write: (record: unknown) => string })[];
  /** What comes after all records. */
  tail: string;
}

/** A file whose bytes are made of many records at a time. */
export interface PackedFile extends NamedFile {
  columns?: readonly Column[];
  sections: ExportSection[];
  pack: (records: AsyncIterable<unknown>) => AsyncGenerator<Uint8Array>;
}

/** A file that is made of other files of the same release, and of what is known of them. */
export interface DerivedFile extends NamedFile {
  /** Whether others know it by its name, so that its file name does not hold the data release. */
  hasFixedName: boolean;
  /** What its bytes depend on besides the release, if there is anything. */
  variant?: () => Promise<string>;
  derive: (release: ReleaseFiles) => AsyncIterable<string | Uint8Array>;
}

/** The files of one release. */
export interface ReleaseFiles {
  dataRelease: string;
  /** What a file is called where it is kept, e.g. `muscle-cramp-0123456789abcdef.claims.csv`. */
  fileName: (file: ExportFile) => string;
  /** A file's bytes, piece by piece; nothing is read before they are walked. */
  read: (file: ExportFile) => AsyncGenerator<Buffer, void, undefined>;
  /** What a file measures; it is written to nowhere for that, unless the release's was measured before. */
  measure: (file: ExportFile) => Promise<Measure>;
}

export interface Measure {
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
  /** Rows of a table, or records. */
  rows: number;
}

/** A column of a table. */
export interface Column {
  name: string;
  type: 'string' | 'integer';
  description: string;
}

/** A statement of `cypher/exports/`, which yields the records one by one in a total order. */
type ExportStatement = 'export_claims' | 'export_documents' | 'export_entities';

/** Records of one statement. */
export interface ExportSection {
  statement: ExportStatement;
  parameters: Row;
  /** Rows that a record takes; one if it does not say. */
  rows?: (record: unknown) => number;
}

/**
 * @param write the text of one record
 * @param parameters those of the statement, if it has any
 */
export function section<Name extends ExportStatement>(
  statement: Name,
  write: (record: YieldOf<Name>) => string,
  ...[parameters]: Name extends 'export_claims' ? [ParametersOf<Name>] : []
): TextFile['sections'][number] {
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

/** What an entity is named and identified by. */
export type NamedEntity = ClaimRow['subject'];

/** Ordered by document, place and id. */
export type EvidenceRow = ClaimRow['evidence'][number];
