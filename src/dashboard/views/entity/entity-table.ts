import type { Table } from '../../components/csv.ts';
import { MoreRelationsDocument, type EntityPageQueryVariables } from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { atMost } from '../../graphql/page-size.ts';
import { sections, type EntityPage, type Relation, type Section } from './sections.ts';

/** Relations that are fetched at a time. */
const fetchedAtOnce = 100;

/** How the page's relations were asked for. */
type Asked = Pick<EntityPageQueryVariables, 'language' | 'orderBy'>;

/**
 * All relations of an entity as a table: those that its page holds, and those that the API is asked for.
 *
 * @throws AnswerError when the API does not answer
 */
export async function entityTable(entity: EntityPage, { language, orderBy }: Asked): Promise<Table> {
  const relations = await Promise.all(
    sections.map(async (section) =>
      (await relationsOf(entity, section, { language, orderBy })).map((relation) => ({ section, relation })),
    ),
  );
  return relations.flat().map(({ section, relation: { predicate, node, certainty, documentCount, claim } }) => ({
    section: section.name,
    subject: claim.subject.id,
    predicate,
    object: claim.subject.id === entity.id ? node.id : entity.id,
    other_name: node.name,
    other_kind: node.kind,
    certainty,
    document_count: documentCount,
    statement: claim.statement,
    claim: claim.id,
  }));
}

async function relationsOf(entity: EntityPage, section: Section, { language, orderBy }: Asked): Promise<Relation[]> {
  const { name, direction, predicates } = section;
  const relations = [...entity[name].edges];
  for (let { pageInfo } = entity[name]; pageInfo.hasNextPage;) {
    const after = pageInfo.endCursor ?? '';
    const variables = {
      id: entity.id,
      language,
      direction,
      predicates,
      orderBy,
      first: atMost(fetchedAtOnce),
      after,
    };
    const page = (await ask(MoreRelationsDocument, variables)).entity?.relations;
    if (!page) break;
    relations.push(...page.edges);
    pageInfo = page.pageInfo;
  }
  return relations;
}
