import type { GraphQLResolveInfo } from 'graphql';
import type { Projected } from '../projection/answer.ts';

/** What resolvers have at hand. */
export interface RequestContext {
  /** Answers a root field with everything selected below it, by one statement. */
  answer: (info: GraphQLResolveInfo) => Promise<Projected>;
  apiVersion: string;
  /** Most ids that one request may ask for, and most rows of a page. */
  maxPageSize: number;
}
