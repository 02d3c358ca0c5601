import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { authorize } from '../access/roles.ts';
import { AppError, internalErrorMessage } from '../errors.ts';
import type { Release } from '../graph/release.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Tracing } from '../observability/tracing.ts';
import type { RequestContext } from './context.ts';

/** What may be cached and used again, but each time only after this server has confirmed that it still holds (RFC 9111, 5.2.2.4). */
export const revalidated = 'no-cache';

export interface PluginOptions {
  /** Counts operations by their outcome. */
  metrics: Pick<Metrics, 'operationAnswered'>;
  /** Null where no traces are made. */
  tracing: Tracing | null;
  /** Ends the requests that are under way when the server stops. */
  drain: () => Promise<void>;
}

/**
 * Completes each response: complete ones of queries are marked as cacheable; an operation that was refused as a whole, before or during its
 * execution, gets the HTTP status of the refusal; `extensions.dataRelease` is the release that the data was read from, null when it changed
 * meanwhile. Logs the errors whose cause the client does not see, counts operations by their outcome, and describes their spans.
 */
export function apolloPlugin({ metrics, tracing, drain }: PluginOptions): ApolloServerPlugin<RequestContext> {
  return {
    // Stopping begins with the HTTP server.
    serverWillStart: async () => ({ drainServer: drain }),
    async requestDidStart({ request }) {
      nameByText(request);
      let before: Release | null = null;
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors)
            if (hasHiddenCause(error)) contextValue.logError(knownErrorOf(error) ?? unwrapResolverError(error));
        },
        async executionDidStart({ operation, contextValue }) {
          // Undefined where the request does not say which of several it means.
          if ((operation as typeof operation | undefined)?.operation === OperationTypeNode.MUTATION)
            contextValue.changeBegins();
          before = await contextValue.currentRelease().catch(() => null);
        },
        async willSendResponse(context) {
          const { operation, contextValue, errors: [error] = [] } = context;
          const { body, http } = context.response;
          // The executor never answers in parts.
          if (body.kind !== 'single') return;
          const { singleResult: result } = body;
          const failure = result.data ? 'partial' : 'error';
          metrics.operationAnswered(operation?.operation ?? 'unknown', result.errors ? failure : 'success');
          if (tracing) describeSpan(tracing, context, result);
          if (result.data === undefined) {
            const refusal = knownErrorOf(error);
            if (refusal?.retryAfter === undefined) return;
            http.status = refusal.status;
            http.headers.set('retry-after', String(refusal.retryAfter));
          } else if (result.data) {
            // What a contributor gets may hold drafts.
            const isPublic = authorize(contextValue.principal, 'contributor') !== null;
            if (!result.errors && isPublic && operation?.operation === OperationTypeNode.QUERY)
              http.headers.set('cache-control', revalidated);
            const after = await contextValue.currentRelease().catch(() => null);
            const dataRelease = after && before?.id === after.id ? after.dataRelease : null;
            result.extensions = { ...result.extensions, dataRelease };
          }
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      requestContext.contextValue.logError(error);
    },
  };
}

/** Takes the hash of a persisted query that is no text for one that names none; Apollo Server would fail to look it up. */
function nameByText(request: GraphQLRequest): void {
  const named = request.extensions?.['persistedQuery'] as { sha256Hash?: unknown } | null | undefined;
  if (named && typeof named.sha256Hash !== 'string')
    request.extensions = { ...request.extensions, persistedQuery: { ...named, sha256Hash: '' } };
}

/**
 * Describes a span by OpenTelemetry's conventions for GraphQL servers. The operation's text and its variables stay out: a client may have
 * written anything into them.
 */
function describeSpan(
  tracing: Tracing,
  { operation, operationName }: GraphQLRequestContext<RequestContext>,
  { errors }: FormattedExecutionResult,
): void {
  const span = tracing.active();
  if (!span) return;
  if (operation) span.updateName(operation.operation).setAttribute('graphql.operation.type', operation.operation);
  if (operationName) span.setAttribute('graphql.operation.name', operationName);
  const code = errors?.[0]?.extensions?.['code'];
  if (typeof code === 'string') tracing.fail(span, code);
}

/**
 * The error as clients get it: those of the catalogue and of GraphQL itself as they are, any other as a code with a general message.
 *
 * @param formatted the error as Apollo would send it
 * @param error the error itself
 * @param suggest whether similar names of the schema may be suggested for unknown ones
 */
export function formatError(
  { message, extensions, ...location }: GraphQLFormattedError,
  error: unknown,
  suggest: boolean,
): GraphQLFormattedError {
  const known = knownErrorOf(error);
  const code = known?.code ?? codeOf(error, extensions);
  const text = known?.message ?? (suggest ? message : withoutSuggestions(message));
  return { message: code === 'INTERNAL_SERVER_ERROR' ? internalErrorMessage : text, ...location, extensions: { code } };
}

/** The error of the catalogue that Apollo has wrapped, be it a field's or the whole operation's; undefined where there is none. */
function knownErrorOf(error: unknown): AppError | undefined {
  const original = error instanceof GraphQLError ? error.originalError : unwrapResolverError(error);
  return original instanceof AppError ? original : undefined;
}

function hasHiddenCause(error: GraphQLError): boolean {
  const known = knownErrorOf(error);
  if (known) return known.isFailure;
  return codeOf(error, error.extensions) === 'INTERNAL_SERVER_ERROR';
}

/** The code of an error that is not the catalogue's. */
function codeOf(error: unknown, { code }: GraphQLFormattedError['extensions'] = {}): string {
  if (code && code !== 'INTERNAL_SERVER_ERROR') return code as string;
  return isClientError(unwrapResolverError(error)) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/** Takes away what graphql-js adds to a message about an unknown name: similar names. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^]*\?$/, '');
}

/** Whether GraphQL refused a value or the operation, or Apollo the request as a whole; errors of fields are the server's. */
function isClientError(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return error.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? (status !== undefined && status < 500);
}
