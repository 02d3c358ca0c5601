import type { WeighedEvidence } from '../../domain/certainty.ts';
import { EvidenceOfClaimsDocument, type EvidenceOfClaimsQuery } from '../generated/graphql.ts';
import { askReleased, type Released } from './client.ts';
import { atMost } from './page-size.ts';
import { useFetched, type Answer } from './use-answer.ts';

/** Claims of a request: as many as with all their evidence stay below the rows that an operation may have. */
const claimsPerRequest = 50;

/** All evidence of some claims, by the claims' ids. */
export type EvidenceOfClaims = ReadonlyMap<string, readonly WeighedEvidence[]>;

/** The evidence of claims, as far as it came. */
interface FetchedEvidence {
  evidence: EvidenceOfClaims;
  /** Whether that is all of it; a claim may have more than a page holds. */
  isComplete: boolean;
}

/**
 * Asks for the evidence of claims.
 *
 * @param claims their ids, each once; null or none asks nothing
 * @param release that in which the claims were found: evidence of another release would not be theirs
 */
export function useEvidenceOfClaims(claims: readonly string[] | null, release: string | null): Answer<FetchedEvidence> {
  const question = claims === null || claims.length === 0 ? null : JSON.stringify([release, claims]);
  return useFetched(question, (signal) => fetchEvidence(claims ?? [], release, signal));
}

async function fetchEvidence(
  ids: readonly string[],
  release: string | null,
  signal: AbortSignal,
): Promise<Released<FetchedEvidence>> {
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
export function readEvidence({ claims }: EvidenceOfClaimsQuery): FetchedEvidence {
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
