import { graphql } from '../../generated/gql.ts';

/** How much there is, and which data it is. */
export const numbersQuery = graphql(`
  query NumbersOfThePage {
    meta {
      apiVersion
      dataRelease
      graphRevision
      loadedAt
      quotes
      counts {
        entities
        claims
        evidence
        documents
        relations
      }
    }
    statistics {
      byKind {
        kind
        entities
      }
      byPredicate {
        predicate
        claims
        relations
      }
      byCertainty {
        certainty
        claims
        relations
      }
      byDocument {
        document {
          id
          title
          language
        }
        claims
        evidence
        entities
      }
    }
  }
`);
