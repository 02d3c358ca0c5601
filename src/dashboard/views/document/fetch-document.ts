import {
  DocumentViewDocument,
  type DocumentViewQuery,
  type DocumentViewQueryVariables,
} from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import { askReleased, together, type Released } from '../../graphql/client.ts';

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

/** What the API is asked for each page of a document. */
export function documentVariables(
  id: string,
  language: DocumentViewQueryVariables['language'],
): DocumentViewQueryVariables {
  return { id, language, first: atMost(50), maxEvidence: atMost(100) };
}

/**
 * Fetches a document with all that it says, page by page.
 *
 * @returns null as data for an unknown document
 * @throws AnswerError when the API does not answer
 */
export async function fetchDocument(
  variables: DocumentViewQueryVariables,
  signal: AbortSignal,
): Promise<Released<ReadDocument | null>> {
  const claims: Claim[] = [];
  const answers: Released<DocumentViewQuery>[] = [];
  let page = null as Page | null;
  do {
    const after: string | null = page?.claims.pageInfo.endCursor ?? null;
    const answer = await askReleased(DocumentViewDocument, { ...variables, after }, signal);
    answers.push(answer);
    page = answer.data.document;
    if (!page) return { data: null, ...together(answers) };
    claims.push(...page.claims.edges.map(({ node }) => node));
  } while (page.claims.pageInfo.hasNextPage);
  return { data: { ...page, claims, evidence: evidenceOf(claims) }, ...together(answers) };
}

function evidenceOf(claims: readonly Claim[]): ReadEvidence[] {
  return claims
    .flatMap((claim) => claim.evidence.edges.map(({ node }) => ({ ...node, claim })))
    .toSorted((one, other) => one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1));
}
