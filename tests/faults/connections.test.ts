import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildProgram } from '../support/build.ts';
import { given } from '../support/given-neo4j.ts';
import { rowOf, underLoad, untilReadiness } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openRelay, type Relay } from './support/relay.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(buildProgram);

const tell = openFaultTable();

async function startBehindRelay(): Promise<{ url: string; relay: Relay }> {
  const neo4j = inject('neo4j');
  const relay = await openRelay(Number(new URL(neo4j.uri).port));
  const { url } = await startProgram(given({ ...neo4j, uri: `bolt://127.0.0.1:${relay.port}` }));
  return { url, relay };
}

describe('connections to Neo4j', { timeout: 300_000 }, () => {
  test.for(['cut', 'halfClose'] as const)('that end (%s) cost at most what they carried', async (how) => {
    const { url, relay } = await startBehindRelay();
    const incident = await underLoad(url, () => {
      expect(relay.open()).toBeGreaterThan(0);
      relay[how]();
      return Promise.resolve(performance.now());
    });
    tell(rowOf(`every connection to Neo4j ended (${how})`, incident));
  });

  test('that swallow everything are given up, and new ones take their place', async () => {
    const { url, relay } = await startBehindRelay();
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
    tell(rowOf('every connection to Neo4j swallows what it is sent (counted from the fault)', incident));
  });

  test('that are accepted and never answered do not collect while it is asked whether they are again', async () => {
    const { url, relay } = await startBehindRelay();
    const open: number[] = [];
    const incident = await underLoad(url, async (watched) => {
      relay.swallow();
      relay.swallowNew();
      await untilReadiness(watched, 503);
      // Long enough for five questions.
      for (const end = performance.now() + 15_000; performance.now() < end; await delay(250)) open.push(relay.open());
      relay.carryNew();
      return performance.now();
    });
    // Of what had been given up by the end, nothing is left but the last question.
    expect(open.at(-1)).toBeLessThanOrEqual(1);
    tell(rowOf(`connections accepted, but never answered (at most ${Math.max(...open)} open)`, incident));
  });
});
