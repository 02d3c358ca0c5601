import { fetchWithToken } from '../stored-token.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

/** Why there is no answer: a code of the API, or NETWORK (the server could not be reached) or BAD_ANSWER (it was no GraphQL). */
export class AnswerError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { dataRelease?: string | null; warnings?: { ids?: string[] }[] };
}

/** The data of an answer, and what the API says of it. */
export interface Released<Data> {
  data: Data;
  /** The release that it was read from; null where the data changed meanwhile. */
  release: string | null;
  /** Ids that were asked for and name no entity. */
  unknownIds: string[];
}

/**
 * Asks the API.
 *
 * @returns the answer's data, whole
 * @throws AnswerError when there is no answer or it has errors; the signal's reason when it is aborted
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  return (await askReleased(document, variables, signal)).data;
}

/** Asks the API as `ask` does, and says which release of the data the answer was read from. */
export async function askReleased<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Released<Data>> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const { data, errors, extensions } = await readAnswer<Data>(response, signal);
  const error = errors?.[0];
  if (error) throw new AnswerError(error.message, error.extensions?.code ?? 'BAD_ANSWER');
  if (!data) throw new AnswerError(`The response has no data (HTTP ${response.status}).`, 'BAD_ANSWER');
  return {
    data,
    release: extensions?.dataRelease ?? null,
    unknownIds: extensions?.warnings?.flatMap(({ ids = [] }) => ids) ?? [],
  };
}

/** What the API says of several answers together: one release only if all were read from it. */
export function together(answers: readonly Omit<Released<unknown>, 'data'>[]): Omit<Released<unknown>, 'data'> {
  const releases = new Set(answers.map(({ release }) => release));
  const [release = null] = releases;
  return { release: releases.size === 1 ? release : null, unknownIds: answers.flatMap(({ unknownIds }) => unknownIds) };
}

/** How often a question is asked again that the server had no time for, after as long as it asks for (`Retry-After`). */
const maxRepeats = 2;

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    for (let left = maxRepeats; ; left -= 1) {
      const response = await fetchWithToken('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
      const seconds = Number(response.headers.get('retry-after'));
      if (response.status !== 503 || !(seconds > 0) || left === 0) return response;
      signal?.throwIfAborted();
      await wait(seconds * 1_000, signal);
    }
  } catch {
    signal?.throwIfAborted();
    throw new AnswerError('The server could not be reached.', 'NETWORK');
  }
}

/** Waits, unless the signal is aborted meanwhile: then it rejects with the signal's reason. */
function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

async function readAnswer<Data>(response: Response, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    signal?.throwIfAborted();
    throw new AnswerError(`The response is not GraphQL (HTTP ${response.status}).`, 'BAD_ANSWER');
  }
}
