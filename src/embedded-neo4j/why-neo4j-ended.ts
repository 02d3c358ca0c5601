import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { previousLog, type Jvm, type JvmExit } from './neo4j-process.ts';

/**
 * Says why Neo4j ended before it answered, from what it printed.
 *
 * @returns ALREADY_RUNNING if another Neo4j holds the data, else NEO4J_START_FAILED
 */
export async function startFailure(jvm: Jvm, exit: JvmExit, home: string): Promise<AppError> {
  const printed = await readFile(jvm.logFile, 'utf8').catch(() => '');
  if (printed.includes('FileLockException')) {
    return new AppError(
      'ALREADY_RUNNING',
      `Expected no other Neo4j to use ${home}; one holds its lock, and no record says whose it is. ` +
        `End it (\`pgrep -f home-dir=${home}\` finds it), or choose another DATA_DIRECTORY.`,
    );
  }
  if (printed.includes('Too many open files')) {
    return new AppError(
      'NEO4J_START_FAILED',
      'Expected Neo4j to open some hundred files; the limit of this shell or service is lower. ' +
        `Raise it (\`ulimit -n 40000\`, or LimitNOFILE of a service) and start again. Its log is ${jvm.logFile}.`,
    );
  }
  return new AppError('NEO4J_START_FAILED', `Expected Neo4j to answer; it ended with ${await describeEnd(jvm, exit)}`);
}

/** How Neo4j ended, what it printed last, and where the rest is: the end of a sentence. */
export async function describeEnd({ logFile }: Jvm, exit: JvmExit): Promise<string> {
  const how = exit.signal ? `signal ${exit.signal}` : `code ${exit.code}`;
  const printed = await readFile(logFile, 'utf8').catch(() => '');
  return `${how}: ${lastError(printed)}. Its log is ${logFile}; the next start moves it to ${previousLog(logFile)}.`;
}

/** The last error in what Neo4j printed, with the innermost cause, which is the one that matters. */
function lastError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findLastIndex((line) => /\bERROR\b|^Exception in thread|^Error/.test(line));
  if (at === -1) return lines.at(-1) ?? 'it printed nothing';
  const cause = lines.slice(at).findLast((line) => line.startsWith('Caused by: '));
  return [lines[at]!, cause].filter((line) => line !== undefined).join(' ');
}
