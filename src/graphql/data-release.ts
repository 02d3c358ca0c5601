import type { ApolloServerPlugin } from '@apollo/server';
import type { Release } from '../graph/release.ts';
import type { RequestContext } from './context.ts';

/**
 * Reports in `extensions.dataRelease` which data each response was read from; null when another release was published meanwhile.
 */
export const dataReleasePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    let before: Release | null = null;
    return Promise.resolve({
      async executionDidStart({ contextValue }) {
        before = await contextValue.currentRelease().catch(() => null);
      },
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.data) return;
        const after = await contextValue.currentRelease().catch(() => null);
        const dataRelease = after && before?.id === after.id ? after.dataRelease : null;
        body.singleResult.extensions = { ...body.singleResult.extensions, dataRelease };
      },
    });
  },
};
