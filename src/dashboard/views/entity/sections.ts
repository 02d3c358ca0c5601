import { predicatesOf, type Predicate } from '../../../domain/vocabulary.ts';
import type {
  Direction,
  EntityPageQuery,
  EntityPageQueryVariables,
  EntityRelationsQueryVariables,
  EntitySubjectsQueryVariables,
  MoreRelationsQuery,
} from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';

type Language = EntityPageQueryVariables['language'];

export type EntityPage = NonNullable<EntityPageQuery['entity']>;
type NamedRelationPage = NonNullable<MoreRelationsQuery['entity']>['relations'];

/** Some relations of a section; the names of their other ends are there where a filter looked through them. */
export type RelationPage = EntityPage['causes'] | NamedRelationPage;
export type Relation = RelationPage['edges'][number];

/** An entity's relations, section by section. */
export type EntitySections = { id: string } & Record<Section['name'], RelationPage>;

/** Relations of an entity that are shown together: their predicates, seen from the entity in one direction. */
export interface Section {
  name: 'causes' | 'effects' | 'treatments' | 'treated' | 'others';
  direction: Direction;
  predicates: Predicate[];
}

/** How many entities lead to one or help against it, each counted once however many claims name it. */
export type Subjects = Partial<Record<Section['name'], number>>;

/** Together they hold each relation of an entity once. */
export const sections: readonly Section[] = [
  { name: 'causes', direction: 'INCOMING', predicates: predicatesOf('CAUSAL') },
  { name: 'effects', direction: 'OUTGOING', predicates: predicatesOf('CAUSAL') },
  { name: 'treatments', direction: 'INCOMING', predicates: predicatesOf('THERAPEUTIC') },
  { name: 'treated', direction: 'OUTGOING', predicates: predicatesOf('THERAPEUTIC') },
  { name: 'others', direction: 'BOTH', predicates: predicatesOf('DESCRIPTIVE') },
];

/** The groups of predicates, as the view's operation takes them. */
const predicateVariables = {
  causal: predicatesOf('CAUSAL'),
  therapeutic: predicatesOf('THERAPEUTIC'),
  descriptive: predicatesOf('DESCRIPTIVE'),
};

type RelationOrder = EntityPageQueryVariables['orderBy'];

/** What relations can be sorted by: as the address says it, and as the API does in a language. */
export const sortings = ['certainty', 'name', 'documents'] as const;

export type Sorting = (typeof sortings)[number];

/** How the API sorts relations. */
export function relationOrder(sorting: Sorting, language: Language): RelationOrder {
  return { certainty: 'CERTAINTY_DESC', name: `NAME_${language}_ASC`, documents: 'DOCUMENTS_DESC' }[
    sorting
  ] as RelationOrder;
}

/** What the API is asked for an entity's page. */
export function entityVariables(id: string, sorting: Sorting, language: Language): EntityPageQueryVariables {
  return {
    id,
    language,
    ...predicateVariables,
    orderBy: relationOrder(sorting, language),
    maxRelations: atMost(10),
    maxDocuments: atMost(100),
  };
}

export type RelationFilter = EntityRelationsQueryVariables['causal'];

/** A filter on the relations of some predicates alone; those that it names besides are none of them. */
export function among(predicates: readonly Predicate[], filter: RelationFilter = {}): RelationFilter {
  return { ...filter, predicates: predicates.filter((one) => filter.predicates?.includes(one) ?? true) };
}

/** What the API is asked for the relations that a filter keeps. */
export function relationsVariables(
  id: string,
  filter: RelationFilter,
  sorting: Sorting,
  language: Language,
): EntityRelationsQueryVariables {
  return {
    id,
    language,
    causal: among(predicateVariables.causal, filter),
    therapeutic: among(predicateVariables.therapeutic, filter),
    descriptive: among(predicateVariables.descriptive, filter),
    orderBy: relationOrder(sorting, language),
    maxRelations: atMost(10),
  };
}

/** What the API is asked for the numbers of an entity's subjects. */
export function subjectsVariables(id: string): EntitySubjectsQueryVariables {
  const { causal, therapeutic } = predicateVariables;
  return { id, causal, therapeutic };
}
