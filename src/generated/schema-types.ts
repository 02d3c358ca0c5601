export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A part of the body that a condition affects. */
export type BodyPart = Entity & Node & {
  __typename?: 'BodyPart';
  /** What affects this body part. */
  affectedBy: RelationConnection;
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A part of the body that a condition affects. */
export type BodyPartAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A part of the body that a condition affects. */
export type BodyPartCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A part of the body that a condition affects. */
export type BodyPartEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A part of the body that a condition affects. */
export type BodyPartNameArgs = {
  language?: InputMaybe<Language>;
};


/** A part of the body that a condition affects. */
export type BodyPartRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A part of the body that a condition affects. */
export type BodyPartSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A part of the body that a condition affects. */
export type BodyPartTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** An ordered causal path from one entity to another, with evidence at every hop. No entity appears twice. */
export type CausalChain = {
  __typename?: 'CausalChain';
  /** Certainty of the weakest hop. */
  certainty: Certainty;
  /** The documents that state at least one hop. */
  documents: Array<Document>;
  /** The chain in words, and the reasons for its rank. */
  explanation: Scalars['String']['output'];
  /** The hops, from the start to the end. */
  hops: Array<ChainHop>;
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The direction in which the start changes the end: the product of the hops' polarities. */
  polarity: Polarity;
  /** True when no single document states the whole chain: it is combined from several. */
  stitched: Scalars['Boolean']['output'];
};


/** An ordered causal path from one entity to another, with evidence at every hop. No entity appears twice. */
export type CausalChainExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** A page of chains, ordered by the certainty of the weakest hop, then by the fewest documents behind a hop, then by length (shortest first), then by ids. */
export type CausalChainConnection = {
  __typename?: 'CausalChainConnection';
  /** The rows of the page. */
  edges: Array<CausalChainEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** Whether there may be more chains: the search visits at most 20,000 relations for each length and stops at 10,000 chains. */
  truncated: Scalars['Boolean']['output'];
};

/** A chain in a page. */
export type CausalChainEdge = {
  __typename?: 'CausalChainEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The chain. */
  node: CausalChain;
};

/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type Cause = Entity & Node & {
  __typename?: 'Cause';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** Electrolytes of which it is a low, high or imbalanced level. */
  electrolytes: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Medications that lead to it. */
  medications: RelationConnection;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Populations in which it is common. */
  populations: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Subtypes and examples of it. */
  subtypes: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseNameArgs = {
  language?: InputMaybe<Language>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CausePopulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseSubtypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type CauseTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of kind Cause. */
export type CauseConnection = {
  __typename?: 'CauseConnection';
  /** The rows of the page. */
  edges: Array<CauseEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type CauseEdge = {
  __typename?: 'CauseEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Cause;
};

/** How firmly the documents state a claim, by the published rule. */
export type Certainty =
  /** Rank 4 of 4. */
  | 4
  /** Rank 2 of 4. */
  | 2
  /** Rank 3 of 4. */
  | 3
  /** Rank 1 of 4. */
  | 1;

/** Number of claims and relations with a certainty. */
export type CertaintyCount = {
  __typename?: 'CertaintyCount';
  /** The certainty. */
  certainty: Certainty;
  /** Claims with this certainty, of every status. */
  claims: Scalars['Int']['output'];
  /** Relations with this certainty: accepted claims that a document supports. */
  relations: Scalars['Int']['output'];
};

/** One hop of a chain. */
export type ChainHop = {
  __typename?: 'ChainHop';
  /** How firmly the documents state it, by the published rule. */
  certainty: Certainty;
  /** The claim behind the hop. */
  claim: Claim;
  /** The entity where the hop starts. */
  from: Entity;
  /** The direction in which the hop's start changes its end. */
  polarity: Polarity;
  /** The predicate of the claim. */
  predicate: Predicate;
  /** The entity where the hop ends. */
  to: Entity;
};

/** What at least one document states: a subject, a predicate, an object and their qualifiers. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The body part that the claim is limited to; null for no limit. */
  bodyPart?: Maybe<Entity>;
  /** How firmly the documents state it, by the published rule. */
  certainty: Certainty;
  /** How the certainty was derived: the rule with its figures, in one sentence. */
  certaintyExplanation: Scalars['String']['output'];
  /** Number of documents that state it. */
  documentCount: Scalars['Int']['output'];
  /** The spans of documents that support or refute it. */
  evidence: EvidenceConnection;
  /** Number of spans that state it. */
  evidenceCount: Scalars['Int']['output'];
  /** A hash of subject, predicate, object and qualifiers, so it is stable over rebuilds. */
  id: Scalars['ID']['output'];
  /** The level of the electrolyte in an INVOLVES claim. */
  level?: Maybe<Level>;
  /** The object of the claim. */
  object: Entity;
  /** The direction in which the subject changes the object. */
  polarity: Polarity;
  /** The population that the claim is limited to; null for no limit. */
  population?: Maybe<Entity>;
  /** The predicate of the claim. */
  predicate: Predicate;
  /** The claim in one sentence, in our own words. */
  statement: Scalars['String']['output'];
  /** The status of the claim; only accepted claims become relations. */
  status: ClaimStatus;
  /** The subject of the claim. */
  subject: Entity;
};


/** What at least one document states: a subject, a predicate, an object and their qualifiers. */
export type ClaimCertaintyExplanationArgs = {
  language?: InputMaybe<Language>;
};


/** What at least one document states: a subject, a predicate, an object and their qualifiers. */
export type ClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceOrder>;
};


/** What at least one document states: a subject, a predicate, an object and their qualifiers. */
export type ClaimStatementArgs = {
  language?: InputMaybe<Language>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows of the page. */
  edges: Array<ClaimEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Filters claims; all given fields must hold. */
export type ClaimFilter = {
  /** Only claims with evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims with this entity as subject or object. */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only claims with evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only claims about one of these levels of an electrolyte. */
  levels?: InputMaybe<Array<Level>>;
  /** Only claims with at least this certainty. */
  minCertainty?: InputMaybe<Certainty>;
  /** Only claims that at least this many documents state. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only claims about this object. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims whose object is of these kinds. */
  objectKinds?: InputMaybe<Array<EntityKind>>;
  /** Only claims in which the subject changes the object in one of these directions. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Only these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only claims of this status. */
  status?: InputMaybe<ClaimStatus>;
  /** Only claims about this subject. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims whose subject is of these kinds. */
  subjectKinds?: InputMaybe<Array<EntityKind>>;
  /** Only claims whose statement, in either language, contains this text, ignoring case but not accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of claims, strings by code points. Ties are broken by id; DESC orders begin with the last id. */
export type ClaimOrder =
  /** Least certain first, then fewest documents. */
  | 'CERTAINTY_ASC'
  /** Most certain first, then most documents. */
  | 'CERTAINTY_DESC'
  /** Most documents first. */
  | 'DOCUMENTS_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By the object's id, then by the predicate. */
  | 'OBJECT_ASC'
  /** By the statement in English. */
  | 'STATEMENT_EN_ASC'
  /** By the statement in Swedish. */
  | 'STATEMENT_SV_ASC'
  /** By the subject's id, then by the predicate. */
  | 'SUBJECT_ASC';

/** The review status of a claim. */
export type ClaimStatus =
  /** Accepted: a relation of the graph. */
  | 'ACCEPTED'
  /** Awaiting review: not a relation of the graph. */
  | 'PROPOSED'
  /** Reviewed and rejected: not a relation of the graph. */
  | 'REJECTED';

/** A disease, a disorder or a named cramp. */
export type Condition = Entity & Node & {
  __typename?: 'Condition';
  /** Body parts that it affects. */
  bodyParts: RelationConnection;
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** Electrolytes with a low, high or imbalanced level in it. */
  electrolytes: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Medications that lead to it. */
  medications: RelationConnection;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Populations in which it is common. */
  populations: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Subtypes and examples of it. */
  subtypes: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** Warning signs that may point to it. */
  warningSigns: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionBodyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionPopulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionSubtypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A disease, a disorder or a named cramp. */
export type ConditionWarningSignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of kind Condition. */
export type ConditionConnection = {
  __typename?: 'ConditionConnection';
  /** The rows of the page. */
  edges: Array<ConditionEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type ConditionEdge = {
  __typename?: 'ConditionEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Condition;
};

/** A subject that documents name for an object: which documents, and how firmly. */
export type ConsensusRow = {
  __typename?: 'ConsensusRow';
  /** Highest certainty of the claims behind the row, by the published rule. */
  certainty: Certainty;
  /** The claims behind the row, most certain first. */
  claims: Array<Claim>;
  /** Number of documents that state it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that state it. */
  documents: Array<Document>;
  /** Number of spans that state it. */
  evidenceCount: Scalars['Int']['output'];
  /** The position of each document, including those that deny it. */
  positions: Array<DocumentPosition>;
  /** The predicates between subject and object. */
  predicates: Array<Predicate>;
  /** The subject. */
  subject: Entity;
};

/** A concept in a standard vocabulary that an entity maps to (SSSOM). */
export type CrossReference = {
  __typename?: 'CrossReference';
  /** Compact identifier (CURIE), such as `MESH:D009120`. */
  curie: Scalars['String']['output'];
  /** How the concept relates to the entity. */
  mapping: MappingRelation;
  /** A web page about the concept. */
  url: Scalars['String']['output'];
  /** The vocabulary of the concept. */
  vocabulary: ReferenceVocabulary;
};

/** The direction of a relation, seen from the entity that the field belongs to. */
export type Direction =
  /** Relations in both directions. */
  | 'BOTH'
  /** Relations whose object is the entity. */
  | 'INCOMING'
  /** Relations whose subject is the entity. */
  | 'OUTGOING';

/** A text that claims come from. */
export type Document = Node & {
  __typename?: 'Document';
  /** The claims that the document supports or refutes. */
  claims: ClaimConnection;
  /** Name of the file with its text. */
  fileName: Scalars['String']['output'];
  /** A readable id, stable over rebuilds. */
  id: Scalars['ID']['output'];
  /** Language of the document. */
  language: Language;
  /** SHA-256 of the whole file, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Title of the document. */
  title: Scalars['String']['output'];
};


/** A text that claims come from. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The rows of the page. */
  edges: Array<DocumentEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** Counts of a document. */
export type DocumentCount = {
  __typename?: 'DocumentCount';
  /** Claims that it supports or refutes. */
  claims: Scalars['Int']['output'];
  /** The document. */
  document: Document;
  /** Entities that these claims are about. */
  entities: Scalars['Int']['output'];
  /** Spans in which it does. */
  evidence: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Filters documents; all given fields must hold. */
export type DocumentFilter = {
  /** Only documents with evidence for or against a claim that has this entity as subject or object. */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only documents in this language. */
  language?: InputMaybe<Language>;
  /** Only documents whose title contains this text, ignoring case but not accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of documents, strings by code points. Ties are broken by id; DESC orders begin with the last id. */
export type DocumentOrder =
  /** By id. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By language, then by title. */
  | 'LANGUAGE_ASC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, last first. */
  | 'TITLE_DESC';

/** What one document states about a subject and an object. */
export type DocumentPosition = {
  __typename?: 'DocumentPosition';
  /** The document. */
  document: Document;
  /** Number of spans in which it does. */
  evidenceCount: Scalars['Int']['output'];
  /** The strongest modality in which it states it. */
  modality: Modality;
  /** Whether it supports or refutes it. */
  stance: Stance;
};

/** A dissolved mineral that carries charge in the body, such as potassium. */
export type Electrolyte = Entity & Node & {
  __typename?: 'Electrolyte';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What lowers the amount of it in the body. */
  depletedBy: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** Causes and conditions that involve a low, high or imbalanced level of it. */
  involvedIn: RelationConnection;
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Processes that need it. */
  neededFor: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteDepletedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteNameArgs = {
  language?: InputMaybe<Language>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteNeededForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A dissolved mineral that carries charge in the body, such as potassium. */
export type ElectrolyteTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of kind Electrolyte. */
export type ElectrolyteConnection = {
  __typename?: 'ElectrolyteConnection';
  /** The rows of the page. */
  edges: Array<ElectrolyteEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type ElectrolyteEdge = {
  __typename?: 'ElectrolyteEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Electrolyte;
};

/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type Entity = {
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntitySynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** What claims are about: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of any kind. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The rows of the page. */
  edges: Array<EntityEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Filters entities; all given fields must hold. */
export type EntityFilter = {
  /** Only entities that are subject or object of a claim with evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only entities that are subject or object of a claim with evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only entities with at least this `documentCount`. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with a name or synonym, in either language, that contains this text, ignoring case but not accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of an entity. */
export type EntityKind =
  /** A part of the body that a condition affects. */
  | 'BODY_PART'
  /** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
  | 'CAUSE'
  /** A disease, a disorder or a named cramp. */
  | 'CONDITION'
  /** A dissolved mineral that carries charge in the body, such as potassium. */
  | 'ELECTROLYTE'
  /** A medicine or a class of medicines, such as diuretics. */
  | 'MEDICATION'
  /** A group of people in which something is common, or to which a claim is limited. */
  | 'POPULATION'
  /** Something the body does, such as muscle contraction. */
  | 'PROCESS'
  /** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
  | 'SUBSTANCE'
  /** Something that relieves or prevents a condition, including seeing a doctor. */
  | 'TREATMENT'
  /** A sign for which the documents advise care, or which may point to a more serious condition. */
  | 'WARNING_SIGN';

/** Orders of entities, strings by code points. Ties are broken by id; DESC orders begin with the last id. */
export type EntityOrder =
  /** Most documents first. */
  | 'DOCUMENTS_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By kind. */
  | 'KIND_ASC'
  /** By English name. */
  | 'NAME_EN_ASC'
  /** By English name, last first. */
  | 'NAME_EN_DESC'
  /** By Swedish name. */
  | 'NAME_SV_ASC'
  /** By Swedish name, last first. */
  | 'NAME_SV_DESC';

/** Selects entities. At least one of the two fields is required; with both, both must hold. */
export type EntitySelector = {
  /** Entities with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entities of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** One located span of a document that supports or refutes a claim. A machine can check it again. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The claim that it supports or refutes. */
  claim: Claim;
  /** The hedge as written in the text, such as "may"; null without a hedge. */
  cue?: Maybe<Scalars['String']['output']>;
  /** The document of the span. */
  document: Document;
  /** End of the span (exclusive), in Unicode code points from the start of the document's text. */
  end: Scalars['Int']['output'];
  /** A hash of the claim, the document and the span. */
  id: Scalars['ID']['output'];
  /** How firmly the text states the claim. */
  modality: Modality;
  /** The text of the span; null when the server does not have the documents' texts. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The heading above the span; the document's title where there is no other. */
  section: Scalars['String']['output'];
  /** SHA-256 of exactly this span in UTF-8, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Whether it supports or refutes the claim. */
  stance: Stance;
  /** Start of the span, in Unicode code points from the start of the document's text. */
  start: Scalars['Int']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The rows of the page. */
  edges: Array<EvidenceEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A piece of evidence in a page. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** Filters evidence; all given fields must hold. */
export type EvidenceFilter = {
  /** Only evidence with this hedge, such as "may", ignoring case but not accents. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Only evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only evidence with a hedge (true), or without one (false). */
  hasCue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only evidence of these modalities. */
  modalities?: InputMaybe<Array<Modality>>;
  /** Only evidence under a heading that contains this text, ignoring case but not accents. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Only evidence that supports its claim, or only evidence that refutes it. */
  stance?: InputMaybe<Stance>;
};

/** Orders of evidence. Ties are broken by document, position and id. */
export type EvidenceOrder =
  /** By document, then by position in it. */
  | 'DOCUMENT_ASC'
  /** By document, last first, then by position in it. */
  | 'DOCUMENT_DESC'
  /** Firmest first: ASSERTED, PROBABLE, POSSIBLE, SPECULATIVE. */
  | 'MODALITY_DESC';

/** Number of entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** Entities of this kind. */
  entities: Scalars['Int']['output'];
  /** The kind. */
  kind: EntityKind;
};

/** A language of names and statements. */
export type Language =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** The level of an electrolyte in a claim. */
export type Level =
  /** Too much of it. */
  | 'HIGH'
  /** Out of balance, in either direction. */
  | 'IMBALANCED'
  /** Too little of it. */
  | 'LOW';

/** How a concept in another vocabulary relates to an entity. */
export type MappingRelation =
  /** skos:broadMatch. */
  | 'BROAD'
  /** skos:closeMatch. */
  | 'CLOSE'
  /** skos:exactMatch. */
  | 'EXACT'
  /** skos:narrowMatch. */
  | 'NARROW';

/** A medicine or a class of medicines, such as diuretics. */
export type Medication = Entity & Node & {
  __typename?: 'Medication';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** Electrolytes that it depletes. */
  depletes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** What it relieves, prevents or improves. */
  relieves: RelationConnection;
  /** Subtypes and examples of it. */
  subtypes: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationDepletesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationRelievesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationSubtypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A medicine or a class of medicines, such as diuretics. */
export type MedicationTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of kind Medication. */
export type MedicationConnection = {
  __typename?: 'MedicationConnection';
  /** The rows of the page. */
  edges: Array<MedicationEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type MedicationEdge = {
  __typename?: 'MedicationEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Medication;
};

/** What is served: versions and counts. */
export type Meta = {
  __typename?: 'Meta';
  /** Version of the API, as in package.json. */
  apiVersion: Scalars['String']['output'];
  /** Counts of each type. */
  counts: MetaCounts;
  /** Id of the loaded data: a hash over all of it, the same wherever the same data is loaded. */
  dataRelease: Scalars['String']['output'];
  /** The documents that the graph's claims come from. */
  documents: Array<Document>;
  /** When the graph in this database last changed (RFC 3339, UTC). */
  loadedAt: Scalars['String']['output'];
  /** Whether the documents' texts were available when the data was loaded, so that evidence has its quote. */
  quotes: Scalars['Boolean']['output'];
  /** Number of the published state in this database; it increases by one with each change. */
  releaseNumber: Scalars['Int']['output'];
};

/** Counts of each type. */
export type MetaCounts = {
  __typename?: 'MetaCounts';
  /** Claims of every status. */
  claims: Scalars['Int']['output'];
  /** Documents. */
  documents: Scalars['Int']['output'];
  /** Entities of all kinds. */
  entities: Scalars['Int']['output'];
  /** Pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** Relations: accepted claims that a document supports. */
  relations: Scalars['Int']['output'];
};

/** How firmly a text states a claim. */
export type Modality =
  /** Stated without a hedge. */
  | 'ASSERTED'
  /** Stated as possible: "can", "may", "could". */
  | 'POSSIBLE'
  /** Stated as frequent: "often", "commonly", "typically". */
  | 'PROBABLE'
  /** Offered as a guess: "might", "may be related to". */
  | 'SPECULATIVE';

/** An object that can be fetched again by its id (Relay Global Object Identification). */
export type Node = {
  /** Stable over rebuilds of the graph and unique over all types. */
  id: Scalars['ID']['output'];
};

/** The position of a page in its connection (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last row; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The direction in which a subject changes its object. */
export type Polarity =
  /** More of the subject means less of the object. */
  | 'LOWERS'
  /** No direction is claimed. */
  | 'NONE'
  /** More of the subject means more of the object. */
  | 'RAISES';

/** A group of people in which something is common, or to which a claim is limited. */
export type Population = Entity & Node & {
  __typename?: 'Population';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** What is common in this population. */
  prevalent: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationPrevalentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people in which something is common, or to which a claim is limited. */
export type PopulationTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** The predicate of a claim: how its subject and object are related. */
export type Predicate =
  /** The subject occurs together with the object. Read "accompanies"; biolink:coexists_with. */
  | 'ACCOMPANIES'
  /** The subject affects the body part. Read "affects"; biolink:affects. */
  | 'AFFECTS'
  /** The subject brings about the object. Read "causes"; biolink:causes. */
  | 'CAUSES'
  /** The subject is common in the population. Read "is common in"; biolink:occurs_in. */
  | 'COMMON_IN'
  /** The subject lowers the amount of the electrolyte in the body. Read "depletes"; biolink:affects (qualified_predicate: biolink:causes, object_aspect_qualifier: abundance, object_direction_qualifier: decreased). */
  | 'DEPLETES'
  /** The subject impairs the process. Read "disrupts"; biolink:disrupts. */
  | 'DISRUPTS'
  /** The subject improves the object. Read "improves"; biolink:ameliorates_condition. */
  | 'IMPROVES'
  /** The subject is a low, high or imbalanced level of the electrolyte. Read "involves"; biolink:related_to. */
  | 'INVOLVES'
  /** The process does not work without the subject. Read "is needed for"; biolink:affects. */
  | 'NEEDED_FOR'
  /** The subject raises the risk of the object. Read "predisposes to"; biolink:predisposes_to_condition. */
  | 'PREDISPOSES_TO'
  /** The subject prevents the object. Read "prevents"; biolink:preventative_for_condition. */
  | 'PREVENTS'
  /** The subject is a kind or an example of the object. Read "is a kind of"; biolink:subclass_of. */
  | 'SUBTYPE_OF'
  /** The subject relieves the object. Read "relieves"; biolink:treats. */
  | 'TREATS'
  /** The sign may point to the condition. Read "warns of"; biolink:biomarker_for. */
  | 'WARNS_OF'
  /** The sign is a reason for the treatment, such as seeing a doctor. Read "warrants"; biolink:related_to. */
  | 'WARRANTS'
  /** The subject makes the object worse. Read "worsens"; biolink:exacerbates_condition. */
  | 'WORSENS';

/** Number of claims and relations with a predicate. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** Claims with this predicate, of every status. */
  claims: Scalars['Int']['output'];
  /** The predicate. */
  predicate: Predicate;
  /** Relations with this predicate: accepted claims that a document supports. */
  relations: Scalars['Int']['output'];
};

/** A group of predicates. */
export type PredicateGroup =
  /** How a problem arises. */
  | 'CAUSAL'
  /** How entities are related otherwise. */
  | 'DESCRIPTIVE'
  /** What helps against a problem. */
  | 'THERAPEUTIC';

/** Something the body does, such as muscle contraction. */
export type Process = Entity & Node & {
  __typename?: 'Process';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** What disrupts it. */
  disruptedBy: RelationConnection;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Electrolytes and substances that it needs. */
  needs: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessDisruptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** Something the body does, such as muscle contraction. */
export type ProcessTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** The source that a value of a type is read from. */
export type ProjectionSource =
  /** A map that a statement yields. */
  | 'MAP'
  /** A node. */
  | 'NODE'
  /** A relationship; its far end is `node`. */
  | 'RELATIONSHIP';

/** The root fields. Each runs one Cypher statement. */
export type Query = {
  __typename?: 'Query';
  /** Causal paths from some entities to others, including direct relations, ranked. */
  causalChains: CausalChainConnection;
  /** Causes: what the documents list as leading to cramps. */
  causes: CauseConnection;
  /** A claim by its id; null for an unknown id. */
  claim?: Maybe<Claim>;
  /** Claims of every status. */
  claims: ClaimConnection;
  /** Conditions: diseases, disorders and named cramps. */
  conditions: ConditionConnection;
  /** What the documents name for an object: one row per subject, those that most documents name first. */
  consensus: Array<ConsensusRow>;
  /** A document by its id; null for an unknown id. */
  document?: Maybe<Document>;
  /** The documents that the graph's claims come from. */
  documents: DocumentConnection;
  /** Electrolytes. */
  electrolytes: ElectrolyteConnection;
  /** Entities of every kind. */
  entities: EntityConnection;
  /** An entity by its id, such as `muscle-cramp`; null for an unknown id. */
  entity?: Maybe<Entity>;
  /** Medications: medicines and classes of medicines. */
  medications: MedicationConnection;
  /** What is served: versions and counts. */
  meta: Meta;
  /** The entities around an entity with the relations among them, for drawing. */
  neighborhood: Subgraph;
  /** An entity, claim, piece of evidence or document by its id; null for an unknown id. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the order of the ids; null for each unknown id. */
  nodes: Array<Maybe<Node>>;
  /**
   * Resolves each term to the entities that have it as a name or synonym in either language, ignoring case, accents, spaces and
   * punctuation and, where that finds nothing, inflection. The results are in the order of the terms.
   */
  resolveTerms: Array<TermResolution>;
  /**
   * Finds entities by their names, synonyms and descriptions and by the statements of accepted claims, in any inflection. Names also match
   * by the prefixes of words, without å, ä and ö, and with one misspelled letter per word. Both of two words must match; one of three to five
   * words may be missing, two of more. The text is never a query: quotes and operators are ignored. Each index returns its 200 best texts at
   * most; `language` and `kinds` filter those.
   */
  search: SearchConnection;
  /** Counts by kind, predicate, certainty and document. */
  statistics: Statistics;
  /** Treatments: what relieves or prevents a condition, including seeing a doctor. */
  treatments: TreatmentConnection;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryCausalChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: EntitySelector;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minCertainty?: InputMaybe<Certainty>;
  to: EntitySelector;
  via?: InputMaybe<EntitySelector>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The root fields. Each runs one Cypher statement. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryConsensusArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  object: Scalars['ID']['input'];
  predicates?: InputMaybe<Array<Predicate>>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The root fields. Each runs one Cypher statement. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The root fields. Each runs one Cypher statement. */
export type QueryMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root fields. Each runs one Cypher statement. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The root fields. Each runs one Cypher statement. */
export type QueryResolveTermsArgs = {
  terms: Array<Scalars['String']['input']>;
};


/** The root fields. Each runs one Cypher statement. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Language>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The root fields. Each runs one Cypher statement. */
export type QueryTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A standard vocabulary that cross-references refer to. */
export type ReferenceVocabulary =
  /** ATC. */
  | 'ATC'
  /** ChEBI. */
  | 'CHEBI'
  /** Human Phenotype Ontology. */
  | 'HP'
  /** ICD-10. */
  | 'ICD10'
  /** MeSH. */
  | 'MESH'
  /** SNOMED CT. */
  | 'SCTID';

/** A relation between two entities of a subgraph. */
export type Relation = {
  __typename?: 'Relation';
  /** How firmly the documents state it, by the published rule. */
  certainty: Certainty;
  /** The claim behind the relation. */
  claim: Claim;
  /** Number of documents that state it. */
  documentCount: Scalars['Int']['output'];
  /** The direction in which the subject changes the object. */
  polarity: Polarity;
  /** The predicate of the claim. */
  predicate: Predicate;
  /** The subject. */
  source: Entity;
  /** The object. */
  target: Entity;
};

/** A page of relations, each seen from the entity that the field belongs to. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The rows of the page. */
  edges: Array<RelationEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A relation between two entities: one accepted claim, with its certainty. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** How firmly the documents state it, by the published rule. */
  certainty: Certainty;
  /** The claim behind the relation. */
  claim: Claim;
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Number of documents that state it. */
  documentCount: Scalars['Int']['output'];
  /** Number of spans that state it. */
  evidenceCount: Scalars['Int']['output'];
  /** The other entity. */
  node: Entity;
  /** The direction in which the subject changes the object. */
  polarity: Polarity;
  /** The predicate of the claim. */
  predicate: Predicate;
};

/** Filters relations; all given fields must hold. */
export type RelationFilter = {
  /** Only relations that this document states. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only relations whose other entity has one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only relations whose other entity is of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only relations that a document in this language states. */
  language?: InputMaybe<Language>;
  /** Only relations with at least this certainty. */
  minCertainty?: InputMaybe<Certainty>;
  /** Only relations that at least this many documents state. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only relations in which the subject changes the object in one of these directions. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Only these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only relations whose other entity has a name or synonym, in either language, that contains this text, ignoring case but not accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of relations, strings by code points. Ties are broken by the other entity's id, then by the claim's. */
export type RelationOrder =
  /** Least certain first, then fewest documents. */
  | 'CERTAINTY_ASC'
  /** Most certain first, then most documents. */
  | 'CERTAINTY_DESC'
  /** Most documents first, then most evidence. */
  | 'DOCUMENTS_DESC'
  /** By the other entity's id. */
  | 'ID_ASC'
  /** By the other entity's English name. */
  | 'NAME_EN_ASC'
  /** By the other entity's Swedish name. */
  | 'NAME_SV_ASC'
  /** By the predicate, in alphabetical order. */
  | 'PREDICATE_ASC';

/** A page of hits, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows of the page. */
  edges: Array<SearchEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** The role of a matched text for its entity. */
export type SearchField =
  /** Its description (English). */
  | 'DESCRIPTION'
  /** Its preferred name. */
  | 'NAME'
  /** The statement of an accepted claim about it. */
  | 'STATEMENT'
  /** Another name. */
  | 'SYNONYM';

/** An entity that a search found, with the text that matched. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity found. */
  entity: Entity;
  /** What that text is to the entity. */
  field: SearchField;
  /** Language of the matched text. */
  language: Language;
  /** The entity's text that matches best. */
  matchedText: Scalars['String']['output'];
  /**
   * How well it matches, above 0 and at most 1: the weight of the text (name 1, synonym 0.95, description 0.5, statement 0.4 for its
   * subject and 0.3 for its object) times its closeness. Equal except for case, accents, spaces and punctuation is 1; except for inflection
   * too, 0.95. Where the text contains the words, Lucene's BM25 score s counts as s / (s + 4): times 0.9 for whole words; times 0.8, less for
   * longer texts, for prefixes, compounds and words without å, ä and ö; times 0.7 for misspelled words. Where the search text is two names in a
   * row, or a compound of two, the second has 0.4 and the first 0.35.
   */
  score: Scalars['Float']['output'];
};

/** Whether evidence supports or refutes its claim. */
export type Stance =
  /** It refutes the claim. */
  | 'REFUTES'
  /** It supports the claim. */
  | 'SUPPORTS';

/** Counts. Each agrees with the number of rows that the same filter returns. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Claims and relations by certainty, most certain first. */
  byCertainty: Array<CertaintyCount>;
  /** Claims, evidence and entities by document. */
  byDocument: Array<DocumentCount>;
  /** Entities by kind, most first. */
  byKind: Array<KindCount>;
  /** Claims and relations by predicate, most first. */
  byPredicate: Array<PredicateCount>;
};

/** A part of the graph, for drawing. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** Its entities: the requested one, then the nearest first. Empty for an unknown id. */
  nodes: Array<Entity>;
  /** The relations among them, in no particular order. */
  relations: Array<Relation>;
  /** Whether there are more entities within this distance, or more relations among them. */
  truncated: Scalars['Boolean']['output'];
};

/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type Substance = Entity & Node & {
  __typename?: 'Substance';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Processes that need it. */
  neededFor: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceNameArgs = {
  language?: InputMaybe<Language>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceNeededForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
export type SubstanceTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** The entities that a term means in this graph. */
export type TermResolution = {
  __typename?: 'TermResolution';
  /** The entities with the term as a name or synonym; at most 20. */
  entities: Array<Entity>;
  /** Whether the term means one entity, several or none. */
  status: TermStatus;
  /** The term as requested. */
  term: Scalars['String']['output'];
};

/** How many entities a term means. */
export type TermStatus =
  /** Several; the client must choose one. */
  | 'AMBIGUOUS'
  /** Exactly one. */
  | 'DIRECT'
  /** None. */
  | 'NONE';

/** Something that relieves or prevents a condition, including seeing a doctor. */
export type Treatment = Entity & Node & {
  __typename?: 'Treatment';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What it improves. */
  improves: RelationConnection;
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** What it prevents. */
  prevents: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** What it relieves. */
  treats: RelationConnection;
  /** Warning signs that warrant it. */
  warrantedBy: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentImprovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentPreventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentTreatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something that relieves or prevents a condition, including seeing a doctor. */
export type TreatmentWarrantedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A page of entities of kind Treatment. */
export type TreatmentConnection = {
  __typename?: 'TreatmentConnection';
  /** The rows of the page. */
  edges: Array<TreatmentEdge>;
  /** The position of the page. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type TreatmentEdge = {
  __typename?: 'TreatmentEdge';
  /** The row's cursor, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Treatment;
};

/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSign = Entity & Node & {
  __typename?: 'WarningSign';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence in our own words (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim with it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those that the documents use, and standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what helps against this. */
  treatments: RelationConnection;
  /** Conditions that it may point to. */
  warnsOf: RelationConnection;
  /** What it warrants, such as seeing a doctor. */
  warrants: RelationConnection;
  /** The same or a related concept in standard vocabularies. */
  xrefs: Array<CrossReference>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignNameArgs = {
  language?: InputMaybe<Language>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  predicates?: InputMaybe<Array<Predicate>>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignWarnsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign for which the documents advise care, or which may point to a more serious condition. */
export type WarningSignWarrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};
