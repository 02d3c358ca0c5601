import { DocumentPositionsDocument, type DocumentPositionsQuery, type Language } from '../../generated/graphql.ts';
import { askReleased, together, type Released } from '../../graphql/client.ts';
import { positionsVariables } from './documents-variables.ts';

type Page = DocumentPositionsQuery['claims'];

/** A claim with the documents that state or deny it. */
export type PositionedClaim = Page['edges'][number]['node'];

/**
 * Fetches all claims with the documents that state or deny them, page by page.
 *
 * @throws AnswerError when the API does not answer
 */
export async function fetchPositions(language: Language, signal: AbortSignal): Promise<Released<PositionedClaim[]>> {
  const claims: PositionedClaim[] = [];
  const answers: Released<DocumentPositionsQuery>[] = [];
  let page = null as Page | null;
  do {
    const after: string | null = page?.pageInfo.endCursor ?? null;
    const answer = await askReleased(DocumentPositionsDocument, positionsVariables(language, after), signal);
    answers.push(answer);
    page = answer.data.claims;
    claims.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage);
  return { data: claims, ...together(answers) };
}
