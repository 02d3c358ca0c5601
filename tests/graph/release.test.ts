// project: database
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { openReleases, type Releases } from '../../src/graph/release.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { openApi, root } from '../support/api.ts';
import { publishAgain } from '../support/counter.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const statement = loadStatements(join(root, 'cypher')).named('release');

let byHand: Driver;
beforeAll(async () => {
  const { app } = await openApi();
  await app.stop();
  byHand = openRawDriver();
});
afterAll(async () => {
  await byHand.executeQuery('MATCH (n:ReleaseTest) DETACH DELETE n');
  await byHand.close();
});

const draft = () => byHand.executeQuery('CREATE (:ReleaseTest)');

/** Releases as one process sees them, and how many statements it has run. */
async function open(): Promise<Releases & { read: () => Promise<unknown>; statements: () => number }> {
  const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  onTestFinished(() => driver.close());
  let statements = 0;
  const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000, observers: [() => (statements += 1)] });
  const read = () => graph.read({ name: 'one', text: 'RETURN 1 AS one' }, {});
  return { ...openReleases(graph, statement), read, statements: () => statements };
}

test('all processes see one release, whatever is written besides, until another is published', async () => {
  const [mine, theirs] = await Promise.all([open(), open()]);
  expect(mine.last()).toBeNull();
  const first = await mine.confirm();
  await draft();
  expect(await mine.confirm()).toEqual(first);
  expect(await theirs.confirm()).toEqual(first);
  await byHand.executeQuery(publishAgain);
  const second = await mine.confirm();
  expect(second?.id).not.toBe(first?.id);
  expect(await theirs.confirm()).toEqual(second);
  expect(mine.last()).toEqual(second);
});

test('many that ask at once share a read, and those that ask while it goes on the next one', async () => {
  const { confirm, statements } = await open();
  const before = statements();
  const first = Array.from({ length: 100 }, confirm);
  await new Promise(setImmediate);
  const second = Array.from({ length: 100 }, confirm);
  const releases = await Promise.all([...first, ...second]);
  expect(new Set(releases.map((release) => release?.id)).size).toBe(1);
  expect(statements() - before).toBe(2);
});

test('it is read again only where something was committed', async () => {
  const releases = await open();
  await releases.read();
  await releases.current();
  const before = releases.statements();
  for (let time = 0; time < 20; time += 1) {
    await releases.read();
    await releases.current();
  }
  expect(releases.statements() - before).toBe(20);
  await draft();
  await releases.read();
  for (let time = 0; time < 20; time += 1) await releases.current();
  expect(releases.statements() - before).toBe(22);
});

test('a number is never taken from a read in which something was committed', async () => {
  const { confirm, current } = await open();
  for (let time = 0; time < 50; time += 1) {
    const publishing = byHand.executeQuery(publishAgain);
    await confirm();
    await publishing;
    const published = await confirm();
    expect(await current()).toEqual(published);
  }
});
