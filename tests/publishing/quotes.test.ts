// project: database
import { describe, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';

/** The quote of every piece of evidence, from an API that is given this folder. */
async function allQuotes(sourceDocuments: string): Promise<(string | null)[]> {
  const api = await openApi({ SOURCE_DOCUMENTS: sourceDocuments });
  const quotes: (string | null)[] = [];
  let after = '';
  do {
    const { data, errors } = await api.query(
      `{ claims(first: 100 ${after}) { pageInfo { hasNextPage endCursor } edges { node { evidence(first: 50) { pageInfo { hasNextPage } edges { node { quote } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { pageInfo, edges } = (data as unknown as ClaimPage).claims;
    quotes.push(...edges.flatMap(({ node }) => node.evidence.edges.map((edge) => edge.node.quote)));
    after = pageInfo.hasNextPage ? `after: "${pageInfo.endCursor}"` : '';
  } while (after);
  const { data } = await api.query('{ meta { quotes counts { evidence } } }');
  expect(data).toEqual({ meta: { quotes: sourceDocuments !== '', counts: { evidence: quotes.length } } });
  await api.app.stop();
  return quotes;
}

describe('quotes', () => {
  test('without the articles no evidence has one', async () => {
    const quotes = await allQuotes('');
    expect(quotes.length).toBeGreaterThan(400);
    expect(quotes.filter((quote) => quote !== null)).toEqual([]);
  });

  test.skipIf(!process.env['SOURCE_DOCUMENTS'])('with the articles every evidence has its own', async () => {
    const quotes = await allQuotes(process.env['SOURCE_DOCUMENTS']!);
    expect(quotes.filter((quote) => !quote)).toEqual([]);
  });
});

interface ClaimPage {
  claims: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { evidence: { edges: { node: { quote: string | null } }[] } } }[];
  };
}
