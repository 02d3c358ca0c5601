import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { loadDataset } from '../../src/publishing/load.ts';
import { openApi, root, type TestApi } from './api.ts';
import { projectNeo4j } from './project-neo4j.ts';
import { randomGraphs } from './random-graphs.ts';
import { seededRandom } from './random.ts';
import { openRawDriver, readRawGraph, type RawGraph } from './raw-graph.ts';

/** Loads random graphs in place of the five documents, and starts the API over them. */
export async function openRandomGraphs(count: number, seed: string): Promise<{ api: TestApi; graph: RawGraph }> {
  const api = await openApi({ LOAD_ON_START: 'false' });
  const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  await loadDataset({
    graph: openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 }),
    statements: loadStatements(join(root, 'cypher')),
    dataset: randomGraphs(count, seededRandom(`graphs ${seed}`)),
    quotes: false,
  });
  await driver.close();
  const raw: Driver = openRawDriver();
  const graph = await readRawGraph(raw);
  await raw.close();
  // The first answer after a change asks for the data's release too.
  await api.query('{ meta { dataRelease } }');
  return { api, graph };
}
