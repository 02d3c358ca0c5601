import type { ComponentChildren } from 'preact';
import type { Option } from '../combobox.tsx';
import { SearchMessage } from './search-message.tsx';
import type { Hit, Search } from './use-search.ts';

interface Choices {
  /** What can be chosen of the hits, of which there is at least one. */
  ofHits: (hits: readonly Hit[]) => Option[];
  /** Called with a nearest name, to search for it instead. */
  onName: (name: string) => void;
}

/** What can be chosen of a search: its hits, or the nearest names where there are none; null until it has found something or nothing. */
export function optionsOf(search: Search, { ofHits, onName }: Choices): Option[] | null {
  if (search.state !== 'found') return null;
  if (search.hits.length > 0) return ofHits(search.hits);
  return search.nearestNames.map((name) => ({ key: name, content: name, choose: () => onName(name) }));
}

/** What is said of a search; null where its hits say it, or where nothing is searched for. */
export function messageOf(search: Search): ComponentChildren {
  const isSaid = search.state === 'idle' || (search.state === 'found' && search.hits.length > 0);
  return isSaid ? null : <SearchMessage search={search} />;
}
