import { useState } from 'preact/hooks';
import { defineTexts, useTexts } from '../../i18n/language.ts';
import { Combobox, type Option } from '../combobox.tsx';
import { useEntityName } from '../entity-name.tsx';
import { HitContent } from './hit-content.tsx';
import { offerOf } from './search-options.tsx';
import { useSearch, type Found } from './use-search.ts';

const pickerTexts = defineTexts({
  en: { clear: (label: string) => `Clear “${label}”`, placeholder: 'Search' },
  sv: { clear: (label: string) => `Rensa ”${label}”`, placeholder: 'Sök' },
});

interface EntityPickerProps {
  label: string;
  /** Id of the entity that is chosen; null when none is. */
  value: string | null;
  onPick: (id: string) => void;
  /** Given where there need not be an entity. */
  onClear?: () => void;
}

/** A field in which an entity is searched for and chosen. */
export function EntityPicker({ label, value, onPick, onClear }: EntityPickerProps) {
  const texts = useTexts(pickerTexts);
  const name = useEntityName(value);
  // What is being typed; null when nothing is, and the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const search = useSearch(typed ?? '');
  const pick = (id: string): void => {
    setTyped(null);
    onPick(id);
  };
  const ofFound = ({ hits, sought }: Found): Option[] =>
    hits.map((hit) => ({
      key: hit.entity.id,
      content: <HitContent hit={hit} sought={sought} />,
      choose: () => pick(hit.entity.id),
    }));
  return (
    <Combobox
      label={label}
      placeholder={texts.placeholder}
      text={typed ?? name}
      onType={setTyped}
      {...offerOf(search, { ofFound, onName: setTyped })}
      after={
        value !== null &&
        onClear && (
          <button type="button" aria-label={texts.clear(label)} onClick={onClear}>
            ×
          </button>
        )
      }
    />
  );
}
