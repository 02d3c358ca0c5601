// project: database
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openApi } from '../support/api.ts';
import { publishAgain } from '../support/counter.ts';
import {
  openRelayedGraph,
  openTestGraph,
  openTransactions,
  rowBytes,
  serveExport,
  type ServedExport,
} from './support.ts';

// What is exported here are rows of a statement's own, but from a graph that is loaded.
beforeAll(async () => {
  const { app } = await openApi();
  await app.stop();
});

/** Rows of an export that nobody reads to its end, and of one that is read. */
const total = 1_000_000;
const totalRead = 200_000;

const serve = (statement: string, graph: Graph, rows = total): Promise<ServedExport> =>
  serveExport(statement, graph, { total: rows });

async function open(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

/** Waits until a figure stays what it is for a second. */
async function settled(figure: () => number): Promise<number> {
  for (let last = -1; ; last = figure()) {
    await delay(1_000);
    if (figure() === last) return last;
  }
}

/** Transactions that are still open after five seconds, if any. */
async function leftOpen(graph: Graph, statement: string): Promise<unknown[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await openTransactions(graph, statement)).length === 0) return [];
    await delay(50);
  }
  return openTransactions(graph, statement);
}

describe('an export goes as fast as its reader', () => {
  test('a reader that takes nothing makes the server stop reading, far from the end', async () => {
    const { graph, received } = await openRelayedGraph();
    const { url, written } = await serve('wide', graph);
    const response = await open(url);
    const fetched = (await settled(received)) / rowBytes;
    expect(written()).toBeGreaterThan(0);
    expect(fetched).toBeLessThan(total / 50);
    expect(await openTransactions(graph, 'wide')).toHaveLength(1);
    response.destroy();
    expect(await leftOpen(graph, 'wide')).toEqual([]);
    expect((await settled(received)) / rowBytes).toBeLessThan(total / 50);
  });

  test('a reader that goes on reading gets all of it', async () => {
    const graph = await openTestGraph();
    const { url } = await serve('many', graph, totalRead);
    let bytes = 0;
    let end = '';
    for await (const chunk of await open(url)) {
      bytes += (chunk as Buffer).length;
      end = (chunk as Buffer).subarray(-4).toString();
    }
    expect([bytes, end]).toEqual([totalRead * rowBytes + 4, 'end\n']);
    expect(await openTransactions(graph, 'many')).toEqual([]);
  });

  test('a client that leaves before the first row ends the statement', async () => {
    const graph = await openTestGraph();
    const { url } = await serve('endless', graph);
    const request = get(url, { agent: false });
    request.on('error', () => undefined);
    while ((await openTransactions(graph, 'endless')).length === 0) await delay(50);
    request.destroy();
    expect(await leftOpen(graph, 'endless')).toEqual([]);
  });

  test('a stop of the server breaks exports off, those too whose reader takes nothing', async () => {
    const graph = await openTestGraph();
    const { url, written, stop } = await serve('many', graph);
    const response = await open(url);
    await settled(written);
    const closed = new Promise((resolve) => response.once('close', resolve));
    await stop();
    response.resume();
    await closed;
    expect(response.complete).toBe(false);
    expect(await leftOpen(graph, 'many')).toEqual([]);
  });
});

/** What a file ends with when something is written after its first rows. */
async function endAfter(text: string): Promise<string> {
  const graph = await openTestGraph();
  const { url } = await serve('many', graph, totalRead);
  const response = await open(url);
  await graph.write('change', (run) => run({ name: 'change', text }, {}));
  let end = '';
  const reading = (async () => {
    for await (const chunk of response) end = (chunk as Buffer).subarray(-4).toString();
  })();
  return reading.then(
    () => end,
    (error: Error) => error.message,
  );
}

describe('while a file is sent', () => {
  test('drafts may be saved', async () => {
    expect(await endAfter('CREATE (draft:Draft) DELETE draft')).toBe('end\n');
  });

  test('a release that is published keeps it from ending well', async () => {
    expect(await endAfter(publishAgain)).toBe('aborted');
  });
});

test('a fifth export at a time is refused, and one may come when another has left', async () => {
  const graph = await openTestGraph();
  const { url } = await serve('many', graph);
  const readers = await Promise.all([1, 2, 3, 4].map(() => open(url)));
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_EXPORTS' } }] });
  readers[0]?.destroy();
  while (true) {
    const next = await open(url);
    readers.push(next);
    if (next.statusCode === 200) break;
    await delay(50);
  }
  for (const reader of readers) reader.destroy();
  expect(await leftOpen(graph, 'many')).toEqual([]);
});
