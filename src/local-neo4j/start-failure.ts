import { readFile } from 'node:fs/promises';
import { KnownError } from '../errors.ts';
import type { Jvm, JvmExit } from './jvm.ts';

/**
 * Says why Neo4j ended before it answered, from what it printed.
 *
 * @returns ALREADY_RUNNING if another Neo4j holds the data, else NEO4J_START_FAILED
 */
export async function startFailure({ logFile }: Jvm, exit: JvmExit, home: string): Promise<KnownError> {
  const printed = await readFile(logFile, 'utf8');
  if (printed.includes('FileLockException')) {
    return new KnownError(
      'ALREADY_RUNNING',
      `Expected no other Neo4j to use ${home}; one holds its lock, and no record says whose it is. ` +
        `End it (\`pgrep -f home-dir=${home}\` finds it), or choose another DATA_DIRECTORY.`,
    );
  }
  const how = exit.signal ? `signal ${exit.signal}` : `code ${exit.code}`;
  return new KnownError(
    'NEO4J_START_FAILED',
    `Expected Neo4j to answer; it ended with ${how}: ${lastError(printed)}. Its log is ${logFile}.`,
  );
}

/** The last error in what Neo4j printed, with the innermost cause, which is the one that tells. */
function lastError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findLastIndex((line) => /\bERROR\b|^Exception in thread|^Error/.test(line));
  if (at === -1) return lines.at(-1) ?? 'it printed nothing';
  const cause = lines.slice(at).findLast((line) => line.startsWith('Caused by: '));
  return [lines[at]!, cause].filter((line) => line !== undefined).join(' ');
}
