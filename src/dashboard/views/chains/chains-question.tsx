import { SlidersHorizontal } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icon.tsx';
import { useEntityName } from '../../components/entity-name.tsx';
import { KindIcon } from '../../components/kind-tag.tsx';
import { kindPlurals, strengthLabels } from '../../i18n/labels.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { ChainsForm } from './chains-form.tsx';
import type { ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';

interface ChainsQuestionProps {
  state: ChainsState;
  onChange: (changes: Partial<ChainsState>) => void;
}

/** What is asked, as a sentence that unfolds to the fields in which it is changed. */
export function ChainsQuestion({ state, onChange }: ChainsQuestionProps) {
  const texts = useTexts(chainsTexts);
  const label = useLabel();
  const { asked } = texts;
  return (
    <details class="asked card">
      <summary>
        <span>
          {asked.from} <Starts state={state} /> {asked.to} <Asked>{useEntityName(state.to)}</Asked> {asked.via}{' '}
          {state.via === null ? <Asked any>{texts.anything}</Asked> : <Asked>{<Name id={state.via} />}</Asked>}
          {', '}
          {asked.hops} <Asked>{texts.countOfHops(state.maxHops)}</Asked>
          {state.minCertainty && (
            <>
              {', '}
              {asked.strength} <Asked>{label(strengthLabels[state.minCertainty])}</Asked>
            </>
          )}
        </span>
        <span class="change">
          <Icon of={SlidersHorizontal} /> {texts.change}
        </span>
      </summary>
      <ChainsForm state={state} onChange={onChange} />
    </details>
  );
}

function Starts({ state: { from, kind } }: { state: ChainsState }) {
  const texts = useTexts(chainsTexts);
  const label = useLabel();
  const [first, ...others] = from;
  if (first === undefined) {
    return (
      <Asked>
        <KindIcon kind={kind} /> {texts.allOf(label(kindPlurals[kind]))}
      </Asked>
    );
  }
  return (
    <>
      <Asked>
        <Name id={first} />
      </Asked>
      {others.length > 0 && <Asked any>{texts.more(others.length)}</Asked>}
    </>
  );
}

const Name = ({ id }: { id: string }) => <>{useEntityName(id)}</>;

/** A part of the question; `any` where it does not limit the answer. */
function Asked({ any = false, children }: { any?: boolean; children: ComponentChildren }) {
  return (
    <span class="part" data-any={any ? 'true' : undefined}>
      {children}
    </span>
  );
}
