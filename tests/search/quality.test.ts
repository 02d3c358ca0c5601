// project: api
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

/** The query sets, each with what is reached; a change may raise it and must not lower it. */
const sets = [
  { file: 'queries.yaml', recallAt1: 1, recallAt5: 1, falseHits: 0 },
  { file: 'held-out.yaml', recallAt1: 0.933, recallAt5: 0.933, falseHits: 0 },
];

function readGroups(file: string): { name: string; queries: Query[] }[] {
  const { groups } = parse(readFileSync(join(root, 'tests/search', file), 'utf8')) as {
    groups: ReturnType<typeof readGroups>;
  };
  return groups;
}

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface Result extends Query {
  hits: Hit[];
  /** Place of the first hit that is expected, from 0; -1 when there is none. */
  place: number;
}

async function ask({ text, expects }: Query): Promise<Result> {
  const query =
    'query ($text: String!) { search(text: $text, first: 5) { edges { node { entity { id } matchedText score } } } }';
  const { data, errors } = await api.query(query, { text });
  expect(errors).toBeUndefined();
  const hits = (data as { search: { edges: { node: Hit }[] } }).search.edges.map(({ node }) => node);
  return { text, expects, hits, place: hits.findIndex(({ entity }) => expects.includes(entity.id)) };
}

const isHit = ({ expects, hits, place }: Result): boolean => (expects.length > 0 ? place === 0 : hits.length === 0);

function describeMiss({ text, expects, hits }: Result): string {
  const got = hits.map(({ entity, matchedText, score }) => `${entity.id} (${matchedText}, ${score})`);
  return `  ${text}: expected ${expects.join(' or ') || 'nothing'}, got ${got.join(', ') || 'nothing'}`;
}

test.for(sets)('people find what they look for, and nothing where there is nothing: $file', async (set) => {
  const report: string[] = [];
  const all: Result[] = [];
  for (const { name, queries } of readGroups(set.file)) {
    const results: Result[] = [];
    for (const query of queries) results.push(await ask(query));
    report.push(`${name}: ${results.filter(isHit).length} of ${results.length}`);
    report.push(...results.filter((result) => !isHit(result)).map(describeMiss));
    all.push(...results);
  }
  const sought = all.filter(({ expects }) => expects.length > 0);
  const absent = all.filter(({ expects }) => expects.length === 0);
  const recall = (within: number): number =>
    sought.filter(({ place }) => place >= 0 && place < within).length / sought.length;
  const falseHits = absent.filter(({ hits }) => hits.length > 0).length;
  console.log(
    `${set.file}, ${sought.length} queries: recall@1 ${recall(1).toFixed(3)}, recall@5 ${recall(5).toFixed(3)}; ` +
      `false hits for ${falseHits} of ${absent.length} terms that the documents do not speak of\n${report.join('\n')}`,
  );
  expect(sought.length).toBeGreaterThanOrEqual(50);
  expect(absent.length).toBeGreaterThanOrEqual(15);
  expect(recall(1)).toBeGreaterThanOrEqual(set.recallAt1);
  expect(recall(5)).toBeGreaterThanOrEqual(set.recallAt5);
  expect(falseHits).toBeLessThanOrEqual(set.falseHits);
});
