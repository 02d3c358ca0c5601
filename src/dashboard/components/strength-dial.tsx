import { useId } from 'preact/hooks';
import type { Modality } from '../../domain/vocabulary.ts';
import { anyStrength, strengths } from '../../domain/what-if.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { Asked } from './asked-bar.tsx';
import './strength-dial.css';

const dialTexts = defineTexts({
  en: {
    label: 'Evidence that counts',
    asked: {
      SPECULATIVE: 'any evidence',
      POSSIBLE: 'evidence that is possible or firmer',
      PROBABLE: 'evidence that is probable or firmer',
      ASSERTED: 'evidence without a hedge',
    },
    stops: {
      SPECULATIVE: 'Any',
      POSSIBLE: 'Possible or firmer',
      PROBABLE: 'Probable or firmer',
      ASSERTED: 'Asserted only',
    },
    meanings: {
      SPECULATIVE: 'All evidence counts, guesses (“might”) too.',
      POSSIBLE: 'Guesses (“might”) do not count; “can”, “may”, “often” and plain statements do.',
      PROBABLE: '“Can” and “may” do not count; “often”, “commonly” and plain statements do.',
      ASSERTED: 'Only what is stated without a hedge counts.',
    },
    incomplete: 'Not all evidence could be fetched, so its weight cannot be worked out here.',
    rule: 'A claim stays while at least one piece of evidence that supports it counts. Its stated strength (very low to high) is another thing: it adds up how firm the firmest evidence is and how many documents agree, here from what counts alone.',
  },
  sv: {
    label: 'Belägg som räknas',
    asked: {
      SPECULATIVE: 'alla belägg',
      POSSIBLE: 'belägg som är möjliga eller fastare',
      PROBABLE: 'belägg som är troliga eller fastare',
      ASSERTED: 'belägg utan förbehåll',
    },
    stops: {
      SPECULATIVE: 'Alla',
      POSSIBLE: 'Möjligt eller fastare',
      PROBABLE: 'Troligt eller fastare',
      ASSERTED: 'Bara utan förbehåll',
    },
    meanings: {
      SPECULATIVE: 'Alla belägg räknas, även gissningar (”skulle kunna”).',
      POSSIBLE: 'Gissningar räknas inte; ”kan”, ”ofta” och rena påståenden räknas.',
      PROBABLE: '”Kan” räknas inte; ”ofta”, ”vanligen” och rena påståenden räknas.',
      ASSERTED: 'Bara det som anges utan förbehåll räknas.',
    },
    incomplete: 'Alla belägg kunde inte hämtas, så deras vikt kan inte räknas ut här.',
    rule: 'Ett påstående står kvar så länge minst ett belägg som stöder det räknas. Dess angivna styrka (mycket låg till hög) är en annan sak: den väger samman hur fast det fastaste belägget är och hur många dokument som är eniga, här bara utifrån det som räknas.',
  },
});

interface StrengthDialProps {
  /** The faintest modality that counts. */
  value: Modality;
  onChange: (strength: Modality) => void;
  /** While it is not known yet what a change would do. */
  disabled?: boolean;
}

/**
 * Chooses how firmly evidence must be stated to count, from any to asserted only. Views keep it in their address as `strength` and
 * pass it on to `counted` or `isAtLeast`.
 */
export function StrengthDial({ value, onChange, disabled = false }: StrengthDialProps) {
  const texts = useTexts(dialTexts);
  const id = useId();
  const at = strengths.indexOf(value);
  return (
    <div class="strength-dial">
      <label for={id}>{texts.label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={strengths.length - 1}
        step={1}
        value={at}
        disabled={disabled}
        aria-valuetext={texts.stops[value]}
        aria-describedby={`${id}-meaning`}
        onInput={({ currentTarget }) => onChange(strengths[Number(currentTarget.value)] ?? value)}
      />
      <div class="stops" aria-hidden="true">
        {strengths.map((strength, stop) => (
          <span key={strength} data-counts={stop >= at} onClick={() => !disabled && onChange(strength)}>
            {texts.stops[strength]}
          </span>
        ))}
      </div>
      <p id={`${id}-meaning`}>
        <strong>{texts.meanings[value]}</strong> {texts.rule}
      </p>
    </div>
  );
}

/** What the dial stands at, as a part of the question. */
export function AskedStrength({ value }: { value: Modality }) {
  const texts = useTexts(dialTexts);
  return <Asked any={value === anyStrength}>{texts.asked[value]}</Asked>;
}

/** Says that the dial cannot be followed. */
export function IncompleteEvidence() {
  return <p class="quiet">{useTexts(dialTexts).incomplete}</p>;
}
