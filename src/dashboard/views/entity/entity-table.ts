import type { Table } from '../../components/csv.ts';
import { MoreRelationsDocument, type MoreRelationsQueryVariables } from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { atMost } from '../../graphql/page-size.ts';
import { among, sections, type EntitySections, type Relation, type RelationFilter, type Section } from './sections.ts';

/** Relations that are fetched at a time. */
const fetchedAtOnce = 100;

/** How the page's relations were asked for. */
type Asked = Pick<MoreRelationsQueryVariables, 'language' | 'orderBy'> & { filter: RelationFilter };

/**
 * All relations of an entity, or all that a filter keeps, as a table: those that its page holds, and those that the API is asked for.
 *
 * @throws AnswerError when the API does not answer
 */
export async function entityTable(entity: EntitySections, asked: Asked): Promise<Table> {
  const relations = await Promise.all(
    sections.map(async (section) =>
      (await relationsOf(entity, section, asked)).map((relation) => ({ section, relation })),
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

async function relationsOf(
  entity: EntitySections,
  section: Section,
  { language, orderBy, filter }: Asked,
): Promise<Relation[]> {
  const { name, direction, predicates } = section;
  const relations = [...entity[name].edges];
  for (let { pageInfo } = entity[name]; pageInfo.hasNextPage;) {
    const after = pageInfo.endCursor ?? '';
    const variables = {
      language,
      orderBy,
      filter: among(predicates, filter),
      id: entity.id,
      direction,
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
