import { certaintyRanks, type Certainty, type Disagreement } from '../../../domain/certainty.ts';
import { modalities, predicateNames, type Modality, type Predicate } from '../../../domain/vocabulary.ts';
import type { ConsensusViewQuery } from '../../generated/graphql.ts';

export type ConsensusRow = ConsensusViewQuery['consensus']['nodes'][number];
type Claim = ConsensusRow['claims'][number];
export type Position = Claim['positions'][number];
export type VoiceDocument = Position['document'];

/** What documents say with one predicate of a subject: a line of its row. */
export interface HeatLine {
  predicate: Predicate;
  /** The ids of the claims behind it: of the object and of its subtypes, with and without limits. */
  claims: string[];
  /** The highest of the claims. */
  certainty: Certainty;
  /** The strongest on one of the claims. */
  disagreement: Disagreement | null;
  /** What each document says, those that support it first. */
  positions: Position[];
}

/** A row of the heat map: a subject, and what is said of it apart by predicate, the most certain first. */
export interface HeatRow {
  row: ConsensusRow;
  lines: HeatLine[];
}

export interface HeatMap {
  documents: VoiceDocument[];
  rows: HeatRow[];
}

export const sortings = ['documents', 'certainty', 'disagreement', 'name'] as const;
/** What the rows are sorted by: most documents first, most certain first, what documents disagree on first, or by name. */
export type Sorting = (typeof sortings)[number];

/**
 * Subjects by documents. A document that says nothing in any row has no column; the columns are in the order of the documents' ids,
 * so that they stay in place when the rows change.
 *
 * @param rows as the API sorts them
 * @param language tag by which names are put in order, such as "sv": å, ä and ö come last there, which the API does not know
 */
export function heatMapOf(rows: readonly ConsensusRow[], sorting: Sorting, language: string): HeatMap {
  const said = rows.flatMap(({ claims }) => claims.flatMap(({ positions }) => positions));
  const found = new Map(said.map(({ document }) => [document.id, document]));
  const { compare } = new Intl.Collator(language);
  const sorted =
    sorting === 'name' ? rows.toSorted((one, other) => compare(one.subject.name, other.subject.name)) : rows;
  return {
    documents: [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    rows: sorted.map((row) => ({ row, lines: linesOf(row) })),
  };
}

/** What is said in a row, apart by predicate. */
export function linesOf({ claims }: ConsensusRow): HeatLine[] {
  return predicateNames
    .map((predicate) => ({ predicate, said: claims.filter((claim) => claim.predicate === predicate) }))
    .flatMap(({ predicate, said: [first, ...others] }) => (first ? [lineOf(predicate, [first, ...others])] : []))
    .toSorted((one, other) => certaintyRanks[other.certainty] - certaintyRanks[one.certainty]);
}

function lineOf(predicate: Predicate, claims: readonly [Claim, ...Claim[]]): HeatLine {
  const disagreements = new Set(claims.map(({ disagreement }) => disagreement));
  return {
    predicate,
    claims: claims.map(({ id }) => id),
    certainty: claims
      .map(({ certainty }) => certainty)
      .reduce((highest, next) => (certaintyRanks[next] > certaintyRanks[highest] ? next : highest)),
    disagreement: (['DENIED', 'HEDGED'] as const).find((one) => disagreements.has(one)) ?? null,
    positions: together(claims.flatMap(({ positions }) => positions)),
  };
}

const firmToFaint = Object.keys(modalities) as Modality[];

/** One position for each document and stance, as firm as the firmest. */
function together(positions: readonly Position[]): Position[] {
  const merged = new Map<string, Position>();
  for (const position of positions) {
    const key = `${position.stance} ${position.document.id}`;
    const before = merged.get(key);
    const isFirmer = !before || firmToFaint.indexOf(position.modality) < firmToFaint.indexOf(before.modality);
    merged.set(key, {
      ...(isFirmer ? position : before),
      evidenceCount: (before?.evidenceCount ?? 0) + position.evidenceCount,
    });
  }
  return [...merged.values()].toSorted((one, other) => other.stance.localeCompare(one.stance));
}
