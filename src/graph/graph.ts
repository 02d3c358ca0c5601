import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import { AppError, type ErrorCode } from '../errors.ts';
import { timingsAt, type Timings } from '../timings.ts';
import { fromDriverError } from './driver-errors.ts';
import { withCircuitBreaker, type ConnectionUse, type AcquiredSession, type Reconnection } from './circuit-breaker.ts';

/** A statement about to be run: its name travels into the log, the metrics and the transaction's metadata. */
interface Runnable {
  name: string;
  text: string;
}

/** What an observer learns of each statement that was run. */
export interface StatementRecord {
  name: string;
  milliseconds: number;
  failed: boolean;
  /** What the failure is called in the catalogue; null without one, and where a walk over the rows was ended early. */
  code: ErrorCode | null;
}

export type Row = Record<string, unknown>;
export type RunInTransaction = (statement: Runnable, parameters: Row) => Promise<Row[]>;

/**
 * A state of the database: the bookmark of its last committed transaction, whoever committed it. Reads that end with one
 * bookmark end in one state.
 */
export interface Revision {
  readonly bookmark: string;
}

/** The only door to the graph: time-out, access mode, metadata, error mapping and value conversion are settled here. */
export interface Graph {
  /**
   * Runs one statement in a READ transaction; the server refuses it if it writes. Aborting the signal ends the statement and rejects with
   * the signal's reason.
   */
  read: (statement: Runnable, parameters: Row, signal?: AbortSignal) => Promise<Row[]>;
  /**
   * Runs one statement in a READ transaction and gives its rows one by one, as fast as they are taken: the driver asks the server
   * for the next few when most of those it holds are taken. Ending the walk early, or aborting the signal, ends the statement. It may
   * take an hour, so that whoever takes nothing more does not hold its transaction for good.
   */
  stream: (statement: Runnable, parameters: Row, signal?: AbortSignal) => AsyncGenerator<Row, void, undefined>;
  /** Like `read`; tells instead of the rows in which state of the database it ended. */
  readRevision: (statement: Runnable, parameters: Row) => Promise<Revision | null>;
  /**
   * The state that the last read ended in, or null when it failed. While this stays the same object, all reads that end see this
   * very state: each begins only when the server has applied it, and ends before anything else is committed.
   */
  lastRevision: () => Revision | null;
  /**
   * Runs `work` in one WRITE transaction, all or nothing; a transient fault runs it again from the start.
   *
   * @param name names the transaction in its metadata
   */
  write<T>(name: string, work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** Runs one statement on its own, as changes of constraints and indexes must be. */
  administer: RunInTransaction;
  /** How the connections to the database are used at this moment. */
  connectionUse: () => ConnectionUse;
  /** Closes the driver, and those that took its place. */
  close: () => Promise<void>;
}

/** Rows that the driver asks the server for at a time when they are streamed. */
const streamFetchSize = 500;

/** Longest time a streamed statement may take in the server, in milliseconds. */
const streamTimeoutMs = 3_600_000;

export interface GraphOptions {
  driver: Driver;
  /** How the driver is replaced when it no longer gets answers; without it, it is kept for good. */
  reconnection?: Reconnection;
  database: string;
  /** Longest time a read may take in the server, in milliseconds; writes have none. */
  timeoutMs: number;
  timings?: Timings;
  observe?: (record: StatementRecord) => void;
}

/**
 * @param options an open driver and how to use it
 * @returns the door; its functions reject with AppError DATABASE_UNAVAILABLE, DATABASE_REFUSED, TIMEOUT, QUERY_TOO_COSTLY or
 *   INTERNAL_SERVER_ERROR
 */
export function openGraph(options: GraphOptions): Graph {
  const { driver: first, database, timeoutMs, timings = timingsAt() } = options;
  const driver = withCircuitBreaker(first, timings, options.reconnection);
  const lateAfter = timeoutMs + timings.statementGrace;
  const observed = observeWith(options.observe);
  const runAlone = async (
    { session, inTime, end }: AcquiredSession,
    statement: Runnable,
    parameters: Row,
    { timeout, signal }: { timeout?: number; signal?: AbortSignal | undefined } = {},
  ) => {
    const configuration = { metadata: { statement: statement.name }, ...(timeout !== undefined && { timeout }) };
    try {
      signal?.throwIfAborted();
      const converted = toParameters(parameters);
      const result = withoutStackTraces(() => session.run(statement.text, converted, configuration));
      return await observed(statement, timeout === undefined ? result : inTime(result, lateAfter, signal));
    } catch (cause) {
      throw fromDriverError(statement.name, cause);
    } finally {
      await end();
    }
  };
  const reads = openReads(async (statement, parameters, bookmark, signal) => {
    const loan = driver.acquire({ database, defaultAccessMode: 'READ', bookmarks: bookmark ?? [] });
    const rows = await runAlone(loan, statement, parameters, { timeout: timeoutMs, signal });
    return { rows, bookmark: loan.session.lastBookmarks()[0] };
  });
  return {
    ...reads,
    stream: (statement, parameters, signal) => {
      const bookmarks = reads.lastRevision()?.bookmark ?? [];
      const acquire = () =>
        driver.acquire({ database, defaultAccessMode: 'READ', bookmarks, fetchSize: streamFetchSize });
      return streamRows(acquire, statement, parameters, { signal, lateAfter, observe: options.observe });
    },
    administer: async (statement, parameters) =>
      runAlone(driver.acquire({ database, defaultAccessMode: 'WRITE' }), statement, parameters),
    async write(name, work) {
      const { session, end } = driver.acquire({ database, defaultAccessMode: 'WRITE' });
      let last = name;
      try {
        // A Neo4jError passes as it is: executeWrite must see it to run the work again after a transient fault.
        return await session.executeWrite(
          (transaction) =>
            work((statement, parameters) => {
              last = statement.name;
              return observed(statement, transaction.run(statement.text, toParameters(parameters)));
            }),
          { metadata: { statement: name } },
        );
      } catch (cause) {
        throw fromDriverError(last, cause);
      } finally {
        await end();
      }
    },
    connectionUse: () => driver.use(),
    close: () => driver.close(),
  };
}

interface StreamOptions {
  observe: GraphOptions['observe'];
  signal: AbortSignal | undefined;
  /** How long the server may leave a wait for a row unanswered, in milliseconds. */
  lateAfter: number;
}

/** Runs a statement in a session of its own, which is closed with the walk over its rows. */
async function* streamRows(
  acquire: () => AcquiredSession,
  { name, text }: Runnable,
  parameters: Row,
  { signal, lateAfter, observe }: StreamOptions,
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
    const configuration = { metadata: { statement: name }, timeout: streamTimeoutMs };
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
    observe?.({ name, milliseconds: performance.now() - start, failed, code });
  }
}

/** Waits for a statement's rows and tells the observer how it went. */
function observeWith(observe: GraphOptions['observe']) {
  return async ({ name }: Runnable, result: PromiseLike<QueryResult>): Promise<Row[]> => {
    const start = performance.now();
    let code: ErrorCode | null = null;
    try {
      const { records } = await result;
      return records.map((record) => record.toObject());
    } catch (cause) {
      code = codeOf(name, cause);
      throw cause;
    } finally {
      observe?.({ name, milliseconds: performance.now() - start, failed: code !== null, code });
    }
  };
}

type ReadFrom = (
  statement: Runnable,
  parameters: Row,
  bookmark: string | undefined,
  signal: AbortSignal | undefined,
) => Promise<{ rows: Row[]; bookmark: string | undefined }>;

/**
 * The reads of a graph. Each is given the bookmark of the one before: without it a read could miss what is committed but not yet
 * applied.
 */
function openReads(readFrom: ReadFrom): Pick<Graph, 'read' | 'readRevision' | 'lastRevision'> {
  let lastRevision: Revision | null = null;
  const read = async (
    statement: Runnable,
    parameters: Row,
    signal?: AbortSignal,
  ): Promise<{ rows: Row[]; revision: Revision | null }> => {
    let revision: Revision | null = null;
    try {
      const { rows, bookmark } = await readFrom(statement, parameters, lastRevision?.bookmark, signal);
      if (bookmark !== undefined) revision = bookmark === lastRevision?.bookmark ? lastRevision : { bookmark };
      return { rows, revision };
    } finally {
      // One that was ended says nothing of the database.
      if (!signal?.aborted) lastRevision = revision;
    }
  };
  return {
    read: async (statement, parameters, signal) => (await read(statement, parameters, signal)).rows,
    readRevision: async (statement, parameters) => (await read(statement, parameters)).revision,
    lastRevision: () => lastRevision,
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

/** What a fault is called in the catalogue. */
function codeOf(name: string, cause: unknown): ErrorCode {
  const known = fromDriverError(name, cause);
  return known instanceof AppError ? known.code : 'INTERNAL_SERVER_ERROR';
}
