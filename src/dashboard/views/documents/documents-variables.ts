import type {
  DocumentPositionsQueryVariables,
  DocumentsViewQueryVariables,
  Language,
} from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';

/** What the API is asked for the list of documents. */
export const documentsVariables = (): DocumentsViewQueryVariables => ({ maxDocuments: atMost(100) });

/** What the API is asked for a page of all claims. */
export const positionsVariables = (language: Language, after: string | null): DocumentPositionsQueryVariables => ({
  language,
  first: atMost(100),
  after,
});
