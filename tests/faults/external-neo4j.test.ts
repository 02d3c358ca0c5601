// project: faults
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fingerprint } from '../support/fingerprint.ts';
import { given, startNeo4j, type ExternalNeo4j } from '../support/external-neo4j.ts';
import { jvmsOver, embeddedNeo4j } from '../support/embedded-neo4j.ts';
import type { Run } from '../support/process.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, sameHash, timings, underLoad, untilReadiness, type Incident } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openFaultTable } from './support/table.ts';

const tell = openFaultTable();

/** The program, and the Neo4j that it is given. */
interface Server extends Run {
  url: string;
  neo4j: ExternalNeo4j;
}

async function startLoaded(): Promise<Server> {
  const { DATA_DIRECTORY: directory } = await embeddedNeo4j('loaded');
  const neo4j = await startNeo4j({ directory: directory! });
  return { ...(await startProgram(given(neo4j))), neo4j };
}

/** Hash of the whole graph, read past the API. */
async function hashOf(neo4j: ExternalNeo4j): Promise<string> {
  const driver = openRawDriver(neo4j);
  try {
    return await fingerprint(driver);
  } finally {
    await driver.close();
  }
}

/** How long Neo4j is frozen, in milliseconds: until even a statement that waited for a connection has been given up. */
const frozen = 2_000 + 2 * timings.acquireConnection;

/** Connections of a process to a port. */
function connectionsTo(port: number, pid: number): number {
  const lines = execFileSync('ss', ['-Htnp', 'state', 'all', 'dport', '=', `:${port}`], { encoding: 'utf8' }).split(
    '\n',
  );
  return lines.filter((line) => line.includes(`pid=${pid},`)).length;
}

async function freeze({ neo4j, url, child }: Server): Promise<[string, Incident]> {
  const [jvm] = jvmsOver(neo4j.options.directory);
  const open: number[] = [];
  const incident = await underLoad(url, async ({ health }) => {
    process.kill(jvm!, 'SIGSTOP');
    try {
      for (const end = performance.now() + frozen; performance.now() < end; await delay(frozen / 20)) {
        open.push(connectionsTo(neo4j.options.boltPort, child.pid!));
      }
      expect(health.samples.at(-1)?.ready).toBe(503);
    } finally {
      process.kill(jvm!, 'SIGCONT');
    }
    return performance.now();
  });
  expect(open.length).toBeGreaterThan(5);
  // Those of four connections, of readiness and of the questions whether it answers again.
  expect(Math.max(...open)).toBeLessThan(40);
  return [`SIGSTOP of Neo4j for ${frozen / 1_000} s (at most ${Math.max(...open)} connections to it)`, incident];
}

async function changePassword({ neo4j, url }: Server): Promise<[string, Incident]> {
  const admin = openRawDriver(neo4j);
  onTestFinished(() => admin.close());
  const session = admin.session({ database: 'system' });
  const change = (from: string, to: string) =>
    session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to });
  const endConnections = () =>
    admin.executeQuery(`CALL dbms.listConnections() YIELD connectionId, userAgent
      WHERE userAgent = 'muscle-cramp-knowledge-graph'
      CALL dbms.killConnection(connectionId) YIELD message RETURN message`);
  const incident = await underLoad(url, async (watched) => {
    await change(neo4j.password, 'another-password');
    await endConnections();
    await untilReadiness(watched, 503);
    const isRefused = () => watched.traffic.replies.some(({ outcome }) => outcome.includes('DATABASE_REFUSED'));
    await vi.waitUntil(isRefused, { timeout: 30_000 });
    await change('another-password', neo4j.password);
    return performance.now();
  });
  return ['another password, and all connections ended', incident];
}

async function stopAndStart({ neo4j, url }: Server): Promise<[string, Incident]> {
  const incident = await underLoad(url, async (watched) => {
    await neo4j.stop();
    await untilReadiness(watched, 503);
    await startNeo4j(neo4j.options);
    return performance.now();
  });
  return ['stop and start of an external Neo4j', incident];
}

// One after the other on one server: a start takes longer than most of what happens then.
test(
  'an external Neo4j that is frozen, has another password, or is stopped and started, is used again by itself and holds the same',
  { timeout: 480_000 },
  async () => {
    const server = await startLoaded();
    const before = await hashOf(server.neo4j);
    for (const fault of [freeze, changePassword, stopAndStart]) {
      const [name, incident] = await fault(server);
      expect(await hashOf(server.neo4j)).toBe(before);
      tell(rowOf(name, incident, sameHash));
    }
    expect(server.output()).not.toContain(server.neo4j.password);
  },
);
