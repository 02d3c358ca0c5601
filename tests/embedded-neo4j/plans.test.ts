// project: database
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { openRawDriver } from '../support/raw-graph.ts';

let api: TestApi;
let driver: Driver;
beforeAll(async () => {
  api = await openApi();
  driver = openRawDriver();
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

/** How many plans Neo4j holds, which are forgotten with it. */
async function plansHeld(): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches() YIELD value');
  return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0]);
}

/** How many plans Neo4j holds after the same query with each of the variables. */
async function plansFor(query: string, variables: Record<string, unknown>[]): Promise<number> {
  await plansHeld();
  for (const it of variables) expect((await api.query(query, it)).errors).toBeUndefined();
  return plansHeld();
}

test('a statement is planned once, however long the texts and lists are that it is given', async () => {
  const byId = 'query ($id: ID!) { entity(id: $id) { name } }';
  const ids = ['potassium', 'muscle-cramp', 'x'.repeat(150)];
  const once = await plansFor(byId, [{ id: 'potassium' }]);
  expect(once).toBeGreaterThan(0);
  expect(
    await plansFor(
      byId,
      ids.map((id) => ({ id })),
    ),
  ).toBe(once);

  const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const few = await plansFor(byIds, [{ ids: ids.slice(0, 1) }]);
  expect(few).toBeGreaterThan(0);
  expect(
    await plansFor(byIds, [
      { ids: ids.slice(0, 1) },
      { ids },
      { ids: Array.from({ length: 60 }, (_, at) => `x-${at}`) },
    ]),
  ).toBe(few);
});
