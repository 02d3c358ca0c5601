import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';

/**
 * Adds to each answer that holds data the release of the curated data that it was read from, as `extensions.dataRelease`; null when
 * other data was loaded meanwhile.
 */
export const dataReleasePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    let before: string | null = null;
    return Promise.resolve({
      async executionDidStart({ contextValue }) {
        before = await contextValue.dataRelease().catch(() => null);
      },
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.data) return;
        const after = await contextValue.dataRelease().catch(() => null);
        const dataRelease = before === after ? after : null;
        body.singleResult.extensions = { ...body.singleResult.extensions, dataRelease };
      },
    });
  },
};
