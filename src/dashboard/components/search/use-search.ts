import { useEffect, useState } from 'preact/hooks';
import { EntitySearchDocument, type EntitySearchQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage } from '../../i18n/language.ts';
import { searchVariables } from './search-variables.ts';

export type Hit = EntitySearchQuery['search']['edges'][number]['node'];
export type FoundDocument = EntitySearchQuery['search']['documents'][number];

/** What a search found. */
export interface Found {
  state: 'found';
  /** What was searched for. */
  sought: string;
  hits: readonly Hit[];
  nearestNames: readonly string[];
  documents: readonly FoundDocument[];
}

/** How far a search has come. */
export type Search = { state: 'idle' } | { state: 'searching' } | { state: 'failed'; again: () => void } | Found;

/** Time without a key after which the API is asked, in milliseconds. */
const pause = 150;

/** Longest text that the API searches for, in characters. */
const longest = 200;

/** Searches for what a text may mean, once no key has been pressed for a moment. An empty text searches for nothing. */
export function useSearch(text: string): Search {
  const { code } = useLanguage();
  const wanted = text.trim().slice(0, longest);
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const answer = useAnswer(EntitySearchDocument, asked === '' ? null : searchVariables(asked, code));
  if (wanted === '') return { state: 'idle' };
  if (asked !== wanted || answer.state === 'idle' || answer.state === 'loading') return { state: 'searching' };
  if (answer.state === 'error') return { state: 'failed', again: answer.again };
  const { edges, nearestNames, documents } = answer.data.search;
  return { state: 'found', sought: asked, hits: edges.map(({ node }) => node), nearestNames, documents };
}
