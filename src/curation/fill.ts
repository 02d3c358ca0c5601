import type { Graph, RunInTransaction } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { batchesOf, batchSize, type LoadPlan } from './load-plan.ts';

/** How far a first fill has come, as the graph's release node says; nothing when none has begun. */
export interface FillProgress {
  /** Fingerprint of the data that it writes. */
  loading?: string | null;
  /** Null until what an earlier fill left is removed. */
  rows_written?: number | null;
}

/**
 * Fills a database that nobody is served from yet, each batch in a transaction of its own that also notes how far the fill has
 * come. The release is recorded with the end, and only then the graph is served.
 *
 * @param progress how far an earlier fill came; with the same data it is taken up there, with other data it is undone first
 * @param report told how many rows are written
 * @returns false when another process ended this fill or took the database over
 */
export async function fillGraph(
  graph: Graph,
  { named }: Statements,
  plan: LoadPlan,
  progress: FillProgress,
  report: (written: number) => void,
): Promise<boolean> {
  const { fingerprint } = plan.release;
  /** Commits work together with how far the fill then is, unless the database is no longer this fill's. */
  const commit = (written: number | null, work: (run: RunInTransaction) => Promise<unknown>): Promise<boolean> =>
    graph.write('load', async (run) => {
      const isOurs = (await run(named('continue_fill'), { fingerprint, written })).length > 0;
      if (isOurs) await work(run);
      return isOurs;
    });

  if (progress.loading !== fingerprint) {
    await graph.write('load', (run) => run(named('begin_fill'), { fingerprint }));
  }
  const from = progress.loading === fingerprint ? progress.rows_written : null;
  if (from == null) {
    for (let ids = await someIds(graph, named); ids.length > 0; ids = await someIds(graph, named)) {
      const left = ids;
      if (!(await commit(null, (run) => run(named('delete_nodes'), { ids: left })))) return false;
    }
  }
  for (const { statement, parameters, rows, written } of batchesOf(plan, from ?? 0)) {
    if (!(await commit(written, (run) => run(named(statement), { ...parameters, rows })))) return false;
    report(written);
  }
  return commit(plan.total, (run) => run(named('record_release'), plan.release));
}

async function someIds(graph: Graph, named: Statements['named']): Promise<unknown[]> {
  const rows = await graph.read(named('list_ids'), { after: '', limit: batchSize });
  return rows.map(({ id }) => id);
}
