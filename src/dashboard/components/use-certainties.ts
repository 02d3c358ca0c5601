import { useMemo } from 'preact/hooks';
import type { Certainty } from '../../domain/certainty.ts';
import type { Modality } from '../../domain/vocabulary.ts';
import { anyStrength, certaintyUnder } from '../../domain/what-if.ts';
import { useEvidenceOfClaims } from '../graphql/evidence-of-claims.ts';

/** How certain claims are by the evidence that counts. */
export interface Certainties {
  /** All evidence counts, or what counts is not known yet, known, or cannot be known. */
  state: 'all' | 'loading' | 'ready' | 'incomplete';
  /**
   * The certainty of a claim, or of several that say one thing; null where no evidence that counts supports it.
   *
   * @param whole that which follows from all evidence
   */
  of: (claims: readonly string[], whole: Certainty) => Certainty | null;
}

/**
 * Works out what the dial makes of claims. Their evidence is asked for once the dial leaves out some of it.
 *
 * @param claims their ids, each once
 * @param release that in which the claims were found
 */
export function useCertainties(claims: readonly string[], strength: Modality, release: string | null): Certainties {
  const isAll = strength === anyStrength;
  const answer = useEvidenceOfClaims(isAll ? null : claims, release);
  const fetched = answer.state === 'ready' ? answer.data : null;
  return useMemo((): Certainties => {
    if (isAll) return { state: 'all', of: (_, whole) => whole };
    if (!fetched?.isComplete) {
      return { state: answer.state === 'loading' ? 'loading' : 'incomplete', of: (_, whole) => whole };
    }
    return {
      state: 'ready',
      of: (ids) =>
        certaintyUnder(
          { strength, without: [] },
          ids.map((id) => fetched.evidence.get(id) ?? []),
        ),
    };
  }, [isAll, fetched, answer.state, strength]);
}
