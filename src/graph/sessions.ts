import type { Driver, Session } from 'neo4j-driver';
import { maxConnections } from './driver.ts';

/** How the connections to the database are used. On a cluster, as if it were one server. */
export interface ConnectionUse {
  /** Sessions that hold a connection. */
  used: number;
  /** Sessions that wait for one, since all that there may be are held. */
  waiting: number;
  /** Most connections that there may be. */
  max: number;
}

interface SessionOptions {
  defaultAccessMode: 'READ' | 'WRITE';
  bookmarks?: string | string[];
  fetchSize?: number;
}

/** Sessions of a driver, counted: each is opened for one piece of work, for which it takes one connection. */
export interface Sessions {
  open: (options: SessionOptions) => Session;
  close: (session: Session) => Promise<void>;
  use: () => ConnectionUse;
}

/** @param database the database that the sessions are for */
export function countSessions(driver: Driver, database: string): Sessions {
  const opened = new Set<Session>();
  return {
    open: (options) => {
      const session = driver.session({ database, ...options });
      opened.add(session);
      return session;
    },
    close: (session) => session.close().finally(() => opened.delete(session)),
    use: () => ({
      used: Math.min(opened.size, maxConnections),
      waiting: Math.max(opened.size - maxConnections, 0),
      max: maxConnections,
    }),
  };
}
