import { graphql } from '../../generated/gql.ts';
import type { EntityOfThePageQuery, RelationsOfThePageQuery } from '../../generated/graphql.ts';

/** An entity itself, and the documents that speak of it. */
export const entityQuery = graphql(`
  query EntityOfThePage($id: ID!) {
    entity(id: $id) {
      id
      kind
      documentCount
      english: name(language: EN)
      swedish: name(language: SV)
      englishSynonyms: synonyms(language: EN)
      swedishSynonyms: synonyms(language: SV)
      description
      xrefs {
        curie
        vocabulary
        mapping
        url
      }
    }
    documents(first: 100, filter: { entity: $id }) {
      totalCount
      edges {
        node {
          id
          title
          fileName
          language
        }
      }
    }
  }
`);

/** A page of an entity's relations of some predicates, in one direction. */
export const relationsQuery = graphql(`
  query RelationsOfThePage(
    $id: ID!
    $direction: Direction!
    $predicates: [Predicate!]!
    $after: String
    $language: Language!
  ) {
    entity(id: $id) {
      id
      relations(direction: $direction, predicates: $predicates, first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          predicate
          certainty
          documentCount
          node {
            id
            kind
            name(language: $language)
          }
          claim {
            id
            statement(language: $language)
          }
        }
      }
    }
  }
`);

export type Entity = NonNullable<EntityOfThePageQuery['entity']>;
export type Documents = EntityOfThePageQuery['documents'];
export type Relation = NonNullable<RelationsOfThePageQuery['entity']>['relations']['edges'][number];
