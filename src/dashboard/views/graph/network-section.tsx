import type { RefObject } from 'preact';
import { Link } from '../../components/link.tsx';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { maxExpanded, type GraphState } from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import type { NetworkDrawing } from './network-drawing.ts';
import { Legend } from './legend.tsx';
import { Kinds, LinkList } from './network-list.tsx';
import { relationsOf, type Network } from './network.ts';

interface NetworkSectionProps {
  network: Network;
  state: GraphState;
  onChange: (changes: Partial<GraphState>) => void;
  drawing: RefObject<NetworkDrawing | null>;
}

/** The drawing, and beside it the same in words. */
export function NetworkSection({ network, state, onChange, drawing }: NetworkSectionProps) {
  const texts = useTexts(graphTexts);
  const { nodes, relations, truncated } = network;
  if (nodes.size === 0) return <p role="status">{texts.unknown(state.id)}</p>;
  const expand = (id: string): void => onChange({ node: id, expanded: withExpanded(state, id) });
  return (
    <>
      <p role="status">
        {texts.size(nodes.size, relations.size)}. {truncated && texts.truncated(state.limit)}{' '}
        <span class="quiet">{texts.certainty}</span>
      </p>
      <Legend network={network} hidden={state.hidden} onHide={(hidden) => onChange({ hidden })} />
      <div class="network-view">
        <div class="network-frame">
          <NetworkCanvas
            network={network}
            middle={state.id}
            hidden={state.hidden}
            chosen={state.node}
            on={{ onNode: expand, onLink: (claim) => onChange({ claim }) }}
            drawing={drawing}
          />
          <Zoom drawing={drawing} />
        </div>
        <div class="network-list">
          <Chosen network={network} state={state} onChange={onChange} onExpand={expand} />
          <Kinds network={network} chosen={state.node} />
        </div>
      </div>
    </>
  );
}

/** The expanded entities with one more, as long as there may be more. */
function withExpanded({ id: middle, expanded }: GraphState, id: string): string[] {
  return id === middle || expanded.includes(id) || expanded.length >= maxExpanded ? expanded : [...expanded, id];
}

function Zoom({ drawing }: { drawing: RefObject<NetworkDrawing | null> }) {
  const texts = useTexts(graphTexts);
  return (
    <p class="zoom">
      <button type="button" onClick={() => drawing.current?.zoom(1.4)}>
        {texts.zoomIn}
      </button>{' '}
      <button type="button" onClick={() => drawing.current?.zoom(1 / 1.4)}>
        {texts.zoomOut}
      </button>{' '}
      <button type="button" onClick={() => drawing.current?.fit()}>
        {texts.fit}
      </button>
    </p>
  );
}

type ChosenProps = Omit<NetworkSectionProps, 'drawing'> & { onExpand: (id: string) => void };

/** The chosen entity, the middle when none is: what can be done with it, and its relations. */
function Chosen({ network, state, onChange, onExpand }: ChosenProps) {
  const { address, here } = useRoute();
  const texts = useTexts(graphTexts);
  const id = state.node ?? state.id;
  const expanded = state.expanded.includes(id);
  return (
    <section aria-label={texts.chosen}>
      <h2>{network.nodes.get(id)?.name ?? id}</h2>
      <p class="actions">
        {id !== state.id && !expanded && (
          <button type="button" disabled={state.expanded.length >= maxExpanded} onClick={() => onExpand(id)}>
            {texts.expand}
          </button>
        )}
        {expanded && (
          <button type="button" onClick={() => onChange({ expanded: state.expanded.filter((one) => one !== id) })}>
            {texts.collapse}
          </button>
        )}
        {id !== state.id && <Link href={here({ id, node: null, expanded: null, claim: null })}>{texts.center}</Link>}
        <Link href={address(`/entity/${encodeURIComponent(id)}`)}>{texts.page}</Link>
      </p>
      {state.expanded.length >= maxExpanded && <p class="quiet">{texts.full(maxExpanded)}</p>}
      <h3>{texts.relations(relationsOf(network, id).length)}</h3>
      <LinkList key={id} network={network} chosen={id} claim={state.claim} />
    </section>
  );
}
