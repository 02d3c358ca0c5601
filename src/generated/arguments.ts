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

export type AddProposalArguments = {
  input: AddProposalInput;
};

export type AddProposalInput = {
  claim: ClaimInput;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Array<SpanInput>>;
  cue?: InputMaybe<Scalars['String']['input']>;
  emphasis?: InputMaybe<Scalars['String']['input']>;
  modality?: InputMaybe<Modality>;
  section?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['ID']['input'];
  span: SpanInput;
  stance?: InputMaybe<Stance>;
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

export type ChainChangeArguments = {
  names: NamesArguments;
};

export type ClaimArguments = {
  certaintyExplanation: CertaintyExplanationArguments;
};

export type ClaimChangeArguments = {
  statement: StatementArguments;
};

export type ClaimInput = {
  bodyPart?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  object: Scalars['ID']['input'];
  polarity?: InputMaybe<Polarity>;
  population?: InputMaybe<Scalars['ID']['input']>;
  predicate: Predicate;
  subject: Scalars['ID']['input'];
};

export type DecideArguments = {
  input: DecideInput;
};

export type DecideInput = {
  claim?: InputMaybe<ClaimInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  cue?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  modality?: InputMaybe<Modality>;
  proposal: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  rejection?: InputMaybe<Rejection>;
  state: ProposalState;
};

export type DeleteSourceArguments = {
  input: DeleteSourceInput;
};

export type DeleteSourceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['ID']['input'];
};

export type DraftEntityArguments = {
  input: DraftEntityInput;
};

export type DraftEntityInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  descriptionSv?: InputMaybe<Scalars['String']['input']>;
  draft?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  kind: EntityKind;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameSv?: InputMaybe<Scalars['String']['input']>;
  synonymsEn?: InputMaybe<Array<Scalars['String']['input']>>;
  synonymsSv?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EditSourceArguments = {
  input: EditSourceInput;
};

export type EditSourceInput = {
  author?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  language?: InputMaybe<Language>;
  license?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  quotable?: InputMaybe<Scalars['Boolean']['input']>;
  retrievedAt?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
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

export type ImportTextArguments = {
  input: ImportTextInput;
};

export type ImportTextInput = {
  author?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fileName?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  license?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  quotable?: InputMaybe<Scalars['Boolean']['input']>;
  retrievedAt?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

export type Language =
  | 'en'
  | 'sv';

export type Level =
  | 'HIGH'
  | 'IMBALANCED'
  | 'LOW';

export type MergeEntitiesArguments = {
  input: MergeEntitiesInput;
};

export type MergeEntitiesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  draft: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  into: Scalars['ID']['input'];
};

export type MetaArguments = {
  provenance: ProvenanceArguments;
};

export type Modality =
  | 'ASSERTED'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'SPECULATIVE';

export type MutationArguments = {
  addProposal: AddProposalArguments;
  decide: DecideArguments;
  deleteSource: DeleteSourceArguments;
  draftEntity: DraftEntityArguments;
  editSource: EditSourceArguments;
  importText: ImportTextArguments;
  mergeEntities: MergeEntitiesArguments;
  publish: PublishArguments;
  releaseSource: ReleaseSourceArguments;
  retractEvidence: RetractEvidenceArguments;
  revertRelease: RevertReleaseArguments;
  takeSource: TakeSourceArguments;
  undo: UndoArguments;
  withdrawSource: WithdrawSourceArguments;
};

export type NameArguments = {
  language?: InputMaybe<Language>;
};

export type NamedChangeArguments = {
  name: NameArguments;
};

export type NamesArguments = {
  language?: InputMaybe<Language>;
};

export type NeighborhoodArguments = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type NodesArguments = {
  ids: Array<Scalars['ID']['input']>;
};

export type Polarity =
  | 'LOWERS'
  | 'NONE'
  | 'RAISES';

export type Predicate =
  | 'ACCOMPANIES'
  | 'AFFECTS'
  | 'CAUSES'
  | 'COMMON_IN'
  | 'CONTAINS'
  | 'DEPLETES'
  | 'DISRUPTS'
  | 'IMPROVES'
  | 'INVOLVES'
  | 'NEEDED_FOR'
  | 'PREDISPOSES_TO'
  | 'PREVENTS'
  | 'SUBTYPE_OF'
  | 'TREATS'
  | 'WARNS_OF'
  | 'WARRANTS'
  | 'WORSENS';

export type ProposalState =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REJECTED';

export type ProvenanceArguments = {
  language?: InputMaybe<Language>;
};

export type PublishArguments = {
  input: PublishInput;
};

export type PublishInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  message: Scalars['String']['input'];
  source: Scalars['ID']['input'];
};

export type Rejection =
  | 'DUPLICATE'
  | 'NOT_A_CLAIM'
  | 'WRONG_DIRECTION'
  | 'WRONG_END'
  | 'WRONG_HEDGE'
  | 'WRONG_RELATION';

export type ReleaseDiffArguments = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};

export type ReleaseSourceArguments = {
  input: ReleaseSourceInput;
};

export type ReleaseSourceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['ID']['input'];
};

export type ResolveTermsArguments = {
  terms: Array<Scalars['String']['input']>;
};

export type RetractEvidenceArguments = {
  input: RetractEvidenceInput;
};

export type RetractEvidenceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  evidence: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RevertReleaseArguments = {
  input: RevertReleaseInput;
};

export type RevertReleaseInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  message: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};

export type RootArguments = {
  causalChains: CausalChainsArguments;
  causalOrigins: CausalOriginsArguments;
  entity: EntityArguments;
  neighborhood: NeighborhoodArguments;
  nodes: NodesArguments;
  releaseDiff: ReleaseDiffArguments;
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

export type SpanInput = {
  end: Scalars['Int']['input'];
  start: Scalars['Int']['input'];
};

export type Stance =
  | 'REFUTES'
  | 'SUPPORTS';

export type StatementArguments = {
  language?: InputMaybe<Language>;
};

export type TakeSourceArguments = {
  input: TakeSourceInput;
};

export type TakeSourceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fromOthers?: InputMaybe<Scalars['Boolean']['input']>;
  source: Scalars['ID']['input'];
};

export type UndoArguments = {
  input: UndoInput;
};

export type UndoInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  decision?: InputMaybe<Scalars['Int']['input']>;
};

export type WithdrawSourceArguments = {
  input: WithdrawSourceInput;
};

export type WithdrawSourceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  source: Scalars['ID']['input'];
};
