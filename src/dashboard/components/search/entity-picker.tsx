import { useEffect, useId, useState } from 'preact/hooks';
import { kinds } from '../../domain/vocabulary.ts';
import { EntitySearchDocument, type EntitySearchQuery } from '../generated/graphql.ts';
import { atMost } from '../graphql/page-size.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { defineTexts, useLabel, useLanguage, useTexts } from '../i18n/language.ts';
import { useEntityName } from './entity-name.tsx';
import './entity-picker.css';

const pickerTexts = defineTexts({
  en: { clear: (label: string) => `Clear “${label}”`, none: 'No matches', placeholder: 'Search' },
  sv: { clear: (label: string) => `Rensa ”${label}”`, none: 'Inga träffar', placeholder: 'Sök' },
});

interface EntityPickerProps {
  label: string;
  /** Id of the entity that is chosen; null when none is. */
  value: string | null;
  onPick: (id: string) => void;
  /** Given where there need not be an entity. */
  onClear?: () => void;
}

type Hit = EntitySearchQuery['search']['edges'][number]['node'];

/** Time without a key after which the API is asked, in milliseconds. */
const pause = 150;

/** A field in which an entity is searched for and chosen: the combobox pattern of WAI-ARIA 1.2 with a list of its own. */
export function EntityPicker({ label, value, onPick, onClear }: EntityPickerProps) {
  const texts = useTexts(pickerTexts);
  const id = useId();
  const name = useEntityName(value);
  // What is being typed; null when nothing is, and the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useHits(typed ?? '');
  const hits = typed === null || typed.trim() === '' ? null : found;
  const type = (text: string | null): void => {
    setTyped(text);
    setActive(0);
  };
  const pick = (hit: Hit | undefined): void => {
    if (!hit) return;
    type(null);
    onPick(hit.entity.id);
  };
  return (
    <div class="entity-picker">
      <label for={id}>{label}</label>
      <div class="field">
        <Field
          id={id}
          text={typed ?? name}
          hits={hits}
          active={active}
          onType={type}
          onMove={setActive}
          onPick={pick}
        />
        {value !== null && onClear && (
          <button type="button" aria-label={texts.clear(label)} onClick={onClear}>
            ×
          </button>
        )}
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!hits || hits.length === 0}>
        {hits?.map((hit, index) => (
          <Option
            key={hit.entity.id}
            id={`${id}-${index}`}
            hit={hit}
            active={index === active}
            onPick={() => pick(hit)}
          />
        ))}
      </ul>
      {hits?.length === 0 && <p role="status">{texts.none}</p>}
    </div>
  );
}

interface FieldProps {
  id: string;
  text: string;
  /** What can be chosen; null while the list is closed. */
  hits: Hit[] | null;
  active: number;
  onType: (text: string | null) => void;
  onMove: (active: number) => void;
  onPick: (hit: Hit | undefined) => void;
}

function Field({ id, text, hits, active, onType, onMove, onPick }: FieldProps) {
  const texts = useTexts(pickerTexts);
  const open = hits !== null && hits.length > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onType(null);
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) onMove((active + step + hits.length) % hits.length);
    if (event.key === 'Enter') onPick(hits[active]);
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  };
  return (
    <input
      id={id}
      type="text"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={`${id}-list`}
      aria-activedescendant={open ? `${id}-${active}` : undefined}
      placeholder={texts.placeholder}
      value={text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onType(null)}
    />
  );
}

function Option({ id, hit, active, onPick }: { id: string; hit: Hit; active: boolean; onPick: () => void }) {
  const label = useLabel();
  const { entity, matchedText } = hit;
  return (
    // The pointer goes down before the field loses the focus, which closes the list.
    <li id={id} role="option" aria-selected={active} onPointerDown={onPick}>
      {entity.name} <small>{label(kinds[entity.kind].name)}</small>
      {matchedText !== entity.name && <small> · {matchedText}</small>}
    </li>
  );
}

/** What a text may mean, once no key has been pressed for a moment; null until that is known. */
function useHits(text: string): Hit[] | null {
  const { code } = useLanguage();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(
    EntitySearchDocument,
    asked === '' ? null : { text: asked.slice(0, 200), language: code, maxHits: atMost(8) },
  );
  return answer.state === 'ready' && asked === text.trim() ? answer.data.search.edges.map(({ node }) => node) : null;
}
