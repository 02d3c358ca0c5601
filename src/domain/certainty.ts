import { type Localized, type Modality, type Stance } from './vocabulary.ts';

/**
 * The levels of certainty by rank, weakest first. The names are those of GRADE (Guyatt et al., BMJ 2008;336:924), but what is
 * graded is how firmly and by how many documents a thing is said, not whether it is true.
 */
export const certaintyRanks = { VERY_LOW: 1, LOW: 2, MODERATE: 3, HIGH: 4 } as const;
export type Certainty = keyof typeof certaintyRanks;

/** The levels, the highest first. */
export const certainties = (Object.keys(certaintyRanks) as Certainty[]).toReversed();

/** What the levels mean, by the rule (`judge`). */
export const certaintyMeanings: Record<Certainty, string> = {
  VERY_LOW: 'No points: only guessed, or denied as much as it is stated.',
  LOW: 'From 1 point: one document states it as possible or as frequent, or two state it as possible.',
  MODERATE:
    'From 3 points: one document states it without a hedge, two state it and one of them as frequent, or three state it and one of them as possible.',
  HIGH: 'From 4 points: two documents state it and one of them without a hedge, or three state it and one of them as frequent.',
};

/** The level of a rank from 1 to 4. */
export function certaintyOfRank(rank: number): Certainty {
  const found = (Object.keys(certaintyRanks) as Certainty[]).find((level) => certaintyRanks[level] === rank);
  if (!found) throw new RangeError(`A certainty's rank is 1 to 4, not ${rank}.`);
  return found;
}

/** What the rule needs to know of one piece of evidence. */
export interface WeighedEvidence {
  document: string;
  modality: Modality;
  stance: Stance;
  /** Earlier documents that have the same passage. */
  repeats: readonly string[];
}

const modalityPoints: Record<Modality, number> = { ASSERTED: 3, PROBABLE: 2, POSSIBLE: 1, SPECULATIVE: 0 };

/** Most points that agreement among documents can add: any number of "may"s stays below what is said outright. */
const maxAgreementPoints = 2;

/** Points at which a level begins, strongest first. */
const thresholds: readonly [Certainty, number][] = [
  ['HIGH', 4],
  ['MODERATE', 3],
  ['LOW', 1],
];

/**
 * The certainty rule. The strongest modality in which any document says the claim gives 3 points (asserted), 2 (probable),
 * 1 (possible) or 0 (speculative); each further document that says it adds 1, at most 2; each document that denies it takes 2
 * away. HIGH from 4 points, MODERATE from 3, LOW from 1, else VERY_LOW. Two pieces of evidence from one document count as one, and so
 * do a document and one that only repeats its passages (`independent`).
 * So a claim that every document hedges with "can" or "may" is never HIGH.
 *
 * @param evidence all evidence of one claim, in any order
 * @returns the certainty and what it follows from: `sources`, the documents that count; `strongest`, the strongest modality, is null when nothing supports the claim
 */
export function judge(evidence: readonly WeighedEvidence[]) {
  const supports = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const sources = independent(supports);
  const supporting = sources.length;
  const repeating = new Set(supports.map(({ document }) => document)).size - supporting;
  const refuting = independent(evidence.filter(({ stance }) => stance === 'REFUTES')).length;
  const strongest = supports
    .map(({ modality }) => modality)
    .reduce<Modality | null>(
      (best, next) => (best && modalityPoints[best] >= modalityPoints[next] ? best : next),
      null,
    );
  const agreement = Math.min(Math.max(0, supporting - 1), maxAgreementPoints);
  const points = (strongest ? modalityPoints[strongest] : 0) + agreement - 2 * refuting;
  const certainty = thresholds.find(([, from]) => points >= from)?.[0] ?? 'VERY_LOW';
  return { certainty, strongest, sources, supporting, repeating, refuting, points };
}

/** @returns in order, the documents with a piece of the evidence that does not stand in a passage of another of them */
function independent(evidence: readonly WeighedEvidence[]): string[] {
  const all = new Set(evidence.map(({ document }) => document));
  const own = evidence.filter(({ repeats }) => !repeats.some((document) => all.has(document)));
  return [...new Set(own.map(({ document }) => document))].toSorted();
}

/** How documents disagree on a claim. */
export type Disagreement = 'DENIED' | 'HEDGED';

/**
 * @param evidence all evidence of one claim, in any order
 * @returns DENIED where one document denies what another states; HEDGED where one states without a hedge what another, at its firmest, only
 *   allows as possible or guesses; null where the documents do not disagree
 */
export function disagreementOf(evidence: readonly WeighedEvidence[]): Disagreement | null {
  const firmest = new Map<string, number>();
  for (const { document, modality, stance } of evidence) {
    if (stance === 'SUPPORTS') {
      firmest.set(document, Math.max(firmest.get(document) ?? 0, modalityPoints[modality]));
    }
  }
  const isDenied = evidence.some(
    ({ document, stance }) => stance === 'REFUTES' && [...firmest.keys()].some((other) => other !== document),
  );
  if (isDenied) return 'DENIED';
  const points = [...firmest.values()];
  const isHedged = Math.max(...points) === modalityPoints.ASSERTED && Math.min(...points) <= modalityPoints.POSSIBLE;
  return isHedged ? 'HEDGED' : null;
}

const strongestWords: Record<Modality, Localized> = {
  ASSERTED: { en: 'at least one without a hedge', sv: 'minst ett utan förbehåll' },
  PROBABLE: { en: 'at most as a probability', sv: 'som mest som en sannolikhet' },
  POSSIBLE: { en: 'at most as a possibility', sv: 'som mest som en möjlighet' },
  SPECULATIVE: { en: 'only as a guess', sv: 'bara som en gissning' },
};

/** The levels in words. */
export const certaintyWords: Record<Certainty, Localized> = {
  HIGH: { en: 'High certainty', sv: 'Hög säkerhet' },
  MODERATE: { en: 'Moderate certainty', sv: 'Måttlig säkerhet' },
  LOW: { en: 'Low certainty', sv: 'Låg säkerhet' },
  VERY_LOW: { en: 'Very low certainty', sv: 'Mycket låg säkerhet' },
};

/**
 * @returns the judgement in one sentence, e.g. "High certainty (5 points): 3 documents say so, at least one without a hedge."
 */
export function explainCertainty(evidence: readonly WeighedEvidence[]): Localized {
  const { certainty, strongest, supporting, repeating, refuting, points } = judge(evidence);
  const how = strongest && strongestWords[strongest];
  return {
    en: sentence(`${certaintyWords[certainty].en} (${count(points, 'point', 'points')})`, [
      how ? `${count(supporting, 'document says', 'documents say')} so, ${how.en}` : 'no document says so',
      repeating > 0 &&
        `${count(repeating, 'document that only repeats it is', 'documents that only repeat it are')} not counted`,
      refuting > 0 && `${count(refuting, 'document denies', 'documents deny')} it`,
    ]),
    sv: sentence(`${certaintyWords[certainty].sv} (${points} poäng)`, [
      how ? `${supporting} dokument säger det, ${how.sv}` : 'inget dokument säger det',
      repeating > 0 && `${repeating} dokument som bara upprepar det räknas inte`,
      refuting > 0 && `${refuting} dokument förnekar det`,
    ]),
  };
}

function sentence(judgement: string, reasons: (string | false)[]): string {
  return `${judgement}: ${reasons.filter(Boolean).join('; ')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
