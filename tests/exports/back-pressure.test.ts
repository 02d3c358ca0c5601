// project: api
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ExportFile } from '../../src/exports/export-file.ts';
import { openExport } from '../../src/exports/open-export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openRevisions } from '../../src/graph/release.ts';
import type { Statement, Statements } from '../../src/graph/statements.ts';
import { mountExports } from '../../src/http/routes/export.ts';
import { readConfig } from '../../src/config.ts';
import { watchInFlight } from '../../src/http/hooks/in-flight.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { openMetrics } from '../../src/observability/metrics.ts';
import { openApi, root } from '../support/api.ts';
import { openRelayedGraph, openTestGraph, openTransactions } from './support.ts';

// What is exported here are rows of a statement's own, but from a graph that is loaded.
beforeAll(async () => {
  const { app } = await openApi();
  await app.stop();
});

const total = 1_000_000;
/** Bytes of a row; all rows together are far more than the sockets between server and client hold. */
const rowBytes = 1_000;

const release = 'MATCH (release:Release {id: "current"}) RETURN release {.data_release} AS release';
const texts: Record<string, string> = {
  release,
  many: `UNWIND range(1, ${total}) AS n RETURN n AS row`,
  wide: `UNWIND range(1, ${total}) AS n RETURN '${'x'.repeat(rowBytes)}' AS row`,
  // Takes hours before its first row.
  endless: 'UNWIND range(1, 1000000000000) AS n WITH count(n) AS row RETURN row',
};
const statements = {
  all: [],
  named: (name: string) => ({ name, text: texts[name], yields: 'row' }) as Statement,
} satisfies Statements;

/** A server with one export of many rows; `written` counts those that have been taken from the database. */
async function serve(
  statement: string,
  graph: Graph,
): Promise<{ url: string; written: () => number; stop: () => Promise<void> }> {
  let written = 0;
  const write = (): string => {
    written += 1;
    return `${'x'.repeat(rowBytes - 1)}\n`;
  };
  const file: ExportFile = {
    name: 'many.txt',
    format: 'many',
    mediaType: 'text/plain',
    description: 'Many rows.',
    head: () => '',
    sections: [{ statement, parameters: {}, write }],
    tail: 'end\n',
  };
  const http = createHttpServer({ ...readConfig({}, root), logLevel: 'silent' }, { write: () => undefined });
  const revisions = openRevisions(graph, statements.named('release'));
  const { signalOf, stop } = watchInFlight(http, 0);
  mountExports(http, {
    files: [file],
    open: () => openExport({ graph, statements, revisions }),
    version: 'test',
    metrics: openMetrics({ version: 'test', errorCodes: [], statements: [] }),
    signalOf,
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(stop);
  return { url: `${url}/export/many.txt`, written: () => written, stop };
}

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
    const { url } = await serve('many', graph);
    let bytes = 0;
    let end = '';
    for await (const chunk of await open(url)) {
      bytes += (chunk as Buffer).length;
      end = (chunk as Buffer).subarray(-4).toString();
    }
    expect([bytes, end]).toEqual([total * rowBytes + 4, 'end\n']);
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

test('a file never ends well when the graph has changed meanwhile', async () => {
  const graph = await openTestGraph();
  const { url } = await serve('many', graph);
  const response = await open(url);
  await graph.write('change', (run) => run({ name: 'change', text: 'CREATE (node:Other) DELETE node' }, {}));
  let end = '';
  const reading = (async () => {
    for await (const chunk of response) end = (chunk as Buffer).subarray(-4).toString();
  })();
  await expect(reading).rejects.toThrow('aborted');
  expect(response.complete).toBe(false);
  expect(end).not.toBe('end\n');
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
