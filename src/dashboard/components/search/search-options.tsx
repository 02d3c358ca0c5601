import type { ComponentChildren } from 'preact';
import type { Option } from '../combobox.tsx';
import { SearchMessage } from './search-message.tsx';
import type { Found, Search } from './use-search.ts';

interface Choices {
  /** What can be chosen of what was found; empty for nothing. */
  ofFound: (found: Found) => Option[];
  /** Called with a nearest name, to search for it instead. */
  onName: (name: string) => void;
}

/** What a search has come to, as a combobox takes it. */
interface Offer {
  /** What can be chosen: what was found, or the nearest names where nothing was; null until that is known. */
  options: Option[] | null;
  /** What is said of the search; null where its options say it, or where nothing is searched for. */
  message: ComponentChildren;
}

/** What a search offers to choose, and what is said where there is nothing. */
export function offerOf(search: Search, { ofFound, onName }: Choices): Offer {
  if (search.state === 'idle') return { options: null, message: null };
  if (search.state !== 'found') return { options: null, message: <SearchMessage search={search} /> };
  const options = ofFound(search);
  if (options.length > 0) return { options, message: null };
  return {
    options: search.nearestNames.map((name) => ({ key: name, content: name, choose: () => onName(name) })),
    message: <SearchMessage search={search} />,
  };
}
