// project: database
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startApp } from '../../src/app/start.ts';
import type { AppProgress } from '../../src/app/process-options.ts';
import { warmUp } from '../../src/app/warm-up.ts';
import { fromDriverError } from '../../src/graph/driver-errors.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements, type Statement } from '../../src/graph/statements.ts';
import { Neo4jError } from 'neo4j-driver';
import { join } from 'node:path';
import { freePort } from '../support/free-ports.ts';
import { root } from '../support/api.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const roots = loadStatements(join(root, 'cypher/roots')).all;

test('every statement of the API has run once before the server listens', async () => {
  const { uri, user, password } = projectNeo4j();
  const settings = { PORT: String(await freePort()), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const port = settings.PORT;
  const run: string[] = [];
  const events: AppProgress[] = [];
  let reachedEarly = false;
  const app = await startApp({
    config: readConfig(settings, root),
    root,
    host: process,
    logStream: { write: () => undefined },
    report: (event) => {
      events.push(event);
      if (event.phase === 'warm-up')
        void fetch(`http://127.0.0.1:${port}/health/live`).then(
          () => (reachedEarly = true),
          () => undefined,
        );
    },
    observe: ({ name, failed }) => void (failed || run.push(name)),
  });
  onTestFinished(() => app.stop());
  expect(run).toEqual(expect.arrayContaining(roots.map(({ name }) => name)));
  expect(events).toContainEqual({ phase: 'warm-up', done: roots.length, total: roots.length });
  expect(reachedEarly).toBe(false);
});

test('a statement that fails keeps none of the others from running, and a stop ends one that takes long', async () => {
  const run: string[] = [];
  const graph = openGraph({
    driver: openRawDriver(),
    database: 'neo4j',
    timeoutMs: 60_000,
    observers: [({ name, failed }) => run.push(`${name} ${failed ? 'failed' : 'ran'}`)],
  });
  onTestFinished(() => graph.close());
  const [first] = roots as [Statement];
  const faulty = { ...first, name: 'faulty', text: 'RETURN 1 / $zero AS x', example: { zero: 0 } };
  const abort = new AbortController();
  const endless = {
    ...first,
    name: 'endless',
    text: 'UNWIND range(1, 1000000000000) AS x RETURN count(x)',
    example: {},
  };
  await warmUp(graph, [faulty, first, endless, first], {
    report: (event) => {
      if (event.phase === 'warm-up' && event.done === 3) setTimeout(() => abort.abort(), 100);
    },
    signal: abort.signal,
    timeoutMs: 60_000,
  });
  await expect
    .poll(() => run.toSorted())
    .toEqual([`${first.name} ran`, `${first.name} ran`, 'endless failed', 'faulty failed']);
  run.length = 0;
  await warmUp(graph, [endless], { report: () => undefined, timeoutMs: 100 });
  await expect.poll(() => run).toEqual(['endless failed']);
});

test('a timeout says that the database may have been planning, before it advises to ask for less', () => {
  const cause = new Neo4jError('timed out', 'Neo.ClientError.Transaction.TransactionTimedOut', '50N42', 'timed out');
  expect(fromDriverError('search', cause)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringMatching(/Send it again: .*planning.*ask for less/),
  });
});
