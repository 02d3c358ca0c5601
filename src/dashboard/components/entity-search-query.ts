import { graphql } from '../generated/gql.ts';

/** What a text may mean, best first. */
export const entitySearchQuery = graphql(`
  query EntitySearch($text: String!, $language: Language!) {
    search(text: $text, first: 8) {
      edges {
        node {
          entity {
            id
            kind
            name(language: $language)
          }
          matchedText
        }
      }
    }
  }
`);

/** What an entity is called. */
export const entityNameQuery = graphql(`
  query EntityName($id: ID!, $language: Language!) {
    entity(id: $id) {
      name(language: $language)
    }
  }
`);
