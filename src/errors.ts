/** The message that clients get for an error outside the catalogue. */
export const internalErrorMessage = 'Something went wrong in this server.';

interface CatalogueEntry {
  /**
   * The HTTP status of an answer that consists of this error. GraphQL answers with 200 and the code in `extensions` as long as it could read
   * the operation, unless it was refused.
   */
  status: number;
  /** Seconds after which the same request may do better; its answer says so in `Retry-After`. */
  retryAfter?: number;
}

/** The catalogue of known errors: one entry per stable code. */
const catalogue = {
  // What a client asked for
  BAD_USER_INPUT: { status: 400 },
  BAD_CURSOR: { status: 400 },
  EMPTY_SELECTOR: { status: 400 },
  PAGE_SIZE_OUT_OF_RANGE: { status: 400 },
  PAGINATION_CONFLICT: { status: 400 },
  QUERY_TOO_DEEP: { status: 400 },
  QUERY_TOO_COSTLY: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  REQUEST_TIMEOUT: { status: 408 },
  CONFLICT: { status: 409 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  RANGE_NOT_SATISFIABLE: { status: 416 },
  MISDIRECTED_REQUEST: { status: 421 },
  TOO_MANY_REQUESTS: { status: 429 },
  HEADERS_TOO_LARGE: { status: 431 },
  // What is wrong with a document that a user brings
  FILE_TOO_LARGE: { status: 413 },
  UNKNOWN_FILE_TYPE: { status: 415 },
  WRONG_FILE_TYPE: { status: 415 },
  EMPTY_FILE: { status: 422 },
  ONLY_WHITESPACE: { status: 422 },
  NOT_TEXT: { status: 422 },
  BROKEN_ENCODING: { status: 422 },
  LINE_TOO_LONG: { status: 422 },
  TEXT_TOO_LONG: { status: 422 },
  PAGE_TOO_LARGE: { status: 422 },
  NESTED_TOO_DEEPLY: { status: 422 },
  TOO_MANY_PAGES: { status: 422 },
  SCAN_WITHOUT_TEXT: { status: 422 },
  ENCRYPTED_PDF: { status: 422 },
  ENCRYPTED_DOCX: { status: 422 },
  DAMAGED_PDF: { status: 422 },
  DAMAGED_DOCX: { status: 422 },
  UNPACKED_TOO_LARGE: { status: 422 },
  UNSAFE_ENTRY_NAME: { status: 422 },
  XML_WITH_DTD: { status: 422 },
  INTAKE_TIMEOUT: { status: 422 },
  INTAKE_OUT_OF_MEMORY: { status: 422 },
  INTAKE_FAILED: { status: 500 },
  // What the service can't do just now
  DATABASE_UNAVAILABLE: { status: 503 },
  DATABASE_REFUSED: { status: 503 },
  GRAPH_CHANGED: { status: 503 },
  GRAPH_NOT_LOADED: { status: 503 },
  BAD_TOKENS_FILE: { status: 503 },
  OVERLOADED: { status: 503, retryAfter: 1 },
  CLIENT_LEFT: { status: 499 },
  SHUTTING_DOWN: { status: 503, retryAfter: 5 },
  TOO_MANY_EXPORTS: { status: 503, retryAfter: 10 },
  TIMEOUT: { status: 504 },
  // A change that may be done or not
  OUTCOME_UNKNOWN: { status: 504 },
  INTERNAL_SERVER_ERROR: { status: 500 },
  // What a command meets that asks a server
  SERVER_UNREACHABLE: { status: 500 },
  // What keeps the service from starting
  BAD_USAGE: { status: 500 },
  BAD_CONFIGURATION: { status: 500 },
  BAD_ENCODING: { status: 500 },
  CANNOT_LISTEN: { status: 500 },
  PORT_TAKEN: { status: 500 },
  ALREADY_RUNNING: { status: 500 },
  JAVA_MISSING: { status: 500 },
  MAVEN_MISSING: { status: 500 },
  NEO4J_DOWNLOAD_FAILED: { status: 500 },
  NEO4J_START_FAILED: { status: 500 },
  FOREIGN_DATA: { status: 500 },
  FILE_MISSING: { status: 500 },
  FILE_ERROR: { status: 500 },
  INTERRUPTED: { status: 500 },
  // Errors in the seed
  BAD_SEED: { status: 500 },
  SOURCE_MISMATCH: { status: 500 },
  // Errors in files of a release
  RELEASE_MISMATCH: { status: 500 },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof catalogue;

/** Every code of the catalogue. */
export const errorCodes = Object.keys(catalogue) as ErrorCode[];

/**
 * An error that the catalogue knows. Its message says what was expected, what was found and what to do. Those of codes
 * that a client can meet hold no host name, statement or secret. What caused it belongs in `cause`, which only the log shows.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** HTTP status of an answer that consists of this error alone. */
  get status(): number {
    return catalogue[this.code].status;
  }

  /** Whether something is wrong in the server or behind it, so that the log must say what; a refusal that says when to ask again does not count. */
  get isFailure(): boolean {
    return this.status >= 500 && this.retryAfter === undefined;
  }

  /** Seconds after which the same request may do better, where that is known. */
  get retryAfter(): number | undefined {
    const { retryAfter }: CatalogueEntry = catalogue[this.code];
    return retryAfter;
  }
}

/** For a change that went on when nobody waited for it any longer, or whose commit was never confirmed. */
export function outcomeUnknown(cause: unknown): AppError {
  return new AppError(
    'OUTCOME_UNKNOWN',
    'Expected the change to be confirmed, but it was not in time; it may be done or not. Send the same request again: what is done is not done twice.',
    { cause },
  );
}
