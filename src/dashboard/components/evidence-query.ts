import { graphql } from '../generated/gql.ts';
import type { EvidenceOfQuery } from '../generated/graphql.ts';

/** Claims with all that speaks for and against them, in one document or in all. */
export const evidenceQuery = graphql(`
  query EvidenceOf($claims: [ID!]!, $document: ID, $language: Language!) {
    claims(first: 20, filter: { ids: $claims }, orderBy: CERTAINTY_DESC) {
      edges {
        node {
          id
          statement(language: $language)
          certainty
          certaintyExplanation(language: $language)
          subject {
            id
            name(language: $language)
          }
          predicate
          object {
            id
            name(language: $language)
          }
          population {
            name(language: $language)
          }
          bodyPart {
            name(language: $language)
          }
          evidence(first: 100, filter: { document: $document }) {
            totalCount
            edges {
              node {
                id
                document {
                  id
                  title
                  fileName
                  language
                }
                section
                start
                end
                cue
                modality
                stance
                quote
              }
            }
          }
        }
      }
    }
  }
`);

export type EvidencedClaim = EvidenceOfQuery['claims']['edges'][number]['node'];
export type Evidence = EvidencedClaim['evidence']['edges'][number]['node'];
