import type { EntitySearchQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';

/** What the API is asked for what a text may mean. */
export function searchVariables(
  text: string,
  language: EntitySearchQueryVariables['language'],
): EntitySearchQueryVariables {
  return { text, language, maxHits: atMost(8) };
}
