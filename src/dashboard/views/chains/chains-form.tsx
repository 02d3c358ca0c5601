import { certainties } from '../../../domain/certainty.ts';
import { strengthLabels } from '../../i18n/labels.ts';
import { entityKinds, kinds } from '../../../domain/vocabulary.ts';
import { useEntityName } from '../../components/entity-name.tsx';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { atMost } from '../../graphql/page-size.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { Choice } from '../choice.tsx';
import { hopChoices, pageChoices, type ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';

interface ChainsFormProps {
  state: ChainsState;
  onChange: (changes: Partial<ChainsState>) => void;
}

/** What is asked: where chains start and end, via what, how long and how certain. Each change is asked at once. */
export function ChainsForm({ state, onChange }: ChainsFormProps) {
  const texts = useTexts(chainsTexts);
  const label = useLabel();
  return (
    <form class="question" onSubmit={(event) => event.preventDefault()}>
      <Starts state={state} onChange={onChange} />
      <EntityPicker label={texts.end} value={state.to} onPick={(to) => onChange({ to })} />
      <EntityPicker
        label={texts.via}
        value={state.via}
        onPick={(via) => onChange({ via })}
        onClear={() => onChange({ via: null })}
      />
      <Choice
        label={texts.hops}
        value={String(state.maxHops)}
        options={hopChoices.map((hops) => [String(hops), String(hops)])}
        onChoose={(hops) => onChange({ maxHops: Number(hops) })}
      />
      <Choice
        label={texts.certainty}
        value={state.minCertainty ?? ''}
        options={[['', texts.anyCertainty], ...certainties.map((one) => [one, label(strengthLabels[one])] as const)]}
        onChoose={(one) => onChange({ minCertainty: certainties.find((certainty) => certainty === one) ?? null })}
      />
      <Choice
        label={texts.first}
        value={String(atMost(state.first))}
        options={[...new Set(pageChoices.map(atMost))].map((first) => [String(first), String(first)])}
        onChoose={(first) => onChange({ first: Number(first) })}
      />
    </form>
  );
}

/** Either entities, one after the other, or all of a kind. */
function Starts({ state: { from, kind }, onChange }: ChainsFormProps) {
  const texts = useTexts(chainsTexts);
  const label = useLabel();
  return (
    <>
      <Choice
        label={texts.startKind}
        value={from.length > 0 ? '' : kind}
        options={[
          ...(from.length > 0 ? [['', '–'] as const] : []),
          ...entityKinds.map((one) => [one, label(kinds[one].name)] as const),
        ]}
        onChoose={(one) => onChange({ from: [], kind: entityKinds.find((known) => known === one) ?? kind })}
      />
      <EntityPicker
        label={texts.addStart}
        value={null}
        onPick={(id) => onChange({ from: [...new Set([...from, id])] })}
      />
      {from.length > 0 && (
        <ul class="chips wide" aria-label={texts.start}>
          {from.map((id) => (
            <Start key={id} id={id} onRemove={() => onChange({ from: from.filter((other) => other !== id) })} />
          ))}
        </ul>
      )}
    </>
  );
}

function Start({ id, onRemove }: { id: string; onRemove: () => void }) {
  const texts = useTexts(chainsTexts);
  const name = useEntityName(id);
  return (
    <li>
      {name}{' '}
      <button type="button" aria-label={texts.removeStart(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
