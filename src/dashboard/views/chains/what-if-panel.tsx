import { StrengthDial } from '../../components/strength-dial.tsx';
import { useTexts } from '../../i18n/language.ts';
import type { ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';

interface WhatIfPanelProps {
  state: ChainsState;
  /** All documents behind the chains, by number. */
  documents: readonly { id: string; title: string }[];
  /** Whether the evidence is there, so that its weight can be worked out. */
  isReady: boolean;
  onChange: (changes: Partial<ChainsState>) => void;
}

/** Which evidence counts: how firm it must be, and of which documents. */
export function WhatIfPanel({ state, documents, isReady, onChange }: WhatIfPanelProps) {
  const texts = useTexts(chainsTexts).whatIf;
  const off = new Set(state.without);
  const left = documents.filter(({ id }) => !off.has(id));
  const toggle = (id: string): void =>
    onChange({ without: off.has(id) ? state.without.filter((other) => other !== id) : [...state.without, id] });
  return (
    <div class="what-if">
      <StrengthDial value={state.strength} disabled={!isReady} onChange={(strength) => onChange({ strength })} />
      <fieldset disabled={!isReady}>
        <legend>
          {texts.documents}:{' '}
          <span>
            {left.length === documents.length
              ? texts.allDocuments(documents.length)
              : texts.someDocuments(left.length, documents.length)}
          </span>
        </legend>
        {documents.map(({ id, title }, index) => (
          <label key={id} title={title}>
            <input type="checkbox" checked={!off.has(id)} onChange={() => toggle(id)} />
            <span class="document-mark" aria-hidden="true">
              {index + 1}
            </span>
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
