/** What plugins have at hand. */
export interface RequestContext {
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with KnownError. */
  dataRelease: () => Promise<string | null>;
}
