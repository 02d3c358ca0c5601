import neo4j, { type Driver } from 'neo4j-driver';
import { AppError, type ErrorCode } from '../errors.ts';
import { timingsAt, type Timings } from '../time-limits.ts';
import { fromDriverError } from './driver-errors.ts';
import type { Row, Runnable, RunInTransaction } from './statements.ts';
import { openWrite, type ObserveRun, type Write } from './write.ts';
import {
  CircuitBreaker,
  type AcquiredSession,
  type ConnectionUse,
  type Reconnection,
  type SessionOptions,
} from './circuit-breaker.ts';

/** What an observer learns of each statement that was run. */
export interface StatementRecord {
  name: string;
  milliseconds: number;
  failed: boolean;
  /** What the failure is called in the catalogue; null without one, and where a walk over the rows was ended early. */
  code: ErrorCode | null;
}

/** Called with each statement that was run. */
export type StatementObserver = (record: StatementRecord) => void;

/** The only door to the graph: time-out, access mode, metadata, error mapping and value conversion are settled here. */
export interface Graph {
  /**
   * Runs one statement in a READ transaction; the server refuses it if it writes. Aborting the signal ends the statement and rejects with
   * the signal's reason.
   */
  read: <Parameters extends Row = Row, Result extends Row = Row>(
    statement: Runnable<Parameters, Result>,
    parameters: NoInfer<Parameters>,
    signal?: AbortSignal,
  ) => Promise<Result[]>;
  /**
   * Runs one statement in a READ transaction and gives its rows one by one, as fast as they are taken: the driver asks the server
   * for the next few when most of those it holds are taken. Ending the walk early, or aborting the signal, ends the statement. It may
   * take an hour, so that whoever takes nothing more does not hold its transaction for good.
   */
  stream: <Parameters extends Row = Row, Result extends Row = Row>(
    statement: Runnable<Parameters, Result>,
    parameters: NoInfer<Parameters>,
    signal?: AbortSignal,
  ) => AsyncGenerator<Result, void, undefined>;
  /**
   * Rises when a read ends with another bookmark than the one before, or fails. While it stays, nothing was committed by any client
   * from the end of one read to the end of the next.
   */
  commits: () => number;
  write: Write;
  /** Runs one statement on its own, as changes of constraints and indexes must be. */
  administer: RunInTransaction;
  /** How the connections to the database are used at this moment. */
  connectionUse: () => ConnectionUse;
  /** Closes the driver, and those that took its place. */
  close: () => Promise<void>;
}

/** Rows that the driver asks the server for at a time when they are streamed. */
const streamFetchSize = 500;

/** Longest time a streamed statement, or a write without a deadline, may take in the server, in milliseconds. */
const longTimeoutMs = 3_600_000;

export interface GraphOptions {
  driver: Driver;
  /** How the driver is replaced when it no longer gets answers; without it, it is kept for good. */
  reconnection?: Reconnection;
  database: string;
  /** Longest time a read may take in the server, in milliseconds. */
  timeoutMs: number;
  timings?: Timings;
  observers?: StatementObserver[];
}

/**
 * @param options an open driver and how to use it
 * @returns the door; its functions reject with AppError DATABASE_UNAVAILABLE, DATABASE_REFUSED, TIMEOUT, QUERY_TOO_COSTLY or
 *   INTERNAL_SERVER_ERROR
 */
export function openGraph(options: GraphOptions): Graph {
  const { driver: first, database, timeoutMs, timings = timingsAt(), observers = [] } = options;
  const driver = new CircuitBreaker(first, timings, options.reconnection);
  const lateAfter = timeoutMs + timings.statementGrace;
  const observed = observeWith(observers);
  const runAlone = async (
    { session, inTime, end }: AcquiredSession,
    statement: Runnable,
    parameters: Row,
    { timeout, signal }: { timeout?: number; signal?: AbortSignal | undefined } = {},
  ) => {
    const configuration = { metadata: { statement: statement.name }, ...(timeout !== undefined && { timeout }) };
    try {
      signal?.throwIfAborted();
      return await observed(statement, parameters, (text, converted) => {
        const result = withoutStackTraces(() => session.run(text, converted, configuration));
        return timeout === undefined ? result : inTime(result, lateAfter, signal);
      });
    } catch (cause) {
      throw fromDriverError(statement.name, cause);
    } finally {
      await end();
    }
  };
  const bookmarks = openBookmarks();
  const acquire = (session: Omit<SessionOptions, 'database' | 'bookmarkManager'>): AcquiredSession =>
    driver.acquire({ database, bookmarkManager: bookmarks.manager(), ...session });
  return {
    read: (async (statement, parameters, signal) => {
      const loan = acquire({ defaultAccessMode: 'READ' });
      let bookmark: string | undefined;
      try {
        const rows = await runAlone(loan, statement, parameters, { timeout: timeoutMs, signal });
        [bookmark] = loan.session.lastBookmarks();
        return rows;
      } catch (error) {
        bookmarks.failed(error);
        throw error;
      } finally {
        // One that was ended says nothing of the database.
        if (!signal?.aborted) bookmarks.readEnded(bookmark);
      }
    }) as Graph['read'],
    commits: bookmarks.commits,
    stream: ((statement, parameters, signal) =>
      streamRows(() => acquire({ defaultAccessMode: 'READ', fetchSize: streamFetchSize }), statement, parameters, {
        signal,
        lateAfter,
        observers,
      })) as Graph['stream'],
    administer: (async (statement, parameters) =>
      runAlone(acquire({ defaultAccessMode: 'WRITE' }), statement, parameters)) as RunInTransaction,
    write: openWrite({ acquire, observed, lateAfterMs: timings.statementGrace, onError: bookmarks.failed }),
    connectionUse: () => driver.use(),
    close: () => driver.close(),
  };
}

/**
 * The bookmarks behind which the statements of this process begin: without those of what was read or written before, a read could miss
 * what is committed but not yet applied.
 */
function openBookmarks() {
  let manager = neo4j.bookmarkManager();
  let last: string | undefined;
  let commits = 0;
  return {
    manager: () => manager,
    commits: () => commits,
    readEnded(bookmark: string | undefined): void {
      if (bookmark === undefined || bookmark !== last) commits += 1;
      last = bookmark;
    },
    /** Forgets them where they may be the reason: a database that was set back to an older state never reaches them. */
    failed: (error: unknown): void => {
      if (error instanceof AppError && error.code === 'DATABASE_UNAVAILABLE') manager = neo4j.bookmarkManager();
    },
  };
}

interface StreamOptions {
  observers: StatementObserver[];
  signal: AbortSignal | undefined;
  /** How long the server may leave a wait for a row unanswered, in milliseconds. */
  lateAfter: number;
}

/** Runs a statement in a session of its own, which is closed with the walk over its rows. */
async function* streamRows(
  acquire: () => AcquiredSession,
  { name, text }: Runnable,
  parameters: Row,
  { signal, lateAfter, observers }: StreamOptions,
): AsyncGenerator<Row, void, undefined> {
  const { session, inTime, end } = acquire();
  const start = performance.now();
  let failed = true;
  let code: ErrorCode | null = null;
  // Ends a statement that has not got to its first row, too.
  const abort = (): unknown => session.close().catch(() => undefined);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort);
    const configuration = { metadata: { statement: name }, timeout: longTimeoutMs };
    const records = session.run(text, toParameters(parameters), configuration)[Symbol.asyncIterator]();
    // By hand, since `for await` would end the statement once more when it is left early; the connection is then of no more use.
    const next = (): ReturnType<typeof records.next> => inTime(records.next(), lateAfter);
    for (let row = await next(); !row.done; row = await next()) yield row.value.toObject();
    signal?.throwIfAborted();
    failed = false;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    code = codeOf(name, cause);
    throw fromDriverError(name, cause);
  } finally {
    signal?.removeEventListener('abort', abort);
    await end();
    const record = { name, milliseconds: performance.now() - start, failed, code };
    for (const observe of observers) observe(record);
  }
}

/** Runs a statement, waits for its rows and reports to the observers how it went. */
function observeWith(observers: StatementObserver[]): ObserveRun {
  return async ({ name, text }, parameters, run) => {
    const start = performance.now();
    let code: ErrorCode | null = null;
    try {
      const { records } = await run(text, toParameters(parameters));
      return records.map((record) => record.toObject());
    } catch (cause) {
      code = codeOf(name, cause);
      throw cause;
    } finally {
      const record = { name, milliseconds: performance.now() - start, failed: code !== null, code };
      for (const observe of observers) observe(record);
    }
  };
}

/**
 * Acts while errors have no stack trace: neo4j-driver takes one for each statement, to add it to an error that may come, which takes
 * four percent of the time of a small answer. Ours name the statement.
 */
function withoutStackTraces<T>(act: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What a fault is called in the catalogue. */
function codeOf(name: string, cause: unknown): ErrorCode {
  const known = fromDriverError(name, cause);
  return known instanceof AppError ? known.code : 'INTERNAL_SERVER_ERROR';
}

/** JavaScript's whole numbers become Neo4j integers, since LIMIT and list indexes take nothing else. */
function toParameters(parameters: Row): Row {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    if (Array.isArray(value)) return value.map(convert);
    if (value !== null && typeof value === 'object') return toParameters(value as Row);
    return value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]));
}
