import { expect } from 'vitest';
import { bearer, type TestTokens } from '../access/support.ts';
import type { TestApi } from '../support/api.ts';

interface Answer {
  status: number;
  cacheControl: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any -- answers differ by operation, and the tests assert what they are
  data?: Record<string, any> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

type Who = 'curator' | 'contributor' | 'reader' | null;

/** What the tests ask as whom. */
export function openClient({ app }: TestApi, tokens: TestTokens & { contributor: string }) {
  const ask = async (query: string, variables: Record<string, unknown> = {}, who: Who = 'curator'): Promise<Answer> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(who && bearer(tokens[who])) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, cacheControl: response.headers.get('cache-control'), ...body };
  };
  const mutate = (name: string, input: Record<string, unknown>, selection: string, who: Who = 'curator') => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return ask(`mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input }, who);
  };
  return {
    ask,
    mutate,
    /** As `mutate`, which must succeed; gives the payload. */
    done: async (...args: Parameters<typeof mutate>) => {
      const { data, errors } = await mutate(...args);
      expect(errors).toBeUndefined();
      return data![args[0]];
    },
  };
}

/** Where a part of a text stands, by code points. */
export function spanOf(text: string, part: string): { start: number; end: number } {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`Expected "${part}" in the text.`);
  const start = Array.from(text.slice(0, index)).length;
  return { start, end: start + Array.from(part).length };
}
