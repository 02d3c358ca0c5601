import type { Graph } from '../graph/graph.ts';
import type { RunInTransaction, Statements, YieldOf } from '../graph/statements.ts';
import { batchesOf, batchSize, writeBatch, type LoadPlan } from './load-plan.ts';
import type { ServedLibrary } from './dataset.ts';
import { recordRelease } from './record-release.ts';

/** How far a first fill has come, as the graph's release node says; nothing when none has begun. */
type FillProgress = Pick<YieldOf<'release'>, 'loading' | 'rows_written'>;

interface FillOptions {
  /** How far an earlier fill came; with the same data it is taken up there, with other data it is undone first. */
  progress: FillProgress;
  /** What the data holds besides the seed. */
  library: ServedLibrary;
  /** Called with the number of rows written. */
  report: (written: number) => void;
}

/**
 * Fills a database that nobody is served from yet, each batch in a transaction of its own that also notes how far the fill has
 * come. The release is recorded with the end, and only then the graph is served.
 *
 * @returns false when another process ended this fill or took the database over
 */
export async function fillGraph(
  graph: Graph,
  { named }: Statements,
  plan: LoadPlan,
  { progress, library, report }: FillOptions,
): Promise<boolean> {
  const { fingerprint } = plan.release;
  /** Commits work, which hears whether it is still due, together with how far the fill then is, unless the database is no longer this fill's. */
  const commit = (written: number, work: (run: RunInTransaction, due: boolean) => Promise<unknown>): Promise<boolean> =>
    graph.write('load', async (run) => {
      const [row] = await run(named('continue_fill'), { fingerprint, written });
      if (row) await work(run, row.due);
      return row !== undefined;
    });

  const begun = { fingerprint, previous: progress.loading };
  const [begin] = await graph.write('load', (run) => run(named('begin_fill'), begun));
  if (!begin) return false;
  const { rows_written: from } = begin.release;
  if (from === null) await undo(graph, named, fingerprint);
  for (const batch of batchesOf(plan, from ?? 0)) {
    if (!(await commit(batch.written, async (run, due) => due && writeBatch(run, named, batch)))) return false;
    report(batch.written);
  }
  return commit(plan.total, (run) =>
    recordRelease(run, named, plan, { library, changes: null, message: 'The seed was loaded.' }),
  );
}

/** Removes what an earlier fill with other data left, as long as nothing of this fill's data is written, by whichever process. */
async function undo(graph: Graph, named: Statements['named'], fingerprint: string): Promise<void> {
  const undoBatch = (): Promise<number> =>
    graph.write('load', async (run) => {
      if ((await run(named('continue_undo'), { fingerprint })).length === 0) return 0;
      const rows = await run(named('list_ids'), { after: '', limit: batchSize });
      await run(named('delete_nodes'), { ids: rows.map(({ id }) => id) });
      return rows.length;
    });
  while ((await undoBatch()) > 0);
}
