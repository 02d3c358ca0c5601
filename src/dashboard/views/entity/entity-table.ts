import type { Table } from '../../components/csv.ts';
import type { EntityOfThePageQuery } from '../../generated/graphql.ts';

/** What an entity is called and where it is found, as one table. */
export function entityTable({ entity, documents }: EntityOfThePageQuery): Table {
  if (!entity) return [];
  const row = (what: string, language: string, value: string) => ({ entity: entity.id, what, language, value });
  return [
    row('kind', '', entity.kind),
    row('name', 'en', entity.english),
    row('name', 'sv', entity.swedish),
    ...entity.englishSynonyms.map((synonym) => row('synonym', 'en', synonym)),
    ...entity.swedishSynonyms.map((synonym) => row('synonym', 'sv', synonym)),
    ...(entity.description ? [row('description', 'en', entity.description)] : []),
    ...entity.xrefs.map(({ mapping, curie }) => row(`skos:${mapping.toLowerCase()}Match`, '', curie)),
    ...documents.edges.map(({ node }) => row('document', node.language.toLowerCase(), node.id)),
  ];
}
