import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { RunInTransaction, Statements } from '../graph/statements.ts';
import type { Dataset } from '../domain/dataset.ts';
import { changesBetween, holdingsOf, summarize } from '../domain/release.ts';
import { fillGraph } from './bulk-load.ts';
import { emptyLibrary, type ServedLibrary } from './dataset.ts';
import { batchesOf, batchSize, planLoad, writeBatch, type LoadPlan } from './load-plan.ts';
import { recordRelease } from './record-release.ts';

export interface LoadOptions {
  graph: Graph;
  statements: Statements;
  dataset: Dataset;
  /** Whether the dataset's evidence carries quotes. */
  quotes: boolean;
  /** What the dataset holds besides the seed, for the history of releases. */
  library?: ServedLibrary;
  /** Called with how many of all rows are written, the relation layer's included. */
  report?: (written: number, total: number) => void;
}

export interface LoadResult {
  dataRelease: string;
  /** False when the graph held this data already. */
  changed: boolean;
}

/**
 * Creates the constraints and indexes that are missing and waits until they are filled, in a database that is empty or that this
 * program has filled: loading removes what the seed does not hold, which must never be somebody else's graph.
 *
 * @throws AppError FOREIGN_DATA
 */
export async function prepareGraph(graph: Graph, statements: Statements): Promise<void> {
  const [row] = await graph.read(statements.named('holdings'), {});
  if (!row?.holdings.ours && !row?.holdings.empty) {
    throw new AppError(
      'FOREIGN_DATA',
      'Expected an empty database or one that this program has filled, but found other data; nothing was changed. ' +
        'Set NEO4J_URI and NEO4J_DATABASE to a database of its own.',
    );
  }
  const present = new Set((await graph.read(statements.named('index_names'), {})).map(({ name }) => name));
  for (const statement of statements.all) {
    // A constraint has an index of its own name.
    if (statement.mode === 'SCHEMA' && !present.has(statement.name)) await graph.administer(statement, {});
  }
  await graph.administer(statements.named('await_indexes'), {});
}

/**
 * Makes the graph hold exactly this data. A graph that is served already is changed in one transaction: all of it or, on any
 * fault, what was there before. An empty database is filled batch by batch, so that memory bounds nothing; a fill that was
 * interrupted is taken up where it stopped. Does nothing when the graph holds the data already, as a fingerprint of the rows,
 * derived values included, and of the statements that write them shows.
 *
 * @throws AppError FOREIGN_DATA when another process fills the database with other data meanwhile
 */
export async function loadDataset(options: LoadOptions): Promise<LoadResult> {
  const { graph, statements, dataset, quotes, library = emptyLibrary } = options;
  const plan = planLoad(dataset, quotes, statements);
  const { dataRelease, fingerprint } = plan.release;
  const report = (written: number): void => options.report?.(written, plan.total);
  const recorded = await readRelease(graph, statements);
  if (recorded.fingerprint === fingerprint) return { dataRelease, changed: false };

  if (recorded.fingerprint) {
    // Where another process has changed the graph meanwhile, it is that graph which is to be changed.
    if (!(await changeGraph(options, plan, recorded.fingerprint, report))) return loadDataset(options);
  } else if (!(await fillGraph(graph, statements, plan, { progress: recorded, library, report }))) {
    // Another process was faster; with the same data that is just as well.
    if ((await readRelease(graph, statements)).fingerprint === fingerprint) return { dataRelease, changed: false };
    throw new AppError(
      'FOREIGN_DATA',
      'Expected to fill the database alone, but found that another process fills it with other data. Give each its own database.',
    );
  }
  return { dataRelease, changed: true };
}

/**
 * Makes sure that a graph which is served as it is has been loaded, all of it.
 *
 * @throws AppError GRAPH_NOT_LOADED
 */
export async function assertLoaded(graph: Graph, statements: Statements): Promise<void> {
  const { fingerprint } = await readRelease(graph, statements);
  if (fingerprint) return;
  throw new AppError(
    'GRAPH_NOT_LOADED',
    'Expected a database that is loaded already, but this one is empty or not loaded to the end. Set LOAD_ON_START to true.',
  );
}

/** What the graph's release node says: the fingerprint of what is served, or how far a first fill has come. */
async function readRelease(graph: Graph, { named }: Statements) {
  const [row] = await graph.read(named('release'), {});
  return row?.release ?? { fingerprint: null, loading: null, rows_written: null };
}

/** @returns false, and does nothing, when the graph is not in the state that the fingerprint names */
async function changeGraph(
  { graph, statements: { named }, dataset, library = emptyLibrary }: LoadOptions,
  plan: LoadPlan,
  fingerprint: string,
  report: (written: number) => void,
): Promise<boolean> {
  return graph.write('load', async (run) => {
    if ((await run(named('begin_change'), { fingerprint })).length === 0) return false;
    const [row] = await run(named('served_holdings'), {});
    const changes = changesBetween(summarize(row!.holdings), summarize(holdingsOf(dataset)));
    await deleteStale(run, named, plan);
    for (const batch of batchesOf(plan)) {
      await writeBatch(run, named, batch);
      report(batch.written);
    }
    await recordRelease(run, named, plan, { library, changes, message: 'The seed has changed.' });
    return true;
  });
}

/** Removes the nodes that the data does not hold. The ids of all its nodes stand in memory meanwhile, but not their rows. */
async function deleteStale(run: RunInTransaction, named: Statements['named'], { steps }: LoadPlan): Promise<void> {
  const kept = new Set<unknown>();
  for (const { rows } of steps) {
    for (const { properties } of rows) if (properties) kept.add((properties as { id: string }).id);
  }
  for (let after: string | undefined = ''; after !== undefined;) {
    const present: string[] = (await run(named('list_ids'), { after, limit: batchSize })).map(({ id }) => id);
    const stale = present.filter((id) => !kept.has(id));
    if (stale.length > 0) await run(named('delete_nodes'), { ids: stale });
    after = present.at(-1);
  }
}
