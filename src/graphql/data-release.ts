import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';

/** Tells in `extensions.dataRelease` of each answer that holds data which release of the curated data it was read from. */
export const dataReleasePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.data) return;
        const dataRelease = await contextValue.dataRelease().catch(() => null);
        body.singleResult.extensions = { ...body.singleResult.extensions, dataRelease };
      },
    }),
};
