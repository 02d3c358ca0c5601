import { Asked, AskedBar, AskedEntity } from '../../components/asked-bar.tsx';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { AskedStrength, StrengthDial } from '../../components/strength-dial.tsx';
import { useTexts } from '../../i18n/language.ts';
import { Choice } from '../choice.tsx';
import { depthChoices, limitChoices, type GraphState } from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';

interface GraphQuestionProps {
  state: GraphState;
  onChange: (changes: Partial<GraphState>) => void;
  onDial: (strength: GraphState['strength']) => void;
}

/** What is asked: around which entity, how far, how many, and which evidence counts. Each change is asked at once. */
export function GraphQuestion({ state, onChange, onDial }: GraphQuestionProps) {
  const texts = useTexts(graphTexts);
  return (
    <AskedBar
      sentence={
        <>
          {texts.around} <AskedEntity id={state.id} />, <Asked>{texts.away(state.depth)}</Asked>,{' '}
          <Asked>{texts.atMost(state.limit)}</Asked>, {texts.by} <AskedStrength value={state.strength} />
        </>
      }
    >
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <EntityPicker
          label={texts.middle}
          value={state.id}
          onPick={(id) => onChange({ id, expanded: [], node: null })}
        />
        <Choice
          label={texts.depth}
          value={String(state.depth)}
          options={depthChoices.map((depth) => [String(depth), String(depth)])}
          onChoose={(depth) => onChange({ depth: Number(depth) })}
        />
        <Choice
          label={texts.limit}
          value={String(state.limit)}
          options={limitChoices.map((limit) => [String(limit), String(limit)])}
          onChoose={(limit) => onChange({ limit: Number(limit) })}
        />
        <StrengthDial value={state.strength} onChange={onDial} />
      </form>
    </AskedBar>
  );
}
