import { join } from 'node:path';
import { runTokenCommand } from '../../src/access/command.ts';
import { testFolder } from '../exports/support.ts';

/** A file of tokens with one of each role, which is gone when the test is over. */
export interface TestTokens {
  file: string;
  reader: string;
  curator: string;
  /** Does what `npm run token` does. */
  command: (...args: string[]) => Promise<string>;
}

/**
 * Makes a file of tokens.
 *
 * @param folder where; without it, one that is gone when the test is over
 */
export async function makeTokens(folder = testFolder()): Promise<TestTokens> {
  const file = join(folder, 'new', 'tokens.json');
  const command = async (...args: string[]): Promise<string> => (await runTokenCommand(args, () => file)).result.trim();
  const reader = await command('add', 'reader', '--role', 'reader');
  const curator = await command('add', 'curator', '--role', 'curator');
  return { file, reader, curator, command };
}

/** The header by which a client shows its token. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}
