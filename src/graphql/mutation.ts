import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from './context.ts';

/** Notes that a mutation is about to be executed. */
export const mutationPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart({ operation, contextValue }) {
        if (operation.operation === OperationTypeNode.MUTATION) contextValue.changeBegins();
        return Promise.resolve();
      },
    }),
};
