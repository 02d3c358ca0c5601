import { KnownError } from '../errors.ts';
import type { Graph, Row, RunInTransaction } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { dataReleaseOf, sha256, type Dataset } from '../knowledge/dataset.ts';
import { writeStepsOf, type WriteStep } from './rows.ts';

/** Rows written by one statement. */
const batchSize = 1_000;

export interface LoadOptions {
  graph: Graph;
  statements: Statements;
  dataset: Dataset;
  /** Whether the dataset's evidence carries quotes. */
  quotes: boolean;
  /** Told how many of all rows are written. */
  report?: (written: number, total: number) => void;
}

export interface LoadResult {
  dataRelease: string;
  /** False when the graph held this data already. */
  changed: boolean;
}

/**
 * Creates the constraints and indexes that are missing and waits until they are filled, in a database that is empty or that this program has filled: loading
 * removes what the curated data does not hold, which must never be somebody else's graph.
 *
 * @throws KnownError FOREIGN_DATA
 */
export async function prepareGraph(graph: Graph, statements: Statements): Promise<void> {
  const [row] = await graph.read(statements.named('holdings'), {});
  const holdings = row?.['holdings'] as { ours: boolean; empty: boolean } | undefined;
  if (!holdings?.ours && !holdings?.empty) {
    throw new KnownError(
      'FOREIGN_DATA',
      'Expected an empty database or one that this program has filled, but found other data; nothing was changed. ' +
        'Set NEO4J_URI and NEO4J_DATABASE to a database of its own.',
    );
  }
  for (const statement of statements.all) {
    if (statement.mode === 'SCHEMA') await graph.administer(statement, {});
  }
  await graph.administer(statements.named('await_indexes'), {});
}

/**
 * Makes the graph hold exactly this data, in one transaction: all of it or, on any fault, what was there before. Does nothing
 * when the graph holds it already, as a fingerprint of the rows, derived values included, and of the statements that write
 * them tells.
 */
export async function loadDataset({ graph, statements, dataset, quotes, report }: LoadOptions): Promise<LoadResult> {
  const { named } = statements;
  const dataRelease = dataReleaseOf(dataset);
  const steps = writeStepsOf(dataset);
  const writers = [...steps.map(({ statement }) => statement), 'derive_relations'].map((name) => named(name).text);
  const fingerprint = sha256(JSON.stringify([steps, writers]));
  const [current] = await graph.read(named('release'), {});
  const release = current?.['release'] as { fingerprint?: string } | undefined;
  if (release?.fingerprint === fingerprint) return { dataRelease, changed: false };

  await graph.write('load', async (run) => {
    await deleteStale(run, named, steps);
    await writeAll(run, named, steps, report);
    await run(named('derive_relations'), {});
    await run(named('record_release'), { dataRelease, quotes, fingerprint });
  });
  return { dataRelease, changed: true };
}

async function writeAll(
  run: RunInTransaction,
  named: Statements['named'],
  steps: WriteStep[],
  report: LoadOptions['report'],
): Promise<void> {
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let written = 0;
  for (const { statement, rows, parameters } of steps) {
    for (const batch of batches(rows)) {
      await run(named(statement), { ...parameters, rows: batch });
      written += batch.length;
      report?.(written, total);
    }
  }
}

async function deleteStale(run: RunInTransaction, named: Statements['named'], steps: WriteStep[]): Promise<void> {
  const kept = new Set(steps.flatMap(({ rows }) => rows.map(({ properties }) => (properties as Row)['id'])));
  const present = await run(named('list_ids'), {});
  const stale = present.map(({ id }) => id).filter((id) => !kept.has(id));
  for (const ids of batches(stale)) await run(named('delete_nodes'), { ids });
}

function batches<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  );
}
