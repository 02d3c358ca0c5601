import { setTimeout as delay } from 'node:timers/promises';
import type { TestApi } from './api.ts';

/** A request to /graphql, by POST unless it says otherwise. */
export interface GraphqlRequest {
  method?: 'GET' | 'POST';
  query?: string;
  variables?: unknown;
  operationName?: string;
  extensions?: unknown;
  headers?: Record<string, string>;
  /** The body of a POST, instead of one made of the above. */
  body?: string;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** What the cache says it did, such as "hit". */
  cacheStatus: string | undefined;
  /** Names of the statements that were run for it. */
  statements: string[];
}

/** Sends a request as it is and returns all that came back. */
export async function send(
  api: TestApi,
  { method = 'POST', headers, body, ...operation }: GraphqlRequest,
): Promise<HttpAnswer> {
  api.statements.length = 0;
  const address = `${api.app.url}/graphql`;
  const response =
    method === 'POST'
      ? await fetch(address, {
          method,
          headers: { 'content-type': 'application/json', ...api.headers, ...headers },
          body: body ?? JSON.stringify(operation),
        })
      : await fetch(`${address}?${searchOf(operation)}`, { headers: { ...api.headers, ...headers } });
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
    cacheStatus: response.headers.get('cache-status')?.replace('responses; ', ''),
    statements: [...api.statements],
  };
}

/** Sends a request as a client does: again, when the server says so, after it had no time for it. */
export async function ask(api: TestApi, request: GraphqlRequest): Promise<HttpAnswer> {
  for (;;) {
    const answer = await send(api, request);
    const seconds = Number(answer.headers.get('retry-after'));
    if (!seconds) return answer;
    await delay(seconds * 1_000);
  }
}

function searchOf(operation: object): string {
  const parameters = Object.entries(operation).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(parameters).toString();
}
