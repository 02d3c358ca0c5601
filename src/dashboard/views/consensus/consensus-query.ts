import { graphql } from '../../generated/gql.ts';
import type { ConsensusQuery } from '../../generated/graphql.ts';

/** The heat map's rows; the claims of a row are those that its cells' evidence belongs to. */
export const consensusQuery = graphql(`
  query Consensus($object: ID!, $predicates: [Predicate!]!, $limit: Int!, $language: Language!) {
    entity(id: $object) {
      id
      name(language: $language)
    }
    consensus(object: $object, predicates: $predicates, limit: $limit) {
      subject {
        id
        kind
        name(language: $language)
      }
      predicates
      certainty
      documentCount
      evidenceCount
      voices {
        document {
          id
          title
          language
        }
        stance
        modality
        evidenceCount
      }
      claims {
        id
        predicate
        certainty
        statement(language: $language)
      }
    }
  }
`);

export type ConsensusRow = ConsensusQuery['consensus'][number];
export type Voice = ConsensusRow['voices'][number];
export type VoiceDocument = Voice['document'];
