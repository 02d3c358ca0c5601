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

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ClaimFilter = {
  bodyPart?: string | null | undefined;
  cues?: Array<string> | null | undefined;
  disagreements?: Array<Disagreement> | null | undefined;
  document?: string | null | undefined;
  entity?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  language?: Language | null | undefined;
  levels?: Array<Level> | null | undefined;
  minCertainty?: Certainty | null | undefined;
  minDocuments?: number | null | undefined;
  modalities?: Array<Modality> | null | undefined;
  object?: string | null | undefined;
  objectKinds?: Array<EntityKind> | null | undefined;
  objectOrSubtype?: string | null | undefined;
  onlyDocument?: string | null | undefined;
  polarities?: Array<Polarity> | null | undefined;
  population?: string | null | undefined;
  predicates?: Array<Predicate> | null | undefined;
  status?: ClaimStatus | null | undefined;
  subject?: string | null | undefined;
  subjectKinds?: Array<EntityKind> | null | undefined;
  subjectOrSubtype?: string | null | undefined;
  text?: string | null | undefined;
};

export type ClaimStatus =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REJECTED';

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

export type EntitySelector = {
  ids?: Array<string> | null | undefined;
  includeSubtypes?: boolean;
  kinds?: Array<EntityKind> | null | undefined;
};

export type Language =
  | 'EN'
  | 'SV';

export type Level =
  | 'HIGH'
  | 'IMBALANCED'
  | 'LOW';

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

export type Stance =
  | 'REFUTES'
  | 'SUPPORTS';

export type TermStatus =
  | 'AMBIGUOUS'
  | 'DIRECT'
  | 'NONE';

export type CitedChainsQueryVariables = Exact<{
  from: EntitySelector;
  to: EntitySelector;
  via?: EntitySelector | null | undefined;
  maxHops: number;
  minCertainty?: Certainty | null | undefined;
  limit: number;
  document?: string | null | undefined;
  maxEvidence: number;
  language: Language;
}>;


export type CitedChainsQuery = { causalChains: { totalCount: number, truncated: boolean, edges: Array<{ node: { certainty: Certainty, stitched: boolean, hops: Array<{ predicate: Predicate, from: { id: string, name: string }, to: { id: string, name: string }, claim: { id: string, statement: string, certainty: Certainty, documentCount: number, evidenceCount: number, subject: { id: string }, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, document: { id: string } } }> } }, levelClaim: { id: string, statement: string, certainty: Certainty, documentCount: number, evidenceCount: number, subject: { id: string }, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, document: { id: string } } }> } } | null }> } }> } };

export type ServedReleaseQueryVariables = Exact<{
  from: number;
  isCompared: boolean;
  language: Language;
}>;


export type ServedReleaseQuery = { meta: { releaseNumber: number, dataRelease: string, loadedAt: string, apiVersion: string, quotes: boolean, counts: { documents: number, entities: number, claims: number, evidence: number, relations: number } }, releaseDiff?: { from: number, to: number, isComplete: boolean, counts: { documents: number, entities: number, claims: number, evidence: number, chains: number }, documents: Array<{ of: string, change: ChangeKind, name: string }>, claims: Array<{ claim: string, change: ChangeKind, statement: string, certaintyBefore: Certainty | null, certaintyAfter: Certainty | null }> } | null };

export type CitedClaimFragment = { id: string, statement: string, certainty: Certainty, documentCount: number, evidenceCount: number, subject: { id: string }, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, document: { id: string } } }> } };

export type ClaimsWithEvidenceQueryVariables = Exact<{
  filter: ClaimFilter;
  limit: number;
  maxEvidence: number;
  language: Language;
}>;


export type ClaimsWithEvidenceQuery = { claims: { totalCount: number, edges: Array<{ node: { id: string, statement: string, certainty: Certainty, predicate: Predicate, certaintyExplanation: string, disagreement: Disagreement | null, subject: { id: string }, object: { id: string }, population: { name: string } | null, bodyPart: { name: string } | null, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, modality: Modality, stance: Stance, section: string, sha256: string, paraphrase: string, quote: string | null, document: { id: string }, repeats: Array<{ id: string }> } }> } } }> } };

export type CitedConsensusQueryVariables = Exact<{
  object: string;
  predicates: Array<Predicate> | Predicate;
  includeSubtypes: boolean;
  limit: number;
  document?: string | null | undefined;
  maxEvidence: number;
  language: Language;
}>;


export type CitedConsensusQuery = { consensus: { totalCount: number, nodes: Array<{ predicates: Array<Predicate>, certainty: Certainty, subject: { id: string, name: string }, positions: Array<{ stance: Stance, document: { id: string } }>, claims: Array<{ predicate: Predicate, certaintyPoints: number, id: string, statement: string, certainty: Certainty, documentCount: number, evidenceCount: number, object: { id: string }, subject: { id: string }, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, document: { id: string } } }> } }> }> } };

export type DocumentWithClaimsQueryVariables = Exact<{
  id: string;
  isOne: boolean;
  filter?: ClaimFilter | null | undefined;
  limit: number;
  after?: string | null | undefined;
  document?: string | null | undefined;
  maxEvidence: number;
  language: Language;
}>;


export type DocumentWithClaimsQuery = { documents?: { totalCount: number, edges: Array<{ node: { id: string, title: string, fileName: string, language: Language, sha256: string, claims: { totalCount: number } } }> }, document?: { id: string, title: string, fileName: string, language: Language, sha256: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, certainty: Certainty, documentCount: number, evidenceCount: number, subject: { id: string }, evidence: { edges: Array<{ node: { start: number, end: number, cue: string | null, document: { id: string } } }> } } }> } } | null };

export type CitedDocumentFragment = { id: string, title: string, fileName: string, language: Language, sha256: string };

export type ResolveTermsQueryVariables = Exact<{
  terms: Array<string> | string;
  language: Language;
}>;


export type ResolveTermsQuery = { resolveTerms: Array<{ term: string, status: TermStatus, entities: Array<{ id: string, name: string, kind: EntityKind, description: string | null, documentCount: number, xrefs: Array<{ curie: string }> }> }> };

export type SimilarEntitiesQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SimilarEntitiesQuery = { search: { edges: Array<{ node: { matchedText: string, entity: { id: string, name: string, kind: EntityKind } } }> } };

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
export const CitedClaimFragmentDoc = new TypedDocumentString(`
    fragment CitedClaim on Claim {
  id
  statement(language: $language)
  certainty
  documentCount
  evidenceCount
  subject {
    id
  }
  evidence(
    first: $maxEvidence
    filter: {stance: SUPPORTS, document: $document}
    orderBy: MODALITY_DESC
  ) {
    edges {
      node {
        document {
          id
        }
        start
        end
        cue
      }
    }
  }
}
    `, {"fragmentName":"CitedClaim"}) as unknown as TypedDocumentString<CitedClaimFragment, unknown>;
export const CitedDocumentFragmentDoc = new TypedDocumentString(`
    fragment CitedDocument on Document {
  id
  title
  fileName
  language
  sha256
}
    `, {"fragmentName":"CitedDocument"}) as unknown as TypedDocumentString<CitedDocumentFragment, unknown>;
export const CitedChainsDocument = new TypedDocumentString(`
    query CitedChains($from: EntitySelector!, $to: EntitySelector!, $via: EntitySelector, $maxHops: Int!, $minCertainty: Certainty, $limit: Int!, $document: ID, $maxEvidence: Int!, $language: Language!) {
  causalChains(
    from: $from
    to: $to
    via: $via
    maxHops: $maxHops
    minCertainty: $minCertainty
    first: $limit
  ) {
    totalCount
    truncated
    edges {
      node {
        certainty
        stitched
        hops {
          from {
            id
            name(language: $language)
          }
          predicate
          to {
            id
            name(language: $language)
          }
          claim {
            ...CitedClaim
          }
          levelClaim {
            ...CitedClaim
          }
        }
      }
    }
  }
}
    fragment CitedClaim on Claim {
  id
  statement(language: $language)
  certainty
  documentCount
  evidenceCount
  subject {
    id
  }
  evidence(
    first: $maxEvidence
    filter: {stance: SUPPORTS, document: $document}
    orderBy: MODALITY_DESC
  ) {
    edges {
      node {
        document {
          id
        }
        start
        end
        cue
      }
    }
  }
}`) as unknown as TypedDocumentString<CitedChainsQuery, CitedChainsQueryVariables>;
export const ServedReleaseDocument = new TypedDocumentString(`
    query ServedRelease($from: Int!, $isCompared: Boolean!, $language: Language!) {
  meta {
    releaseNumber
    dataRelease
    loadedAt
    apiVersion
    quotes
    counts {
      documents
      entities
      claims
      evidence
      relations
    }
  }
  releaseDiff(from: $from) @include(if: $isCompared) {
    from
    to
    isComplete
    counts {
      documents
      entities
      claims
      evidence
      chains
    }
    documents {
      of
      change
      name(language: $language)
    }
    claims {
      claim
      change
      statement(language: $language)
      certaintyBefore
      certaintyAfter
    }
  }
}
    `) as unknown as TypedDocumentString<ServedReleaseQuery, ServedReleaseQueryVariables>;
export const ClaimsWithEvidenceDocument = new TypedDocumentString(`
    query ClaimsWithEvidence($filter: ClaimFilter!, $limit: Int!, $maxEvidence: Int!, $language: Language!) {
  claims(first: $limit, filter: $filter, orderBy: CERTAINTY_DESC) {
    totalCount
    edges {
      node {
        id
        statement(language: $language)
        certainty
        subject {
          id
        }
        predicate
        object {
          id
        }
        population {
          name(language: $language)
        }
        bodyPart {
          name(language: $language)
        }
        certaintyExplanation(language: $language)
        disagreement
        evidence(first: $maxEvidence, orderBy: MODALITY_DESC) {
          edges {
            node {
              document {
                id
              }
              start
              end
              cue
              modality
              stance
              section
              sha256
              paraphrase(language: $language)
              quote
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
    `) as unknown as TypedDocumentString<ClaimsWithEvidenceQuery, ClaimsWithEvidenceQueryVariables>;
export const CitedConsensusDocument = new TypedDocumentString(`
    query CitedConsensus($object: ID!, $predicates: [Predicate!]!, $includeSubtypes: Boolean!, $limit: Int!, $document: ID, $maxEvidence: Int!, $language: Language!) {
  consensus(
    object: $object
    predicates: $predicates
    includeSubtypes: $includeSubtypes
    first: $limit
  ) {
    totalCount
    nodes {
      subject {
        id
        name(language: $language)
      }
      predicates
      certainty
      positions {
        document {
          id
        }
        stance
      }
      claims {
        ...CitedClaim
        predicate
        certaintyPoints
        object {
          id
        }
      }
    }
  }
}
    fragment CitedClaim on Claim {
  id
  statement(language: $language)
  certainty
  documentCount
  evidenceCount
  subject {
    id
  }
  evidence(
    first: $maxEvidence
    filter: {stance: SUPPORTS, document: $document}
    orderBy: MODALITY_DESC
  ) {
    edges {
      node {
        document {
          id
        }
        start
        end
        cue
      }
    }
  }
}`) as unknown as TypedDocumentString<CitedConsensusQuery, CitedConsensusQueryVariables>;
export const DocumentWithClaimsDocument = new TypedDocumentString(`
    query DocumentWithClaims($id: ID!, $isOne: Boolean!, $filter: ClaimFilter, $limit: Int!, $after: String, $document: ID, $maxEvidence: Int!, $language: Language!) {
  documents(first: $limit) @skip(if: $isOne) {
    totalCount
    edges {
      node {
        ...CitedDocument
        claims {
          totalCount
        }
      }
    }
  }
  document(id: $id) @include(if: $isOne) {
    ...CitedDocument
    claims(first: $limit, after: $after, filter: $filter, orderBy: CERTAINTY_DESC) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CitedClaim
        }
      }
    }
  }
}
    fragment CitedClaim on Claim {
  id
  statement(language: $language)
  certainty
  documentCount
  evidenceCount
  subject {
    id
  }
  evidence(
    first: $maxEvidence
    filter: {stance: SUPPORTS, document: $document}
    orderBy: MODALITY_DESC
  ) {
    edges {
      node {
        document {
          id
        }
        start
        end
        cue
      }
    }
  }
}
fragment CitedDocument on Document {
  id
  title
  fileName
  language
  sha256
}`) as unknown as TypedDocumentString<DocumentWithClaimsQuery, DocumentWithClaimsQueryVariables>;
export const ResolveTermsDocument = new TypedDocumentString(`
    query ResolveTerms($terms: [String!]!, $language: Language!) {
  resolveTerms(terms: $terms) {
    term
    status
    entities {
      id
      name(language: $language)
      kind
      description
      documentCount
      xrefs {
        curie
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveTermsQuery, ResolveTermsQueryVariables>;
export const SimilarEntitiesDocument = new TypedDocumentString(`
    query SimilarEntities($text: String!, $language: Language!) {
  search(text: $text, first: 3) {
    edges {
      node {
        matchedText
        entity {
          id
          name(language: $language)
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarEntitiesQuery, SimilarEntitiesQueryVariables>;