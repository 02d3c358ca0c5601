import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildProgram } from '../support/build.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { given, startNeo4j, type GivenNeo4j } from '../support/given-neo4j.ts';
import { jvmsOver, ownNeo4j } from '../support/own-neo4j.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, sameHash, underLoad, untilReadiness } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(buildProgram);

const tell = openFaultTable();

async function startLoaded(): Promise<GivenNeo4j> {
  const { DATA_DIRECTORY: directory } = await ownNeo4j('loaded');
  return startNeo4j({ directory: directory! });
}

/** Hash of the whole graph, read past the API. */
async function hashOf(neo4j: GivenNeo4j): Promise<string> {
  const driver = openRawDriver(neo4j);
  try {
    return await fingerprint(driver);
  } finally {
    await driver.close();
  }
}

/** Connections of a process to a port. */
function connectionsTo(port: number, pid: number): number {
  const lines = execFileSync('ss', ['-Htnp', 'state', 'all', 'dport', '=', `:${port}`], { encoding: 'utf8' }).split(
    '\n',
  );
  return lines.filter((line) => line.includes(`pid=${pid},`)).length;
}

describe('a Neo4j that the program is given', { timeout: 360_000 }, () => {
  test('stopped and started, is used again by itself, and holds the same', async () => {
    const neo4j = await startLoaded();
    const { url } = await startProgram(given(neo4j));
    const before = await hashOf(neo4j);
    const incident = await underLoad(url, async (watched) => {
      await neo4j.stop();
      await untilReadiness(watched, 503);
      await startNeo4j(neo4j.options);
      return performance.now();
    });
    expect(await hashOf(neo4j)).toBe(before);
    tell(rowOf('stop and start of a given Neo4j', incident, sameHash));
  });

  test('frozen for 20 s, is not waited for, collects no connections, and is used again once it goes on', async () => {
    const neo4j = await startLoaded();
    const { url, child } = await startProgram(given(neo4j));
    const before = await hashOf(neo4j);
    const [jvm] = jvmsOver(neo4j.options.directory);
    onTestFinished(() => void process.kill(jvm!, 'SIGCONT'));
    const open: number[] = [];
    const incident = await underLoad(url, async (watched) => {
      process.kill(jvm!, 'SIGSTOP');
      const end = performance.now() + 20_000;
      while (performance.now() < end) {
        open.push(connectionsTo(neo4j.options.boltPort, child.pid!));
        await delay(1_000);
      }
      expect(watched.health.samples.at(-1)?.ready).toBe(503);
      process.kill(jvm!, 'SIGCONT');
      return performance.now();
    });
    expect(open.length).toBeGreaterThan(10);
    // Those of four connections, of readiness and of the questions whether it answers again.
    expect(Math.max(...open)).toBeLessThan(40);
    expect(await hashOf(neo4j)).toBe(before);
    tell(rowOf(`SIGSTOP of Neo4j for 20 s (at most ${Math.max(...open)} connections to it)`, incident, sameHash));
  });

  test('with another password, refuses the program in words, and is used again once it is the old one', async () => {
    const neo4j = await startLoaded();
    const { url, output } = await startProgram(given(neo4j));
    const before = await hashOf(neo4j);
    const admin = openRawDriver(neo4j);
    onTestFinished(() => admin.close());
    const session = admin.session({ database: 'system' });
    const changePassword = (from: string, to: string) =>
      session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to });
    const endConnections = () =>
      admin.executeQuery(`CALL dbms.listConnections() YIELD connectionId, userAgent
        WHERE userAgent = 'muscle-cramp-knowledge-graph'
        CALL dbms.killConnection(connectionId) YIELD message RETURN message`);
    const incident = await underLoad(url, async (watched) => {
      await changePassword(neo4j.password, 'another-password');
      await endConnections();
      await untilReadiness(watched, 503);
      const isRefused = () => watched.traffic.replies.some(({ outcome }) => outcome.includes('DATABASE_REFUSED'));
      await vi.waitUntil(isRefused, { timeout: 30_000 });
      await changePassword('another-password', neo4j.password);
      return performance.now();
    });
    expect(output()).not.toContain(neo4j.password);
    expect(await hashOf(neo4j)).toBe(before);
    tell(rowOf('another password, and all connections ended', incident, sameHash));
  });
});
