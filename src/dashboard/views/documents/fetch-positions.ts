import { DocumentPositionsDocument, type DocumentPositionsQuery, type Language } from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { atMost } from '../../graphql/page-size.ts';

type Page = DocumentPositionsQuery['claims'];

/** A claim with the documents that state or deny it. */
export type PositionedClaim = Page['edges'][number]['node'];

/**
 * Fetches all claims with the documents that state or deny them, page by page.
 *
 * @throws AnswerError when the API does not answer
 */
export async function fetchPositions(language: Language, signal: AbortSignal): Promise<PositionedClaim[]> {
  const claims: PositionedClaim[] = [];
  let page = null as Page | null;
  do {
    const after: string | null = page?.pageInfo.endCursor ?? null;
    page = (await ask(DocumentPositionsDocument, { language, first: atMost(100), after }, signal)).claims;
    claims.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage);
  return claims;
}
