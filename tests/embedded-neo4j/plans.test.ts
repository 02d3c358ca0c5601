// project: database
import { expect, onTestFinished, test } from 'vitest';
import { openRawDriver } from '../support/raw-graph.ts';

test('a statement is planned once, however long the texts and lists are that it is given', async () => {
  const driver = openRawDriver();
  onTestFinished(() => driver.close());

  /** How many plans Neo4j holds, which are forgotten with it. */
  const plansHeld = async (): Promise<number> => {
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches() YIELD value');
    return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0]);
  };
  const plansFor = async (statement: string, values: unknown[]): Promise<number> => {
    await plansHeld();
    for (const value of values) await driver.executeQuery(statement, { value });
    return plansHeld();
  };

  const texts = ['potassium', 'muscle-cramp', 'x'.repeat(150)];
  const lists = [texts.slice(0, 1), texts, Array.from({ length: 60 }, (_, at) => `x-${at}`)];
  const byId = 'MATCH (entity:Entity {id: $value}) RETURN entity.name';
  const byIds = 'MATCH (entity:Entity) WHERE entity.id IN $value RETURN entity.name';
  expect([await plansFor(byId, texts), await plansFor(byIds, lists)]).toEqual([1, 1]);
  expect(await plansFor(byId, [...texts, 1])).toBe(2);
});
