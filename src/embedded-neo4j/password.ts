import { randomBytes } from 'node:crypto';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { readIfPresent, writePrivateFile } from '../files.ts';

export const USER = 'neo4j';
/** What a new Neo4j accepts, only to have it changed. */
const INITIAL_PASSWORD = 'neo4j';
/** A failed attempt is repeated by the caller, who also watches whether Neo4j still runs. */
const IMPATIENT = { connectionTimeout: 5_000, connectionAcquisitionTimeout: 10_000, maxTransactionRetryTime: 0 };

/**
 * Reads the password, or makes a random one for a database that is yet to be made. It is on the disk before Neo4j gets it
 * it, so that a crash between the two loses nothing.
 *
 * @throws AppError DATABASE_REFUSED if there is a database but no password
 */
export async function readOrMakePassword(file: string, databaseExists: boolean): Promise<string> {
  const kept = (await readIfPresent(file))?.trim();
  if (kept) return kept;
  if (databaseExists) throw passwordLost(file);
  const password = randomBytes(24).toString('base64url');
  await writePrivateFile(file, `${password}\n`);
  return password;
}

interface SignInOptions {
  uri: string;
  password: string;
  passwordFile: string;
  /** Whether there was a database before this start. It decides what is tried first: Neo4j punishes wrong passwords. */
  databaseExists: boolean;
}

/**
 * Signs in with the password, and sets it where the initial one still stands: in a new database, or if a crash came between
 * writing the file and setting it.
 *
 * @throws AppError DATABASE_REFUSED if the database takes neither; the driver's error if it doesn't answer
 */
export async function signIn({ uri, password, passwordFile, databaseExists }: SignInOptions): Promise<void> {
  const ways = [() => accepts(uri, password), () => replaceInitialPassword(uri, password)];
  for (const way of databaseExists ? ways : ways.toReversed()) {
    if (await way()) return;
  }
  throw passwordRefused(passwordFile);
}

function accepts(uri: string, password: string): Promise<boolean> {
  return unlessRefused(uri, password, (driver) => driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }));
}

function replaceInitialPassword(uri: string, password: string): Promise<boolean> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password';
  return unlessRefused(uri, INITIAL_PASSWORD, (driver) =>
    driver.executeQuery(statement, { initial: INITIAL_PASSWORD, password }, { database: 'system' }),
  );
}

async function unlessRefused(
  uri: string,
  password: string,
  act: (driver: Driver) => Promise<unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), IMPATIENT);
  try {
    await act(driver);
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') return false;
    throw error;
  } finally {
    await driver.close();
  }
}

function passwordLost(file: string): AppError {
  return new AppError(
    'DATABASE_REFUSED',
    `Expected the local Neo4j's password in ${file}; found a database but no password. Put the file back, or move the ` +
      'folder home/data beside it away: the next start then makes a new database and a new password.',
  );
}

function passwordRefused(file: string): AppError {
  return new AppError(
    'DATABASE_REFUSED',
    `Expected the local Neo4j to accept the password in ${file}; it refused it. Put the right password into that file, or ` +
      'move the folder home/data beside it away: the next start then makes a new database.',
  );
}
