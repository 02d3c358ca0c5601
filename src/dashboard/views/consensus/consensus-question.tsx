import { predicateGroupNames, predicateNames, predicates, predicatesOf } from '../../../domain/vocabulary.ts';
import { Asked, AskedBar, AskedEntity } from '../../components/asked-bar.tsx';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { AskedStrength, StrengthDial } from '../../components/strength-dial.tsx';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { Choice } from '../choice.tsx';
import type { ConsensusState } from './consensus-state.ts';
import { consensusTexts } from './consensus-texts.ts';

interface ConsensusQuestionProps {
  state: ConsensusState;
  onChange: (changes: Partial<ConsensusState>) => void;
  onDial: (strength: ConsensusState['strength']) => void;
}

/** What is asked: of what, what must be said of it, and which evidence counts. Each change is asked at once. */
export function ConsensusQuestion({ state, onChange, onDial }: ConsensusQuestionProps) {
  const texts = useTexts(consensusTexts);
  return (
    <AskedBar
      sentence={
        <>
          {texts.what} <Asked>{usePredicatesInWords(state.predicate)}</Asked> <AskedEntity id={state.object} />,{' '}
          {texts.by} <AskedStrength value={state.strength} />
        </>
      }
    >
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <EntityPicker label={texts.object} value={state.object} onPick={(object) => onChange({ object })} />
        <Choice
          label={texts.predicates}
          value={groupOf(state.predicate) ?? ''}
          options={[
            ...(groupOf(state.predicate) ? [] : [['', '–'] as const]),
            ...predicateGroupNames.map((group) => [group, texts.groups[group]] as const),
          ]}
          onChoose={(chosen) => {
            const group = predicateGroupNames.find((one) => one === chosen);
            if (group) onChange({ predicate: predicatesOf(group) });
          }}
        />
        <SinglePredicates chosen={state.predicate} onChoose={(predicate) => onChange({ predicate })} />
        <StrengthDial value={state.strength} onChange={onDial} />
      </form>
    </AskedBar>
  );
}

type Predicates = ConsensusState['predicate'];

const groupOf = (chosen: Predicates) =>
  predicateGroupNames.find((group) => predicatesOf(group).join() === chosen.join());

/** What must be said, such as "leads to" for all that are causal, or "prevents or relieves". */
export function usePredicatesInWords(chosen: Predicates): string {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  const { language } = useLanguage();
  const group = groupOf(chosen);
  if (group) return texts.inWords[group];
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(
    chosen.map((name) => label(predicates[name].label)),
  );
}

function SinglePredicates({ chosen, onChoose }: { chosen: Predicates; onChoose: (predicates: Predicates) => void }) {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  return (
    <details class="wide">
      <summary>{texts.single}</summary>
      <fieldset class="checks">
        <legend class="visually-hidden">{texts.single}</legend>
        {predicateNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              // The last one stays: with none there is nothing to ask.
              disabled={chosen.length === 1 && chosen.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(predicateNames.filter((one) => (one === name ? checked : chosen.includes(one))))
              }
            />{' '}
            {label(predicates[name].label)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
