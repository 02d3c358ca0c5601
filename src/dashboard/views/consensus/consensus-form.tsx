import {
  predicateGroupNames,
  predicateNames,
  predicates,
  predicatesOf,
  type Predicate,
} from '../../../domain/vocabulary.ts';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { Choice } from '../choice.tsx';
import { limitChoices, type ConsensusState } from './consensus-state.ts';
import { consensusTexts } from './consensus-texts.ts';

interface ConsensusFormProps {
  state: ConsensusState;
  onChange: (changes: Partial<ConsensusState>) => void;
}

/** What is asked: of what, and what must be said of it. Each change is asked at once. */
export function ConsensusForm({ state, onChange }: ConsensusFormProps) {
  const texts = useTexts(consensusTexts);
  return (
    <form class="question" onSubmit={(event) => event.preventDefault()}>
      <EntityPicker label={texts.object} value={state.object} onPick={(object) => onChange({ object })} />
      <Choice
        label={texts.predicates}
        value={predicateGroupNames.find((group) => predicatesOf(group).join() === state.predicates.join()) ?? ''}
        options={[['', '–'], ...predicateGroupNames.map((group) => [group, texts.groups[group]] as const)]}
        onChoose={(chosen) => {
          const group = predicateGroupNames.find((one) => one === chosen);
          if (group) onChange({ predicates: predicatesOf(group) });
        }}
      />
      <Choice
        label={texts.limit}
        value={String(state.limit)}
        options={limitChoices.map((limit) => [String(limit), String(limit)])}
        onChoose={(limit) => onChange({ limit: Number(limit) })}
      />
      <SinglePredicates chosen={state.predicates} onChoose={(chosen) => onChange({ predicates: chosen })} />
    </form>
  );
}

function SinglePredicates({ chosen, onChoose }: { chosen: Predicate[]; onChoose: (predicates: Predicate[]) => void }) {
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
