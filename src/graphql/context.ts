import type { Principal } from '../access/roles.ts';
import type { Releases } from '../graph/release.ts';

/** What plugins and the execution have at hand. */
export interface RequestContext {
  /** The client, by its token. */
  principal: Principal;
  currentRelease: Releases['current'];
  /** Logs an error whose cause clients do not see. */
  logError: (error: unknown) => void;
  /** Called before a mutation is executed: from then on a request that is given up has an unknown outcome. */
  changeBegins: () => void;
  /** Aborted when nobody waits for the answer any more, or the server stops. */
  signal: AbortSignal;
}
