import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { isAcquisitionTimeout } from './circuit-breaker.ts';

/** Codes of the driver's own for a connection that is gone, or that brought what is no Bolt. */
const connectionFaults = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);

/**
 * What of the catalogue a fault of the driver or of Neo4j is.
 *
 * @param name that of the statement
 * @returns `cause` itself when it is neither's
 * @see https://neo4j.com/docs/status-codes/current/errors/all-errors/ for what each class of codes means
 */
export function fromDriverError(name: string, cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const { code } = cause;
  if (code.includes('TransactionTimedOut') || code.includes('LockClientStopped')) {
    return new AppError(
      'TIMEOUT',
      'The query took longer than this server allows. Send it again: the database may have been busy, or planning it for the first time. ' +
        'If it takes as long again, ask for less, e.g. smaller pages.',
      { cause },
    );
  }
  if (code.includes('OutOfMemory')) {
    return new AppError(
      'QUERY_TOO_COSTLY',
      'The query took more memory than the database has to give; ask for less, e.g. smaller pages.',
      { cause },
    );
  }
  if (code.startsWith('Neo.ClientError.Security') || /ReadOnly\w*Database$/.test(code)) {
    return new AppError(
      'DATABASE_REFUSED',
      `The database refused its user the statement ${name}; docs/least-privilege.md lists what a user must be allowed.`,
      { cause },
    );
  }
  // The driver makes a ClientError of Terminated, so that it is not run again; a database that stops ends what runs in it so.
  const isCutOff = connectionFaults.has(code) || isAcquisitionTimeout(cause) || code.endsWith('Transaction.Terminated');
  // A bookmark is unknown to a database that was set back or made anew.
  if (isCutOff || code.startsWith('Neo.TransientError') || code.includes('Bookmark')) {
    return new AppError('DATABASE_UNAVAILABLE', 'The database does not answer just now; try again shortly.', {
      cause,
    });
  }
  return new AppError('INTERNAL_SERVER_ERROR', `The statement ${name} failed.`, { cause });
}
