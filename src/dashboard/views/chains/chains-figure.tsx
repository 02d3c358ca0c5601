import { useMemo } from 'preact/hooks';
import { certainties } from '../../../domain/certainty.ts';
import type { Figure } from '../../components/tools/figure.ts';
import { fileName } from '../../components/tools/file-name.ts';
import { Certainty } from '../../components/certainty.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { ChainsViewDocument, type ChainsViewQuery, type ChainsViewQueryVariables } from '../../generated/graphql.ts';
import { releaseOf, type Answer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { isWhole, type ChainsState } from './chains-state.ts';
import { chainsTable } from './chains-table.ts';
import { chainsTexts } from './chains-texts.ts';
import { FlowChart } from './flow-chart.tsx';
import { figureOf } from './figure-of.ts';
import { claimIdsOf, flowOf } from './flow.ts';
import type { Outcome } from './use-outcome.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

interface ChainsFigureProps {
  outcome: Outcome;
  documents: readonly { id: string; title: string }[];
  state: ChainsState;
  answer: Answer<ChainsViewQuery>;
  variables: ChainsViewQueryVariables;
  /** What is asked, in a few words. */
  title: string;
  onChange: (changes: Partial<ChainsState>, how?: 'push' | 'replace') => void;
}

/** The diagram, with what its colours mean above it, and below it which evidence counts and what can be taken along. */
export function ChainsFigure({ outcome, documents, state, answer, variables, title, onChange }: ChainsFigureProps) {
  const texts = useTexts(chainsTexts);
  const { strength } = useTexts(sharedTexts);
  const { language } = useLanguage();
  const { chains, lit } = outcome;
  const flow = useMemo(() => flowOf(chains, lit), [chains, lit]);
  const figure = (): Promise<Figure> => figureOf({ flow, outcome, state, title, language, release: releaseOf(answer) });
  return (
    <div class="chains-figure card">
      <p class="certainties">
        <small>{strength}:</small>
        {certainties.map((certainty) => (
          <Certainty key={certainty} certainty={certainty} />
        ))}
      </p>
      <FlowChart
        flow={flow}
        chains={lit.length}
        onLink={({ hop }) => onChange({ claim: claimIdsOf(hop) })}
        onNode={({ entity }) => onChange({ through: entity.id === state.through ? null : entity.id })}
      />
      <WhatIfPanel
        {...{ state, documents }}
        isReady={outcome.evidence === 'ready'}
        onChange={(changes) => onChange({ claim: state.claim, ...changes }, 'replace')}
      />
      <ViewTools
        document={ChainsViewDocument}
        {...{ answer, variables, title, figure }}
        name={nameOf(state)}
        table={chainsTable(lit)}
      />
      <p class="hint">{texts.diagramHint}</p>
    </div>
  );
}

/** What is asked, as a file is named. */
function nameOf(state: ChainsState): string {
  return fileName(
    'chains',
    ...(state.from.length > 0 ? state.from : [state.kind]),
    'to',
    state.to,
    state.via && `via ${state.via}`,
    state.through && `through ${state.through}`,
    ...(isWhole(state) ? [] : [state.strength, ...state.without.map((id) => `without ${id}`)]),
  );
}
