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
  /** What shows itself in it. */
  affectedBy: RelationConnection;
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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

/** An ordered causal path from one entity to another, with evidence at every hop; no entity stands in it twice. */
export type CausalChain = {
  __typename?: 'CausalChain';
  /** Certainty of the weakest hop. */
  certainty: Certainty;
  /** The documents that say at least one hop. */
  documents: Array<Document>;
  /** The chain in words, and why it ranks where it does. */
  explanation: Scalars['String']['output'];
  /** The hops, from the start to the end. */
  hops: Array<ChainHop>;
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The direction in which the start moves the end: the product of the hops' directions. */
  polarity: Polarity;
  /** True when no single document makes the whole chain: it is put together from several. */
  stitched: Scalars['Boolean']['output'];
};


/** An ordered causal path from one entity to another, with evidence at every hop; no entity stands in it twice. */
export type CausalChainExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** A page of chains: by certainty of the weakest hop, then by the fewest documents behind a hop, then by shortness, then by ids. */
export type CausalChainConnection = {
  __typename?: 'CausalChainConnection';
  /** The rows of the page. */
  edges: Array<CausalChainEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether there may be more chains: the search looks at 20,000 relations for each length and ends with 10,000 chains. */
  truncated: Scalars['Boolean']['output'];
};

/** A chain in a page. */
export type CausalChainEdge = {
  __typename?: 'CausalChainEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The chain. */
  node: CausalChain;
};

/** A state, event or habit that the documents list as leading to cramps, such as dehydration. */
export type Cause = Entity & Node & {
  __typename?: 'Cause';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** Electrolytes whose low, high or imbalanced level this is. */
  electrolytes: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Medications that lead to this. */
  medications: RelationConnection;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** People it is common in. */
  populations: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Kinds and examples of this. */
  subtypes: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type CauseEdge = {
  __typename?: 'CauseEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Cause;
};

/** How firmly the documents say something, by the published rule. */
export type Certainty =
  /** Rank 4 of 4. */
  | 4
  /** Rank 2 of 4. */
  | 2
  /** Rank 3 of 4. */
  | 3
  /** Rank 1 of 4. */
  | 1;

/** How much is said with a certainty. */
export type CertaintyCount = {
  __typename?: 'CertaintyCount';
  /** The certainty. */
  certainty: Certainty;
  /** Claims of this certainty, accepted or not. */
  claims: Scalars['Int']['output'];
  /** Relations of this certainty: accepted claims that a document supports. */
  relations: Scalars['Int']['output'];
};

/** One hop of a chain. */
export type ChainHop = {
  __typename?: 'ChainHop';
  /** How firmly the documents say it, by the published rule. */
  certainty: Certainty;
  /** The claim behind the hop. */
  claim: Claim;
  /** Where the hop starts. */
  from: Entity;
  /** The direction in which the hop's start moves its end. */
  polarity: Polarity;
  /** What is said. */
  predicate: Predicate;
  /** Where the hop ends. */
  to: Entity;
};

/** Something that at least one document says: a subject, a predicate, an object and what qualifies them. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The body part that the claim is limited to; null when it is not. */
  bodyPart?: Maybe<Entity>;
  /** How firmly the documents say it, by the published rule. */
  certainty: Certainty;
  /** Why the certainty is what it is: the rule with its figures, in one sentence. */
  certaintyExplanation: Scalars['String']['output'];
  /** Number of documents that say it. */
  documentCount: Scalars['Int']['output'];
  /** The places in the documents that speak for or against it. */
  evidence: EvidenceConnection;
  /** Number of places where they say it. */
  evidenceCount: Scalars['Int']['output'];
  /** A hash of subject, predicate, object and qualifiers, hence stable over rebuilds. */
  id: Scalars['ID']['output'];
  /** The level of the electrolyte that an INVOLVES claim speaks of. */
  level?: Maybe<Level>;
  /** Of what else it is said. */
  object: Entity;
  /** The direction in which the subject moves the object. */
  polarity: Polarity;
  /** The people that the claim is limited to; null when it is not. */
  population?: Maybe<Entity>;
  /** What is said. */
  predicate: Predicate;
  /** The claim in one sentence of our own. */
  statement: Scalars['String']['output'];
  /** Whether the claim is accepted; only accepted claims become relations. */
  status: ClaimStatus;
  /** Of what it is said. */
  subject: Entity;
};


/** Something that at least one document says: a subject, a predicate, an object and what qualifies them. */
export type ClaimCertaintyExplanationArgs = {
  language?: InputMaybe<Language>;
};


/** Something that at least one document says: a subject, a predicate, an object and what qualifies them. */
export type ClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceOrder>;
};


/** Something that at least one document says: a subject, a predicate, an object and what qualifies them. */
export type ClaimStatementArgs = {
  language?: InputMaybe<Language>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows of the page. */
  edges: Array<ClaimEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims to keep; all given fields must hold. */
export type ClaimFilter = {
  /** Only claims with evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that have this entity as subject or object. */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only claims with evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only claims that speak of one of these levels of an electrolyte. */
  levels?: InputMaybe<Array<Level>>;
  /** Only claims at least this certain. */
  minCertainty?: InputMaybe<Certainty>;
  /** Only claims that at least this many documents make. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only claims about this object. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims whose object is of these kinds. */
  objectKinds?: InputMaybe<Array<EntityKind>>;
  /** Only claims in which the subject moves the object in one of these directions. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Only these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only claims of this status. */
  status?: InputMaybe<ClaimStatus>;
  /** Only claims about this subject. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims whose subject is of these kinds. */
  subjectKinds?: InputMaybe<Array<EntityKind>>;
  /** Only claims whose statement, in either language, contains this text; case does not matter, accents do. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of claims, texts by code points. Ties are broken by id, in DESC orders last id first. */
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

/** Whether a claim counts. */
export type ClaimStatus =
  /** Counted: it is a relation of the graph. */
  | 'ACCEPTED'
  /** Awaiting review; not a relation of the graph. */
  | 'PROPOSED'
  /** Reviewed and turned down; not a relation of the graph. */
  | 'REJECTED';

/** A disease, a disorder or a named cramp. */
export type Condition = Entity & Node & {
  __typename?: 'Condition';
  /** Body parts it shows itself in. */
  bodyParts: RelationConnection;
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** Electrolytes whose level is off in it. */
  electrolytes: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Medications that lead to this. */
  medications: RelationConnection;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** People it is common in. */
  populations: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Kinds and examples of this. */
  subtypes: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** Signs that point to it. */
  warningSigns: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type ConditionEdge = {
  __typename?: 'ConditionEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Condition;
};

/** A subject that documents name for an object, with who says so and how firmly. */
export type ConsensusRow = {
  __typename?: 'ConsensusRow';
  /** Certainty of the most certain claim behind the row, by the published rule. */
  certainty: Certainty;
  /** The claims behind the row, the most certain first. */
  claims: Array<Claim>;
  /** Number of documents that say so. */
  documentCount: Scalars['Int']['output'];
  /** The documents that say so. */
  documents: Array<Document>;
  /** Number of places where they say so. */
  evidenceCount: Scalars['Int']['output'];
  /** What each document says, those that deny it included. */
  positions: Array<DocumentPosition>;
  /** What is said of the two. */
  predicates: Array<Predicate>;
  /** What is named. */
  subject: Entity;
};

/** A concept of a standard vocabulary that an entity maps to (SSSOM). */
export type CrossReference = {
  __typename?: 'CrossReference';
  /** Compact identifier (CURIE), such as `MESH:D009120`. */
  curie: Scalars['String']['output'];
  /** How that concept relates to this entity. */
  mapping: MappingRelation;
  /** A page that shows the concept. */
  url: Scalars['String']['output'];
  /** The vocabulary it belongs to. */
  vocabulary: ReferenceVocabulary;
};

/** The direction of a relation, seen from the entity it is asked of. */
export type Direction =
  /** Relations of both directions. */
  | 'BOTH'
  /** Relations whose object is the entity. */
  | 'INCOMING'
  /** Relations whose subject is the entity. */
  | 'OUTGOING';

/** An article that the graph's claims are taken from. */
export type Document = Node & {
  __typename?: 'Document';
  /** The claims that the document speaks for or against. */
  claims: ClaimConnection;
  /** Name of the file that holds its text. */
  fileName: Scalars['String']['output'];
  /** A readable name, stable over rebuilds. */
  id: Scalars['ID']['output'];
  /** The language it is written in. */
  language: Language;
  /** SHA-256 of the whole file, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** The article's title. */
  title: Scalars['String']['output'];
};


/** An article that the graph's claims are taken from. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How much a document says. */
export type DocumentCount = {
  __typename?: 'DocumentCount';
  /** Claims that it speaks for or against. */
  claims: Scalars['Int']['output'];
  /** The document. */
  document: Document;
  /** Entities that it speaks of. */
  entities: Scalars['Int']['output'];
  /** Places where it does. */
  evidence: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents to keep; all given fields must hold. */
export type DocumentFilter = {
  /** Only documents with evidence for or against a claim that has this entity as subject or object. */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only documents in this language. */
  language?: InputMaybe<Language>;
  /** Only documents whose title contains this text; case does not matter, accents do. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of documents, texts by code points. Ties are broken by id, in DESC orders last id first. */
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

/** What one document says of a subject and an object. */
export type DocumentPosition = {
  __typename?: 'DocumentPosition';
  /** The document. */
  document: Document;
  /** Number of places where it says so. */
  evidenceCount: Scalars['Int']['output'];
  /** How firmly it says so at most. */
  modality: Modality;
  /** Whether it says or denies it. */
  stance: Stance;
};

/** A dissolved mineral that carries charge in the body, such as potassium. */
export type Electrolyte = Entity & Node & {
  __typename?: 'Electrolyte';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What lowers the amount of it in the body. */
  depletedBy: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** Causes and conditions that are a low, high or imbalanced level of it. */
  involvedIn: RelationConnection;
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Processes that need it. */
  neededFor: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type ElectrolyteEdge = {
  __typename?: 'ElectrolyteEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Electrolyte;
};

/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type Entity = {
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
  xrefs: Array<CrossReference>;
};


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
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


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
export type EntitySynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** Something the documents speak of: a cause, an electrolyte, a condition, a medication, a treatment and so on. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Which entities to keep; all given fields must hold. */
export type EntityFilter = {
  /** Only those that are subject or object of a claim with evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only those that are subject or object of a claim with evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only those with at least this `documentCount`. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or a synonym, in either language, contains this text; case does not matter, accents do. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing an entity is. */
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
  /** A group of people that something is common in or a claim is limited to. */
  | 'POPULATION'
  /** Something the body does, such as muscle contraction. */
  | 'PROCESS'
  /** A substance that is neither an electrolyte nor a medicine, such as oxygen. */
  | 'SUBSTANCE'
  /** Something one does to relieve or prevent a condition, seeing a doctor included. */
  | 'TREATMENT'
  /** A sign on which the documents advise care or see a more serious condition. */
  | 'WARNING_SIGN';

/** Orders of entities, texts by code points. Ties are broken by id, in DESC orders last id first. */
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

/** Chooses entities. At least one of the two must be given; when both are, both must hold. */
export type EntitySelector = {
  /** Entities with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entities of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** A place in a document that speaks for or against a claim, located so exactly that a machine can check it again. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The claim it speaks for or against. */
  claim: Claim;
  /** The hedge as the text has it, e.g. "may"; null when there is none. */
  cue?: Maybe<Scalars['String']['output']>;
  /** The document it stands in. */
  document: Document;
  /** Where the span ends, exclusive, in Unicode code points into the document's text. */
  end: Scalars['Int']['output'];
  /** A hash of the claim, the document and the place. */
  id: Scalars['ID']['output'];
  /** How firmly the text says it. */
  modality: Modality;
  /** The span itself; null when the server has no access to the documents' texts. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The heading it stands under; the document's title where it stands under no other. */
  section: Scalars['String']['output'];
  /** SHA-256 of exactly that span in UTF-8, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Whether it speaks for or against the claim. */
  stance: Stance;
  /** Where the span starts, in Unicode code points into the document's text. */
  start: Scalars['Int']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The rows of the page. */
  edges: Array<EvidenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A piece of evidence in a page. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** Which evidence to keep; all given fields must hold. */
export type EvidenceFilter = {
  /** Only evidence whose hedge is this, such as "may"; case does not matter, accents do. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Only evidence from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only evidence with a hedge, or only such without one. */
  hasCue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only evidence from a document in this language. */
  language?: InputMaybe<Language>;
  /** Only evidence of these modalities. */
  modalities?: InputMaybe<Array<Modality>>;
  /** Only evidence under a heading that contains this text; case does not matter, accents do. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Only evidence that speaks for its claim, or only such that speaks against it. */
  stance?: InputMaybe<Stance>;
};

/** Orders of evidence; ties are broken by document, place and id. */
export type EvidenceOrder =
  /** By document, then by place in it. */
  | 'DOCUMENT_ASC'
  /** By document, last first, then by place in it. */
  | 'DOCUMENT_DESC'
  /** Firmest first: ASSERTED, PROBABLE, POSSIBLE, SPECULATIVE. */
  | 'MODALITY_DESC';

/** How many entities there are of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** Its entities. */
  entities: Scalars['Int']['output'];
  /** The kind. */
  kind: EntityKind;
};

/** A language of the graph. */
export type Language =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** The level of an electrolyte that is spoken of. */
export type Level =
  /** Too much of it. */
  | 'HIGH'
  /** Off balance, whichever way. */
  | 'IMBALANCED'
  /** Too little of it. */
  | 'LOW';

/** How a concept of another vocabulary relates to an entity. */
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
  /** Electrolytes it lowers the amount of. */
  depletes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** What it relieves, prevents or improves. */
  relieves: RelationConnection;
  /** Kinds and examples of this. */
  subtypes: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type MedicationEdge = {
  __typename?: 'MedicationEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Medication;
};

/** What is served: versions and sizes. */
export type Meta = {
  __typename?: 'Meta';
  /** Version of the API, as in package.json. */
  apiVersion: Scalars['String']['output'];
  /** How much there is of each thing. */
  counts: MetaCounts;
  /** Names the curated data: a hash over all of it, the same wherever the same data is loaded. */
  dataRelease: Scalars['String']['output'];
  /** The documents behind the graph. */
  documents: Array<Document>;
  /** When the graph in this database last changed (RFC 3339, UTC). */
  loadedAt: Scalars['String']['output'];
  /** Whether the documents' texts were at hand, so that evidence has its quote. */
  quotes: Scalars['Boolean']['output'];
  /** Rises by one whenever the graph in this database changes. */
  releaseNumber: Scalars['Int']['output'];
};

/** How much there is of each thing. */
export type MetaCounts = {
  __typename?: 'MetaCounts';
  /** Claims, accepted or not. */
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

/** How firmly a text says something. */
export type Modality =
  /** Said without a hedge. */
  | 'ASSERTED'
  /** Said to be possible: "can", "may", "could". */
  | 'POSSIBLE'
  /** Said to be so often, commonly or typically. */
  | 'PROBABLE'
  /** Offered as a guess: "might", "may be related to". */
  | 'SPECULATIVE';

/** Anything that can be fetched again by its id (Relay Global Object Identification). */
export type Node = {
  /** Stable over rebuilds of the graph and unique over all types. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its connection (Relay Cursor Connections). */
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

/** The direction in which a subject moves its object. */
export type Polarity =
  /** More of the subject means less of the object. */
  | 'LOWERS'
  /** No direction is claimed. */
  | 'NONE'
  /** More of the subject means more of the object. */
  | 'RAISES';

/** A group of people that something is common in or a claim is limited to. */
export type Population = Entity & Node & {
  __typename?: 'Population';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** What is common in it. */
  prevalent: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
  xrefs: Array<CrossReference>;
};


/** A group of people that something is common in or a claim is limited to. */
export type PopulationCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people that something is common in or a claim is limited to. */
export type PopulationEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people that something is common in or a claim is limited to. */
export type PopulationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people that something is common in or a claim is limited to. */
export type PopulationPrevalentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A group of people that something is common in or a claim is limited to. */
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


/** A group of people that something is common in or a claim is limited to. */
export type PopulationSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people that something is common in or a claim is limited to. */
export type PopulationTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** What can be said of two entities. */
export type Predicate =
  /** The subject occurs together with the object. Read "accompanies"; biolink:coexists_with. */
  | 'ACCOMPANIES'
  /** The subject shows itself in the body part. Read "affects"; biolink:affects. */
  | 'AFFECTS'
  /** The subject brings about the object. Read "causes"; biolink:causes. */
  | 'CAUSES'
  /** The subject is common in the population. Read "is common in"; biolink:occurs_in. */
  | 'COMMON_IN'
  /** The subject lowers the amount of the electrolyte in the body. Read "depletes"; biolink:affects (qualified_predicate: biolink:causes, object_aspect_qualifier: abundance, object_direction_qualifier: decreased). */
  | 'DEPLETES'
  /** The subject hinders the process. Read "disrupts"; biolink:disrupts. */
  | 'DISRUPTS'
  /** The subject makes the object better. Read "improves"; biolink:ameliorates_condition. */
  | 'IMPROVES'
  /** The subject is a low, high or imbalanced level of the electrolyte. Read "involves"; biolink:related_to. */
  | 'INVOLVES'
  /** The process does not work without the subject. Read "is needed for"; biolink:affects. */
  | 'NEEDED_FOR'
  /** The subject raises the risk of the object. Read "predisposes to"; biolink:predisposes_to_condition. */
  | 'PREDISPOSES_TO'
  /** The subject keeps the object from arising. Read "prevents"; biolink:preventative_for_condition. */
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

/** How much is said with a predicate. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** Its claims, accepted or not. */
  claims: Scalars['Int']['output'];
  /** The predicate. */
  predicate: Predicate;
  /** Its relations: accepted claims that a document supports. */
  relations: Scalars['Int']['output'];
};

/** What a predicate speaks of. */
export type PredicateGroup =
  /** How a problem arises. */
  | 'CAUSAL'
  /** How things belong together. */
  | 'DESCRIPTIVE'
  /** What is done about a problem. */
  | 'THERAPEUTIC';

/** Something the body does, such as muscle contraction. */
export type Process = Entity & Node & {
  __typename?: 'Process';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** What hinders it. */
  disruptedBy: RelationConnection;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Electrolytes and substances it needs. */
  needs: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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

/** What a value of a type is read from. */
export type ProjectionSource =
  /** A map that a statement builds. */
  | 'MAP'
  /** A node. */
  | 'NODE'
  /** A relationship; its far end is `node`. */
  | 'RELATIONSHIP';

/** Entry points. Each is answered by one Cypher statement. */
export type Query = {
  __typename?: 'Query';
  /** Causal paths from one choice of entities to another, direct links included, ranked. */
  causalChains: CausalChainConnection;
  /** What the documents list as leading to cramps. */
  causes: CauseConnection;
  /** A claim by its id; null when there is none. */
  claim?: Maybe<Claim>;
  /** Claims, accepted or not. */
  claims: ClaimConnection;
  /** Diseases, disorders and named cramps. */
  conditions: ConditionConnection;
  /** What the documents name for an object, each subject once: those named by most documents first. */
  consensus: Array<ConsensusRow>;
  /** A document by its id; null when there is none. */
  document?: Maybe<Document>;
  /** The documents behind the graph. */
  documents: DocumentConnection;
  /** Electrolytes. */
  electrolytes: ElectrolyteConnection;
  /** Entities of every kind. */
  entities: EntityConnection;
  /** An entity by its id, such as `muscle-cramp`; null when there is none. */
  entity?: Maybe<Entity>;
  /** Medicines and classes of medicines. */
  medications: MedicationConnection;
  /** What is served: versions and sizes. */
  meta: Meta;
  /** The entities around one with the relations among them, for drawing. */
  neighborhood: Subgraph;
  /** Anything, by its id; null when there is no such thing. */
  node?: Maybe<Node>;
  /** Many things by their ids, in the order asked; null where there is no such thing. */
  nodes: Array<Maybe<Node>>;
  /**
   * What each of many terms means: the entities that bear it as a name or synonym in either language, whatever the case, accents,
   * spaces and punctuation; where there is none such, whatever the inflection. Answers stand in the order of the terms.
   */
  resolveTerms: Array<TermResolution>;
  /**
   * Entities by what they are called and what is said of them: names, synonyms, descriptions and the statements of accepted claims,
   * whatever the inflection; names also by the beginnings of words, without å, ä and ö, and misspelt by a letter a word. Both of two
   * words must be there; of three to five one may be missing, of more two. The text is never a query: quotes and operators are read
   * over. Bounded: each index gives at most its 200 best texts, out of which `language` and `kinds` choose.
   */
  search: SearchConnection;
  /** How much there is, by kind, predicate, certainty and document. */
  statistics: Statistics;
  /** What relieves or prevents, seeing a doctor included. */
  treatments: TreatmentConnection;
};


/** Entry points. Each is answered by one Cypher statement. */
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


/** Entry points. Each is answered by one Cypher statement. */
export type QueryCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryConsensusArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  object: Scalars['ID']['input'];
  predicates?: InputMaybe<Array<Predicate>>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryResolveTermsArgs = {
  terms: Array<Scalars['String']['input']>;
};


/** Entry points. Each is answered by one Cypher statement. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Language>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Entry points. Each is answered by one Cypher statement. */
export type QueryTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A standard vocabulary that cross-references point into. */
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
  /** How firmly the documents say it, by the published rule. */
  certainty: Certainty;
  /** The claim behind it. */
  claim: Claim;
  /** Number of documents that say it. */
  documentCount: Scalars['Int']['output'];
  /** The direction in which the subject moves the object. */
  polarity: Polarity;
  /** What is said. */
  predicate: Predicate;
  /** Where it starts: the subject. */
  source: Entity;
  /** Where it ends: the object. */
  target: Entity;
};

/** A page of relations, each seen from the entity it was asked of. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The rows of the page. */
  edges: Array<RelationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A relation between two entities: one accepted claim, with how firmly it stands. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** How firmly the documents say it, by the published rule. */
  certainty: Certainty;
  /** The claim behind the relation. */
  claim: Claim;
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Number of documents that say it. */
  documentCount: Scalars['Int']['output'];
  /** Number of places where they say it. */
  evidenceCount: Scalars['Int']['output'];
  /** The entity at the other end. */
  node: Entity;
  /** The direction in which the subject moves the object. */
  polarity: Polarity;
  /** What is said. */
  predicate: Predicate;
};

/** Which relations to keep; all given fields must hold. */
export type RelationFilter = {
  /** Only relations that this document states. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only relations whose other end has one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only relations whose other end is of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only relations that a document in this language states. */
  language?: InputMaybe<Language>;
  /** Only relations at least this certain. */
  minCertainty?: InputMaybe<Certainty>;
  /** Only relations that at least this many documents state. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only relations in which the subject moves the object in one of these directions. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Only these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only relations whose other end has a name or synonym, in either language, that contains this text; case does not matter, accents do. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of relations, texts by code points. Ties are broken by the other end's id, then by the claim's. */
export type RelationOrder =
  /** Least certain first, then fewest documents. */
  | 'CERTAINTY_ASC'
  /** Most certain first, then most documents. */
  | 'CERTAINTY_DESC'
  /** Most documents first, then most places. */
  | 'DOCUMENTS_DESC'
  /** By the other end's id. */
  | 'ID_ASC'
  /** By the other end's English name. */
  | 'NAME_EN_ASC'
  /** By the other end's Swedish name. */
  | 'NAME_SV_ASC'
  /** By the predicate, in alphabetical order. */
  | 'PREDICATE_ASC';

/** A page of hits, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows of the page. */
  edges: Array<SearchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** What a matched text is to its entity. */
export type SearchField =
  /** Its description, which is in English. */
  | 'DESCRIPTION'
  /** Its preferred name. */
  | 'NAME'
  /** What an accepted claim says of it, in one sentence of our own. */
  | 'STATEMENT'
  /** Another of its names. */
  | 'SYNONYM';

/** An entity that a text was searched for and found, with what it was found by. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  entity: Entity;
  /** What that text is. */
  field: SearchField;
  /** Language of that text. */
  language: Language;
  /** The one of the entity's texts that matches best. */
  matchedText: Scalars['String']['output'];
  /**
   * How well it matches, above 0 and at most 1: what the text is (name 1, synonym 0.95, description 0.5, statement 0.4 for its subject
   * and 0.3 for its object) times how close it is. The same but for case, accents, spaces and punctuation is 1; but for inflection
   * too, 0.95. Where it holds the words, Lucene's BM25 score s counts as s / (s + 4): times 0.9 for whole words; times 0.8, less for
   * longer texts, for words that are begun, compound or without å, ä and ö; times 0.7 for words that are misspelt. Of a text that is
   * two names in a row, or a compound of two, the second is 0.4 and the first 0.35.
   */
  score: Scalars['Float']['output'];
};

/** Whether evidence speaks for or against its claim. */
export type Stance =
  /** It denies it. */
  | 'REFUTES'
  /** It says so. */
  | 'SUPPORTS';

/** How much there is, by what it is. Each list agrees with the rows that the same filter gives. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Claims and relations by certainty, the most certain first. */
  byCertainty: Array<CertaintyCount>;
  /** What each document speaks of. */
  byDocument: Array<DocumentCount>;
  /** Entities by kind, most first. */
  byKind: Array<KindCount>;
  /** Claims and relations by predicate, most first. */
  byPredicate: Array<PredicateCount>;
};

/** A part of the graph, for drawing. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** Its entities: the one asked for, then the nearest first. None when there is no such entity. */
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
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Processes that need it. */
  neededFor: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
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

/** What a term means in this graph. */
export type TermResolution = {
  __typename?: 'TermResolution';
  /** The entities that bear the term as a name or synonym; at most 20. */
  entities: Array<Entity>;
  /** Whether it means one entity, several or none. */
  status: TermStatus;
  /** The term as it was asked for. */
  term: Scalars['String']['output'];
};

/** How many entities bear a term. */
export type TermStatus =
  /** Several; the one that is meant must be chosen. */
  | 'AMBIGUOUS'
  /** Exactly one. */
  | 'DIRECT'
  /** None. */
  | 'NONE';

/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type Treatment = Entity & Node & {
  __typename?: 'Treatment';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What it makes better. */
  improves: RelationConnection;
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** What it keeps from arising. */
  prevents: RelationConnection;
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** What it relieves. */
  treats: RelationConnection;
  /** Warning signs that call for it. */
  warrantedBy: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
  xrefs: Array<CrossReference>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentImprovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentPreventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
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


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
export type TreatmentTreatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Something one does to relieve or prevent a condition, seeing a doctor included. */
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
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of rows over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type TreatmentEdge = {
  __typename?: 'TreatmentEdge';
  /** Marks the row for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Treatment;
};

/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSign = Entity & Node & {
  __typename?: 'WarningSign';
  /** Incoming causal relations: what leads to this. */
  causes: RelationConnection;
  /** What it is, in one sentence of our own (English). */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of documents with evidence for or against a claim that has it as subject or object. */
  documentCount: Scalars['Int']['output'];
  /** Outgoing causal relations: what this leads to. */
  effects: RelationConnection;
  /** A readable slug such as `muscle-cramp`, unique over all kinds. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** Preferred name in the chosen language. */
  name: Scalars['String']['output'];
  /** Relations of any predicate. */
  relations: RelationConnection;
  /** Other names: those the documents use and the field's standard terms. */
  synonyms: Array<Scalars['String']['output']>;
  /** Incoming TREATS, PREVENTS and IMPROVES: what is done about this. */
  treatments: RelationConnection;
  /** Conditions it may point to. */
  warnsOf: RelationConnection;
  /** What it calls for, such as seeing a doctor. */
  warrants: RelationConnection;
  /** The same or a neighbouring concept in standard vocabularies, with how the two relate. */
  xrefs: Array<CrossReference>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignNameArgs = {
  language?: InputMaybe<Language>;
};


/** A sign on which the documents advise care or see a more serious condition. */
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


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignWarnsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A sign on which the documents advise care or see a more serious condition. */
export type WarningSignWarrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};
