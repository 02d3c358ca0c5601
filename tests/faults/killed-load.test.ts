import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { root } from '../support/api.ts';
import { buildProgram } from '../support/build.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { given } from '../support/external-neo4j.ts';
import { run } from '../support/process.ts';
import { below, seededRandom } from '../support/random.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { startProgram } from './support/program.ts';
import { freePort } from '../embedded-neo4j/support.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(buildProgram);

const tell = openFaultTable();

/** Settles when the program is killed; the table tells it. */
const seed = process.env['FAULTS_SEED'] ?? randomUUID();

/** How long after the load's first transaction the program is killed, in milliseconds: at once, at random, and past its end. */
const moments = [0, ...randomMoments(3), 1_000];

function randomMoments(count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => below(500, random));
}

const open = () => {
  const driver = openRawDriver();
  onTestFinished(() => driver.close());
  const empty = () => driver.executeQuery('MATCH (n) DETACH DELETE n');
  const isLoading = async (): Promise<boolean> => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'load' RETURN metaData",
    );
    return records.length > 0;
  };
  return { driver, empty, isLoading };
};

/** Starts the program and kills it so long after its load has begun. */
async function killLoad(isLoading: () => Promise<boolean>, moment: number): Promise<void> {
  const killed = run({ ...given(inject('neo4j')), PORT: String(await freePort()) });
  await vi.waitUntil(isLoading, { timeout: 30_000, interval: 2 });
  await delay(moment);
  killed.child.kill('SIGKILL');
  await killed.ended;
  // Neo4j undoes what the connection's end leaves open.
  await vi.waitUntil(async () => !(await isLoading()), { timeout: 30_000 });
}

/** Starts the program, and stops it once it serves. */
async function serveOnce(): Promise<void> {
  const { child, ended } = await startProgram(given(inject('neo4j')));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

describe('kill -9 of the program while it loads', { timeout: 360_000 }, () => {
  test('into an empty database: the next start fills it to the end', async () => {
    const { driver, empty, isLoading } = open();
    await empty();
    await serveOnce();
    const whole = await fingerprint(driver);
    const left: string[] = [];
    for (const moment of moments) {
      await empty();
      await killLoad(isLoading, moment);
      left.push((await fingerprint(driver)) === whole ? 'whole' : 'begun');
      await serveOnce();
      expect(await fingerprint(driver)).toBe(whole);
    }
    expect(left).toContain('begun');
    tell({
      fault: 'kill -9 of the program in a first load',
      sent: `${moments.length} loads, killed ${moments.join(', ')} ms after they had begun (FAULTS_SEED=${seed})`,
      cameBack: `left ${left.join(', ')}; whole after the next start`,
      recovered: 'with the next start',
      lost: 'nothing: same hash as an undisturbed load',
    });
  });

  test('over a graph that is served: there is the old one or the new one, whole', async () => {
    const { driver, isLoading } = open();
    await serveOnce();
    const after = await fingerprint(driver);
    const statements = loadStatements(join(root, 'cypher'));
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
    await prepareGraph(graph, statements);
    const whole = readSeed(join(root, 'seed'));
    const dataset = { ...whole, claims: whole.claims.filter(({ object }) => object === 'muscle-cramp') };
    const loadOld = () => loadDataset({ graph, statements, dataset, quotes: false });
    await loadOld();
    const before = await fingerprint(driver);
    const left: string[] = [];
    for (const moment of moments) {
      await loadOld();
      expect(await fingerprint(driver)).toBe(before);
      await killLoad(isLoading, moment);
      left.push({ [before]: 'old', [after]: 'new' }[await fingerprint(driver)] ?? 'neither');
      await serveOnce();
      expect(await fingerprint(driver)).toBe(after);
    }
    expect(left).not.toContain('neither');
    expect(left).toContain('old');
    tell({
      fault: 'kill -9 of the program in a change of the graph',
      sent: `${moments.length} loads, killed ${moments.join(', ')} ms after they had begun (FAULTS_SEED=${seed})`,
      cameBack: `left ${left.join(', ')}; the new one after the next start`,
      recovered: 'with the next start',
      lost: 'nothing: same hash as an undisturbed load',
    });
  });
});
