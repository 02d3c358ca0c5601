import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { seededRandom } from '../support/random.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface Page {
  edges: { cursor: string; key: unknown }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** A connection: what stands around it, its fixed arguments, and what tells its rows apart. */
const connections: Record<string, { wrap: (connection: string) => string; field: string; args: string; key: string }> =
  {
    entities: { wrap: (it) => `{ it: ${it} }`, field: 'entities', args: '', key: 'node { id }' },
    'entities by kind, full of ties': {
      wrap: (it) => `{ it: ${it} }`,
      field: 'entities',
      args: 'orderBy: KIND_ASC',
      key: 'node { id }',
    },
    'entities by name, last first, filtered': {
      wrap: (it) => `{ it: ${it} }`,
      field: 'entities',
      args: 'orderBy: NAME_SV_DESC, filter: { kinds: [CAUSE, CONDITION], text: "mus" }',
      key: 'node { id }',
    },
    claims: { wrap: (it) => `{ it: ${it} }`, field: 'claims', args: 'filter: { minDocuments: 2 }', key: 'node { id }' },
    'relations of the hub, full of ties': {
      wrap: (it) => `{ entity(id: "muscle-cramp") { it: ${it} } }`,
      field: 'relations',
      args: '',
      key: 'claim { id }',
    },
    'relations by documents': {
      wrap: (it) => `{ entity(id: "muscle-cramp") { it: ${it} } }`,
      field: 'causes',
      args: 'orderBy: DOCUMENTS_DESC, filter: { minCertainty: LOW }',
      key: 'claim { id }',
    },
    'claims of a document': {
      wrap: (it) => `{ document(id: "doc-muskelspasmer") { it: ${it} } }`,
      field: 'claims',
      args: '',
      key: 'node { id }',
    },
    'hits of a search': {
      wrap: (it) => `{ it: ${it} }`,
      field: 'search',
      args: 'text: "muscle cramp"',
      key: 'node { entity { id } score }',
    },
    'hits of a search, full of ties, filtered': {
      wrap: (it) => `{ it: ${it} }`,
      field: 'search',
      args: 'text: "mus", language: SV, kinds: [CAUSE, CONDITION, PROCESS, WARNING_SIGN]',
      key: 'node { entity { id } score matchedText }',
    },
    chains: {
      wrap: (it) => `{ it: ${it} }`,
      field: 'causalChains',
      args: 'from: { kinds: [MEDICATION] }, to: { ids: ["muscle-cramp"] }, maxHops: 3',
      key: 'node { steps { claim { id } } }',
    },
  };

describe('pages joined are the whole set in its order, forwards and backwards', () => {
  test.for(Object.entries(connections))('%s', async ([name, { wrap, field, args, key }]) => {
    const page = async (paging: string): Promise<Page> => {
      const connection = `${field}(${args} ${paging}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor key: ${key} } }`;
      const { data, errors } = await api.query(wrap(connection));
      expect(errors).toBeUndefined();
      const [top] = Object.values(data as Record<string, Page | { it: Page }>);
      return 'it' in top! ? top.it : top!;
    };
    const random = seededRandom(name);
    const forwards = await join(page, 'first', 'after', random);
    const backwards = await join(page, 'last', 'before', random);
    expect(new Set(forwards.map((row) => JSON.stringify(row))).size).toBe(forwards.length);
    expect(backwards).toEqual(forwards);
    expect((await page('first: 0')).totalCount).toBe(forwards.length);
  });
});

async function join(
  page: (paging: string) => Promise<Page>,
  size: 'first' | 'last',
  cursor: 'after' | 'before',
  random: () => number,
): Promise<unknown[]> {
  const backward = size === 'last';
  const rows: unknown[] = [];
  let at = '';
  for (;;) {
    const { edges, pageInfo } = await page(`${size}: ${1 + Math.floor(random() * 40)} ${at}`);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(at !== '');
    const keys = edges.map(({ key }) => key);
    rows.splice(backward ? 0 : rows.length, 0, ...keys);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return rows;
    at = `${cursor}: "${backward ? pageInfo.startCursor : pageInfo.endCursor}"`;
  }
}
