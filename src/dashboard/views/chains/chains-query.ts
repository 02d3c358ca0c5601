import { graphql } from '../../generated/gql.ts';
import type { ChainsQuery } from '../../generated/graphql.ts';

/** The chains of the view, each hop with the claim that opens its evidence. */
export const chainsQuery = graphql(`
  query Chains(
    $from: EntitySelector!
    $to: EntitySelector!
    $via: EntitySelector
    $maxHops: Int!
    $minCertainty: Certainty
    $first: Int!
    $language: Language!
  ) {
    causalChains(from: $from, to: $to, via: $via, maxHops: $maxHops, minCertainty: $minCertainty, first: $first) {
      totalCount
      truncated
      edges {
        node {
          length
          certainty
          polarity
          stitched
          explanation(language: $language)
          documents {
            id
            title
          }
          steps {
            from {
              id
              kind
              name(language: $language)
            }
            predicate
            to {
              id
              kind
              name(language: $language)
            }
            certainty
            polarity
            claim {
              id
              statement(language: $language)
            }
          }
        }
      }
    }
  }
`);

export type Chain = ChainsQuery['causalChains']['edges'][number]['node'];
export type ChainStep = Chain['steps'][number];
export type ChainEntity = ChainStep['from'];
