import { Search as SearchIcon } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { defineTexts, useTexts } from '../../i18n/language.ts';
import { useRoute, type Route } from '../../router.tsx';
import { Combobox, type Option } from '../combobox.tsx';
import { Icon } from '../icon.tsx';
import { DocumentContent, HitContent } from './hit-content.tsx';
import { predicatesFor, readQuestion, type Wish } from './question.ts';
import { offerOf } from './search-options.tsx';
import { useSearch, type Found, type FoundDocument, type Hit } from './use-search.ts';

const siteTexts = defineTexts({
  en: {
    label: 'Search',
    placeholder: 'What leads to…, a name or a code',
    causes: (name: string) => `What leads to ${name}?`,
    helps: (name: string) => `What helps against ${name}?`,
    documents: 'Documents',
  },
  sv: {
    label: 'Sök',
    placeholder: 'Vad leder till …, ett namn eller en kod',
    causes: (name) => `Vad leder till ${name}?`,
    helps: (name) => `Vad hjälper mot ${name}?`,
    documents: 'Dokument',
  },
});

/** Most documents that are offered, and most entities above them: a reader sees both without scrolling. */
const [maxDocuments, maxBesideDocuments] = [3, 5];

/** The search of the whole page: by names, synonyms, codes and short questions, in both languages. The key `/` leads to it. */
export function SiteSearch() {
  const texts = useTexts(siteTexts);
  const { address, go } = useRoute();
  const field = useRef<HTMLInputElement>(null);
  useShortcut('/', () => field.current?.focus());
  const [typed, setTyped] = useState<string | null>(null);
  const { wish, name } = readQuestion(typed ?? '');
  const search = useSearch(name);
  const visit = (place: string): void => {
    setTyped(null);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(place);
  };
  const entityOption = (hit: Hit, sought: string): Option => ({
    key: hit.entity.id,
    content: <HitContent hit={hit} sought={sought} />,
    choose: () => visit(entityAddress(address, hit)),
  });
  const questionOption = ({ entity: { id, name: called } }: Hit, asked: Exclude<Wish, 'all'>): Option => ({
    key: `${asked} ${id}`,
    content: <QuestionContent text={texts[asked](called)} />,
    choose: () => visit(address('/consensus', { object: id, predicate: predicatesFor(asked) })),
  });
  const documentOption = (document: FoundDocument, sought: string): Option => ({
    key: document.id,
    group: texts.documents,
    content: <DocumentContent document={document} sought={sought} />,
    choose: () => visit(address(`/documents/${encodeURIComponent(document.id)}`)),
  });
  const ofFound = ({ hits, documents, sought }: Found): Option[] => {
    if (wish !== 'all') return hits.map((hit) => questionOption(hit, wish));
    const shown = documents.length > 0 ? hits.slice(0, maxBesideDocuments) : hits;
    return [
      ...shown.map((hit) => entityOption(hit, sought)),
      ...hits.slice(0, 1).flatMap((best) => questionsOf(best).map((asked) => questionOption(best, asked))),
      ...documents.slice(0, maxDocuments).map((document) => documentOption(document, sought)),
    ];
  };
  return (
    <div class="site-search" role="search">
      <Combobox
        label={texts.label}
        labelHidden
        placeholder={texts.placeholder}
        text={typed ?? ''}
        onType={setTyped}
        {...offerOf(search, { ofFound, onName: setTyped })}
        before={<Icon of={SearchIcon} />}
        after={<kbd aria-hidden="true">/</kbd>}
        field={field}
      />
    </div>
  );
}

/** What can be asked of a hit; only a condition is something to help against. */
const questionsOf = ({ entity }: Hit): Exclude<Wish, 'all'>[] =>
  entity.kind === 'CONDITION' ? ['causes', 'helps'] : ['causes'];

function QuestionContent({ text }: { text: string }) {
  return (
    <>
      <Icon of={SearchIcon} />
      <span>{text}</span>
    </>
  );
}

/** The page of a hit, which says by which of its names it was found. */
function entityAddress(address: Route['address'], { entity, field, matchedText }: Hit): string {
  const isName = field === 'NAME' || field === 'SYNONYM';
  const called = isName && matchedText !== entity.name ? matchedText : null;
  return address(`/entity/${encodeURIComponent(entity.id)}`, { called });
}

/** Calls back when a key is pressed alone, outside of what takes text. */
function useShortcut(key: string, onPress: () => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isText = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== key || isText || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}
