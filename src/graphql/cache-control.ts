import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';

/** What may be kept and used again, but each time only after this server has said that it still holds (RFC 9111, 5.2.2.4). */
export const revalidated = 'no-cache';

/** Marks complete answers of queries as ones that may be kept; of all others it says nothing. */
export const cacheControlPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http }, operation }) {
        const isComplete = body.kind === 'single' && body.singleResult.data && !body.singleResult.errors;
        if (isComplete && operation?.operation === OperationTypeNode.QUERY)
          http.headers.set('cache-control', revalidated);
        return Promise.resolve();
      },
    }),
};
