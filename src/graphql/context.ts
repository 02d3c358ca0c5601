import type { Principal } from '../access/roles.ts';

/** What plugins and the execution have at hand. */
export interface RequestContext {
  /** Who asks. */
  principal: Principal;
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with AppError. */
  dataRelease: () => Promise<string | null>;
  /** Tells the request's log of an error whose cause is not the client's business. */
  logError: (error: unknown) => void;
  /** Aborted when nobody waits for the answer any more, or the server stops. */
  signal: AbortSignal;
}
