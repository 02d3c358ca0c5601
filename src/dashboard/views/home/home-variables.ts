import { project } from '../../../project.ts';
import type { HomeViewQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';

/** What the API is asked for the first page. */
export function homeVariables(language: HomeViewQueryVariables['language']): HomeViewQueryVariables {
  return { to: project.startEntity, via: project.exampleVia, maxDocuments: atMost(100), language };
}
