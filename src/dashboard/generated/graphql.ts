/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Certainty =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE'
  | 'VERY_LOW';

export type ConsensusOrder =
  | 'CERTAINTY_DESC'
  | 'DISAGREEMENT_DESC'
  | 'DOCUMENTS_DESC'
  | 'EVIDENCE_DESC'
  | 'KIND_ASC'
  | 'NAME_EN_ASC'
  | 'NAME_SV_ASC';

export type Direction =
  | 'BOTH'
  | 'INCOMING'
  | 'OUTGOING';

export type Disagreement =
  | 'DENIED'
  | 'HEDGED';

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

export type EntityOrder =
  | 'DOCUMENTS_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'KIND_ASC'
  | 'NAME_EN_ASC'
  | 'NAME_EN_DESC'
  | 'NAME_SV_ASC'
  | 'NAME_SV_DESC';

export type EntitySelector = {
  ids?: Array<string> | null | undefined;
  includeSubtypes?: boolean;
  kinds?: Array<EntityKind> | null | undefined;
};

export type Language =
  | 'EN'
  | 'SV';

export type MappingRelation =
  | 'BROAD'
  | 'CLOSE'
  | 'EXACT'
  | 'NARROW';

export type Modality =
  | 'ASSERTED'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'SPECULATIVE';

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

export type ReferenceVocabulary =
  | 'ATC'
  | 'CHEBI'
  | 'HP'
  | 'ICD10'
  | 'MESH'
  | 'SCTID';

export type RelationFilter = {
  bodyPart?: string | null | undefined;
  document?: string | null | undefined;
  idOrSubtype?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  language?: Language | null | undefined;
  minCertainty?: Certainty | null | undefined;
  minDocuments?: number | null | undefined;
  modalities?: Array<Modality> | null | undefined;
  polarities?: Array<Polarity> | null | undefined;
  population?: string | null | undefined;
  predicates?: Array<Predicate> | null | undefined;
  text?: string | null | undefined;
};

export type RelationOrder =
  | 'CERTAINTY_ASC'
  | 'CERTAINTY_DESC'
  | 'DOCUMENTS_DESC'
  | 'ID_ASC'
  | 'NAME_EN_ASC'
  | 'NAME_SV_ASC'
  | 'PREDICATE_ASC';

export type SearchField =
  | 'CURIE'
  | 'DESCRIPTION'
  | 'HIDDEN'
  | 'ID'
  | 'NAME'
  | 'PARAPHRASE'
  | 'RELATED_CURIE'
  | 'STATEMENT'
  | 'SYNONYM';

export type Stance =
  | 'REFUTES'
  | 'SUPPORTS';

export type EvidenceOfQueryVariables = Exact<{
  claims: Array<string> | string;
  document?: string | null | undefined;
  language: Language;
  maxClaims: number;
  maxEvidence: number;
}>;


export type EvidenceOfQuery = { claims: { edges: Array<{ node: { id: string, statement: string, certainty: Certainty, certaintyExplanation: string, certaintyPoints: number, predicate: Predicate, subject: { id: string, kind: EntityKind, name: string, hasPluralName: boolean }, object: { id: string, kind: EntityKind, name: string }, evidence: { totalCount: number, edges: Array<{ node: { id: string, section: string, start: number, end: number, sha256: string, cue: string | null, emphasis: string | null, paraphrase: string, modality: Modality, stance: Stance, quote: string | null, document: { id: string, title: string, fileName: string, language: Language, sha256: string }, context: Array<{ start: number, end: number, quote: string | null }>, repeats: Array<{ id: string, title: string, language: Language }> } }> }, population: { name: string } | null, bodyPart: { name: string } | null } }> } };

export type ClaimLimitsFragment = { population: { name: string } | null, bodyPart: { name: string } | null };

export type EntityNamesFragment = { nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> };

export type EntitySearchQueryVariables = Exact<{
  text: string;
  language: Language;
  maxHits: number;
}>;


export type EntitySearchQuery = { search: { nearestNames: Array<string>, edges: Array<{ node: { matchedText: string, field: SearchField, language: Language, sentence: string | null, entity: { id: string, kind: EntityKind, name: string } } }>, documents: Array<{ id: string, title: string, language: Language, publisher: string | null, author: string | null }> } };

export type EntityNameQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type EntityNameQuery = { entity: { name: string } | null };

export type EvidenceOfClaimsQueryVariables = Exact<{
  claims: Array<string> | string;
  maxClaims: number;
  maxEvidence: number;
}>;


export type EvidenceOfClaimsQuery = { claims: { edges: Array<{ node: { id: string, evidence: { totalCount: number, edges: Array<{ node: { modality: Modality, stance: Stance, document: { id: string }, repeats: Array<{ id: string }> } }> } } }> } };

export type KnownDocumentsQueryVariables = Exact<{
  maxDocuments: number;
}>;


export type KnownDocumentsQuery = { documents: { edges: Array<{ node: { id: string, title: string, language: Language, fileName: string, sha256: string } }> } };

export type ChainsViewQueryVariables = Exact<{
  from: EntitySelector;
  to: EntitySelector;
  via?: EntitySelector | null | undefined;
  maxHops: number;
  minCertainty?: Certainty | null | undefined;
  first: number;
  language: Language;
}>;


export type ChainsViewQuery = { causalChains: { totalCount: number, truncated: boolean, edges: Array<{ node: { length: number, certainty: Certainty, polarity: Polarity, stitched: boolean, documents: Array<{ id: string, title: string }>, hops: Array<{ predicate: Predicate, bridge: boolean, certainty: Certainty, polarity: Polarity, from: { id: string, kind: EntityKind, name: string, hasPluralName: boolean }, to: { id: string, kind: EntityKind, name: string }, claim: { id: string, statement: string, population: { name: string } | null, bodyPart: { name: string } | null }, levelClaim: { id: string, statement: string } | null }> } }> } };

export type ConsensusViewQueryVariables = Exact<{
  object: string;
  predicates: Array<Predicate> | Predicate;
  first: number;
  after?: string | null | undefined;
  orderBy: ConsensusOrder;
  language: Language;
}>;


export type ConsensusViewQuery = { entity: { id: string, kind: EntityKind, name: string } | null, denied: { totalCount: number }, consensus: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ documentCount: number, subject: { id: string, kind: EntityKind, name: string, hasPluralName: boolean }, about: Array<{ id: string, name: string }>, claims: Array<{ id: string, predicate: Predicate, certainty: Certainty, disagreement: Disagreement | null, object: { id: string }, positions: Array<{ stance: Stance, modality: Modality, evidenceCount: number, document: { id: string, title: string, language: Language } }> }> }> } };

export type ConsensusCountsQueryVariables = Exact<{
  object: string;
  predicates: Array<Predicate> | Predicate;
}>;


export type ConsensusCountsQuery = { claims: { totalCount: number }, itself: { totalCount: number } };

export type DisagreementsViewQueryVariables = Exact<{
  language: Language;
  first: number;
  maxEvidence: number;
}>;


export type DisagreementsViewQuery = { denied: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, statement: string, certainty: Certainty, certaintyPoints: number, positions: Array<{ stance: Stance, modality: Modality, evidenceCount: number, document: { id: string, title: string, language: Language } }>, evidence: { edges: Array<{ node: { stance: Stance, modality: Modality, cue: string | null, document: { id: string } } }> } } }> }, hedged: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, statement: string, certainty: Certainty, certaintyPoints: number, positions: Array<{ stance: Stance, modality: Modality, evidenceCount: number, document: { id: string, title: string, language: Language } }>, evidence: { edges: Array<{ node: { stance: Stance, modality: Modality, cue: string | null, document: { id: string } } }> } } }> }, shared: { totalCount: number } };

export type MoreDisagreementsQueryVariables = Exact<{
  disagreement: Disagreement;
  language: Language;
  first: number;
  after: string;
  maxEvidence: number;
}>;


export type MoreDisagreementsQuery = { disagreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, statement: string, certainty: Certainty, certaintyPoints: number, positions: Array<{ stance: Stance, modality: Modality, evidenceCount: number, document: { id: string, title: string, language: Language } }>, evidence: { edges: Array<{ node: { stance: Stance, modality: Modality, cue: string | null, document: { id: string } } }> } } }> } };

export type DisagreementPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, statement: string, certainty: Certainty, certaintyPoints: number, positions: Array<{ stance: Stance, modality: Modality, evidenceCount: number, document: { id: string, title: string, language: Language } }>, evidence: { edges: Array<{ node: { stance: Stance, modality: Modality, cue: string | null, document: { id: string } } }> } } }> };

export type DocumentViewQueryVariables = Exact<{
  id: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  maxEvidence: number;
}>;


export type DocumentViewQuery = { document: { id: string, title: string, language: Language, fileName: string, sha256: string, url: string | null, publisher: string | null, author: string | null, license: string | null, wordCount: number | null, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, certainty: Certainty, predicate: Predicate, subject: { id: string, name: string }, object: { id: string, name: string }, positions: Array<{ document: { id: string } }>, evidence: { edges: Array<{ node: { id: string, section: string, start: number, end: number, sha256: string, cue: string | null, emphasis: string | null, modality: Modality, stance: Stance, quote: string | null, paraphrase: string, context: Array<{ start: number, end: number, quote: string | null }> } }> } } }> } } | null };

export type DocumentsViewQueryVariables = Exact<{
  maxDocuments: number;
}>;


export type DocumentsViewQuery = { meta: { dataRelease: string, quotes: boolean }, documents: { edges: Array<{ node: { id: string, title: string, language: Language, fileName: string, sha256: string } }> }, statistics: { byDocument: Array<{ claims: number, evidence: number, entities: number, document: { id: string } }> } };

export type DocumentPositionsQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentPositionsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, certainty: Certainty, positions: Array<{ document: { id: string } }> } }> } };

export type EntitiesViewQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  text?: string | null | undefined;
  orderBy: EntityOrder;
  language: Language;
  withNames: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type EntitiesViewQuery = { entities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: EntityKind, name: string, documentCount: number, description: string | null, nameEn?: string, nameSv?: string, synonymsEn?: Array<string>, synonymsSv?: Array<string> } }> } };

export type EntityCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityCountsQuery = { statistics: { byKind: Array<{ kind: EntityKind, entities: number }> } };

export type EntityPageQueryVariables = Exact<{
  id: string;
  language: Language;
  causal: Array<Predicate> | Predicate;
  therapeutic: Array<Predicate> | Predicate;
  descriptive: Array<Predicate> | Predicate;
  maxRelations: number;
  orderBy: RelationOrder;
  maxDocuments: number;
}>;


export type EntityPageQuery = { entity: { id: string, kind: EntityKind, name: string, hasPluralName: boolean, description: string | null, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string>, xrefs: Array<{ curie: string, vocabulary: ReferenceVocabulary, mapping: MappingRelation, label: string | null, url: string }>, causes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> }, effects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> }, treatments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> }, treated: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> }, others: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> } } | null, documents: { edges: Array<{ node: { id: string, title: string, language: Language } }> } };

export type EntitySubjectsQueryVariables = Exact<{
  id: string;
  causal: Array<Predicate> | Predicate;
  therapeutic: Array<Predicate> | Predicate;
}>;


export type EntitySubjectsQuery = { causedBy: { totalCount: number }, treatedBy: { totalCount: number } };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  language: Language;
  causal: RelationFilter;
  therapeutic: RelationFilter;
  descriptive: RelationFilter;
  maxRelations: number;
  orderBy: RelationOrder;
}>;


export type EntityRelationsQuery = { entity: { id: string, causes: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, effects: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, treatments: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, treated: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, others: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreRelationsQueryVariables = Exact<{
  id: string;
  language: Language;
  direction: Direction;
  filter: RelationFilter;
  orderBy: RelationOrder;
  first: number;
  after: string;
}>;


export type MoreRelationsQuery = { entity: { id: string, relations: { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NamedRelationPageFragment = { totalCount: number, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, node: { id: string, kind: EntityKind, name: string, nameEn: string, nameSv: string, synonymsEn: Array<string>, synonymsSv: Array<string> }, claim: { id: string, statement: string, subject: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type RelationPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, predicate: Predicate, certainty: Certainty, documentCount: number, claim: { id: string, statement: string, subject: { id: string } }, node: { id: string, kind: EntityKind, name: string } }> };

export type GraphViewQueryVariables = Exact<{
  id: string;
  depth: number;
  limit: number;
  language: Language;
}>;


export type GraphViewQuery = { neighborhood: { truncated: boolean, nodes: Array<{ id: string, kind: EntityKind, name: string }>, relations: Array<{ predicate: Predicate, certainty: Certainty, documentCount: number, source: { id: string, hasPluralName: boolean }, target: { id: string }, claim: { id: string, population: { name: string } | null, bodyPart: { name: string } | null } }> } };

export type HomeViewQueryVariables = Exact<{
  to: string;
  via: string;
  maxDocuments: number;
  language: Language;
}>;


export type HomeViewQuery = { meta: { dataRelease: string, counts: { entities: number, claims: number, evidence: number, documents: number } }, documents: { edges: Array<{ node: { id: string, title: string, language: Language } }> }, chains: { totalCount: number }, example: { edges: Array<{ node: { hops: Array<{ predicate: Predicate, bridge: boolean, certainty: Certainty, from: { id: string, kind: EntityKind, name: string, hasPluralName: boolean }, to: { id: string, kind: EntityKind, name: string }, claim: { id: string, statement: string, population: { name: string } | null, bodyPart: { name: string } | null }, levelClaim: { id: string } | null }> } }> } };

export type NumbersViewQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersViewQuery = { meta: { apiVersion: string, dataRelease: string, releaseNumber: number, loadedAt: string, quotes: boolean, counts: { entities: number, claims: number, relations: number, evidence: number, documents: number } }, statistics: { byKind: Array<{ kind: EntityKind, entities: number }>, byPredicate: Array<{ predicate: Predicate, claims: number, relations: number }>, byCertainty: Array<{ certainty: Certainty, claims: number, relations: number }>, byDocument: Array<{ claims: number, evidence: number, entities: number, document: { id: string, title: string, language: Language } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimLimitsFragmentDoc = new TypedDocumentString(`
    fragment ClaimLimits on Claim {
  population {
    name(language: $language)
  }
  bodyPart {
    name(language: $language)
  }
}
    `, {"fragmentName":"ClaimLimits"}) as unknown as TypedDocumentString<ClaimLimitsFragment, unknown>;
export const DisagreementPageFragmentDoc = new TypedDocumentString(`
    fragment DisagreementPage on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    node {
      id
      statement(language: $language)
      certainty
      certaintyPoints
      positions {
        document {
          id
          title
          language
        }
        stance
        modality
        evidenceCount
      }
      evidence(first: $maxEvidence) {
        edges {
          node {
            document {
              id
            }
            stance
            modality
            cue
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"DisagreementPage"}) as unknown as TypedDocumentString<DisagreementPageFragment, unknown>;
export const RelationPageFragmentDoc = new TypedDocumentString(`
    fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    predicate
    certainty
    documentCount
    claim {
      id
      statement(language: $language)
      subject {
        id
      }
    }
    node {
      id
      kind
      name(language: $language)
    }
  }
}
    `, {"fragmentName":"RelationPage"}) as unknown as TypedDocumentString<RelationPageFragment, unknown>;
export const EntityNamesFragmentDoc = new TypedDocumentString(`
    fragment EntityNames on Entity {
  nameEn: name(language: EN)
  nameSv: name(language: SV)
  synonymsEn: synonyms(language: EN)
  synonymsSv: synonyms(language: SV)
}
    `, {"fragmentName":"EntityNames"}) as unknown as TypedDocumentString<EntityNamesFragment, unknown>;
export const NamedRelationPageFragmentDoc = new TypedDocumentString(`
    fragment NamedRelationPage on RelationConnection {
  ...RelationPage
  edges {
    node {
      ...EntityNames
    }
  }
}
    fragment EntityNames on Entity {
  nameEn: name(language: EN)
  nameSv: name(language: SV)
  synonymsEn: synonyms(language: EN)
  synonymsSv: synonyms(language: SV)
}
fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    predicate
    certainty
    documentCount
    claim {
      id
      statement(language: $language)
      subject {
        id
      }
    }
    node {
      id
      kind
      name(language: $language)
    }
  }
}`, {"fragmentName":"NamedRelationPage"}) as unknown as TypedDocumentString<NamedRelationPageFragment, unknown>;
export const EvidenceOfDocument = new TypedDocumentString(`
    query EvidenceOf($claims: [ID!]!, $document: ID, $language: Language!, $maxClaims: Int!, $maxEvidence: Int!) {
  claims(first: $maxClaims, filter: {ids: $claims}, orderBy: CERTAINTY_DESC) {
    edges {
      node {
        id
        statement(language: $language)
        certainty
        certaintyExplanation(language: $language)
        certaintyPoints
        subject {
          id
          kind
          name(language: $language)
          hasPluralName
        }
        predicate
        object {
          id
          kind
          name(language: $language)
        }
        ...ClaimLimits
        evidence(first: $maxEvidence, filter: {document: $document}) {
          totalCount
          edges {
            node {
              id
              document {
                id
                title
                fileName
                language
                sha256
              }
              section
              start
              end
              sha256
              cue
              emphasis
              paraphrase(language: $language)
              context {
                start
                end
                quote
              }
              repeats {
                id
                title
                language
              }
              modality
              stance
              quote
            }
          }
        }
      }
    }
  }
}
    fragment ClaimLimits on Claim {
  population {
    name(language: $language)
  }
  bodyPart {
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const EntitySearchDocument = new TypedDocumentString(`
    query EntitySearch($text: String!, $language: Language!, $maxHits: Int!) {
  search(text: $text, first: $maxHits) {
    edges {
      node {
        entity {
          id
          kind
          name(language: $language)
        }
        matchedText
        field
        language
        sentence(language: $language)
      }
    }
    nearestNames
    documents {
      id
      title
      language
      publisher
      author
    }
  }
}
    `) as unknown as TypedDocumentString<EntitySearchQuery, EntitySearchQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!, $language: Language!) {
  entity(id: $id) {
    name(language: $language)
  }
}
    `) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
export const EvidenceOfClaimsDocument = new TypedDocumentString(`
    query EvidenceOfClaims($claims: [ID!]!, $maxClaims: Int!, $maxEvidence: Int!) {
  claims(first: $maxClaims, filter: {ids: $claims}) {
    edges {
      node {
        id
        evidence(first: $maxEvidence) {
          totalCount
          edges {
            node {
              document {
                id
              }
              modality
              stance
              repeats {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfClaimsQuery, EvidenceOfClaimsQueryVariables>;
export const KnownDocumentsDocument = new TypedDocumentString(`
    query KnownDocuments($maxDocuments: Int!) {
  documents(first: $maxDocuments) {
    edges {
      node {
        id
        title
        language
        fileName
        sha256
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownDocumentsQuery, KnownDocumentsQueryVariables>;
export const ChainsViewDocument = new TypedDocumentString(`
    query ChainsView($from: EntitySelector!, $to: EntitySelector!, $via: EntitySelector, $maxHops: Int!, $minCertainty: Certainty, $first: Int!, $language: Language!) {
  causalChains(
    from: $from
    to: $to
    via: $via
    maxHops: $maxHops
    minCertainty: $minCertainty
    first: $first
  ) {
    totalCount
    truncated
    edges {
      node {
        length
        certainty
        polarity
        stitched
        documents {
          id
          title
        }
        hops {
          from {
            id
            kind
            name(language: $language)
            hasPluralName
          }
          predicate
          bridge
          to {
            id
            kind
            name(language: $language)
          }
          certainty
          polarity
          claim {
            id
            statement(language: $language)
            ...ClaimLimits
          }
          levelClaim {
            id
            statement(language: $language)
          }
        }
      }
    }
  }
}
    fragment ClaimLimits on Claim {
  population {
    name(language: $language)
  }
  bodyPart {
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<ChainsViewQuery, ChainsViewQueryVariables>;
export const ConsensusViewDocument = new TypedDocumentString(`
    query ConsensusView($object: ID!, $predicates: [Predicate!]!, $first: Int!, $after: String, $orderBy: ConsensusOrder!, $language: Language!) {
  entity(id: $object) {
    id
    kind
    name(language: $language)
  }
  denied: consensus(
    object: $object
    predicates: $predicates
    filter: {stance: REFUTES}
  ) {
    totalCount
  }
  consensus(
    object: $object
    predicates: $predicates
    first: $first
    after: $after
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      subject {
        id
        kind
        name(language: $language)
        hasPluralName
      }
      about {
        id
        name(language: $language)
      }
      documentCount
      claims {
        id
        predicate
        object {
          id
        }
        certainty
        disagreement
        positions {
          document {
            id
            title
            language
          }
          stance
          modality
          evidenceCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsensusViewQuery, ConsensusViewQueryVariables>;
export const ConsensusCountsDocument = new TypedDocumentString(`
    query ConsensusCounts($object: ID!, $predicates: [Predicate!]!) {
  claims(
    filter: {objectOrSubtype: $object, predicates: $predicates, status: ACCEPTED}
  ) {
    totalCount
  }
  itself: consensus(
    object: $object
    predicates: $predicates
    includeSubtypes: false
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsensusCountsQuery, ConsensusCountsQueryVariables>;
export const DisagreementsViewDocument = new TypedDocumentString(`
    query DisagreementsView($language: Language!, $first: Int!, $maxEvidence: Int!) {
  denied: disagreements(
    filter: {disagreements: [DENIED]}
    orderBy: DOCUMENTS_DESC
    first: $first
  ) {
    ...DisagreementPage
  }
  hedged: disagreements(
    filter: {disagreements: [HEDGED]}
    orderBy: DOCUMENTS_DESC
    first: $first
  ) {
    ...DisagreementPage
  }
  shared: claims(filter: {status: ACCEPTED, minDocuments: 2}) {
    totalCount
  }
}
    fragment DisagreementPage on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    node {
      id
      statement(language: $language)
      certainty
      certaintyPoints
      positions {
        document {
          id
          title
          language
        }
        stance
        modality
        evidenceCount
      }
      evidence(first: $maxEvidence) {
        edges {
          node {
            document {
              id
            }
            stance
            modality
            cue
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<DisagreementsViewQuery, DisagreementsViewQueryVariables>;
export const MoreDisagreementsDocument = new TypedDocumentString(`
    query MoreDisagreements($disagreement: Disagreement!, $language: Language!, $first: Int!, $after: String!, $maxEvidence: Int!) {
  disagreements(
    filter: {disagreements: [$disagreement]}
    orderBy: DOCUMENTS_DESC
    first: $first
    after: $after
  ) {
    ...DisagreementPage
  }
}
    fragment DisagreementPage on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    node {
      id
      statement(language: $language)
      certainty
      certaintyPoints
      positions {
        document {
          id
          title
          language
        }
        stance
        modality
        evidenceCount
      }
      evidence(first: $maxEvidence) {
        edges {
          node {
            document {
              id
            }
            stance
            modality
            cue
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreDisagreementsQuery, MoreDisagreementsQueryVariables>;
export const DocumentViewDocument = new TypedDocumentString(`
    query DocumentView($id: ID!, $language: Language!, $first: Int!, $after: String, $maxEvidence: Int!) {
  document(id: $id) {
    id
    title
    language
    fileName
    sha256
    url
    publisher
    author
    license
    wordCount
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          statement(language: $language)
          certainty
          predicate
          subject {
            id
            name(language: $language)
          }
          object {
            id
            name(language: $language)
          }
          positions {
            document {
              id
            }
          }
          evidence(first: $maxEvidence, filter: {document: $id}) {
            edges {
              node {
                id
                section
                start
                end
                sha256
                cue
                emphasis
                modality
                stance
                quote
                paraphrase(language: $language)
                context {
                  start
                  end
                  quote
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentViewQuery, DocumentViewQueryVariables>;
export const DocumentsViewDocument = new TypedDocumentString(`
    query DocumentsView($maxDocuments: Int!) {
  meta {
    dataRelease
    quotes
  }
  documents(first: $maxDocuments) {
    edges {
      node {
        id
        title
        language
        fileName
        sha256
      }
    }
  }
  statistics {
    byDocument {
      document {
        id
      }
      claims
      evidence
      entities
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsViewQuery, DocumentsViewQueryVariables>;
export const DocumentPositionsDocument = new TypedDocumentString(`
    query DocumentPositions($language: Language!, $first: Int!, $after: String) {
  claims(
    first: $first
    after: $after
    filter: {status: ACCEPTED}
    orderBy: CERTAINTY_DESC
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        statement(language: $language)
        certainty
        positions {
          document {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentPositionsQuery, DocumentPositionsQueryVariables>;
export const EntitiesViewDocument = new TypedDocumentString(`
    query EntitiesView($kinds: [EntityKind!], $text: String, $orderBy: EntityOrder!, $language: Language!, $withNames: Boolean!, $first: Int!, $after: String) {
  entities(
    filter: {kinds: $kinds, text: $text}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        name(language: $language)
        documentCount
        description(language: $language)
        nameEn: name(language: EN) @include(if: $withNames)
        nameSv: name(language: SV) @include(if: $withNames)
        synonymsEn: synonyms(language: EN) @include(if: $withNames)
        synonymsSv: synonyms(language: SV) @include(if: $withNames)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesViewQuery, EntitiesViewQueryVariables>;
export const EntityCountsDocument = new TypedDocumentString(`
    query EntityCounts {
  statistics {
    byKind {
      kind
      entities
    }
  }
}
    `) as unknown as TypedDocumentString<EntityCountsQuery, EntityCountsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $language: Language!, $causal: [Predicate!]!, $therapeutic: [Predicate!]!, $descriptive: [Predicate!]!, $maxRelations: Int!, $orderBy: RelationOrder!, $maxDocuments: Int!) {
  entity(id: $id) {
    id
    kind
    name(language: $language)
    hasPluralName
    ...EntityNames
    description(language: $language)
    xrefs {
      curie
      vocabulary
      mapping
      label
      url
    }
    causes: relations(
      direction: INCOMING
      filter: {predicates: $causal}
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...RelationPage
    }
    effects: relations(
      direction: OUTGOING
      filter: {predicates: $causal}
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...RelationPage
    }
    treatments: relations(
      direction: INCOMING
      filter: {predicates: $therapeutic}
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...RelationPage
    }
    treated: relations(
      direction: OUTGOING
      filter: {predicates: $therapeutic}
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...RelationPage
    }
    others: relations(
      direction: BOTH
      filter: {predicates: $descriptive}
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...RelationPage
    }
  }
  documents(filter: {entity: $id}, orderBy: TITLE_ASC, first: $maxDocuments) {
    edges {
      node {
        id
        title
        language
      }
    }
  }
}
    fragment EntityNames on Entity {
  nameEn: name(language: EN)
  nameSv: name(language: SV)
  synonymsEn: synonyms(language: EN)
  synonymsSv: synonyms(language: SV)
}
fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    predicate
    certainty
    documentCount
    claim {
      id
      statement(language: $language)
      subject {
        id
      }
    }
    node {
      id
      kind
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EntitySubjectsDocument = new TypedDocumentString(`
    query EntitySubjects($id: ID!, $causal: [Predicate!]!, $therapeutic: [Predicate!]!) {
  causedBy: consensus(object: $id, predicates: $causal, includeSubtypes: false) {
    totalCount
  }
  treatedBy: consensus(
    object: $id
    predicates: $therapeutic
    includeSubtypes: false
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EntitySubjectsQuery, EntitySubjectsQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $language: Language!, $causal: RelationFilter!, $therapeutic: RelationFilter!, $descriptive: RelationFilter!, $maxRelations: Int!, $orderBy: RelationOrder!) {
  entity(id: $id) {
    id
    causes: relations(
      direction: INCOMING
      filter: $causal
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...NamedRelationPage
    }
    effects: relations(
      direction: OUTGOING
      filter: $causal
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...NamedRelationPage
    }
    treatments: relations(
      direction: INCOMING
      filter: $therapeutic
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...NamedRelationPage
    }
    treated: relations(
      direction: OUTGOING
      filter: $therapeutic
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...NamedRelationPage
    }
    others: relations(
      direction: BOTH
      filter: $descriptive
      first: $maxRelations
      orderBy: $orderBy
    ) {
      ...NamedRelationPage
    }
  }
}
    fragment EntityNames on Entity {
  nameEn: name(language: EN)
  nameSv: name(language: SV)
  synonymsEn: synonyms(language: EN)
  synonymsSv: synonyms(language: SV)
}
fragment NamedRelationPage on RelationConnection {
  ...RelationPage
  edges {
    node {
      ...EntityNames
    }
  }
}
fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    predicate
    certainty
    documentCount
    claim {
      id
      statement(language: $language)
      subject {
        id
      }
    }
    node {
      id
      kind
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const MoreRelationsDocument = new TypedDocumentString(`
    query MoreRelations($id: ID!, $language: Language!, $direction: Direction!, $filter: RelationFilter!, $orderBy: RelationOrder!, $first: Int!, $after: String!) {
  entity(id: $id) {
    id
    relations(
      direction: $direction
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      ...NamedRelationPage
    }
  }
}
    fragment EntityNames on Entity {
  nameEn: name(language: EN)
  nameSv: name(language: SV)
  synonymsEn: synonyms(language: EN)
  synonymsSv: synonyms(language: SV)
}
fragment NamedRelationPage on RelationConnection {
  ...RelationPage
  edges {
    node {
      ...EntityNames
    }
  }
}
fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    predicate
    certainty
    documentCount
    claim {
      id
      statement(language: $language)
      subject {
        id
      }
    }
    node {
      id
      kind
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<MoreRelationsQuery, MoreRelationsQueryVariables>;
export const GraphViewDocument = new TypedDocumentString(`
    query GraphView($id: ID!, $depth: Int!, $limit: Int!, $language: Language!) {
  neighborhood(id: $id, depth: $depth, limit: $limit) {
    truncated
    nodes {
      id
      kind
      name(language: $language)
    }
    relations {
      source {
        id
        hasPluralName
      }
      target {
        id
      }
      predicate
      certainty
      documentCount
      claim {
        id
        ...ClaimLimits
      }
    }
  }
}
    fragment ClaimLimits on Claim {
  population {
    name(language: $language)
  }
  bodyPart {
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<GraphViewQuery, GraphViewQueryVariables>;
export const HomeViewDocument = new TypedDocumentString(`
    query HomeView($to: ID!, $via: ID!, $maxDocuments: Int!, $language: Language!) {
  meta {
    dataRelease
    counts {
      entities
      claims
      evidence
      documents
    }
  }
  documents(first: $maxDocuments) {
    edges {
      node {
        id
        title
        language
      }
    }
  }
  chains: causalChains(from: {kinds: [MEDICATION]}, to: {ids: [$to]}) {
    totalCount
  }
  example: causalChains(
    from: {kinds: [MEDICATION]}
    to: {ids: [$to]}
    via: {ids: [$via]}
    first: 1
  ) {
    edges {
      node {
        hops {
          from {
            id
            kind
            name(language: $language)
            hasPluralName
          }
          predicate
          bridge
          to {
            id
            kind
            name(language: $language)
          }
          certainty
          claim {
            id
            statement(language: $language)
            ...ClaimLimits
          }
          levelClaim {
            id
          }
        }
      }
    }
  }
}
    fragment ClaimLimits on Claim {
  population {
    name(language: $language)
  }
  bodyPart {
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<HomeViewQuery, HomeViewQueryVariables>;
export const NumbersViewDocument = new TypedDocumentString(`
    query NumbersView {
  meta {
    apiVersion
    dataRelease
    releaseNumber
    loadedAt
    quotes
    counts {
      entities
      claims
      relations
      evidence
      documents
    }
  }
  statistics {
    byKind {
      kind
      entities
    }
    byPredicate {
      predicate
      claims
      relations
    }
    byCertainty {
      certainty
      claims
      relations
    }
    byDocument {
      document {
        id
        title
        language
      }
      claims
      evidence
      entities
    }
  }
}
    `) as unknown as TypedDocumentString<NumbersViewQuery, NumbersViewQueryVariables>;
/** The types of the fields of input types. */
export const inputFields = {"EntitySelector":{"ids":"ID","includeSubtypes":"Boolean","kinds":"EntityKind"},"RelationFilter":{"bodyPart":"ID","document":"ID","idOrSubtype":"ID","ids":"ID","kinds":"EntityKind","language":"Language","minCertainty":"Certainty","minDocuments":"Int","modalities":"Modality","polarities":"Polarity","population":"ID","predicates":"Predicate","text":"String"}};
