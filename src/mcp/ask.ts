import type { TypedDocumentString } from '../generated/mcp-operations.ts';

/** What a stored operation was answered with. */
export interface Answer<Data> {
  data: Data;
  /** The release that the data was read from; null when it changed meanwhile. */
  dataRelease: string | null;
  /** What the caller should know besides the data, such as ids that name no entity. */
  warnings: string[];
}

/**
 * Has a stored operation executed, by whatever serves the graph.
 *
 * @throws OperationError where there is no data or only a part of it
 */
export type Ask = <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Answer<Data>>;

/** A response to a GraphQL request. */
export interface GraphqlResponse {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string } }[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** An operation that was refused, or failed: what a client of GraphQL would see of it. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly codes: string[];

  constructor(errors: NonNullable<GraphqlResponse['errors']>) {
    super(errors.map(({ message }) => message).join(' '));
    this.codes = errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
  }
}

/** @throws OperationError where the response has errors */
export function answerOf<Data>({ data, errors, extensions = {} }: GraphqlResponse): Answer<Data> {
  if (errors?.length) throw new OperationError(errors);
  const warnings = (extensions['warnings'] ?? []) as { message: string }[];
  return {
    data: data as Data,
    dataRelease: (extensions['dataRelease'] ?? null) as string | null,
    warnings: warnings.map(({ message }) => message),
  };
}
