import { EvidenceOfClaimsDocument, type EvidenceOfClaimsQuery } from '../../generated/graphql.ts';
import { askReleased, type Released } from '../../graphql/client.ts';
import { atMost } from '../../graphql/page-size.ts';
import { useFetched, type Answer } from '../../graphql/use-answer.ts';
import { claimsOf, type Chain } from './flow.ts';
import type { EvidenceOfClaims } from './what-if.ts';

/** Claims of a request: as many as with all their evidence stay below the rows that an operation may have. */
const claimsPerRequest = 50;

/** The evidence behind chains, as far as it came. */
interface EvidenceOfChains {
  evidence: EvidenceOfClaims;
  /** Whether that is all of it; a claim may have more than a page holds. */
  isComplete: boolean;
}

/** The ids of the claims behind chains, each once. */
export const claimIdsBehind = (chains: readonly Chain[]): string[] =>
  [...new Set(chains.flatMap(({ hops }) => hops.flatMap(claimsOf)).map(({ id }) => id))].toSorted();

/**
 * Asks for the evidence behind chains, each claim's once, however many chains go through it.
 *
 * @param release that of the chains: evidence of another release would not be theirs
 */
export function useEvidenceOfChains(chains: readonly Chain[], release: string | null): Answer<EvidenceOfChains> {
  const ids = claimIdsBehind(chains);
  const question = ids.length === 0 ? null : JSON.stringify([release, ids]);
  return useFetched(question, (signal) => fetchEvidence(ids, release, signal));
}

async function fetchEvidence(
  ids: readonly string[],
  release: string | null,
  signal: AbortSignal,
): Promise<Released<EvidenceOfChains>> {
  const size = atMost(claimsPerRequest);
  const pages = Array.from({ length: Math.ceil(ids.length / size) }, (_, page) =>
    ids.slice(page * size, (page + 1) * size),
  );
  const answers = await Promise.all(
    pages.map((claims) =>
      askReleased(EvidenceOfClaimsDocument, evidenceVariables(claims), signal).then((answer) => ({
        ...readEvidence(answer.data),
        isSameRelease: answer.release === release,
      })),
    ),
  );
  return {
    data: {
      evidence: new Map(answers.flatMap(({ evidence }) => [...evidence])),
      isComplete: answers.every(({ isComplete, isSameRelease }) => isComplete && isSameRelease),
    },
    release,
    unknownIds: [],
  };
}

/** What the API is asked for the evidence of claims. */
export const evidenceVariables = (claims: readonly string[]) => ({
  claims: [...claims],
  maxClaims: claims.length,
  maxEvidence: atMost(100),
});

/** An answer of the API as the rule of certainty takes it. */
export function readEvidence({ claims }: EvidenceOfClaimsQuery): EvidenceOfChains {
  return {
    evidence: new Map(
      claims.edges.map(({ node }) => [
        node.id,
        node.evidence.edges.map(({ node: { document: source, modality, stance, repeats } }) => ({
          document: source.id,
          modality,
          stance,
          repeats: repeats.map(({ id }) => id),
        })),
      ]),
    ),
    isComplete: claims.edges.every(({ node: { evidence } }) => evidence.totalCount === evidence.edges.length),
  };
}
