import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openApi, root, type TestApi } from '../support/api.ts';

interface Query {
  text: string;
  expects: string[];
}

interface Hit {
  entity: { id: string };
  matchedText: string;
  score: number;
}

const { groups } = parse(readFileSync(join(root, 'tests/search/queries.yaml'), 'utf8')) as {
  groups: { name: string; queries: Query[] }[];
};

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

async function search(text: string): Promise<Hit[]> {
  const query =
    'query ($text: String!) { search(text: $text, first: 5) { edges { node { entity { id } matchedText score } } } }';
  const { data, errors } = await api.query(query, { text });
  expect(errors).toBeUndefined();
  return (data as { search: { edges: { node: Hit }[] } }).search.edges.map(({ node }) => node);
}

/** What is reached; a change may raise these and must not lower them. */
const floors = { recallAt1: 0, recallAt5: 0, falseHits: 99 };

test('people find what they look for, and nothing where there is nothing', async () => {
  const rank = async ({ text, expects }: Query) => {
    const hits = await search(text);
    return { text, expects, hits, rank: hits.findIndex(({ entity }) => expects.includes(entity.id)) };
  };
  const lines: string[] = [];
  const found = [];
  const empty = [];
  for (const { name, queries } of groups) {
    const results = [];
    for (const query of queries) results.push(await rank(query));
    const sought = results.filter(({ expects }) => expects.length > 0);
    found.push(...sought);
    empty.push(...results.filter(({ expects }) => expects.length === 0));
    const missed = results.filter(({ expects, hits, rank: at }) => (expects.length > 0 ? at !== 0 : hits.length > 0));
    lines.push(`${name}: ${results.length - missed.length} of ${results.length}`);
    for (const { text, expects, hits } of missed) {
      const got = hits.map(({ entity, matchedText, score }) => `${entity.id} (${matchedText}, ${score})`);
      lines.push(`  ${text}: expected ${expects.join(' or ') || 'nothing'}, got ${got.join(', ') || 'nothing'}`);
    }
  }
  const share = (within: number): number => found.filter(({ rank: at }) => at >= 0 && at < within).length / found.length;
  const [recallAt1, recallAt5] = [share(1), share(5)];
  const falseHits = empty.filter(({ hits }) => hits.length > 0).length;
  const figures = `recall@1 ${recallAt1.toFixed(3)} and recall@5 ${recallAt5.toFixed(3)} of ${found.length}, false hits ${falseHits} of ${empty.length}`;
  console.log([figures, ...lines].join('\n'));
  expect(found.length + empty.length).toBeGreaterThanOrEqual(100);
  expect(recallAt1).toBeGreaterThanOrEqual(floors.recallAt1);
  expect(recallAt5).toBeGreaterThanOrEqual(floors.recallAt5);
  expect(falseHits).toBeLessThanOrEqual(floors.falseHits);
});
