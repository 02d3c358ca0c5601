import type { ApolloServerPlugin } from '@apollo/server';
import { knownErrorOf } from './app-error.ts';

/** Gives the answer to an operation that was refused as a whole, before or in the middle of it, the HTTP status of the refusal. */
export const refusalPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http }, errors: [error] = [] }) {
        const refusal = knownErrorOf(error);
        const isWhole = body.kind === 'single' && body.singleResult.data === undefined;
        if (!isWhole || refusal?.retryAfter === undefined) return Promise.resolve();
        http.status = refusal.status;
        http.headers.set('retry-after', String(refusal.retryAfter));
        return Promise.resolve();
      },
    }),
};
