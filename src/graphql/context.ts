/** What a request brings along. */
export interface RequestContext {
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with KnownError. */
  dataRelease: () => Promise<string | null>;
  /** Aborted when nobody waits for the answer any more, or the server stops. */
  signal: AbortSignal;
}
