import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import type { Metrics, OperationOutcome } from '../observability/metrics.ts';
import type { Tracing } from '../observability/tracing.ts';
import type { RequestContext } from './context.ts';

/** Counts operations by their outcome and, where traces are made, describes their spans by OpenTelemetry's conventions for GraphQL servers. */
export function observeOperations(
  { operationAnswered }: Pick<Metrics, 'operationAnswered'>,
  tracing: Tracing | null,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse(context) {
          operationAnswered(context.operation?.operation ?? 'unknown', outcomeOf(context));
          if (tracing) describeSpan(tracing, context);
          return Promise.resolve();
        },
      }),
  };
}

type Answered = GraphQLRequestContext<RequestContext> & { response: GraphQLResponse };

function resultOf({ response: { body } }: Answered) {
  return body.kind === 'single' ? body.singleResult : body.initialResult;
}

function outcomeOf(context: Answered): OperationOutcome {
  const { data, errors } = resultOf(context);
  if (!errors) return 'success';
  return data ? 'partial' : 'error';
}

/** The operation's text and its variables stay out: a client may have written anything into them. */
function describeSpan(tracing: Tracing, context: Answered): void {
  const span = tracing.active();
  const { operation, operationName } = context;
  if (!span) return;
  if (operation) span.updateName(operation.operation).setAttribute('graphql.operation.type', operation.operation);
  if (operationName) span.setAttribute('graphql.operation.name', operationName);
  const code = resultOf(context).errors?.[0]?.extensions?.['code'];
  if (typeof code === 'string') tracing.fail(span, code);
}
