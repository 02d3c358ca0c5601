import neo4j, { Neo4jError, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { KnownError, type ErrorCode } from '../errors.ts';
import { countSessions, type ConnectionUse, type Sessions } from './sessions.ts';

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
}

/** Rows that the driver asks the server for at a time when they are streamed. */
const streamFetchSize = 500;

/** Longest time a streamed statement may take in the server, in milliseconds. */
const streamTimeoutMilliseconds = 3_600_000;

export interface GraphOptions {
  driver: Driver;
  database: string;
  /** Longest time a read may take in the server, in milliseconds; writes have none. */
  timeoutMilliseconds: number;
  observe?: (record: StatementRecord) => void;
}

/**
 * @param options an open driver and how to use it
 * @returns the door; its functions reject with KnownError DATABASE_UNAVAILABLE, DATABASE_REFUSED, TIMEOUT, QUERY_TOO_COSTLY or
 *   INTERNAL_SERVER_ERROR
 */
export function openGraph(options: GraphOptions): Graph {
  const { driver, database, timeoutMilliseconds } = options;
  const observed = observeWith(options.observe);
  const sessions = countSessions(driver, database);
  const runAlone = async (
    session: Session,
    statement: Runnable,
    parameters: Row,
    { timeout, signal }: { timeout?: number; signal?: AbortSignal | undefined } = {},
  ) => {
    const configuration = { metadata: { statement: statement.name }, ...(timeout !== undefined && { timeout }) };
    try {
      signal?.throwIfAborted();
      const result = observed(statement, session.run(statement.text, toParameters(parameters), configuration));
      return await (signal ? orAborted(result, signal) : result);
    } catch (cause) {
      throw signal?.aborted ? cause : toKnown(statement.name, cause);
    } finally {
      await endSession(sessions, session, signal);
    }
  };
  const reads = openReads(async (statement, parameters, bookmark, signal) => {
    const session = sessions.open({ defaultAccessMode: 'READ', bookmarks: bookmark ?? [] });
    const rows = await runAlone(session, statement, parameters, { timeout: timeoutMilliseconds, signal });
    return { rows, bookmark: session.lastBookmarks()[0] };
  });
  return {
    ...reads,
    stream: (statement, parameters, signal) => {
      const bookmarks = reads.lastRevision()?.bookmark ?? [];
      const session = { defaultAccessMode: 'READ', bookmarks, fetchSize: streamFetchSize } as const;
      const open = (): Session => sessions.open(session);
      return streamRows(statement, parameters, { open, close: sessions.close, signal, observe: options.observe });
    },
    administer: (statement, parameters) =>
      runAlone(sessions.open({ defaultAccessMode: 'WRITE' }), statement, parameters),
    async write(name, work) {
      const session = sessions.open({ defaultAccessMode: 'WRITE' });
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
        throw toKnown(last, cause);
      } finally {
        await sessions.close(session);
      }
    },
    connectionUse: sessions.use,
  };
}

interface StreamOptions extends Pick<Sessions, 'close'> {
  open: () => Session;
  observe: GraphOptions['observe'];
  signal: AbortSignal | undefined;
}

/** Runs a statement in a session of its own, which is closed with the walk over its rows. */
async function* streamRows(
  { name, text }: Runnable,
  parameters: Row,
  { open, close, signal, observe }: StreamOptions,
): AsyncGenerator<Row, void, undefined> {
  const start = performance.now();
  const session = open();
  let failed = true;
  let code: ErrorCode | null = null;
  // Ends a statement that has not got to its first row, too.
  const end = (): unknown => close(session).catch(() => undefined);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', end);
    const configuration = { metadata: { statement: name }, timeout: streamTimeoutMilliseconds };
    const records = session.run(text, toParameters(parameters), configuration)[Symbol.asyncIterator]();
    // By hand, since `for await` would end the statement once more when it is left early; the connection is then of no more use.
    for (let next = await records.next(); !next.done; next = await records.next()) yield next.value.toObject();
    signal?.throwIfAborted();
    failed = false;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    code = codeOf(name, cause);
    throw toKnown(name, cause);
  } finally {
    signal?.removeEventListener('abort', end);
    await close(session);
    observe?.({ name, milliseconds: performance.now() - start, failed, code });
  }
}

/** Closes a session, which ends what still runs in it; of one that was aborted nobody waits for that. */
async function endSession(
  { close }: Pick<Sessions, 'close'>,
  session: Session,
  signal: AbortSignal | undefined,
): Promise<void> {
  const closed = close(session);
  if (signal?.aborted) closed.catch(() => undefined);
  else await closed;
}

/** Settles as the work does, or rejects with the signal's reason as soon as that is aborted. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort!: () => void;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
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
  const known = toKnown(name, cause);
  return known instanceof KnownError ? known.code : 'INTERNAL_SERVER_ERROR';
}

function toKnown(name: string, cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const { code, message } = cause;
  if (code.includes('TransactionTimedOut') || code.includes('LockClientStopped')) {
    return new KnownError(
      'TIMEOUT',
      'The query took longer than this server allows; ask for less, e.g. smaller pages.',
      {
        cause,
      },
    );
  }
  if (code.includes('OutOfMemory')) {
    return new KnownError(
      'QUERY_TOO_COSTLY',
      'The query took more memory than the database has to give; ask for less, e.g. smaller pages.',
      { cause },
    );
  }
  if (code.startsWith('Neo.ClientError.Security') || /ReadOnly\w*Database$/.test(code)) {
    return new KnownError(
      'DATABASE_REFUSED',
      `The database refused its user the statement ${name}; docs/least-privilege.md lists what a user must be allowed.`,
      { cause },
    );
  }
  const unreachable =
    ['ServiceUnavailable', 'SessionExpired'].includes(code) || message.includes('acquisition timed out');
  if (unreachable || code.startsWith('Neo.TransientError')) {
    return new KnownError('DATABASE_UNAVAILABLE', 'The database does not answer just now; try again shortly.', {
      cause,
    });
  }
  return new KnownError('INTERNAL_SERVER_ERROR', `The statement ${name} failed.`, { cause });
}
