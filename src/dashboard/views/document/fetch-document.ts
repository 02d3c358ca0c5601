import {
  DocumentViewDocument,
  type DocumentViewQuery,
  type DocumentViewQueryVariables,
} from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';

type Page = NonNullable<DocumentViewQuery['document']>;
type Claim = Page['claims']['edges'][number]['node'];

/** A claim as one document's evidence has it. */
type ReadClaim = Omit<Claim, 'evidence'>;

/** A piece of the document's evidence, with its claim. */
export type ReadEvidence = Claim['evidence']['edges'][number]['node'] & { claim: ReadClaim };

/** A document with all of its evidence, in the order of its text. */
export interface ReadDocument extends Omit<Page, 'claims'> {
  claims: readonly ReadClaim[];
  evidence: readonly ReadEvidence[];
}

/**
 * Fetches a document with all that it says, page by page.
 *
 * @returns null for an unknown document
 * @throws AnswerError when the API does not answer
 */
export async function fetchDocument(
  variables: DocumentViewQueryVariables,
  signal: AbortSignal,
): Promise<ReadDocument | null> {
  const claims: Claim[] = [];
  let page = null as Page | null;
  do {
    const after: string | null = page?.claims.pageInfo.endCursor ?? null;
    page = (await ask(DocumentViewDocument, { ...variables, after }, signal)).document;
    if (!page) return null;
    claims.push(...page.claims.edges.map(({ node }) => node));
  } while (page.claims.pageInfo.hasNextPage);
  return { ...page, claims, evidence: evidenceOf(claims) };
}

function evidenceOf(claims: readonly Claim[]): ReadEvidence[] {
  return claims
    .flatMap((claim) => claim.evidence.edges.map(({ node }) => ({ ...node, claim })))
    .toSorted((one, other) => one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1));
}
