import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { knownErrorOf } from './app-error.ts';
import type { Release } from '../graph/release.ts';
import type { RequestContext } from './context.ts';

/** What may be cached and used again, but each time only after this server has confirmed that it still holds (RFC 9111, 5.2.2.4). */
export const revalidated = 'no-cache';

/**
 * Completes each response: complete ones of queries are marked as cacheable; an operation that was refused as a whole, before or during its
 * execution, gets the HTTP status of the refusal; `extensions.dataRelease` is the release that the data was read from, null when it changed
 * meanwhile.
 */
export const responsePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    let before: Release | null = null;
    return Promise.resolve({
      async executionDidStart({ operation, contextValue }) {
        // Undefined where the request does not say which of several it means.
        if ((operation as typeof operation | undefined)?.operation === OperationTypeNode.MUTATION)
          contextValue.changeBegins();
        before = await contextValue.currentRelease().catch(() => null);
      },
      async willSendResponse({ response: { body, http }, operation, errors: [error] = [], contextValue }) {
        if (body.kind !== 'single') return;
        const { singleResult: result } = body;
        if (result.data === undefined) {
          const refusal = knownErrorOf(error);
          if (refusal?.retryAfter === undefined) return;
          http.status = refusal.status;
          http.headers.set('retry-after', String(refusal.retryAfter));
        } else if (result.data) {
          if (!result.errors && operation?.operation === OperationTypeNode.QUERY)
            http.headers.set('cache-control', revalidated);
          const after = await contextValue.currentRelease().catch(() => null);
          const dataRelease = after && before?.id === after.id ? after.dataRelease : null;
          result.extensions = { ...result.extensions, dataRelease };
        }
      },
    });
  },
};
