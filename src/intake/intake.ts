import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../errors.ts';
import { explainFileError } from '../file-errors.ts';
import { hasCode } from '../files.ts';
import { intakeErrors, shownName } from './errors.ts';
import { limits } from './limits.ts';
import type { SourceFile, SourceText } from './source-text.ts';

/** What the worker sends: the text, or an error of the catalogue, or what it failed with. */
export type Answer = { source: SourceText } | { code?: ErrorCode; message?: string; cause?: unknown };

export interface IntakeOptions {
  /** Longest time that reading one file may take, in milliseconds. */
  deadlineMs: number;
  /** How often memory is looked at meanwhile. */
  watchMs: number;
  /** Returns the bytes of memory that this process takes: a heap's limit does not count what lies outside of it. */
  memory: () => number;
  /** The worker's code, where it is not beside this file, and how much memory its heap may take, where that is not the usual. */
  worker?: { url?: URL; maxHeapMiB?: number };
}

/** @returns what reads files one after another, each in a thread of its own, so that a file can take neither time nor memory of the service */
export function openIntake(options: IntakeOptions): (file: SourceFile) => Promise<SourceText> {
  let last: Promise<unknown> = Promise.resolve();
  return (file) => {
    const next = last.then(() => convertInWorker(file, options));
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * Reads a file from the disk, but none that is too large: its size is looked at first.
 *
 * @throws AppError FILE_TOO_LARGE, FILE_MISSING or FILE_ERROR
 */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw intakeErrors.notAFile(shownName(name));
      if (stats.size > limits.maxBytes) throw intakeErrors.tooLarge(shownName(name), stats.size);
      return { name, bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw explainFileError(error, { path });
  }
}

/** Beside this file, which is compiled or not. */
const workerUrl = new URL(`worker${extname(import.meta.url)}`, import.meta.url);

async function convertInWorker(file: SourceFile, options: IntakeOptions): Promise<SourceText> {
  const name = shownName(file.name);
  // What is too large is not copied first.
  if (file.bytes.length > limits.maxBytes) throw intakeErrors.tooLarge(name, file.bytes.length);
  const worker = new Worker(options.worker?.url ?? workerUrl, {
    workerData: { ...file, bytes: Uint8Array.from(file.bytes) },
    resourceLimits: {
      maxOldGenerationSizeMb: options.worker?.maxHeapMiB ?? limits.maxHeapMiB,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
    env: {},
    stdout: true,
    stderr: true,
  });
  const waits = watch(worker, name, options);
  try {
    return sourceIn(await waits.answer, name);
  } finally {
    waits.end();
    await worker.terminate();
  }
}

/** Waits for the worker's answer, for its end without one, for the deadline, and for more memory than it may take. */
function watch(worker: Worker, name: string, { deadlineMs, watchMs, memory }: IntakeOptions) {
  const timers: NodeJS.Timeout[] = [];
  const before = memory();
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) =>
      reject(
        hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY') ? intakeErrors.outOfMemory(name) : intakeErrors.failed(name, error),
      ),
    );
    worker.once('exit', (code) => reject(intakeErrors.failed(name, new Error(`The worker ended with code ${code}.`))));
    timers.push(
      setTimeout(() => reject(intakeErrors.timedOut(name, deadlineMs)), deadlineMs),
      setInterval(() => {
        if (memory() - before > limits.maxGrowthMiB * 2 ** 20) reject(intakeErrors.outOfMemory(name));
      }, watchMs),
    );
  });
  return { answer, end: () => timers.forEach(clearTimeout) };
}

function sourceIn(answer: Answer, name: string): SourceText {
  if ('source' in answer) return answer.source;
  const { code, message, cause } = answer;
  if (code && message) throw new AppError(code, message, { cause });
  throw intakeErrors.failed(name, cause);
}
