// project: api
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { plannerOf } from '../support/compiler.ts';
import { databaseHits } from '../support/database-hits.ts';
import { openRawDriver } from '../support/raw-graph.ts';

let api: TestApi;
let driver: Driver;
beforeAll(async () => {
  api = await openApi();
  driver = openRawDriver();
  // The first answer asks for the data's release too.
  await api.query('{ meta { dataRelease } }');
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

interface Connection {
  totalCount: number;
  facet?: { value?: string; document?: { id: string }; count: number }[];
}

/** The connection that a query has at its root, or below an entity. */
async function connectionOf(query: string): Promise<Connection> {
  const { data, errors } = await api.query(query);
  expect({ errors, statements: api.statements.length }).toEqual({ errors: undefined, statements: 1 });
  const [first] = Object.values(data as Record<string, Connection & { page?: Connection }>);
  return first!.page ?? first!;
}

const claims = (filter: string, selection: string): string =>
  `{ claims(filter: { entity: "muscle-cramp" ${filter} }) { ${selection} } }`;
const relations = (filter: string, selection: string): string =>
  `{ entity(id: "muscle-cramp") { page: relations(filter: { minDocuments: 1 ${filter} }) { ${selection} } } }`;
const medications = (filter: string, selection: string): string =>
  `{ node(id: "muscle-cramp") { ... on Condition { page: medications(filter: { minDocuments: 1 ${filter} }) { ${selection} } } } }`;
const evidence = (filter: string, selection: string): string =>
  `{ evidence(filter: { entity: "muscle-cramp" ${filter} }) { ${selection} } }`;
const entities = (filter: string, selection: string): string =>
  `{ entities(filter: { minDocuments: 2 ${filter} }) { ${selection} } }`;

describe('each count is the number of rows that the same filter, and one for the value, keep', () => {
  test.for([
    ['claims', claims, 'byPredicate', (value: string) => `predicates: [${value}]`],
    ['claims', claims, 'bySubjectKind', (value: string) => `subjectKinds: [${value}]`],
    ['claims', claims, 'byObjectKind', (value: string) => `objectKinds: [${value}]`],
    ['claims', claims, 'byModality', (value: string) => `modalities: [${value}]`],
    ['claims', claims, 'byDocument', (value: string) => `document: "${value}"`],
    ['relations', relations, 'byPredicate', (value: string) => `predicates: [${value}]`],
    ['relations', relations, 'byKind', (value: string) => `kinds: [${value}]`],
    ['relations', relations, 'byModality', (value: string) => `modalities: [${value}]`],
    ['relations', relations, 'byDocument', (value: string) => `document: "${value}"`],
    ['relations to one kind', medications, 'byPredicate', (value: string) => `predicates: [${value}]`],
    ['evidence', evidence, 'byModality', (value: string) => `modalities: [${value}]`],
    ['evidence', evidence, 'byStance', (value: string) => `stance: ${value}`],
    ['evidence', evidence, 'byDocument', (value: string) => `document: "${value}"`],
    ['evidence', evidence, 'byCue', (value: string) => `cue: "${value}"`],
    ['entities', entities, 'byKind', (value: string) => `kinds: [${value}]`],
  ] as const)('%s: %3$s', async ([, query, field, filterOf]) => {
    const selected = field === 'byDocument' ? 'document { id }' : 'value';
    const { facet = [] } = await connectionOf(query('', `totalCount facet: ${field} { ${selected} count }`));
    expect(facet.length).toBeGreaterThan(0);
    for (const { value, document, count } of facet) {
      const { totalCount } = await connectionOf(query(filterOf(document?.id ?? value!), 'totalCount'));
      expect({ value, totalCount }).toEqual({ value, totalCount: count });
    }
    const counts = facet.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('and by certainty add up to the number of all', async () => {
    for (const query of [claims, relations]) {
      const { totalCount, facet } = await connectionOf(query('', 'totalCount facet: byCertainty { value count }'));
      expect(facet!.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
  });
});

test('counts read each kept row once, as the number of all does, and hold no rows', async () => {
  const plan = plannerOf();
  const hits = async (selection: string): Promise<number> => {
    const [one] = plan(`{ evidence(filter: { stance: SUPPORTS }) { ${selection} } }`);
    return databaseHits(driver, one!.compiled().cypher, { p0: 'SUPPORTS', p1: neo4j.int(0) });
  };
  const counted = await hits('totalCount');
  const byModality = await hits('byModality { value count }');
  const { totalCount } = await connectionOf('{ evidence { totalCount } }');
  expect(byModality).toBeGreaterThanOrEqual(counted);
  expect(byModality).toBeLessThanOrEqual(counted + 2 * totalCount);
});
