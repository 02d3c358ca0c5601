import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startEmbeddedNeo4j } from '../../src/embedded-neo4j/start-neo4j.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { composeDataset, emptyLibrary, openSeed } from '../../src/publishing/dataset.ts';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { timingsAt } from '../../src/time-limits.ts';
import { neo4jOptions } from '../embedded-neo4j/support.ts';
import { hashFiles } from './files.ts';
import { sortedBy } from './order.ts';
import { root, sourceDocuments } from './paths.ts';

/** Kept between runs: one folder for each state of what is loaded and of what loads it. */
const cache = join(root, '.local/test-cache');

/** What decides how a loaded folder looks. */
const loaders = [
  ...['domain', 'embedded-neo4j', 'graph', 'publishing', 'search', 'seed'].map((name) => `src/${name}`),
  'tests/support/loaded-folder.ts',
];

/** How many loaded folders are kept: with and without the articles, of two branches. */
const keptFolders = 4;

export interface LoadedFolder {
  /** The folder of an embedded Neo4j as a first start leaves it, with the whole graph in its database. Whoever uses it makes a copy. */
  folder: string;
  /** The option by which Java finds Neo4j's classes as it had them in memory, so that a start takes two thirds of the time. */
  javaOption: string;
}

/** Loads the graph, unless an earlier run has done so. */
export async function loadedFolder(): Promise<LoadedFolder> {
  const documents = sourceDocuments ? hashFiles(sourceDocuments, ['.']) : '';
  const key = hashFiles(root, ['cypher', 'seed', ...loaders]).slice(0, 16) + documents.slice(0, 8);
  const folder = join(cache, key);
  if (!existsSync(folder)) {
    console.log('Loading the graph into .local/test-cache, for this run and those after it');
    await mkdir(cache, { recursive: true });
    await forgetOldFolders();
    const filling = await mkdtemp(`${folder}.filling-`);
    await fill(filling);
    // Another run may have been faster; its folder holds the same.
    await rename(filling, folder).catch(() => rm(filling, { recursive: true }));
  }
  return { folder: join(folder, 'neo4j'), javaOption: `"-XX:SharedArchiveFile=${join(folder, 'classes.jsa')}"` };
}

async function fill(directory: string): Promise<void> {
  const javaOption = `"-XX:ArchiveClassesAtExit=${join(directory, 'classes.jsa')}"`;
  const neo4j = await startEmbeddedNeo4j({
    ...(await neo4jOptions(join(directory, 'neo4j'), javaOption)),
    // Writing the classes takes longer than a stop.
    timings: { ...timingsAt(), neo4jStop: 60_000 },
  });
  try {
    const driver = await openDriver({ ...neo4j, database: 'neo4j' });
    try {
      const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 });
      const statements = loadStatements(join(root, 'cypher'));
      const config = readConfig({ SOURCE_DOCUMENTS: sourceDocuments }, root);
      const { dataset } = composeDataset(openSeed(join(root, 'seed'), config.sourceDocuments), emptyLibrary);
      await prepareGraph(graph, statements);
      await loadDataset({ graph, statements, dataset, quotes: config.sourceDocuments !== null });
    } finally {
      await driver.close();
    }
  } finally {
    await neo4j.stop();
  }
}

async function forgetOldFolders(): Promise<void> {
  const folders = (await readdir(cache)).map((name) => join(cache, name));
  const byAge = sortedBy(folders, [[(folder) => statSync(folder).mtimeMs, 'DESC']]);
  for (const folder of byAge.slice(keptFolders - 1)) await rm(folder, { recursive: true, force: true });
}
