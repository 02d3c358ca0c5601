import { certaintyOfRank, certaintyRanks, type Certainty } from '../../src/domain/certainty.ts';
import { modalities } from '../../src/domain/vocabulary.ts';
import { readCrossReference } from '../../src/domain/cross-reference.ts';
import { foldText } from '../../src/search/normal-form.ts';
import { claimsBehind, enumerateChains, supportingDocuments, type RawChain } from './chains.ts';
import { groupBy } from './group.ts';
import { sortedBy, type SortTerm } from './order.ts';
import { below, pick } from './random.ts';
import type { RawClaim, RawDocument, RawEntity, RawEvidence, RawGraph, RawRelation } from './raw-graph.ts';
import { supertypeReader } from './subtypes.ts';

/** A filter, or an argument that works like one, independent of its implementation: what it should keep. */
interface FilterModel<Row> {
  /** A value that the given row passes. */
  draw: (row: Row, random: () => number) => unknown;
  keeps: (row: Row, value: unknown) => boolean;
}

/** What the rows of a connection are: how they are identified, filtered and ordered, as the schema describes it. */
export interface RowModel<Row> {
  /** What to select of an edge to identify its row, and the row's value of that. */
  selection: string;
  keyOf: (row: Row) => unknown;
  filters: Record<string, FilterModel<Row>>;
  /** The terms of each value of `orderBy`; they end in what breaks ties. */
  orders: Record<string, SortTerm<Row>[]>;
}

/** A relation as one of its ends sees it. */
export interface RelationRow extends RawRelation {
  direction: 'INCOMING' | 'OUTGOING';
  other: RawEntity;
}

/** The models of all rows, by what they are. */
export function rowModels(graph: RawGraph) {
  const typesOf = supertypeReader(graph.relations);
  return {
    Entity: entityModel(graph, typesOf),
    Relation: relationModel(typesOf),
    Claim: claimModel(typesOf),
    Evidence: evidenceModel(graph),
    Document: documentModel(graph),
    CausalChain: chainModel(typesOf),
    ConsensusRow: consensusModel(typesOf),
    ComparisonRow: comparisonModel,
  };
}

function filter<Row, Value>(
  draw: (row: Row, random: () => number) => Value,
  keeps: (row: Row, value: Value) => boolean,
): FilterModel<Row> {
  return { draw, keeps: keeps as FilterModel<Row>['keeps'] };
}

/** The row's value is one of a list. */
function oneOf<Row>(valueOf: (row: Row) => string | null, others: readonly string[]): FilterModel<Row> {
  return filter<Row, string[]>(
    (row, random) => [pick(others, random), valueOf(row) ?? pick(others, random)],
    (row, values) => values.includes(valueOf(row) ?? 'null is in no list'),
  );
}

/** One of the row's values is one of a list. */
function someOf<Row>(valuesOf: (row: Row) => string[], others: readonly string[]): FilterModel<Row> {
  return filter<Row, string[]>(
    (row, random) => [pick(others, random), pick([...valuesOf(row), ...others], random)],
    (row, values) => valuesOf(row).some((value) => values.includes(value)),
  );
}

/** Some text of the row contains the value, whatever its case, accents, spaces and punctuation. */
function contains<Row>(textsOf: (row: Row) => string[]): FilterModel<Row> {
  return filter<Row, string>(
    (row, random) => {
      const text = pick(textsOf(row), random);
      const start = below(text.length, random);
      const part = text.slice(start, start + 1 + below(6, random));
      return random() < 0.5 ? part.toUpperCase() : part;
    },
    (row, value) => {
      const isOnlyPunctuation = value.trim() !== '' && foldText(value) === '';
      return !isOnlyPunctuation && textsOf(row).some((text) => foldText(text).includes(foldText(value)));
    },
  );
}

/** One of the row's values is the value; `stranger` is one that a row need not have. */
function among<Row>(valuesOf: (row: Row) => Iterable<string>, stranger = 'none-at-all'): FilterModel<Row> {
  return filter<Row, string>(
    (row, random) => pick([...valuesOf(row), ...valuesOf(row), stranger], random),
    (row, value) => [...valuesOf(row)].includes(value),
  );
}

/** A number of the row reaches the value. */
function atLeast<Row>(numberOf: (row: Row) => number): FilterModel<Row> {
  return filter<Row, number>(
    (row, random) => below(numberOf(row) + 1, random),
    (row, least) => numberOf(row) >= least,
  );
}

function certainEnough<Row>(rankOf: (row: Row) => number): FilterModel<Row> {
  return filter<Row, Certainty>(
    (row, random) => certaintyOfRank(1 + below(rankOf(row), random)),
    (row, level) => rankOf(row) >= certaintyRanks[level],
  );
}

const idsOfDocuments = (evidence: RawEvidence[]): Set<string> => new Set(evidence.map(({ document }) => document.id));
const languagesOf = (evidence: RawEvidence[]): Set<string> =>
  new Set(evidence.map(({ document }) => document.language.toUpperCase()));
const supporting = (evidence: RawEvidence[]): RawEvidence[] => evidence.filter(({ stance }) => stance === 'SUPPORTS');
const namesOf = (entity: RawEntity): string[] => [
  entity.name_en,
  entity.name_sv,
  ...entity.synonyms_en,
  ...entity.synonyms_sv,
];

const curiesOf = ({ xrefs }: RawEntity): string[] => xrefs.map((written) => written.split(' ')[1]!);

const id: SortTerm<{ id: string }> = [(row) => row.id];
const idLastFirst: SortTerm<{ id: string }> = [(row) => row.id, 'DESC'];

const kinds = ['CAUSE', 'CONDITION', 'MEDICATION', 'PROCESS', 'SUBSTANCE'];
const modalityNames = Object.keys(modalities);
const polarities = ['RAISES', 'LOWERS', 'NONE'];
const somePredicates = ['CAUSES', 'TREATS', 'INVOLVES', 'PREVENTS'];

/** The ids of an entity and of its supertypes. */
type TypesOf = ReturnType<typeof supertypeReader>;

function entityModel({ claims }: RawGraph, typesOf: TypesOf): RowModel<RawEntity> {
  const evidenceOf = new Map<RawEntity, RawEvidence[]>();
  for (const { subject, object, evidence } of claims) {
    for (const end of [subject, object]) evidenceOf.set(end, [...(evidenceOf.get(end) ?? []), ...evidence]);
  }
  const spokenOf = (entity: RawEntity): RawEvidence[] => evidenceOf.get(entity) ?? [];
  const documentCount = (entity: RawEntity): number => idsOfDocuments(spokenOf(entity)).size;
  return {
    selection: 'node { id }',
    keyOf: (entity) => ({ node: { id: entity.id } }),
    filters: {
      ids: oneOf((entity) => entity.id, ['muscle-cramp', 'potassium', 'no-such-thing']),
      curies: filter<RawEntity, string[]>(
        (entity, random) => [pick(['MESH:D000000', ...curiesOf(entity)], random).toLowerCase(), 'hp:0003394'],
        (entity, values) => curiesOf(entity).some((curie) => values.includes(curie.toLowerCase())),
      ),
      hasCrossReference: filter<RawEntity, boolean>(
        ({ xrefs }) => xrefs.length > 0,
        ({ xrefs }, has) => xrefs.length > 0 === has,
      ),
      crossReference: crossReference,
      idOrSubtype: among(typesOf, 'muscle-cramp'),
      kinds: oneOf((entity) => entity.kind, kinds),
      text: contains(namesOf),
      document: among((entity) => idsOfDocuments(spokenOf(entity))),
      language: among((entity) => languagesOf(spokenOf(entity)), 'SV'),
      minDocuments: atLeast(documentCount),
    },
    orders: {
      ID_ASC: [id],
      ID_DESC: [idLastFirst],
      NAME_EN_ASC: [[(entity) => entity.name_en], id],
      NAME_EN_DESC: [[(entity) => entity.name_en, 'DESC'], idLastFirst],
      NAME_SV_ASC: [[(entity) => entity.name_sv], id],
      NAME_SV_DESC: [[(entity) => entity.name_sv, 'DESC'], idLastFirst],
      KIND_ASC: [[(entity) => entity.kind], id],
      DOCUMENTS_DESC: [[documentCount, 'DESC'], idLastFirst],
    },
  };
}

interface CrossReferenceFilter {
  vocabularies?: string[];
  mappings?: string[];
  verified?: boolean;
}

const crossReference = filter<RawEntity, CrossReferenceFilter>(
  ({ xrefs }, random) => {
    const { vocabulary, mapping, verified } = readCrossReference(pick(xrefs, random) ?? 'skos:exactMatch MESH:D1');
    return {
      ...(random() < 0.6 && { vocabularies: [vocabulary] }),
      ...(random() < 0.6 && { mappings: [mapping, 'NARROW'] }),
      ...(random() < 0.4 && { verified }),
    };
  },
  ({ xrefs }, { vocabularies, mappings, verified }) =>
    xrefs
      .map(readCrossReference)
      .some(
        (one) =>
          (vocabularies?.includes(one.vocabulary) ?? true) &&
          (mappings?.includes(one.mapping) ?? true) &&
          (verified === undefined || one.verified === verified),
      ),
);

const limit = (name: string | null): string[] => (name === null ? [] : [name]);

const documentsOfRelation = ({ claim }: RelationRow): number => supportingDocuments(claim.evidence).size;
const relationTies: SortTerm<RelationRow>[] = [[({ other }) => other.id], [({ claim }) => claim.id]];

const relationModel = (typesOf: TypesOf): RowModel<RelationRow> => ({
  selection: 'node { id } claim { id }',
  keyOf: ({ other, claim }) => ({ node: { id: other.id }, claim: { id: claim.id } }),
  filters: {
    direction: filter<RelationRow, string>(
      (row, random) => pick([row.direction, 'BOTH'], random),
      (row, direction) => direction === 'BOTH' || row.direction === direction,
    ),
    predicates: oneOf(({ type }) => type, somePredicates),
    kinds: oneOf(({ other }) => other.kind, kinds),
    ids: oneOf(({ other }) => other.id, ['muscle-cramp', 'potassium', 'no-such-thing']),
    idOrSubtype: among(({ other }) => typesOf(other), 'muscle-cramp'),
    minCertainty: certainEnough((row) => row.certainty_rank),
    minDocuments: atLeast(documentsOfRelation),
    polarities: oneOf(({ polarity }) => polarity, polarities),
    population: among(({ claim }) => limit(claim.population), 'athletes'),
    bodyPart: among(({ claim }) => limit(claim.bodyPart), 'neck'),
    document: among(({ claim }) => supportingDocuments(claim.evidence)),
    modalities: someOf(({ claim }) => supporting(claim.evidence).map(({ modality }) => modality), modalityNames),
    language: among(({ claim }) => languagesOf(supporting(claim.evidence)), 'SV'),
    text: contains(({ other }) => namesOf(other)),
  },
  orders: {
    CERTAINTY_DESC: [[(row) => row.certainty_rank, 'DESC'], [documentsOfRelation, 'DESC'], ...relationTies],
    CERTAINTY_ASC: [[(row) => row.certainty_rank], [documentsOfRelation], ...relationTies],
    DOCUMENTS_DESC: [
      [documentsOfRelation, 'DESC'],
      [({ claim }) => supporting(claim.evidence).length, 'DESC'],
      ...relationTies,
    ],
    ID_ASC: relationTies,
    PREDICATE_ASC: [[({ type }) => type], ...relationTies],
    NAME_EN_ASC: [[({ other }) => other.name_en], ...relationTies],
    NAME_SV_ASC: [[({ other }) => other.name_sv], ...relationTies],
  },
});

const documentsOfClaim = ({ evidence }: RawClaim): number => supportingDocuments(evidence).size;

const isAsserted = ({ modality }: RawEvidence): boolean => modality === 'ASSERTED';
const isFaint = ({ modality }: RawEvidence): boolean => ['POSSIBLE', 'SPECULATIVE'].includes(modality);

export function disagreementOfClaim({ evidence }: RawClaim): string | null {
  const supports = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const refutes = evidence.filter(({ stance }) => stance === 'REFUTES');
  if (refutes.some((denial) => supports.some(({ document }) => document.id !== denial.document.id))) return 'DENIED';
  const byDocument = [...supportingDocuments(evidence)].map((name) =>
    supports.filter(({ document }) => document.id === name),
  );
  const differs = byDocument.some((all) => all.some(isAsserted)) && byDocument.some((all) => all.every(isFaint));
  return differs ? 'HEDGED' : null;
}

const claimModel = (typesOf: TypesOf): RowModel<RawClaim> => ({
  selection: 'node { id }',
  keyOf: (row) => ({ node: { id: row.id } }),
  filters: {
    ids: oneOf((claim) => claim.id, ['no-such-claim']),
    subject: filter<RawClaim, string>(
      ({ subject }) => subject.id,
      ({ subject }, value) => subject.id === value,
    ),
    object: filter<RawClaim, string>(
      ({ object }) => object.id,
      ({ object }, value) => object.id === value,
    ),
    entity: among(({ subject, object }) => [subject.id, object.id]),
    subjectOrSubtype: among(({ subject }) => typesOf(subject), 'muscle-cramp'),
    objectOrSubtype: among(({ object }) => typesOf(object), 'muscle-cramp'),
    subjectKinds: oneOf(({ subject }) => subject.kind, kinds),
    objectKinds: oneOf(({ object }) => object.kind, kinds),
    predicates: oneOf(({ predicate }) => predicate, somePredicates),
    polarities: oneOf(({ polarity }) => polarity, polarities),
    levels: oneOf(({ level }) => level, ['LOW', 'HIGH', 'IMBALANCED']),
    text: contains((claim) => [
      claim.statement_en,
      claim.statement_sv,
      ...claim.evidence.flatMap(({ statement_en, statement_sv }) => [statement_en, statement_sv]),
    ]),
    disagreements: oneOf(disagreementOfClaim, ['HEDGED', 'DENIED']),
    minCertainty: certainEnough((claim) => claim.certainty_rank),
    minDocuments: atLeast(documentsOfClaim),
    document: among(({ evidence }) => idsOfDocuments(evidence)),
    onlyDocument: filter<RawClaim, string>(
      ({ evidence }, random) => pick([...idsOfDocuments(evidence)], random),
      ({ evidence }, value) => [...idsOfDocuments(evidence)].join() === value,
    ),
    language: among(({ evidence }) => languagesOf(evidence), 'SV'),
    modalities: someOf(({ evidence }) => evidence.map(({ modality }) => modality), modalityNames),
    cues: someOf(({ evidence }) => evidence.flatMap(({ cue }) => cue?.toLowerCase() ?? []), ['may', 'kan']),
    population: among(({ population }) => limit(population), 'athletes'),
    bodyPart: among(({ bodyPart }) => limit(bodyPart), 'neck'),
    status: filter<RawClaim, string>(
      ({ status }) => status,
      (claim, status) => claim.status === status,
    ),
  },
  orders: {
    ID_ASC: [id],
    ID_DESC: [idLastFirst],
    CERTAINTY_DESC: [[(claim) => claim.certainty_rank, 'DESC'], [documentsOfClaim, 'DESC'], idLastFirst],
    CERTAINTY_ASC: [[(claim) => claim.certainty_rank], [documentsOfClaim], id],
    DOCUMENTS_DESC: [[documentsOfClaim, 'DESC'], idLastFirst],
    SUBJECT_ASC: [[({ subject }) => subject.id], [({ predicate }) => predicate], id],
    OBJECT_ASC: [[({ object }) => object.id], [({ predicate }) => predicate], id],
    STATEMENT_EN_ASC: [[(claim) => claim.statement_en], id],
    STATEMENT_SV_ASC: [[(claim) => claim.statement_sv], id],
  },
});

const place: SortTerm<RawEvidence>[] = [[({ start }) => start], id];

const evidenceModel = ({ claims }: RawGraph): RowModel<RawEvidence> => ({
  selection: 'node { id }',
  keyOf: (row) => ({ node: { id: row.id } }),
  filters: {
    document: among(({ document }) => [document.id]),
    entity: among(({ about }) => {
      const claim = claims.find(({ id: name }) => name === about)!;
      return [claim.subject.id, claim.object.id];
    }, 'muscle-cramp'),
    language: among((evidence) => languagesOf([evidence]), 'SV'),
    modalities: oneOf(({ modality }) => modality, modalityNames),
    stance: among(({ stance }) => [stance], 'REFUTES'),
    hasCue: filter<RawEvidence, boolean>(
      ({ cue }) => cue !== null,
      ({ cue }, has) => (cue !== null) === has,
    ),
    cue: filter<RawEvidence, string>(
      ({ cue }) => (cue ?? 'can').toUpperCase(),
      ({ cue }, value) => cue?.toLowerCase() === value.toLowerCase(),
    ),
    section: contains(({ section }) => [section]),
  },
  orders: {
    DOCUMENT_ASC: [[({ document }) => document.id], ...place],
    DOCUMENT_DESC: [[({ document }) => document.id, 'DESC'], ...place],
    MODALITY_DESC: [
      [({ modality }) => Object.keys(modalities).indexOf(modality)],
      [({ document }) => document.id],
      ...place,
    ],
  },
});

function documentModel({ claims }: RawGraph): RowModel<RawDocument> {
  const speaksOf = (document: RawDocument): Set<string> =>
    new Set(
      claims
        .filter(({ evidence }) => idsOfDocuments(evidence).has(document.id))
        .flatMap(({ subject, object }) => [subject.id, object.id]),
    );
  const claimsOf = ({ id: name }: RawDocument): RawClaim[] =>
    claims.filter(({ evidence }) => idsOfDocuments(evidence).has(name));
  const uniqueClaimsOf = (document: RawDocument): RawClaim[] =>
    claimsOf(document).filter(({ evidence }) => idsOfDocuments(evidence).size === 1);
  return {
    selection: 'node { id }',
    keyOf: (document) => ({ node: { id: document.id } }),
    filters: {
      ids: oneOf((document) => document.id, ['doc-blood-loss', 'no-such-document']),
      language: among(({ language }) => [language.toUpperCase()], 'SV'),
      origin: among(({ origin }) => [origin], 'LIBRARY'),
      text: contains(({ title }) => [title]),
      entity: among(speaksOf),
    },
    orders: {
      ID_ASC: [id],
      ID_DESC: [idLastFirst],
      TITLE_ASC: [[({ title }) => title], id],
      TITLE_DESC: [[({ title }) => title, 'DESC'], idLastFirst],
      CLAIMS_DESC: [[(document) => claimsOf(document).length, 'DESC'], idLastFirst],
      UNIQUE_CLAIMS_DESC: [[(document) => uniqueClaimsOf(document).length, 'DESC'], idLastFirst],
      LANGUAGE_ASC: [[({ language }) => language], [({ title }) => title], id],
    },
  };
}

/** A subject of a consensus, with the relations that count for it. */
interface ConsensusSample {
  subject: RawEntity;
  relations: RawRelation[];
}

/** The rows of a consensus on an object and its subtypes. */
export function consensusRows(
  { relations }: RawGraph,
  object: string,
  predicates: readonly string[],
): ConsensusSample[] {
  const typesOf = supertypeReader(relations);
  const counted = relations.filter(({ type, to }) => predicates.includes(type) && typesOf(to).has(object));
  return [...groupBy(counted, ({ from }) => from)].map(([subject, own]) => ({ subject, relations: own }));
}

const evidenceOfRow = (row: ConsensusSample): RawEvidence[] => row.relations.flatMap(({ claim }) => claim.evidence);
const documentsOfRow = (row: ConsensusSample): Set<string> => supportingDocuments(evidenceOfRow(row));
const rankOfRow = (row: ConsensusSample): number => Math.max(...row.relations.map((one) => one.certainty_rank));
/** The strongest disagreement on one of the claims behind relations. */
export function strongestDisagreement(relations: RawRelation[]): string | null {
  const all = new Set(relations.map(({ claim }) => disagreementOfClaim(claim)));
  return ['DENIED', 'HEDGED'].find((one) => all.has(one)) ?? null;
}

const disagreementOfRow = ({ relations }: ConsensusSample): string | null => strongestDisagreement(relations);

const consensusTies: SortTerm<ConsensusSample>[] = [
  [(row) => documentsOfRow(row).size, 'DESC'],
  [rankOfRow, 'DESC'],
  [(row) => supporting(evidenceOfRow(row)).length, 'DESC'],
  [({ subject }) => subject.id],
];

const consensusModel = (typesOf: TypesOf): RowModel<ConsensusSample> => ({
  selection: 'node { subject { id } }',
  keyOf: ({ subject }) => ({ node: { subject: { id: subject.id } } }),
  filters: {
    ids: oneOf(({ subject }) => subject.id, ['dehydration', 'no-such-thing']),
    idOrSubtype: among(({ subject }) => typesOf(subject), 'stretching'),
    kinds: oneOf(({ subject }) => subject.kind, kinds),
    text: contains(({ subject }) => namesOf(subject)),
    predicates: filter<ConsensusSample, string[]>(
      ({ relations }, random) => [pick(relations, random).type, pick(somePredicates, random)],
      ({ relations }, values) => relations.some(({ type }) => values.includes(type)),
    ),
    minCertainty: certainEnough(rankOfRow),
    minDocuments: atLeast((row) => documentsOfRow(row).size),
    document: among(documentsOfRow),
    stance: among((row) => evidenceOfRow(row).map(({ stance }) => stance), 'REFUTES'),
    disagreements: oneOf(disagreementOfRow, ['HEDGED', 'DENIED']),
  },
  orders: {
    DOCUMENTS_DESC: consensusTies,
    CERTAINTY_DESC: [[rankOfRow, 'DESC'], ...consensusTies],
    DISAGREEMENT_DESC: [
      [(row) => [null, 'HEDGED', 'DENIED'].indexOf(disagreementOfRow(row)), 'DESC'],
      ...consensusTies,
    ],
    EVIDENCE_DESC: [[(row) => supporting(evidenceOfRow(row)).length, 'DESC'], ...consensusTies],
    NAME_EN_ASC: [[({ subject }) => subject.name_en], ...consensusTies],
    NAME_SV_ASC: [[({ subject }) => subject.name_sv], ...consensusTies],
    KIND_ASC: [[({ subject }) => subject.kind], ...consensusTies],
  },
});

/** An entity to which one or two compared entities are related in one way, with the relations of each. */
interface ComparisonSample {
  entity: RawEntity;
  predicate: string;
  direction: string;
  sides: [RawRelation[], RawRelation[]];
}

export function comparisonRows({ relations }: RawGraph, { a, b }: { a: string; b: string }): ComparisonSample[] {
  const seen = [a, b].flatMap((self, side) =>
    relations.flatMap((relation) => [
      ...(relation.from.id === self ? [{ side, relation, entity: relation.to, direction: 'OUTGOING' }] : []),
      ...(relation.to.id === self ? [{ side, relation, entity: relation.from, direction: 'INCOMING' }] : []),
    ]),
  );
  const rows = groupBy(seen, ({ entity, relation, direction }) => [entity.id, relation.type, direction].join(' '));
  return [...rows.values()].map((all) => {
    const of = (side: number): RawRelation[] => all.filter((one) => one.side === side).map(({ relation }) => relation);
    const { entity, relation, direction } = all[0]!;
    return { entity, predicate: relation.type, direction, sides: [of(0), of(1)] };
  });
}

const presenceOf = ({ sides: [a, b] }: ComparisonSample): string =>
  b.length === 0 ? 'ONLY_A' : a.length === 0 ? 'ONLY_B' : 'BOTH';

const comparisonModel: RowModel<ComparisonSample> = {
  selection: 'node { entity { id } predicate direction presence a { claims { id } } b { claims { id } } }',
  keyOf: (row) => {
    const [a, b] = row.sides.map((relations) => ({
      claims: sortedBy(relations, [[(one) => one.certainty_rank, 'DESC'], [({ claim }) => claim.id]]).map(
        ({ claim }) => ({ id: claim.id }),
      ),
    }));
    const { entity, predicate, direction } = row;
    return { node: { entity: { id: entity.id }, predicate, direction, presence: presenceOf(row), a, b } };
  },
  filters: {
    presences: oneOf(presenceOf, ['BOTH', 'ONLY_B']),
    direction: filter<ComparisonSample, string>(
      ({ direction }, random) => pick([direction, 'BOTH'], random),
      (row, direction) => ['BOTH', row.direction].includes(direction),
    ),
    predicates: oneOf(({ predicate }) => predicate, somePredicates),
    kinds: oneOf(({ entity }) => entity.kind, kinds),
  },
  orders: {
    '': [
      [presenceOf],
      [({ sides }) => supportingDocuments(sides.flat().flatMap(({ claim }) => claim.evidence)).size, 'DESC'],
      [({ entity, predicate, direction }) => [entity.id, predicate, direction].join(' ')],
    ],
  },
};

interface Selector {
  ids?: string[];
  kinds?: string[];
  includeSubtypes?: boolean;
}

function selector(typesOf: TypesOf, entitiesOf: (chain: RawChain) => RawEntity[]): FilterModel<RawChain> {
  const isOneOf = (ids: string[], entity: RawEntity, includeSubtypes = false): boolean =>
    includeSubtypes ? ids.some((name) => typesOf(entity).has(name)) : ids.includes(entity.id);
  const selects = ({ ids, kinds: chosen, includeSubtypes }: Selector, entity: RawEntity): boolean =>
    (!ids || isOneOf(ids, entity, includeSubtypes)) && (!chosen || chosen.includes(entity.kind));
  return filter<RawChain, Selector>(
    (chain, random) => {
      const entity = entitiesOf(chain).at(0) ?? chain[0]!.from;
      if (random() < 0.3) return { ids: [pick([...typesOf(entity)], random)], includeSubtypes: true };
      return random() < 0.3 ? { ids: [entity.id] } : { kinds: [entity.kind, pick(kinds, random)] };
    },
    (chain, value) => entitiesOf(chain).some((entity) => selects(value, entity)),
  );
}

const chainModel = (typesOf: TypesOf): RowModel<RawChain> => ({
  selection: 'node { hops { claim { id } levelClaim { id } } }',
  keyOf: (chain) => ({
    node: {
      hops: chain.map(({ claim, levelClaim }) => ({
        claim: { id: claim.id },
        levelClaim: levelClaim ? { id: levelClaim.id } : null,
      })),
    },
  }),
  filters: {
    from: selector(typesOf, (chain) => [chain[0]!.from]),
    to: selector(typesOf, (chain) => [chain.at(-1)!.to]),
    via: selector(typesOf, (chain) => chain.slice(1).map(({ from }) => from)),
    documents: filter<RawChain, string[]>(
      (chain, random) =>
        chain.flatMap(claimsBehind).map(({ evidence }) => pick([...supportingDocuments(evidence)], random)),
      (chain, documents) =>
        chain
          .flatMap(claimsBehind)
          .every(({ evidence }) => documents.some((document) => supportingDocuments(evidence).has(document))),
    ),
    maxHops: filter<RawChain, number>(
      ({ length }, random) => Math.min(4, length + below(2, random)),
      ({ length }, maxHops) => length <= maxHops,
    ),
    minCertainty: certainEnough((chain) => Math.min(...chain.map(({ certainty_rank }) => certainty_rank))),
  },
  // They come ranked from the enumeration.
  orders: { '': [] },
});

/** Every chain of at most the hops that the API allows without being asked for more, ranked. */
export function allChains({ relations }: RawGraph): RawChain[] {
  return enumerateChains(relations, { isStart: () => true, isEnd: () => true, maxHops: 4 });
}
