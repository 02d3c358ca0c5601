import { useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';

interface TextFilterProps {
  text: string;
  onChange: (text: string) => void;
}

/** A field for what a name must contain; each key is asked at once. */
export function TextFilter({ text, onChange }: TextFilterProps) {
  const texts = useTexts(sharedTexts);
  return (
    <label>
      {texts.contains}
      <input
        type="search"
        value={text}
        maxLength={200}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
