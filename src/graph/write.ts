import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import { AppError, outcomeUnknown } from '../errors.ts';
import type { AcquiredSession, SessionOptions } from './circuit-breaker.ts';
import { fromDriverError } from './driver-errors.ts';
import type { Row, Runnable, RunInTransaction } from './statements.ts';

/** Longest time that a write without a deadline may take, in milliseconds. */
const longestMs = 3_600_000;

/** How a write is run. */
interface WriteOptions {
  /** Longest time that all of it may take, in milliseconds; an hour when left out. */
  deadlineMs?: number;
  /** Rolls the transaction back when it is aborted before the commit; from then on it is ignored. */
  signal?: AbortSignal;
  /** A bookmark of another process whose writes must be seen. */
  bookmark?: string;
}

/**
 * Runs `work` in one WRITE transaction, all or nothing; reads that begin afterwards see it. A transient error runs it again from
 * the start, even where the connection was lost during the commit: `work` must find out whether it is done already.
 *
 * @param name names the transaction in its metadata
 * @throws AppError OUTCOME_UNKNOWN when it may have been committed; after any other error nothing was changed
 */
export type Write = <T>(
  name: string,
  work: (run: RunInTransaction) => Promise<T>,
  options?: WriteOptions,
) => Promise<T>;

/** Runs a statement by a function that gets its text and its parameters as the driver takes them. */
export type ObserveRun = (
  statement: Runnable,
  parameters: Row,
  run: (text: string, parameters: Row) => PromiseLike<QueryResult>,
) => Promise<Row[]>;

interface WriteContext {
  acquire: (session: Omit<SessionOptions, 'database'>) => AcquiredSession;
  observed: ObserveRun;
  /** How long after its deadline the answer to a write is late, in milliseconds. */
  lateAfterMs: number;
  onError: (error: unknown) => void;
}

export function openWrite({ acquire, observed, lateAfterMs, onError }: WriteContext): Write {
  return async (name, work, { deadlineMs = longestMs, signal, bookmark } = {}) => {
    signal?.throwIfAborted();
    const loan = acquire({ defaultAccessMode: 'WRITE', ...(bookmark !== undefined && { bookmarks: bookmark }) });
    const abandoned = new AbortController();
    let last = name;
    let isCommitting = false;
    const abort = (): void => {
      if (!isCommitting) abandoned.abort(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    // A Neo4jError passes as it is: executeWrite must see it to run the work again after a transient error.
    const attempt = async (transaction: ManagedTransaction) => {
      const done = await work(((statement, parameters) => {
        abandoned.signal.throwIfAborted();
        last = statement.name;
        return observed(statement, parameters, (text, converted) => transaction.run(text, converted));
      }) as RunInTransaction);
      abandoned.signal.throwIfAborted();
      isCommitting = true;
      return done;
    };
    try {
      const result = loan.session.executeWrite(attempt, { metadata: { statement: name }, timeout: deadlineMs });
      return await loan.inTime(result, deadlineMs + lateAfterMs, abandoned.signal);
    } catch (cause) {
      const error = fromDriverError(last, cause);
      onError(error);
      abandoned.abort(error);
      const isUnanswered = error instanceof AppError && error.code === 'DATABASE_UNAVAILABLE';
      throw isCommitting && isUnanswered ? outcomeUnknown(cause) : error;
    } finally {
      signal?.removeEventListener('abort', abort);
      await loan.end();
    }
  };
}
