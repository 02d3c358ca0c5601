import type { Graph } from './graph.ts';
import { coalesce } from './coalesce.ts';
import type { Statement } from './statements.ts';

/** A published state of the served graph. */
export interface Release {
  /** Names it: its number and the fingerprint of its content, since a database that is filled anew counts from one again. */
  readonly id: string;
  /** The hash that names the data. */
  readonly dataRelease: string;
}

/** Which release the graph serves; what else is written into the database, such as drafts, changes nothing here. */
export type Releases = ReturnType<typeof openReleases>;

/**
 * @param graph where the release is read
 * @param statement yields `release`
 */
export function openReleases(graph: Pick<Graph, 'read' | 'commits'>, statement: Statement<'release'>) {
  let last: Release | null = null;
  let readAt = -1;
  const confirm = coalesce(async () => {
    const before = graph.commits();
    const [row] = await graph.read(statement, {});
    last = toRelease(row?.release);
    // The number may be older than a commit that ends within the read, which is therefore not remembered.
    readAt = graph.commits() === before ? before : -1;
    return last;
  });
  return {
    /**
     * Reads the release from the database, null when it serves none. What was published before the call is in it, whoever published
     * it. Calls that come while it is being read share the next read. Rejects with AppError when the database does not answer.
     */
    confirm,
    /** The release that the last read saw; asks the database only when something was committed since it was read. */
    current: async () => (readAt === graph.commits() ? last : confirm()),
    /** The release that was read last, without asking the database. */
    last: () => last,
  };
}

function toRelease(row: unknown): Release | null {
  const { release_number, fingerprint, data_release } = (row ?? {}) as Record<string, unknown>;
  if (typeof data_release !== 'string') return null;
  return { id: `${String(release_number)}-${String(fingerprint)}`, dataRelease: data_release };
}
