import { defineTexts, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { Link } from '../link.tsx';
import type { Search } from './use-search.ts';

const messageTexts = defineTexts({
  en: {
    searching: 'Searching…',
    failed: 'The search failed.',
    again: 'Try again',
    none: 'Nothing has this name.',
    nearest: 'Did you mean:',
    all: 'All entities',
  },
  sv: {
    searching: 'Söker…',
    failed: 'Sökningen misslyckades.',
    again: 'Försök igen',
    none: 'Inget har det namnet.',
    nearest: 'Menade du:',
    all: 'Alla entiteter',
  },
});

/** What is said of a search that has no hits to show: that it goes on, that it failed, or that nothing was found and where to look. */
export function SearchMessage({ search }: { search: Search }) {
  const texts = useTexts(messageTexts);
  const { address } = useRoute();
  if (search.state === 'searching') return <span role="status">{texts.searching}</span>;
  if (search.state === 'failed') {
    return (
      <span role="alert">
        {texts.failed}{' '}
        <button type="button" onPointerDown={keepFocus} onClick={search.again}>
          {texts.again}
        </button>
      </span>
    );
  }
  if (search.state === 'idle') return null;
  return (
    <span role="status">
      {texts.none}{' '}
      {search.nearestNames.length > 0 ? (
        texts.nearest
      ) : (
        <Link href={address('/entities')} onPointerDown={keepFocus}>
          {texts.all}
        </Link>
      )}
    </span>
  );
}

/** A field that loses the focus closes its list, and what is pressed in it would be gone before the press ends. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
