import type { Table } from '../../components/csv.ts';
import {
  EntitiesViewDocument,
  type EntitiesViewQuery,
  type EntitiesViewQueryVariables,
} from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';

type EntityPage = EntitiesViewQuery['entities'];

/**
 * All entities of the list as a table: those that the page holds, and those that the API is asked for.
 *
 * @throws AnswerError when the API does not answer
 */
export async function entitiesTable(first: EntityPage, variables: EntitiesViewQueryVariables): Promise<Table> {
  const entities = [...first.edges];
  for (let { pageInfo } = first; pageInfo.hasNextPage;) {
    const page = (await ask(EntitiesViewDocument, { ...variables, after: pageInfo.endCursor })).entities;
    entities.push(...page.edges);
    pageInfo = page.pageInfo;
  }
  return entities.map(({ node: { id, kind, name, documentCount, description } }) => ({
    id,
    kind,
    name,
    document_count: documentCount,
    description: description ?? '',
  }));
}
