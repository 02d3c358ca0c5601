import { certaintyRanks } from '../../../domain/certainty.ts';
import type { ConsensusViewQuery } from '../../generated/graphql.ts';

export type ConsensusRow = ConsensusViewQuery['consensus']['nodes'][number];
export type Position = ConsensusRow['positions'][number];
export type VoiceDocument = Position['document'];

/** A row of the heat map: a subject, with what each document says of it. */
export interface HeatRow {
  row: ConsensusRow;
  /** One list for each document, in the order of the columns: empty, one position, or two where a document says and denies it. */
  cells: Position[][];
}

export interface HeatMap {
  documents: VoiceDocument[];
  rows: HeatRow[];
}

export const sortings = ['documents', 'certainty', 'name'] as const;
/** What the rows are sorted by: as the API ranks them (most documents first), most certain first, or by name. */
export type Sorting = (typeof sortings)[number];

/**
 * Subjects by documents. A document that says nothing in any row has no column; the columns are in the order of the documents' ids,
 * so that they stay in place when the rows change.
 *
 * @param rows as the API ranks them
 * @param language tag by which names are put in order, such as "sv": å, ä and ö come last there
 */
export function heatMapOf(rows: readonly ConsensusRow[], sorting: Sorting, language: string): HeatMap {
  const found = new Map(rows.flatMap(({ positions }) => positions).map(({ document }) => [document.id, document]));
  const documents = [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    documents,
    rows: sorted(rows, sorting, language).map((row) => ({
      row,
      cells: documents.map(({ id }) => row.positions.filter(({ document }) => document.id === id)),
    })),
  };
}

function sorted(rows: readonly ConsensusRow[], sorting: Sorting, language: string): readonly ConsensusRow[] {
  if (sorting === 'documents') return rows;
  if (sorting === 'certainty') {
    return rows.toSorted((one, other) => certaintyRanks[other.certainty] - certaintyRanks[one.certainty]);
  }
  const { compare } = new Intl.Collator(language);
  return rows.toSorted((one, other) => compare(one.subject.name, other.subject.name));
}
