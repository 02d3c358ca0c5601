// project: database
import { beforeAll, afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Driver } from 'neo4j-driver';
import { createDriver, openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import type { RunInTransaction } from '../../src/graph/statements.ts';
import { timingsAt } from '../../src/time-limits.ts';
import { openRelay } from '../faults/support/tcp-proxy.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const create = { name: 'create', text: 'CREATE (:WriteTest {id: $id})' };

let byHand: Driver;
beforeAll(() => {
  byHand = openRawDriver();
});
afterAll(async () => {
  await byHand.executeQuery('MATCH (n:WriteTest) DELETE n');
  await byHand.close();
});

async function count(id: string): Promise<number> {
  const { records } = await byHand.executeQuery('MATCH (n:WriteTest {id: $id}) RETURN count(n) AS count', { id });
  return records[0]?.get('count') as number;
}

async function openTestGraph(): Promise<Graph> {
  const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  onTestFinished(() => driver.close());
  return openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
}

/** A graph behind a network that can fail. */
async function openRelayedGraph() {
  const { uri, user, password } = projectNeo4j();
  const relay = await openRelay(Number(new URL(uri).port));
  const timings = timingsAt(0.2);
  const driver = createDriver({ uri: `bolt://127.0.0.1:${relay.port}`, user, password, timings });
  onTestFinished(() => driver.close());
  return { relay, graph: openGraph({ driver, database: 'neo4j', timeoutMs: 10_000, timings }) };
}

test('a read after a write sees it, whichever process wrote it', async () => {
  const [graph, other] = await Promise.all([openTestGraph(), openTestGraph()]);
  const found = { name: 'found', text: 'MATCH (n:WriteTest {id: $id}) RETURN count(n) AS count' };
  for (let time = 0; time < 50; time += 1) {
    const id = `own ${time}`;
    await graph.write('test', (run) => run(create, { id }));
    for (const reader of [graph, other]) expect(await reader.read(found, { id })).toEqual([{ count: 1 }]);
  }
});

describe('a write that is given up before its commit leaves nothing', () => {
  test('by its signal', async () => {
    const graph = await openTestGraph();
    const leaving = new AbortController();
    const reason = new Error('left');
    const written = graph.write(
      'test',
      async (run) => {
        await run(create, { id: 'left' });
        leaving.abort(reason);
      },
      { signal: leaving.signal },
    );
    await expect(written).rejects.toBe(reason);
    expect(await count('left')).toBe(0);
    const never = graph.write('test', (run) => run(create, { id: 'left' }), { signal: leaving.signal });
    await expect(never).rejects.toBe(reason);
  });

  test('by its deadline, which also ends it in the database', async () => {
    const graph = await openTestGraph();
    const slow = { name: 'slow', text: 'UNWIND range(1, 100000000000) AS n RETURN count(n) AS count' };
    const work = async (run: RunInTransaction): Promise<void> => {
      await run(create, { id: 'slow' });
      await run(slow, {});
    };
    await expect(graph.write('test', work, { deadlineMs: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await count('slow')).toBe(0);
  });

  test('by the network', async () => {
    const { relay, graph } = await openRelayedGraph();
    const work = async (run: RunInTransaction): Promise<void> => {
      await run(create, { id: 'cut' });
      relay.swallow();
      await run(create, { id: 'cut' });
    };
    await expect(graph.write('test', work, { deadlineMs: 100 })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await expect.poll(() => count('cut')).toBe(0);
  });
});

test('a write whose commit is never confirmed is reported as one that may be done, since it is', async () => {
  const { relay, graph } = await openRelayedGraph();
  const leaving = new AbortController();
  const written = graph.write(
    'test',
    async (run) => {
      await run(create, { id: 'unknown' });
      relay.swallowAnswers();
      // From here on it is too late to leave.
      setImmediate(() => leaving.abort());
    },
    { deadlineMs: 500, signal: leaving.signal },
  );
  await expect(written).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', status: 504 });
  expect(await count('unknown')).toBe(1);
});

test('a connection that is lost during the commit has the work run again, which finds out that it is done', async () => {
  const { relay, graph } = await openRelayedGraph();
  let runs = 0;
  await graph.write('test', async (run) => {
    runs += 1;
    await run({ name: 'merge', text: 'MERGE (:WriteTest {id: $id})' }, { id: 'again' });
    if (runs > 1) return;
    relay.swallowAnswers();
    setTimeout(relay.cut, 200);
  });
  expect(runs).toBe(2);
  expect(await count('again')).toBe(1);
});
