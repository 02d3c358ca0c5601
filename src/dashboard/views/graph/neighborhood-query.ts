import { graphql } from '../../generated/gql.ts';
import type { NeighborhoodQuery } from '../../generated/graphql.ts';

/** The entities around one and the links among them. */
export const neighborhoodQuery = graphql(`
  query Neighborhood($id: ID!, $depth: Int!, $limit: Int!, $language: Language!) {
    neighborhood(id: $id, depth: $depth, limit: $limit) {
      truncated
      nodes {
        id
        kind
        name(language: $language)
      }
      links {
        source {
          id
        }
        target {
          id
        }
        predicate
        certainty
        documentCount
        claim {
          id
        }
      }
    }
  }
`);

export type Neighborhood = NeighborhoodQuery['neighborhood'];
export type NetworkNode = Neighborhood['nodes'][number];
export type NetworkLink = Neighborhood['links'][number];
