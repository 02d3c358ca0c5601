import { useMemo } from 'preact/hooks';
import { counted } from '../../../domain/what-if.ts';
import { useEvidenceOfClaims } from '../../graphql/evidence-of-claims.ts';
import type { EvidenceOf } from './chain-details.tsx';
import { isWhole, type ChainsState } from './chains-state.ts';
import { claimIdsBehind, leadsThrough, type Chain, type HopClaim } from './flow.ts';
import { chainsUnder, claimsFallen } from './what-if.ts';

/** What becomes of chains under what counts and what is chosen. */
export interface Outcome {
  /** All of them, as the API gives them. */
  chains: readonly Chain[];
  standing: readonly Chain[];
  fallen: readonly Chain[];
  claimsFallen: readonly HopClaim[];
  /** Those that stand and lead through the chosen entity, if one is chosen. */
  lit: readonly Chain[];
  /** Whether their evidence is there: not yet, all of it, or not all. */
  evidence: 'loading' | 'ready' | 'incomplete';
  evidenceOf: EvidenceOf;
}

/**
 * Works out which chains stand with the evidence that counts.
 *
 * @param release that of the chains
 */
export function useOutcome(chains: readonly Chain[], state: ChainsState, release: string | null): Outcome {
  const answer = useEvidenceOfClaims(claimIdsBehind(chains), release);
  const all = answer.state === 'ready' && answer.data.isComplete ? answer.data.evidence : null;
  const { strength, without, minCertainty, through } = state;
  return useMemo(() => {
    const whatIf = { strength, without };
    const judged =
      all && !isWhole(whatIf)
        ? { ...chainsUnder(whatIf, chains, all, minCertainty), claimsFallen: claimsFallen(whatIf, chains, all) }
        : { standing: chains, fallen: [], claimsFallen: [] };
    return {
      chains,
      ...judged,
      lit: through === null ? judged.standing : judged.standing.filter((chain) => leadsThrough(through, chain)),
      evidence: all ? 'ready' : answer.state === 'loading' ? 'loading' : 'incomplete',
      evidenceOf: (claim) => {
        const evidence = all?.get(claim);
        return evidence ? { all: evidence, counted: counted(evidence, whatIf) } : null;
      },
    };
  }, [chains, all, answer.state, strength, without.join(), minCertainty, through]);
}
