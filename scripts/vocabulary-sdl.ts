import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
} from 'graphql';
import { certaintyMeanings } from '../src/domain/certainty.ts';
import {
  kinds,
  levels,
  mappings,
  modalities,
  polarities,
  predicateGroups,
  predicates,
  referenceVocabularies,
  stances,
  type Mapping,
} from '../src/domain/vocabulary.ts';

const mappingMeanings: Record<Mapping, string> = {
  EXACT: `The concept is the same (${mappings.EXACT}).`,
  CLOSE: `The concept is nearly the same (${mappings.CLOSE}).`,
  BROAD: `The concept is broader than the entity (${mappings.BROAD}).`,
  NARROW: `The concept is narrower than the entity (${mappings.NARROW}).`,
};

/** Kinds with a list of their own at the API's root, hence with a connection type of their own. */
const listedKinds = ['CAUSE', 'ELECTROLYTE', 'CONDITION', 'MEDICATION', 'TREATMENT'] as const;

/** Kinds of which all entities are that some relations lead to, hence with connections of relations of their own. */
const relatedKinds = [
  'ELECTROLYTE',
  'CONDITION',
  'MEDICATION',
  'TREATMENT',
  'BODY_PART',
  'POPULATION',
  'PROCESS',
  'WARNING_SIGN',
] as const;

/**
 * Writes the part of the SDL that follows from the vocabulary: its enums and one concrete type per kind of entity.
 *
 * @param entitySdl the SDL that defines `interface Entity`; each concrete type takes over its fields
 * @param relationSdl the SDL that defines `interface RelationPage` and `interface RelationRow`; the types for each kind take over their fields
 * @returns SDL for `schema/vocabulary.graphql`
 */
export function vocabularySdl(entitySdl: string, relationSdl: string): string {
  const entity = parse(entitySdl).definitions.find(
    (definition): definition is InterfaceTypeDefinitionNode =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Entity',
  );
  if (!entity) throw new Error('The SDL of entities must define interface Entity.');
  const fields = (entity.fields ?? []).map((field) => print(field)).join('\n');
  const definitions = [
    '# Written by `npm run codegen` from src/domain/vocabulary.ts. Change it there.',
    ...enums(),
    ...Object.values(kinds).map(
      ({ label, description }) =>
        `${text(description)}\ntype ${label} implements Entity & Node @projected(from: NODE, label: "${label}") {\n${fields}\n}`,
    ),
    ...listedKinds.map((kind) => connection(kinds[kind].label)),
    ...['Entity', ...relatedKinds.map((kind) => kinds[kind].label)].flatMap((type) =>
      relationTypes(parse(relationSdl), type),
    ),
  ];
  return `${definitions.join('\n\n')}\n`;
}

/** The connection of relations and its edge, to entities of one type, as the interfaces of both have them. */
function relationTypes(relations: DocumentNode, type: string): string[] {
  const interfaces = relations.definitions.filter(
    (definition): definition is InterfaceTypeDefinitionNode => definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const prefix = type === 'Entity' ? '' : type;
  const typeNames: Record<string, string> = { Entity: type, RelationRow: `${prefix}RelationEdge` };
  const typed = ({ name, ...node }: NamedTypeNode): NamedTypeNode => ({
    ...node,
    name: { ...name, value: typeNames[name.value] ?? name.value },
  });
  const entities = type === 'Entity' ? 'entities of any kind' : `entities of kind ${type}`;
  return interfaces.map(({ name, fields = [], directives = [], interfaces: above = [] }) => {
    const [what, suffix] =
      name.value === 'RelationRow' ? ['A relation', 'Edge'] : ['A page of relations', 'Connection'];
    const written = fields.map((field) => print(visit(field, { NamedType: typed }))).join('\n');
    const all = [name, ...above.map((one) => one.name)].map(({ value }) => value).join(' & ');
    return `${text(`${what} to ${entities}.`)}
type ${prefix}Relation${suffix} implements ${all} ${directives.map((one) => print(one)).join(' ')} {
${written}
}`;
  });
}

function enums(): string[] {
  return [
    enumeration('Language', 'A language of names and statements.', { EN: 'English.', SV: 'Swedish.' }),
    enumeration('Direction', 'The direction of a relation, seen from the entity that the field belongs to.', {
      INCOMING: 'Relations whose object is the entity.',
      OUTGOING: 'Relations whose subject is the entity.',
      BOTH: 'Relations in both directions.',
    }),
    enumeration(
      'EntityKind',
      'The kind of an entity.',
      describe(kinds, ({ description }) => description),
    ),
    enumeration(
      'Predicate',
      'The predicate of a claim: how its subject and object are related.',
      describe(
        predicates,
        (predicate) => `${predicate.description} Read "${predicate.label.en}"; ${biolinkOf(predicate)}.`,
      ),
    ),
    enumeration('PredicateGroup', 'A group of predicates.', predicateGroups),
    enumeration(
      'Certainty',
      'How firmly the documents state a claim, by the published rule: 3 points for a statement without a hedge, else 2 as frequent, 1 as possible or 0 as a guess; 1 more for each further document, at most 2; 2 less for each document that denies it.',
      certaintyMeanings,
    ),
    enumeration('Polarity', 'The direction in which a subject changes its object.', polarities),
    enumeration('Level', 'The level of an electrolyte in a claim.', levels),
    enumeration('Modality', 'How firmly a text states a claim.', modalities),
    enumeration('Stance', 'Whether evidence supports or refutes its claim.', stances),
    enumeration('MappingRelation', 'How a concept in another vocabulary relates to an entity.', mappingMeanings),
    enumeration(
      'ReferenceVocabulary',
      'A standard vocabulary that cross-references refer to.',
      describe(
        referenceVocabularies,
        ({ name, source }) => `${name}; ${source ? `verified against ${source}` : 'not verified'}.`,
      ),
    ),
  ];
}

function biolinkOf({ biolink, biolinkQualifiers }: { biolink: string; biolinkQualifiers?: object }): string {
  const qualifiers = Object.entries(biolinkQualifiers ?? {}).map(([slot, value]) => `${slot}: ${value}`);
  return qualifiers.length > 0 ? `${biolink} (${qualifiers.join(', ')})` : biolink;
}

function describe<T>(entries: Record<string, T>, description: (entry: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, description(entry)]));
}

function enumeration(name: string, description: string, values: Record<string, string>): string {
  const lines = Object.entries(values).map(([value, meaning]) => `  ${text(meaning)}\n  ${value}`);
  return `${text(description)}\nenum ${name} {\n${lines.join('\n')}\n}`;
}

function connection(type: string): string {
  return `"A page of entities of kind ${type}."
type ${type}Connection @ordered(by: ["this.id ASC"]) {
  "The rows of the page."
  edges: [${type}Edge!]!
  "What the edges lead to, in their order: \`edges { node }\` in short."
  nodes: [${type}!]!
  "The position of the page."
  pageInfo: PageInfo!
  "Number of rows over all pages; counted only when selected."
  totalCount: Int!
}

"An entity in a page."
type ${type}Edge {
  "The row's cursor, for \`after\` and \`before\`."
  cursor: String!
  "The entity."
  node: ${type}!
}`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
