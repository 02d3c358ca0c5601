/** What plugins have at hand. */
export interface RequestContext {
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with KnownError. */
  dataRelease: () => Promise<string | null>;
  /** Tells the request's log of an error whose cause is not the client's business. */
  logError: (error: unknown) => void;
}
