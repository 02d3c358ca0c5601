import { certaintyRanks, judge, type Certainty, type WeighedEvidence } from './certainty.ts';
import { modalities, type Modality } from './vocabulary.ts';

/** Modalities from faint to firm. */
export const strengths = (Object.keys(modalities) as Modality[]).toReversed();

/** The faintest: all evidence counts. */
export const anyStrength = 'SPECULATIVE' satisfies Modality;

/** Which evidence counts: all of it, or what is left without some documents and without what is hedged too much. */
export interface WhatIf {
  /** Ids of documents whose evidence is left out. */
  without: readonly string[];
  /** The faintest modality that counts; SPECULATIVE is any. */
  strength: Modality;
}

/** Whether a piece of evidence is stated at least as firmly as `strength`. */
export function isAtLeast(strength: Modality, { modality }: Pick<WeighedEvidence, 'modality'>): boolean {
  return strengths.indexOf(modality) >= strengths.indexOf(strength);
}

/**
 * @returns the evidence that counts. A claim stands while one piece of it supports the claim, and its certainty follows from what is
 *   left by the same rule (`judge`): a document that repeats one which is left out counts by itself.
 */
export function counted<Evidence extends WeighedEvidence>(
  evidence: readonly Evidence[],
  { without, strength }: WhatIf,
): Evidence[] {
  return evidence.filter((piece) => !without.includes(piece.document) && isAtLeast(strength, piece));
}

/** @returns the highest certainty of claims from the evidence of each that counts; null where nothing supports any of them */
export function certaintyUnder(whatIf: WhatIf, claims: readonly (readonly WeighedEvidence[])[]): Certainty | null {
  return claims
    .map((evidence) => judge(counted(evidence, whatIf)))
    .filter(({ supporting }) => supporting > 0)
    .reduce<Certainty | null>(
      (highest, { certainty }) =>
        highest && certaintyRanks[highest] >= certaintyRanks[certainty] ? highest : certainty,
      null,
    );
}
