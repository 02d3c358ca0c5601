/** What a client is told of an error that the catalogue does not know. */
export const internalErrorMessage = 'Something went wrong in this server.';

/**
 * The catalogue of known errors: one entry per stable code. `status` is the HTTP status of an answer of a route other than
 * GraphQL, which answers with 200 and the code in `extensions` as long as it could read the operation.
 */
const catalogue = {
  // What a client asked for
  BAD_USER_INPUT: { status: 400 },
  BAD_CURSOR: { status: 400 },
  EMPTY_SELECTOR: { status: 400 },
  PAGE_SIZE_OUT_OF_RANGE: { status: 400 },
  PAGINATION_CONFLICT: { status: 400 },
  QUERY_TOO_DEEP: { status: 400 },
  QUERY_TOO_COSTLY: { status: 400 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  NOT_FOUND: { status: 404 },
  // What the service can't do just now
  DATABASE_UNAVAILABLE: { status: 503 },
  DATABASE_REFUSED: { status: 503 },
  GRAPH_CHANGED: { status: 503 },
  TOO_MANY_EXPORTS: { status: 503 },
  TIMEOUT: { status: 504 },
  INTERNAL_SERVER_ERROR: { status: 500 },
  // What keeps the service from starting
  BAD_USAGE: { status: 500 },
  BAD_CONFIGURATION: { status: 500 },
  CANNOT_LISTEN: { status: 500 },
  PORT_TAKEN: { status: 500 },
  ALREADY_RUNNING: { status: 500 },
  JAVA_MISSING: { status: 500 },
  MAVEN_MISSING: { status: 500 },
  NEO4J_DOWNLOAD_FAILED: { status: 500 },
  NEO4J_START_FAILED: { status: 500 },
  FOREIGN_DATA: { status: 500 },
  GRAPH_NOT_LOADED: { status: 500 },
  INTERRUPTED: { status: 500 },
  // What is wrong with curated data
  BAD_SEED: { status: 500 },
  SOURCE_MISMATCH: { status: 500 },
} as const satisfies Record<string, { status: number }>;

export type ErrorCode = keyof typeof catalogue;

/**
 * An error that the catalogue knows. Its message says what was expected, what was found and what to do. Those of codes
 * that a client can meet hold no host name, statement or secret. What caused it belongs in `cause`, which only the log shows.
 */
export class KnownError extends Error {
  override readonly name = 'KnownError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** HTTP status of an answer that consists of this error alone. */
  get status(): number {
    return catalogue[this.code].status;
  }
}
