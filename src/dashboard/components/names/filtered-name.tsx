import { containedRanges } from '../../../search/matched-ranges.ts';
import { useTexts } from '../../i18n/language.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { Marked } from '../marked.tsx';
import type { Name } from './names.ts';

/** A name in which the text of a filter is marked. */
export function FilteredName({ name, text }: { name: string; text: string }) {
  return <Marked text={name} ranges={containedRanges(name, text)} />;
}

/** By which other name a filter keeps an entity; nothing for none. */
export function AlsoCalled({ other, text }: { other: Name | null; text: string }) {
  const texts = useTexts(sharedTexts);
  if (!other) return null;
  return (
    <small class="quiet">
      {texts.alsoCalled}{' '}
      <span lang={other.language}>
        <FilteredName name={other.name} text={text} />
      </span>
    </small>
  );
}
