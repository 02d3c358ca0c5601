import { statfs } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';

const megabyte = 2 ** 20;

/** Free space that is asked for, in bytes. Neo4j takes 256 MB in advance for the log of each of its two databases. */
const needed = {
  /** Before Neo4j makes its databases. */
  firstStart: 640 * megabyte,
  /** Once they are there: Neo4j is silent for minutes, and says nothing, where it starts or writes without space. */
  later: 32 * megabyte,
};

/**
 * @param home a folder on the disk in question
 * @param hasDatabase whether Neo4j has made its databases there
 * @throws AppError NEO4J_START_FAILED where less space is free than Neo4j needs
 */
export async function assertDiskSpace(home: string, hasDatabase: boolean): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  const [free, least] = [bavail * bsize, hasDatabase ? needed.later : needed.firstStart];
  if (free >= least) return;
  const [found, expected] = [free, least].map((bytes) => `${Math.floor(bytes / megabyte)} MB`);
  throw new AppError(
    'NEO4J_START_FAILED',
    `Expected ${expected} of free space for ${home}; found ${found}. Make room, or set DATA_DIRECTORY to another folder.`,
  );
}

/**
 * Waits for something to be written, as long as there is space for it.
 *
 * @param intervalMs how often the space is looked at
 * @throws AppError NEO4J_START_FAILED once there is none; it is then not waited for any longer
 */
export async function whileDiskHasSpace<T>(home: string, writing: Promise<T>, intervalMs: number): Promise<T> {
  const ended = new AbortController();
  const watch = async (): Promise<never> => {
    for (;;) {
      await delay(intervalMs, undefined, { signal: ended.signal });
      await assertDiskSpace(home, true);
    }
  };
  try {
    return await Promise.race([writing, watch()]);
  } finally {
    ended.abort();
  }
}
