import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { predicatesOf } from '../../src/knowledge/vocabulary.ts';
import { openApi, type TestApi } from '../support/api.ts';

interface Relation {
  from: string;
  to: string;
  claim: string;
  rank: number;
  documents: string[];
}

let api: TestApi;
let driver: Driver;
let relations: Relation[];
let kinds: Map<string, string>;
beforeAll(async () => {
  api = await openApi();
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery(
    'MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $causal RETURN a.id AS from, b.id AS to, r.claim AS claim, r.certainty_rank AS rank, r.documents AS documents',
    { causal: predicatesOf('CAUSAL') },
  );
  relations = records.map((record) => record.toObject() as unknown as Relation);
  const entities = await driver.executeQuery('MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind');
  kinds = new Map(entities.records.map((record) => [record.get('id') as string, record.get('kind') as string]));
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

/** Every simple path, found by walking, in the order that the API promises. */
function enumerate(starts: string[], isEnd: (id: string) => boolean, maxHops: number): string[][] {
  const outgoing = new Map<string, Relation[]>();
  for (const relation of relations) outgoing.set(relation.from, [...(outgoing.get(relation.from) ?? []), relation]);
  const found: Relation[][] = [];
  const walk = (path: Relation[], visited: string[]): void => {
    for (const next of outgoing.get(visited.at(-1)!) ?? []) {
      if (visited.includes(next.to)) continue;
      const longer = [...path, next];
      if (isEnd(next.to)) found.push(longer);
      if (longer.length < maxHops) walk(longer, [...visited, next.to]);
    }
  };
  for (const start of starts) walk([], [start]);
  return found.toSorted(byRank).map((path) => path.map(({ claim }) => claim));
}

function byRank(a: Relation[], b: Relation[]): number {
  const rank = (path: Relation[]): number => Math.min(...path.map((hop) => hop.rank));
  const documents = (path: Relation[]): number => Math.min(...path.map((hop) => hop.documents.length));
  const ids = (path: Relation[]): string =>
    [path[0]!.from, ...path.map(({ to }) => to), ...path.map(({ claim }) => claim)].map((id) => `${id} `).join('');
  return (
    rank(b) - rank(a) ||
    documents(b) - documents(a) ||
    a.length - b.length ||
    (ids(a) < ids(b) ? -1 : Number(ids(a) > ids(b)))
  );
}

async function fromApi(from: object, to: object, maxHops: number): Promise<string[][]> {
  const query = `query ($from: EntitySelector!, $to: EntitySelector!, $maxHops: Int!, $after: String) {
    causalChains(from: $from, to: $to, maxHops: $maxHops, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { steps { claim { id } } } }
    }
  }`;
  const chains: string[][] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await api.query(query, { from, to, maxHops, after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as { causalChains: ChainPage }).causalChains;
    chains.push(...edges.map(({ node }) => node.steps.map(({ claim }) => claim.id)));
    if (!pageInfo.hasNextPage) return chains;
    after = pageInfo.endCursor;
  }
}

interface ChainPage {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { steps: { claim: { id: string } }[] } }[];
}

describe('causalChains is every simple path, ranked', () => {
  test.for([1, 2, 3])('from each medication to the cramp in at most %i hops', async (maxHops) => {
    const medications = [...kinds].filter(([, kind]) => kind === 'MEDICATION').map(([id]) => id);
    const expected = enumerate(medications, (id) => id === 'muscle-cramp', maxHops);
    expect(expected.length).toBeGreaterThan(0);
    expect(await fromApi({ kinds: ['MEDICATION'] }, { ids: ['muscle-cramp'] }, maxHops)).toEqual(expected);
  });

  test('from one cause to every process', async () => {
    const expected = enumerate(['blood-loss'], (id) => kinds.get(id) === 'PROCESS', 2);
    expect(await fromApi({ ids: ['blood-loss'] }, { kinds: ['PROCESS'] }, 2)).toEqual(expected);
  });
});

describe('what the documents keep apart stays apart', () => {
  test.for(['chemotherapy', 'blood-thinners', 'surgery'])('%s leads to cramps only through blood loss', async (id) => {
    const chains = enumerate([id], (end) => end.includes('cramp') || end.includes('spasm'), 4);
    const direct = chains.filter((chain) => chain.length === 1);
    expect(direct).toEqual([]);
    const bloodLoss = relations.filter(({ from, to }) => from === id && to === 'blood-loss').map(({ claim }) => claim);
    expect(bloodLoss).toHaveLength(1);
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter(([first]) => first !== bloodLoss[0])).toEqual([]);
  });
});
