import { listed, type Table } from '../../components/csv.ts';
import {
  MoreDisagreementsDocument,
  type Disagreement,
  type DisagreementsViewQuery,
  type Language,
} from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { disagreementsPage } from './disagreements-page.ts';
import { positionsOf, type DisagreementPage, type DisputedClaim } from './steps.ts';

/**
 * All disagreements as a table, a row for each position: those that the view holds, and those that the API is asked for.
 *
 * @throws AnswerError when the API does not answer
 */
export async function disagreementsTable(
  { denied, hedged }: DisagreementsViewQuery,
  language: Language,
): Promise<Table> {
  const rows = await Promise.all([rowsOf('DENIED', denied, language), rowsOf('HEDGED', hedged, language)]);
  return rows.flat();
}

async function rowsOf(disagreement: Disagreement, first: DisagreementPage, language: Language) {
  return (await claimsOf(disagreement, first, language)).flatMap((claim) =>
    positionsOf(claim).map(({ document, stance, modality, hedges }) => ({
      claim: claim.id,
      statement: claim.statement,
      disagreement,
      certainty: claim.certainty,
      certainty_points: claim.certaintyPoints,
      document: document.id,
      document_title: document.title,
      stance,
      modality,
      hedges: listed(hedges),
    })),
  );
}

async function claimsOf(disagreement: Disagreement, first: DisagreementPage, language: Language) {
  const claims: DisputedClaim[] = first.edges.map(({ node }) => node);
  for (let { pageInfo } = first; pageInfo.hasNextPage;) {
    const variables = { disagreement, language, after: pageInfo.endCursor ?? '', ...disagreementsPage() };
    const page = (await ask(MoreDisagreementsDocument, variables)).disagreements;
    claims.push(...page.edges.map(({ node }) => node));
    pageInfo = page.pageInfo;
  }
  return claims;
}
