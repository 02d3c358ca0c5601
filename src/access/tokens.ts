import { timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { hasCode } from '../files.ts';
import { timingsAt } from '../time-limits.ts';
import { hashOf } from './token.ts';
import { readTokenFile, type TokenRecord } from './token-file.ts';

/** The tokens that work now. */
export interface Tokens {
  /**
   * Finds whose token this is.
   *
   * @returns null for an unknown or expired token
   * @throws AppError BAD_TOKENS_FILE when the file can't be read any more: then no token works
   */
  find: (token: string) => Promise<TokenRecord | null>;
}

export interface TokensOptions {
  /** Absolute. */
  file: string;
  /** Whether there must be such a file; else none means that there are no tokens. */
  required: boolean;
  /** Longest time until a change of the file counts, in milliseconds: a token that was revoked then works no more. */
  reloadMs?: number;
}

type Known = { version: string; hashes: [Buffer, TokenRecord][] } | { version: string; fault: unknown };

/**
 * Reads the tokens, and again whenever the file is another one than before, which is looked at no more often than it must be.
 *
 * @throws AppError BAD_TOKENS_FILE
 */
export async function openTokens(options: TokensOptions): Promise<Tokens> {
  const { reloadMs = timingsAt().tokenReload } = options;
  let known = await read(options);
  if ('fault' in known) throw known.fault;
  let asked = performance.now();
  let refreshed: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    if ((await versionOf(options.file)) !== known.version) known = await read(options);
  };
  return {
    async find(token) {
      const now = performance.now();
      if (now - asked >= reloadMs) {
        asked = now;
        refreshed = refresh();
      }
      await refreshed;
      if ('fault' in known) {
        const { fault: cause } = known;
        throw new AppError(
          'BAD_TOKENS_FILE',
          'This server cannot check tokens at the moment; its log has the reason.',
          {
            cause,
          },
        );
      }
      return search(known.hashes, token);
    },
  };
}

/** The version is read before the content: a change between the two is seen by the next look. */
async function read({ file, required }: TokensOptions): Promise<Known> {
  const version = await versionOf(file);
  try {
    const records = await readTokenFile(file);
    if (!records && required) throw missing(file);
    return { version, hashes: (records ?? []).map((record) => [Buffer.from(record.sha256, 'hex'), record]) };
  } catch (fault) {
    return { version, fault };
  }
}

/** What differs between a file and the one that takes its place. */
async function versionOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join();
  } catch (error) {
    return hasCode(error, 'ENOENT') ? 'missing' : String(error);
  }
}

/** Compares with every hash, each in constant time, so that the time reveals nothing about any. */
function search(hashes: [Buffer, TokenRecord][], token: string): TokenRecord | null {
  const sought = hashOf(token);
  const [found] = hashes.filter(([hash]) => timingSafeEqual(hash, sought)).map(([, record]) => record);
  if (!found) return null;
  return found.expires === null || Date.parse(found.expires) > Date.now() ? found : null;
}

function missing(file: string): AppError {
  return new AppError(
    'BAD_TOKENS_FILE',
    `Expected tokens in ${file}, but the file is missing. Create a token with "npm run token -- add NAME --role reader", or set TOKENS_FILE.`,
  );
}
