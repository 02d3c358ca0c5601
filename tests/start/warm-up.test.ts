// project: database
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startApp } from '../../src/app/start.ts';
import type { AppProgress } from '../../src/app/process-options.ts';
import { warmUp, type FirstRun } from '../../src/app/warm-up.ts';
import { fromDriverError } from '../../src/graph/driver-errors.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { Neo4jError } from 'neo4j-driver';
import { firstQuestions } from '../../src/generated/first-questions.ts';
import { freePort } from '../support/free-ports.ts';
import { openApi, root } from '../support/api.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const views = [
  'causal_chains',
  'claims',
  'consensus',
  'document',
  'documents',
  'entity',
  'meta',
  'neighborhood',
  'search',
  'statistics',
];

test('what the dashboard asks first has run before the server listens', async () => {
  const { uri, user, password } = projectNeo4j();
  const settings = {
    PORT: String(await freePort()),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    // Smaller pages than the dashboard's.
    MAX_PAGE_SIZE: '5',
  };
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
  expect(run).toEqual(expect.arrayContaining(views));
  // In both languages, its first page and one that continues.
  expect(run.filter((name) => name === 'document')).toHaveLength(4);
  const total = firstQuestions.length;
  expect(events).toContainEqual({ phase: 'warm-up', done: total, total });
  expect(reachedEarly).toBe(false);
});

test('nothing of it is refused; a start that is to be quick runs none of it', async () => {
  const { app, statements, query } = await openApi({ WARM_UP: 'false' });
  onTestFinished(() => app.stop());
  expect(statements.filter((name) => views.includes(name))).toEqual([]);
  for (const question of firstQuestions)
    expect((await query(question.query, question.variables)).errors).toBeUndefined();
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
  const firstRun =
    (name: string, text: string): FirstRun =>
    (signal) =>
      graph.read({ name, text }, {}, signal);
  const faulty = firstRun('faulty', 'RETURN 1 / 0 AS x');
  const sound = firstRun('sound', 'RETURN 1 AS x');
  const endless = firstRun('endless', 'UNWIND range(1, 1000000000000) AS x RETURN count(x)');
  const abort = new AbortController();
  const asManyAsRun = [endless, endless, endless, endless];
  await warmUp([faulty, sound, ...asManyAsRun, sound], {
    report: (event) => {
      if (event.phase === 'warm-up' && event.done === 2) setTimeout(() => abort.abort(), 100);
    },
    signal: abort.signal,
    timeoutMs: 60_000,
  });
  const ended = asManyAsRun.map(() => 'endless failed');
  await expect.poll(() => run.toSorted()).toEqual([...ended, 'faulty failed', 'sound ran']);
  run.length = 0;
  await warmUp([...asManyAsRun, sound], { report: () => undefined, timeoutMs: 100 });
  await expect.poll(() => run).toEqual(ended);
});

test('a timeout says that the database may have been planning, before it advises to ask for less', () => {
  const cause = new Neo4jError('timed out', 'Neo.ClientError.Transaction.TransactionTimedOut', '50N42', 'timed out');
  expect(fromDriverError('search', cause)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringMatching(/Send it again: .*planning.*ask for less/),
  });
});
