// project: faults
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '../../src/embedded-neo4j/start-neo4j.ts';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { composeDataset, emptyLibrary, openSeed } from '../../src/publishing/dataset.ts';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { neo4jOptions } from '../embedded-neo4j/support.ts';
import { freePort } from '../support/free-ports.ts';
import { testFolder } from '../exports/support.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { root, sourceDocuments } from '../support/paths.ts';
import { given } from '../support/external-neo4j.ts';
import { run } from '../support/process.ts';
import { below, seededRandom } from '../support/random.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { openFaultTable } from './support/table.ts';

const tell = openFaultTable();

/** Settles when a load is killed; the table shows it. */
const seed = process.env['FAULTS_SEED'] ?? randomUUID();

/** How long after the load's first transaction it is killed, in milliseconds: at once, at random, and past its end. */
const moments = [0, ...randomMoments(3), 1_000];

function randomMoments(count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => below(500, random));
}

/** A Neo4j of their own. */
let neo4j: EmbeddedNeo4j;
let driver: Driver;
const folder = testFolder(afterAll);
beforeAll(async () => {
  neo4j = await startEmbeddedNeo4j(await neo4jOptions(join(folder, 'neo4j')));
  driver = openRawDriver(neo4j);
});
afterAll(async () => {
  await driver.close();
  await neo4j.stop();
});

const empty = () => driver.executeQuery('MATCH (n) DETACH DELETE n');

const config = readConfig({ SOURCE_DOCUMENTS: sourceDocuments }, root);
const { dataset: whole } = composeDataset(openSeed(join(root, 'seed'), config.sourceDocuments), emptyLibrary);
const statements = loadStatements(join(root, 'cypher'));

/** Loads as a start of the program does. */
async function load(dataset = whole): Promise<void> {
  const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 });
  await prepareGraph(graph, statements);
  await loadDataset({ graph, statements, dataset, quotes: config.sourceDocuments !== null });
}

async function isLoading(): Promise<boolean> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'load' RETURN metaData",
  );
  return records.length > 0;
}

/** Starts the program and kills it so long after the first transaction of its load has begun. */
async function killLoad(moment: number): Promise<void> {
  const { child, ended } = run({ ...given(neo4j), PORT: String(await freePort()) });
  await vi.waitUntil(isLoading, { timeout: 30_000, interval: 2 });
  await delay(moment);
  child.kill('SIGKILL');
  await ended;
  // Neo4j undoes what the connection's end leaves open.
  await vi.waitUntil(async () => !(await isLoading()), { timeout: 30_000, interval: 20 });
}

describe('kill -9 of what loads', { timeout: 360_000 }, () => {
  test('into an empty database: the next load fills it to the end', async () => {
    await empty();
    await load();
    const after = await fingerprint(driver);
    const left: string[] = [];
    for (const moment of moments) {
      await empty();
      await killLoad(moment);
      left.push((await fingerprint(driver)) === after ? 'whole' : 'begun');
      await load();
      expect(await fingerprint(driver)).toBe(after);
    }
    expect(left).toContain('begun');
    tell({
      fault: 'kill -9 in a first load',
      sent: `${moments.length} loads, killed ${moments.join(', ')} ms after they had begun (FAULTS_SEED=${seed})`,
      cameBack: `left ${left.join(', ')}; whole after the next load`,
      recovered: 'with the next load',
      lost: 'nothing: same hash as an undisturbed load',
    });
  });

  test('over a graph that is served: there is the old one or the new one, whole', async () => {
    await load();
    const after = await fingerprint(driver);
    const claims = [...whole.claims].filter(({ object }) => object === 'muscle-cramp');
    const loadOld = () => load({ ...whole, claims });
    await loadOld();
    const before = await fingerprint(driver);
    const left: string[] = [];
    for (const moment of moments) {
      await loadOld();
      expect(await fingerprint(driver)).toBe(before);
      await killLoad(moment);
      left.push({ [before]: 'old', [after]: 'new' }[await fingerprint(driver)] ?? 'neither');
      await load();
      expect(await fingerprint(driver)).toBe(after);
    }
    expect(left).not.toContain('neither');
    expect(left).toContain('old');
    tell({
      fault: 'kill -9 in a change of the graph',
      sent: `${moments.length} loads, killed ${moments.join(', ')} ms after they had begun (FAULTS_SEED=${seed})`,
      cameBack: `left ${left.join(', ')}; the new one after the next load`,
      recovered: 'with the next load',
      lost: 'nothing: same hash as an undisturbed load',
    });
  });
});
