import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { convertFile } from './convert.ts';
import type { SourceFile } from './source-text.ts';
import type { Answer } from './intake.ts';

async function answer(): Promise<Answer> {
  try {
    return { source: await convertFile(workerData as SourceFile) };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message, cause: error.cause };
    return { cause: error };
  }
}

/** A cause that cannot be sent becomes its text. */
function send(message: Answer): void {
  try {
    parentPort!.postMessage(message, []);
  } catch {
    parentPort!.postMessage({ ...message, cause: String((message as { cause?: unknown }).cause) }, []);
  }
}

send(await answer());
