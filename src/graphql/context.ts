import type { Principal } from '../access/roles.ts';

/** What plugins and the execution have at hand. */
export interface RequestContext {
  /** Who asks. */
  principal: Principal;
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with AppError. */
  dataRelease: () => Promise<string | null>;
  /** Logs an error whose cause clients do not see. */
  logError: (error: unknown) => void;
  /** Aborted when nobody waits for the answer any more, or the server stops. */
  signal: AbortSignal;
}
