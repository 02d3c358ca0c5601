import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { explainFileError } from '../file-errors.ts';
import { hasCode, readIfPresent, writePrivateFile } from '../files.ts';
import { roles } from './roles.ts';

/** What a token may be called. */
export const tokenName = /^[\w.@-]{1,64}$/;

const tokenRecord = z.strictObject({
  name: z.string().regex(tokenName),
  role: z.enum(roles),
  /** Of the token, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.iso.datetime(),
  /** When it stops working; null for never. */
  expires: z.iso.datetime().nullable(),
});

const tokenFile = z
  .strictObject({ tokens: z.array(tokenRecord) })
  .refine(({ tokens }) => new Set(tokens.map(({ name }) => name)).size === tokens.length, 'names must be unique');

/** What is kept of a token. */
export type TokenRecord = z.output<typeof tokenRecord>;

/** How long a command waits for another that changes the file, and between two looks, in milliseconds. */
const lockDeadline = 5_000;
const lockPause = 50;

/**
 * Reads the records of all tokens.
 *
 * @returns undefined if there is no such file
 * @throws AppError BAD_TOKENS_FILE if there is one that holds something else, FILE_ERROR if it can't be read
 */
export async function readTokenFile(file: string): Promise<TokenRecord[] | undefined> {
  const text = await readIfPresent(file).catch((error: unknown) => {
    throw explain(file, error);
  });
  try {
    return text === undefined ? undefined : tokenFile.parse(JSON.parse(text)).tokens;
  } catch (cause) {
    throw new AppError(
      'BAD_TOKENS_FILE',
      `Expected tokens in ${file}, but it can't be read${faultOf(cause)}. Restore a copy, or delete it and create new tokens.`,
      { cause },
    );
  }
}

/** Where the fault is; never what stands there. */
function faultOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return `: ${cause.issues[0]?.path.join('.')} is invalid`;
  if (cause instanceof AppError) return `: ${cause.message.replace(/\.$/, '')}`;
  return ' as JSON';
}

function explain(file: string, error: unknown): unknown {
  return explainFileError(error, { path: file, instead: 'set TOKENS_FILE to another path' });
}

/**
 * Changes the tokens; one process at a time does, so that no change is lost to another.
 *
 * @param change gets the records that there are and returns those that there shall be
 * @throws AppError BAD_TOKENS_FILE or FILE_ERROR, or what `change` throws
 */
export async function changeTokenFile(file: string, change: (records: TokenRecord[]) => TokenRecord[]): Promise<void> {
  try {
    await changeAlone(file, change);
  } catch (error) {
    throw explain(file, error);
  }
}

async function changeAlone(file: string, change: (records: TokenRecord[]) => TokenRecord[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const lock = `${file}.lock`;
  await take(lock);
  try {
    const tokens = change((await readTokenFile(file)) ?? []);
    await writePrivateFile(file, `${JSON.stringify({ tokens }, null, 2)}\n`);
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  for (const deadline = Date.now() + lockDeadline; ; await delay(lockPause)) {
    try {
      return await writeFile(lock, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (Date.now() < deadline) continue;
      throw new AppError(
        'BAD_TOKENS_FILE',
        `Expected no other command to change the tokens, but ${lock} exists. If no other command runs, delete that file.`,
      );
    }
  }
}
