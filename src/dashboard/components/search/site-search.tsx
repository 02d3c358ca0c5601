import { Search as SearchIcon } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { defineTexts, useTexts } from '../../i18n/language.ts';
import { useRoute, type Route } from '../../router.tsx';
import { Combobox, type Option } from '../combobox.tsx';
import { Icon } from '../icon.tsx';
import { HitContent } from './hit-content.tsx';
import { predicatesFor, readQuestion, type Wish } from './question.ts';
import { messageOf, optionsOf } from './search-options.tsx';
import { useSearch, type Hit } from './use-search.ts';

const siteTexts = defineTexts({
  en: {
    label: 'Search',
    placeholder: 'What leads to…, a name or a code',
    causes: (name: string) => `What leads to ${name}?`,
    helps: (name: string) => `What helps against ${name}?`,
  },
  sv: {
    label: 'Sök',
    placeholder: 'Vad leder till …, ett namn eller en kod',
    causes: (name) => `Vad leder till ${name}?`,
    helps: (name) => `Vad hjälper mot ${name}?`,
  },
});

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
  const hitOption = (hit: Hit, asked: Wish): Option => ({
    key: `${asked} ${hit.entity.id}`,
    content: asked === 'all' ? <HitContent hit={hit} /> : <QuestionContent text={texts[asked](hit.entity.name)} />,
    choose: () => visit(answerAddress(address, asked, hit.entity.id)),
  });
  const ofHits = (hits: readonly Hit[]): Option[] => [
    ...hits.map((hit) => hitOption(hit, wish)),
    ...(wish === 'all' ? hits.slice(0, 1) : []).flatMap((best) =>
      questionsOf(best).map((asked) => hitOption(best, asked)),
    ),
  ];
  return (
    <div class="site-search" role="search">
      <Combobox
        label={texts.label}
        labelHidden
        placeholder={texts.placeholder}
        text={typed ?? ''}
        onType={setTyped}
        options={optionsOf(search, { ofHits, onName: setTyped })}
        message={messageOf(search)}
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

function answerAddress(address: Route['address'], wish: Wish, id: string): string {
  if (wish === 'all') return address(`/entity/${encodeURIComponent(id)}`);
  return address('/consensus', { object: id, predicate: predicatesFor(wish) });
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
