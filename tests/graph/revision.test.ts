// project: database
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';

const one = { name: 'one', text: 'RETURN 1 AS one' };

let byHand: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  byHand = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await byHand.executeQuery('MATCH (n:RevisionTest) DETACH DELETE n');
  await byHand.close();
});

async function open(): Promise<Graph> {
  const driver = await openDriver({ ...inject('neo4j'), database: 'neo4j' });
  onTestFinished(() => driver.close());
  return openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
}

test('the revision is the same for all who read, until somebody writes', async () => {
  const [mine, theirs] = await Promise.all([open(), open()]);
  expect(mine.lastRevision()).toBeNull();
  const first = await mine.readRevision(one, {});
  await Promise.all(Array.from({ length: 20 }, () => mine.read(one, {})));
  expect(mine.lastRevision()).toBe(first);
  expect(await theirs.readRevision(one, {})).toEqual(first);

  await byHand.executeQuery('CREATE (:RevisionTest)');
  const second = await mine.readRevision(one, {});
  expect(second).not.toEqual(first);
  expect(await theirs.readRevision(one, {})).toEqual(second);
});

test('a write that changes nothing leaves the revision', async () => {
  const graph = await open();
  const before = await graph.readRevision(one, {});
  await byHand.executeQuery('MATCH (n:NoSuchLabel) SET n.x = 1');
  expect(await graph.readRevision(one, {})).toBe(before);
});

test('a read that fails leaves no revision behind, and the next read finds it again', async () => {
  const graph = await open();
  const before = await graph.readRevision(one, {});
  await expect(graph.read({ name: 'faulty', text: 'RETURN 1 / 0 AS x' }, {})).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
  });
  expect(graph.lastRevision()).toBeNull();
  expect(await graph.readRevision(one, {})).toEqual(before);
});
