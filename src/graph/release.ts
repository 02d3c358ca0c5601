import type { Graph, Revision } from './graph.ts';
import { coalesce } from './coalesce.ts';
import type { Statement } from './statements.ts';

/** Which state the graph is in, and which data it holds then. */
export interface Revisions {
  /** The state that the last read ended in; see `Graph.lastRevision`. */
  last: () => Revision | null;
  /**
   * Asks the database which state it is in. What was committed before the call is in it, whoever committed it. Calls that come
   * while the database is being asked share the next question. Rejects with AppError when the database doesn't answer.
   */
  confirm: () => Promise<Revision | null>;
  /**
   * The release of the curated data that the graph holds, or null when it holds none. Asks the database only when it doesn't know
   * the release in the last state.
   */
  dataRelease: () => Promise<string | null>;
  /** The release that was read last, without asking the database; null when none was read yet or the graph holds none. */
  lastDataRelease: () => string | null;
}

/**
 * @param graph where states are seen
 * @param statement yields `release`
 */
export function openRevisions(graph: Graph, statement: Statement<'release'>): Revisions {
  let known: { revision: Revision; dataRelease: string | null } | null = null;
  const readDataRelease = coalesce(async () => {
    const before = graph.lastRevision();
    const [row] = await graph.read(statement, {});
    const dataRelease = row?.release.data_release ?? null;
    if (before && graph.lastRevision() === before) known = { revision: before, dataRelease };
    return dataRelease;
  });
  return {
    last: graph.lastRevision,
    confirm: coalesce(() => graph.readRevision(statement, {})),
    async dataRelease() {
      return known && known.revision.bookmark === graph.lastRevision()?.bookmark
        ? known.dataRelease
        : await readDataRelease();
    },
    lastDataRelease: () => known?.dataRelease ?? null,
  };
}
