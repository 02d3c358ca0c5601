import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { KnownError } from '../errors.ts';

/** A statement about to be run: its name travels into the log, the metrics and the transaction's metadata. */
export interface Runnable {
  name: string;
  text: string;
}

/** What an observer learns of each statement that was run. */
export interface StatementRecord {
  name: string;
  milliseconds: number;
  failed: boolean;
}

export type Row = Record<string, unknown>;
export type RunInTransaction = (statement: Runnable, parameters: Row) => Promise<Row[]>;

/** The only door to the database: time-out, access mode, metadata, error mapping and value conversion are settled here. */
export interface Graph {
  /** Runs one statement in a READ transaction; the server refuses it if it writes. */
  read: RunInTransaction;
  /** Runs `work` in one WRITE transaction, all or nothing; a transient fault runs it again from the start. */
  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** Runs one statement on its own, as changes of constraints and indexes must be. */
  administer: RunInTransaction;
}

export interface GraphOptions {
  driver: Driver;
  database: string;
  /** Longest time a read may take in the server, in milliseconds; writes have none. */
  timeoutMilliseconds: number;
  observe?: (record: StatementRecord) => void;
}

/**
 * @param options an open driver and how to use it
 * @returns the door; its functions reject with KnownError DATABASE_UNAVAILABLE, TIMEOUT or INTERNAL_SERVER_ERROR
 */
export function openGraph({ driver, database, timeoutMilliseconds, observe }: GraphOptions): Graph {
  const measured = async (name: string, work: () => Promise<Row[]>): Promise<Row[]> => {
    const start = performance.now();
    let failed = true;
    try {
      const rows = await work();
      failed = false;
      return rows;
    } catch (cause) {
      throw known(name, cause);
    } finally {
      observe?.({ name, milliseconds: performance.now() - start, failed });
    }
  };
  const runAlone =
    (mode: 'READ' | 'WRITE', timeout?: number): RunInTransaction =>
    ({ name, text }, parameters) =>
      measured(name, async () => {
        const session = driver.session({ database, defaultAccessMode: mode });
        try {
          const configuration = { metadata: { statement: name }, ...(timeout === undefined ? {} : { timeout }) };
          const { records } = await session.run(text, toParameters(parameters), configuration);
          return records.map((record) => record.toObject());
        } finally {
          await session.close();
        }
      });
  return {
    read: runAlone('READ', timeoutMilliseconds),
    administer: runAlone('WRITE'),
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: 'WRITE' });
      try {
        return await session.executeWrite((transaction) => work(runWithin(transaction)), {
          metadata: { statement: 'write' },
        });
      } catch (cause) {
        throw known('write', cause);
      } finally {
        await session.close();
      }
    },
  };

  /** Lets a Neo4jError pass as it is: executeWrite must see it to run the work again after a transient fault. */
  function runWithin(transaction: ManagedTransaction): RunInTransaction {
    return async ({ name, text }, parameters) => {
      const start = performance.now();
      const { records } = await transaction.run(text, toParameters(parameters));
      observe?.({ name, milliseconds: performance.now() - start, failed: false });
      return records.map((record) => record.toObject());
    };
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

function known(name: string, cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  if (cause.code.includes('TransactionTimedOut') || cause.code.includes('LockClientStopped')) {
    return new KnownError(
      'TIMEOUT',
      'The query took longer than this server allows; ask for less, e.g. smaller pages.',
      { cause },
    );
  }
  if (cause.code.includes('OutOfMemory')) {
    return new KnownError(
      'QUERY_TOO_COSTLY',
      'The query took more memory than the database allows; ask for less, e.g. smaller pages.',
      { cause },
    );
  }
  if (
    cause.code === 'ServiceUnavailable' ||
    cause.code === 'SessionExpired' ||
    cause.code.startsWith('Neo.TransientError')
  ) {
    return new KnownError('DATABASE_UNAVAILABLE', 'The database does not answer just now; try again shortly.', {
      cause,
    });
  }
  return new KnownError('INTERNAL_SERVER_ERROR', `The statement ${name} failed.`, { cause });
}
