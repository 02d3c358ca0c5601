import { useMemo, useRef } from 'preact/hooks';
import { anyStrength } from '../../../domain/what-if.ts';
import { useEntityName } from '../../components/entity-name.tsx';
import type { Figure } from '../../components/tools/figure.ts';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { fileName } from '../../components/tools/file-name.ts';
import { View } from '../../components/view.tsx';
import { useCertainties } from '../../components/use-certainties.ts';
import { ViewTools } from '../../components/view-tools.tsx';
import { releaseOf } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { GraphQuestion } from './graph-question.tsx';
import { graphQuestions, readGraphState, writeGraphState, type GraphState } from './graph-state.ts';
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
  const { code, language } = useLanguage();
  const texts = useTexts(graphTexts);
  const state = readGraphState(parameters);
  const questions = graphQuestions(state, code);
  const [question] = questions;
  const answer = useNeighborhoods(questions);
  const neighborhoods = answer.state === 'ready' ? answer.data : null;
  const network = useMemo(() => neighborhoods && networkOf(neighborhoods), [neighborhoods]);
  const shown = useLatest(network, state.id);
  const drawing = useRef<NetworkDrawing | null>(null);
  const claims = useMemo(() => [...(network?.relations.keys() ?? [])], [network]);
  const certainties = useCertainties(claims, state.strength, releaseOf(answer));
  const title = texts.heading(useEntityName(state.id));
  const change = (changes: Partial<GraphState>, how?: 'push' | 'replace'): void =>
    go(here(writeGraphState({ ...state, ...changes })), how);
  const figure = async (): Promise<Figure> => {
    if (!network || !drawing.current) throw new Error('There is no drawing yet.');
    const { figureOf } = await import('./figure-of.ts');
    return figureOf({ network, drawing: drawing.current, state, title, language, release: releaseOf(answer) });
  };
  return (
    <View title={title} pageTitle={`${title} · ${texts.title}`} state={knownOf(state, network)}>
      <GraphQuestion
        state={state}
        onChange={(changes) => change({ claim: null, ...changes })}
        onDial={(strength) => change({ strength }, 'replace')}
      />
      {state.claim && <EvidencePanel claims={[state.claim]} onClose={() => change({ claim: null })} />}
      <Status answer={answer}>{() => null}</Status>
      {shown && (
        <NetworkSection
          key={state.id}
          network={shown}
          state={knownOf(state, shown)}
          onChange={(changes) => change({ claim: null, ...changes })}
          {...{ certainties, drawing }}
        />
      )}
      <ViewTools
        answer={answer}
        document={GraphViewDocument}
        variables={question}
        name={nameOf(state)}
        title={title}
        table={network && networkTable(network)}
        figure={figure}
      />
    </View>
  );
}

/** What is asked, as a file is named. */
function nameOf({ id, depth, limit, expanded, strength }: GraphState): string {
  return fileName(
    'graph-around',
    id,
    ...expanded.map((one) => `and ${one}`),
    depth > 1 ? `depth ${depth}` : null,
    `max ${limit}`,
    strength === anyStrength ? null : strength,
  );
}

/** What of the state there is in the network, once that is known. */
function knownOf(state: GraphState, network: Network | null): GraphState {
  if (!network || network.nodes.size === 0) return state;
  const isKnown = (id: string): boolean => network.nodes.has(id);
  return {
    ...state,
    node: state.node && isKnown(state.node) ? state.node : null,
    expanded: state.expanded.filter(isKnown),
  };
}

/** The network, or while there is none the one before it with the same middle: what is drawn stays while more is asked for. */
function useLatest(network: Network | null, middle: string): Network | null {
  const latest = useRef<{ network: Network; middle: string } | null>(null);
  if (network) latest.current = { network, middle };
  return latest.current?.middle === middle ? latest.current.network : null;
}
