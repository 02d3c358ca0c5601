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

export type CausalChainArguments = {
  explanation: ExplanationArguments;
};

export type CausalChainsArguments = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: EntitySelector;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minCertainty?: InputMaybe<Certainty>;
  to: EntitySelector;
  via?: InputMaybe<EntitySelector>;
};

export type CausalOriginsArguments = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minCertainty?: InputMaybe<Certainty>;
  to: EntitySelector;
};

export type Certainty =
  | 4
  | 2
  | 3
  | 1;

export type CertaintyExplanationArguments = {
  language?: InputMaybe<Language>;
};

export type ClaimArguments = {
  certaintyExplanation: CertaintyExplanationArguments;
};

export type EntityArguments = {
  curie?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type EntityKind =
  | 'BODY_PART'
  | 'CAUSE'
  | 'CONDITION'
  | 'ELECTROLYTE'
  | 'MEDICATION'
  | 'POPULATION'
  | 'PROCESS'
  | 'SUBSTANCE'
  | 'TREATMENT'
  | 'WARNING_SIGN';

export type EntitySelector = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeSubtypes?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
};

export type ExplanationArguments = {
  language?: InputMaybe<Language>;
};

export type Language =
  | 'en'
  | 'sv';

export type MetaArguments = {
  provenance: ProvenanceArguments;
};

export type NeighborhoodArguments = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type NodesArguments = {
  ids: Array<Scalars['ID']['input']>;
};

export type ProvenanceArguments = {
  language?: InputMaybe<Language>;
};

export type ResolveTermsArguments = {
  terms: Array<Scalars['String']['input']>;
};

export type RootArguments = {
  causalChains: CausalChainsArguments;
  causalOrigins: CausalOriginsArguments;
  entity: EntityArguments;
  neighborhood: NeighborhoodArguments;
  nodes: NodesArguments;
  resolveTerms: ResolveTermsArguments;
  search: SearchArguments;
};

export type SearchArguments = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  language?: InputMaybe<Language>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};
