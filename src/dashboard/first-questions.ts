import { project } from '../project.ts';
import {
  ChainsViewDocument,
  ConsensusViewDocument,
  DocumentPositionsDocument,
  DocumentsViewDocument,
  DocumentViewDocument,
  EntityPageDocument,
  EntitySearchDocument,
  EntitySubjectsDocument,
  GraphViewDocument,
  HomeViewDocument,
  type HomeViewQueryVariables,
  type TypedDocumentString,
} from './generated/graphql.ts';
import { searchVariables } from './components/search/search-variables.ts';
import { chainsVariables, readChainsState } from './views/chains/chains-state.ts';
import { consensusVariables, readConsensusState } from './views/consensus/consensus-state.ts';
import { documentVariables } from './views/document/fetch-document.ts';
import { documentsVariables, positionsVariables } from './views/documents/documents-variables.ts';
import { entityVariables, subjectsVariables } from './views/entity/sections.ts';
import { graphQuestions, readGraphState } from './views/graph/graph-state.ts';
import { homeVariables } from './views/home/home-variables.ts';

/** An operation with its variables. */
interface Question {
  query: string;
  variables: object;
}

/** What the views that take longest ask of the API before a reader has chosen anything. */
export function firstQuestions(language: HomeViewQueryVariables['language']): Question[] {
  const nothing = new URLSearchParams();
  const id = project.startEntity;
  return [
    question(HomeViewDocument, homeVariables(language)),
    question(ChainsViewDocument, chainsVariables(readChainsState(nothing), language)),
    question(ConsensusViewDocument, consensusVariables(readConsensusState(nothing), language)),
    question(EntityPageDocument, entityVariables(id, 'certainty', language)),
    question(EntitySubjectsDocument, subjectsVariables(id)),
    question(EntitySearchDocument, searchVariables(id, language)),
    ...graphQuestions(readGraphState(nothing), language).map((variables) => question(GraphViewDocument, variables)),
    question(DocumentViewDocument, { ...documentVariables(project.exampleDocument, language), after: null }),
    question(DocumentsViewDocument, documentsVariables()),
    question(DocumentPositionsDocument, positionsVariables(language, null)),
  ];
}

function question<Variables extends object>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
): Question {
  return { query: document.toString(), variables };
}
