import { useMemo, useRef } from 'preact/hooks';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { Choice } from '../choice.tsx';
import {
  depthChoices,
  graphQuestions,
  limitChoices,
  readGraphState,
  writeGraphState,
  type GraphState,
} from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';
import { GraphViewDocument } from '../../generated/graphql.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { networkTable } from './network-table.ts';
import { NetworkSection } from './network-section.tsx';
import { networkOf, type Network } from './network.ts';
import { useNeighborhoods } from './use-neighborhoods.ts';
import '../views.css';
import './graph.css';

/** The neighbourhood of an entity as a network that grows where it is touched. */
export function GraphView() {
  const { parameters, here, go } = useRoute();
  const { code } = useLanguage();
  const texts = useTexts(graphTexts);
  const state = readGraphState(parameters);
  const questions = graphQuestions(state, code);
  const [question] = questions;
  const answer = useNeighborhoods(questions);
  const neighborhoods = answer.state === 'ready' ? answer.data : null;
  const network = useMemo(() => neighborhoods && networkOf(neighborhoods), [neighborhoods]);
  const shown = useLatest(network, state.id);
  const drawing = useRef<NetworkDrawing | null>(null);
  const change = (changes: Partial<GraphState>): void =>
    go(here(writeGraphState({ ...state, claim: null, ...changes })));
  return (
    <View title={texts.title} lead={texts.lead}>
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <EntityPicker label={texts.middle} value={state.id} onPick={(id) => change({ id, expanded: [], node: null })} />
        <Choice
          label={texts.depth}
          value={String(state.depth)}
          options={depthChoices.map((depth) => [String(depth), String(depth)])}
          onChoose={(depth) => change({ depth: Number(depth) })}
        />
        <Choice
          label={texts.limit}
          value={String(state.limit)}
          options={limitChoices.map((limit) => [String(limit), String(limit)])}
          onChoose={(limit) => change({ limit: Number(limit) })}
        />
      </form>
      {state.claim && <EvidencePanel claims={[state.claim]} onClose={() => change({})} />}
      <Status answer={answer}>{() => null}</Status>
      {shown && <NetworkSection key={state.id} network={shown} state={state} onChange={change} drawing={drawing} />}
      <ViewTools
        answer={answer}
        document={GraphViewDocument}
        variables={question}
        name="graph"
        table={network && networkTable(network)}
        png={() => drawing.current?.png() ?? null}
      />
    </View>
  );
}

/** The network, or while there is none the one before it with the same middle: what is drawn stays while more is asked for. */
function useLatest(network: Network | null, middle: string): Network | null {
  const latest = useRef<{ network: Network; middle: string } | null>(null);
  if (network) latest.current = { network, middle };
  return latest.current?.middle === middle ? latest.current.network : null;
}
