// project: api
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openApi, root, type TestApi } from '../support/api.ts';
import { call, connectTo, type Cited } from './support.ts';

interface Question {
  question: string;
  calls: Record<string, Record<string, unknown>>[];
  /** What the answer's text holds. */
  says: string[];
  /** Claims that it cites: subject, predicate and object. */
  cites: [string, string, string][];
}

interface Measured {
  question: string;
  calls: string[];
  /** Of the results: of their texts alone, and with their structured content. */
  tokens: { text: number; all: number };
}

const maxCalls = 2;
const maxTokens = 3_000;

const questions = parse(readFileSync(join(root, 'tests/mcp/questions.yaml'), 'utf8')) as Question[];
const page = join(root, 'docs/quality/mcp.md');

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

test('there are twenty questions', () => {
  expect(new Set(questions.map(({ question }) => question)).size).toBe(20);
});

const measured: Measured[] = [];

describe.for(questions)('$question', ({ question, calls, says, cites }) => {
  test('is answered in two calls and 3,000 tokens, and each sentence can be cited', async () => {
    expect(calls.length).toBeLessThanOrEqual(maxCalls);
    const client = await connectTo(api.app.url);
    const replies = [];
    for (const each of calls)
      for (const [name, args] of Object.entries(each)) replies.push(await call(client, name, args));
    expect(replies.filter(({ isError }) => isError)).toEqual([]);
    const text = replies.map((reply) => reply.text).join('\n');
    for (const part of says) expect(text).toContain(part);

    const cited = replies.flatMap(({ data }) => (data?.['citations'] ?? data?.['claims'] ?? []) as Cited[]);
    for (const triple of cites) expect(cited.map(({ id }) => id)).toContain(await claimId(triple));
    for (const { statement, url, evidence } of cited) {
      expect(text).toContain(statement);
      expect(text).toContain(url);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { document, start, end } of evidence) expect(text).toContain(`${document} ${start}–${end}`);
    }
    const tokens = {
      text: countTokens(text),
      all: countTokens(replies.map(({ text: shown, data }) => shown + JSON.stringify(data)).join('\n')),
    };
    expect(tokens.all).toBeLessThanOrEqual(maxTokens);
    measured.push({ question, calls: calls.flatMap(Object.keys), tokens });
  });
});

test('the links lead to the claim: its subject has a page, and the claim is of that subject', async () => {
  const client = await connectTo(api.app.url);
  const { data } = await call(client, 'chains', { from: ['diuretics'], to: ['muscle-cramp'] });
  for (const { id, url } of data!['citations'] as Cited[]) {
    const address = new URL(url);
    expect(address.origin).toBe(api.app.url);
    expect((await fetch(address)).status).toBe(200);
    expect(address.searchParams.get('claim')).toBe(id);
    const { data: found } = await api.query('query ($id: ID!) { claim(id: $id) { subject { id } } }', { id });
    expect(found).toEqual({ claim: { subject: { id: address.pathname.replace('/entity/', '') } } });
  }
});

test('docs/quality/mcp.md shows the figures', async () => {
  expect(measured).toHaveLength(questions.length);
  const rows = measured.map(
    ({ question, calls, tokens }) => `| ${question} | ${calls.join(', ')} | ${tokens.text} | ${tokens.all} |`,
  );
  const client = await connectTo(api.app.url);
  const { tools } = await client.listTools();
  const inputs = tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  const [shownTools, allTools] = [inputs, tools].map((list) => countTokens(JSON.stringify(list)));
  const table = [
    '| Question | Calls | Tokens of the texts | with structured content |',
    '| --- | --- | ---: | ---: |',
    ...rows,
    `| The list of tools, once a conversation | tools/list | ${shownTools} | ${allTools} |`,
  ];
  const text = readFileSync(page, 'utf8');
  const [before, after] = text.split(/(?<=<!-- table -->\n)[^]*?(?=<!-- \/table -->)/);
  const shown = `${before}\n${table.join('\n')}\n\n${after}`;
  if (process.env['UPDATE_CASES'] === '1') writeFileSync(page, shown);
  expect(rowsOf(text)).toEqual(rowsOf(shown));
});

/** The questions and their calls; the figures move with the address in the links. */
function rowsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .flatMap((line) => /^\| ([^|]+?) +\| ([a-z, ]+?) +\|/.exec(line)?.slice(1, 3).join(': ') ?? []);
}

async function claimId([subject, predicate, object]: [string, string, string]): Promise<string> {
  const { data } = await api.query(
    'query ($filter: ClaimFilter) { claims(first: 1, filter: $filter) { edges { node { id } } } }',
    { filter: { subject, predicates: [predicate], object } },
  );
  const { edges } = data!['claims'] as { edges: { node: { id: string } }[] };
  return edges[0]!.node.id;
}
