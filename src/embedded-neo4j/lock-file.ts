import { constants, copyFile, link, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { timingsAt } from '../time-limits.ts';
import { hasCode, readIfPresent, writeDraft, writePrivateFile } from '../files.ts';
import type { HostProcess } from './process-host.ts';
import { findByArgument, findProcess } from './process-table.ts';
import type { Report } from './start-progress.ts';

const identity = z.object({ pid: z.int().positive(), startTime: z.string() });
const processRecord = z.object({ owner: identity, jvm: identity.nullable() });
type Identity = z.infer<typeof identity>;
type ProcessRecord = z.infer<typeof processRecord>;

interface ClaimOptions {
  /** The file of the record. */
  file: string;
  /** The argument by which the command line of a JVM of ours is known: it names our home folder. */
  homeArgument: string;
  host: HostProcess;
  report: Report;
  /** How long a JVM may take to end in order before it is killed, and after that. */
  stopMs?: number;
}

/**
 * Claims the home folder for this process in the record. If the record's owner was killed and its JVM lives on, that JVM is
 * ended first. Pair it with {@link release}.
 *
 * @throws AppError ALREADY_RUNNING if another start owns the folder
 */
export async function claim(options: ClaimOptions): Promise<void> {
  const left = await readRecord(options.file);
  if (left) {
    await settle(left, options).catch((error: unknown) => {
      throw error instanceof AppError ? error : unclear(options.file, error);
    });
    await release(options.file);
  }
  const draft = await writeDraft(options.file, serialise({ owner: await identify(options.host.pid), jvm: null }));
  try {
    await putUnlessThere(draft, options.file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    throw alreadyRunning((await readRecord(options.file))?.owner.pid, options.file);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Unlike a rename, a link fails if another start has just put its own record there. File systems without links (exFAT, SMB) get a copy: a
 * start that reads it half-written takes it for nobody's, and then meets the lock of Neo4j itself.
 */
async function putUnlessThere(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

/** Adds the JVM to the record of the process that claimed the folder. */
export async function recordJvm(file: string, ownerPid: number, jvmPid: number): Promise<void> {
  const record = { owner: await identify(ownerPid), jvm: (await lookUp(jvmPid)) ?? null };
  await writePrivateFile(file, serialise(record));
}

/** Gives the claimed folder back. */
export async function release(file: string): Promise<void> {
  await rm(file, { force: true });
}

async function settle(
  left: ProcessRecord,
  { file, homeArgument, host, report, stopMs = timingsAt().neo4jStop }: ClaimOptions,
): Promise<void> {
  // Its JVM need not live just now: it may be starting it again.
  if (await isAlive(left.owner)) throw alreadyRunning(left.owner.pid, file);
  const recorded = left.jvm && (await isAlive(left.jvm, homeArgument)) ? left.jvm : undefined;
  // An owner that was killed between starting its JVM and recording it left only the JVM's command line to know it by.
  const jvm = recorded ?? (await findByArgument(homeArgument));
  if (!jvm) return;
  report({
    phase: 'recover',
    message: `Process ${left.owner.pid} ended without stopping its Neo4j (process ${jvm.pid}); ending that first`,
  });
  await end(jvm, homeArgument, host, stopMs);
}

async function end(jvm: Identity, homeArgument: string, host: HostProcess, stopMs: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const deadline = Date.now() + stopMs;
    if (await isAlive(jvm, homeArgument)) kill(jvm.pid, signal, host);
    while (Date.now() < deadline) {
      if (!(await isAlive(jvm))) return;
      await delay(100);
    }
  }
  throw new AppError(
    'ALREADY_RUNNING',
    `Expected process ${jvm.pid}, a Neo4j whose owner is gone, to end on SIGTERM and SIGKILL; it did not. ` +
      'End it by hand and start again, or choose another DATA_DIRECTORY.',
  );
}

function kill(pid: number, signal: 'SIGTERM' | 'SIGKILL', host: HostProcess): void {
  try {
    host.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

async function isAlive(recorded: Identity, argument = ''): Promise<boolean> {
  const found = await findProcess(recorded.pid);
  return found?.startTime === recorded.startTime && found.command.includes(argument);
}

async function lookUp(pid: number): Promise<Identity | undefined> {
  const found = await findProcess(pid);
  return found && { pid, startTime: found.startTime };
}

async function identify(pid: number): Promise<Identity> {
  const found = await lookUp(pid);
  if (!found) throw new Error(`Process ${pid} is not in the process table`);
  return found;
}

/** Only whole records are ever written, so one that can't be read is nobody's and counts as none. */
async function readRecord(file: string): Promise<ProcessRecord | undefined> {
  const text = await readIfPresent(file);
  if (text === undefined) return undefined;
  try {
    return processRecord.parse(JSON.parse(text));
  } catch {
    await release(file);
    return undefined;
  }
}

function serialise(record: ProcessRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function unclear(file: string, cause: unknown): AppError {
  return new AppError(
    'ALREADY_RUNNING',
    `Expected to see whether the processes that ${file} names still run; found: ${(cause as Error).message}. ` +
      'If none of them runs, delete that file and start again.',
    { cause },
  );
}

function alreadyRunning(owner: number | undefined, file: string): AppError {
  return new AppError(
    'ALREADY_RUNNING',
    `Expected no other start to use this data directory; process ${owner ?? '(unknown)'} does (${file} says so). ` +
      'Stop that process, or choose another DATA_DIRECTORY.',
  );
}
