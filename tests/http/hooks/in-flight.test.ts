// project: api
import { getEventListeners, once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { watchInFlight, type InFlight } from '../../../src/http/hooks/in-flight.ts';
import { createHttpServer } from '../../../src/http/server.ts';
import { root } from '../../support/api.ts';
import { openTestGraph, openTransactions } from '../../exports/support.ts';

/** A server that answers in one way, and cuts connections over which nothing has gone for so many milliseconds. */
async function serve(
  answer: (signal: AbortSignal) => Promise<unknown>,
  silence = 60_000,
): Promise<InFlight & { url: string; http: FastifyInstance }> {
  const config = readConfig({ LOG_LEVEL: 'silent', TIMINGS_SCALE: '0.2' }, root);
  const http = createHttpServer(config, { write: () => undefined });
  const inFlight = watchInFlight(http, silence, config.timings);
  http.get('/', (_request, reply) => answer(inFlight.signalOf(reply)));
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(inFlight.stop);
  return { ...inFlight, url, http };
}

test('an operation of many statements, each of which listens for its end, is no leak of listeners', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const graph = await openTestGraph();
  let listening = 0;
  const { url } = await serve(async (signal) => {
    const one = { name: 'one', text: 'RETURN 1 AS one' };
    const reading = Array.from({ length: 30 }, () => graph.read(one, {}, signal));
    listening = getEventListeners(signal, 'abort').length;
    await Promise.all(reading);
    return { left: getEventListeners(signal, 'abort').length };
  });
  expect([await (await fetch(url)).json(), listening, warnings]).toEqual([{ left: 0 }, 30, []]);
});

// Takes hours before its first row.
const endless = { name: 'endless', text: 'UNWIND range(1, 1000000000000) AS n WITH count(n) AS row RETURN row' };

test('the statement of a client that leaves is ended in Neo4j, and the next read is none the worse', async () => {
  const graph = await openTestGraph();
  const { url } = await serve((signal) => graph.read(endless, {}, signal));
  const request = get(url, { agent: false });
  request.on('error', () => undefined);
  await expect.poll(() => openTransactions(graph, 'endless')).toHaveLength(1);
  request.destroy();
  await expect.poll(() => openTransactions(graph, 'endless')).toEqual([]);
  expect(await graph.read({ name: 'one', text: 'RETURN 1 AS one' }, {})).toEqual([{ one: 1 }]);
});

test('a stop ends a statement that takes too long, and its client gets an error', async () => {
  const graph = await openTestGraph();
  const { url, stop } = await serve((signal) => graph.read(endless, {}, signal));
  const answered = fetch(url);
  await expect.poll(() => openTransactions(graph, 'endless')).toHaveLength(1);
  const stopped = stop();
  const refused = await fetch(url);
  await stopped;
  for (const answer of [refused, await answered]) {
    expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SHUTTING_DOWN' } }] });
  }
  await expect.poll(() => openTransactions(graph, 'endless')).toEqual([]);
});

/** Far more than the sockets between server and client hold. */
const long = 'x'.repeat(64 * 2 ** 20);

async function open(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

const connectionsOf = ({ server }: FastifyInstance): Promise<number> => promisify(server.getConnections.bind(server))();

test('a client that takes nothing of its answer is cut off', async () => {
  const { url, http } = await serve(() => Promise.resolve(long), 500);
  const response = await open(url);
  expect(await connectionsOf(http)).toBe(1);
  await expect.poll(() => connectionsOf(http)).toBe(0);
  const closed = new Promise((resolve) => response.once('close', resolve));
  response.resume();
  await closed;
  expect(response.complete).toBe(false);
});

test('a client that takes its answer slowly gets all of it', async () => {
  const { url } = await serve(() => Promise.resolve(long), 2_000);
  const response = await open(url);
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length;
    // In all longer than a connection may be silent.
    if (bytes % 2 ** 24 < (chunk as Buffer).length) await new Promise((resolve) => setTimeout(resolve, 700));
  }
  expect([bytes, response.complete]).toEqual([long.length, true]);
});
