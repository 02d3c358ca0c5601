// project: faults
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { given } from '../support/external-neo4j.ts';
import { rowOf, timings, underLoad, untilReadiness, type Incident } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openRelay, type Relay } from './support/tcp-proxy.ts';
import { openFaultTable } from './support/table.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const tell = openFaultTable();

/** The program, and the network between it and its database. */
interface Server {
  url: string;
  relay: Relay;
}

async function startBehindRelay(): Promise<Server> {
  const neo4j = projectNeo4j();
  const relay = await openRelay(Number(new URL(neo4j.uri).port));
  const { url } = await startProgram(given({ ...neo4j, uri: `bolt://127.0.0.1:${relay.port}` }));
  return { url, relay };
}

const endAll =
  (how: 'cut' | 'halfClose') =>
  async ({ url, relay }: Server): Promise<[string, Incident]> => {
    const incident = await underLoad(url, () => {
      expect(relay.open()).toBeGreaterThan(0);
      relay[how]();
      return Promise.resolve(performance.now());
    });
    return [`every connection to Neo4j ended (${how})`, incident];
  };

async function swallow({ url, relay }: Server): Promise<[string, Incident]> {
  const swallowed: number[] = [];
  const incident = await underLoad(url, async (watched) => {
    swallowed.push(relay.open());
    relay.swallow();
    const begun = performance.now();
    await untilReadiness(watched, 503);
    return begun;
  });
  expect(swallowed[0]).toBeGreaterThan(0);
  // Those that were given up are closed.
  expect(relay.open()).toBeLessThanOrEqual(20);
  return ['every connection to Neo4j swallows what it is sent (counted from the fault)', incident];
}

async function neverAnswer({ url, relay }: Server): Promise<[string, Incident]> {
  const open: number[] = [];
  const incident = await underLoad(url, async (watched) => {
    relay.swallow();
    relay.swallowNew();
    await untilReadiness(watched, 503);
    const { silence, firstProbe, lastProbe } = timings;
    // Long enough for five questions: each waits for its answer, and the pauses double.
    const fiveProbes = 5 * silence + 4 * firstProbe + 2 * lastProbe;
    for (const end = performance.now() + fiveProbes; performance.now() < end; await delay(firstProbe))
      open.push(relay.open());
    relay.carryNew();
    return performance.now();
  });
  // Of what had been given up by the end, nothing is left but the last question.
  expect(open.at(-1)).toBeLessThanOrEqual(1);
  return [`connections accepted, but never answered (at most ${Math.max(...open)} open)`, incident];
}

test(
  'connections to Neo4j that end cost what they carried; those that say nothing are given up and do not collect',
  { timeout: 300_000 },
  async () => {
    const server = await startBehindRelay();
    for (const fault of [endAll('cut'), endAll('halfClose'), swallow, neverAnswer]) {
      tell(rowOf(...(await fault(server))));
      expect(server.relay.open()).toBeGreaterThan(0);
    }
  },
);
