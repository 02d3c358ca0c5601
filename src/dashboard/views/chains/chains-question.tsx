import { Asked, AskedBar, AskedEntity } from '../../components/asked-bar.tsx';
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
    <AskedBar
      sentence={
        <>
          {asked.from} <Starts state={state} /> {asked.to} <AskedEntity id={state.to} /> {asked.via}{' '}
          {state.via === null ? <Asked any>{texts.anything}</Asked> : <AskedEntity id={state.via} />}
          {', '}
          {asked.hops} <Asked>{texts.countOfHops(state.maxHops)}</Asked>
          {state.minCertainty && (
            <>
              {', '}
              {asked.strength} <Asked>{label(strengthLabels[state.minCertainty])}</Asked>
            </>
          )}
        </>
      }
    >
      <ChainsForm state={state} onChange={onChange} />
    </AskedBar>
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
      <AskedEntity id={first} />
      {others.length > 0 && <Asked any>{texts.more(others.length)}</Asked>}
    </>
  );
}
