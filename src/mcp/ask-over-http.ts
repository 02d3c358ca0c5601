import { request as requestHttp, Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { request as requestHttps, Agent as HttpsAgent } from 'node:https';
import { json } from 'node:stream/consumers';
import { AppError } from '../errors.ts';
import { answerOf, OperationError, type Ask, type GraphqlResponse } from './ask.ts';

/**
 * Executes stored operations on a running server, over its GraphQL.
 *
 * @param baseUrl the server's address, without a slash at its end
 * @param token of a server whose reading is closed; null for none
 * @param timeoutMs how long an answer may take
 */
export function askOverHttp(baseUrl: string, token: string | null, timeoutMs: number): Ask {
  const isSecure = baseUrl.startsWith('https:');
  // Agents of its own: Node's global ones may send what is asked on this machine through the proxy of an environment.
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const send = (body: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(timeoutMs);
      const options = { method: 'POST', agent, headers, signal };
      (isSecure ? requestHttps : requestHttp)(`${baseUrl}/graphql`, options, resolve).on('error', reject).end(body);
    });
  return async (operation, variables) => {
    const body = JSON.stringify({ query: String(operation), variables });
    const response = await send(body)
      .then(async (message) => (await json(message)) as GraphqlResponse)
      .catch((cause: unknown) => {
        throw new OperationError([unreachable(baseUrl, cause)]);
      });
    return answerOf(response);
  };
}

function unreachable(baseUrl: string, cause: unknown): { message: string; extensions: { code: string } } {
  const found = cause instanceof Error ? cause.message : String(cause);
  const { code, message } = new AppError(
    'SERVER_UNREACHABLE',
    `Expected GraphQL at ${baseUrl}/graphql, but found: ${found}. Start the server, or correct --url.`,
  );
  return { message, extensions: { code } };
}
