import type { Answering } from '../projection/answer.ts';

/** What resolvers have at hand. */
export interface RequestContext {
  /** Answers a root field with everything selected below it, by one statement. */
  answer: Answering['answer'];
  apiVersion: string;
  /** The release of the curated data that the graph holds, or null when it holds none; rejects with KnownError. */
  dataRelease: () => Promise<string | null>;
  /** Most ids that one request may ask for, and most rows of a page. */
  maxPageSize: number;
}
