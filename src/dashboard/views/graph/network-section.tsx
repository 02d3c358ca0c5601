import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { Link } from '../../components/link.tsx';
import { IncompleteEvidence } from '../../components/strength-dial.tsx';
import type { Certainties } from '../../components/use-certainties.ts';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { maxExpanded, type GraphState } from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import type { NetworkDrawing } from './network-drawing.ts';
import { Legend } from './legend.tsx';
import { Kinds, LinkList } from './network-list.tsx';
import { NetworkBar } from './network-bar.tsx';
import { relationsOf, type CertaintyOf, type Network } from './network.ts';

interface NetworkSectionProps {
  network: Network;
  state: GraphState;
  onChange: (changes: Partial<GraphState>) => void;
  /** By what counts. */
  certainties: Certainties;
  drawing: RefObject<NetworkDrawing | null>;
}

/** The drawing, and beside it the same in words. */
export function NetworkSection({ network, state, onChange, certainties, drawing }: NetworkSectionProps) {
  const texts = useTexts(graphTexts);
  const { nodes, relations, truncated } = network;
  const certaintyOf = useCallback<CertaintyOf>(
    ({ claim, certainty }) => certainties.of([claim.id], certainty),
    [certainties],
  );
  const pointingOut = usePointingOut(drawing);
  if (nodes.size === 0) return <p role="status">{texts.unknown(state.id)}</p>;
  const standing = [...relations.values()].filter((relation) => certaintyOf(relation) !== null).length;
  const expand = (id: string): void => onChange({ node: id, expanded: withExpanded(state, id) });
  return (
    <>
      <Legend network={network} hidden={state.hide} onHide={(hide) => onChange({ hide })} />
      {certainties.state === 'incomplete' && <IncompleteEvidence />}
      <div class="network-bar">
        <p role="status" class="network-size">
          <strong>{texts.size(nodes.size, relations.size)}.</strong>{' '}
          {certainties.state === 'ready' && `${texts.standing(standing, relations.size)}.`}{' '}
          {truncated && texts.truncated(state.limit)}
        </p>
        <NetworkBar network={network} drawing={drawing} onChoose={(node) => onChange({ node })} />
      </div>
      <div class="network-view">
        <div class="network-frame">
          <NetworkCanvas
            network={network}
            middle={state.id}
            hidden={state.hide}
            certaintyOf={certaintyOf}
            chosen={state.node}
            on={{ onNode: expand, onLink: (claim) => onChange({ claim }) }}
            drawing={drawing}
          />
        </div>
        <div class="network-list" {...pointingOut}>
          <Chosen {...{ network, state, onChange, certaintyOf }} onExpand={expand} />
          <Kinds network={network} chosen={state.node} />
        </div>
      </div>
      <p class="hint">
        {texts.hint} {texts.certainty}
      </p>
    </>
  );
}

/** Points out in the drawing the entities of the list on which the pointer and the focus are: neither takes away the other's. */
function usePointingOut(drawing: RefObject<NetworkDrawing | null>) {
  const on = useRef<{ pointer?: string | undefined; focus?: string | undefined }>({});
  const note = (by: 'pointer' | 'focus', entity?: string): void => {
    on.current[by] = entity;
    drawing.current?.point(
      'pointed',
      [on.current.pointer, on.current.focus].filter((one) => one !== undefined),
    );
  };
  return {
    onFocusIn: ({ target }: Event) => note('focus', entityAt(target)),
    onFocusOut: () => note('focus'),
    onPointerOver: ({ target }: Event) => note('pointer', entityAt(target)),
    onPointerLeave: () => note('pointer'),
  };
}

const entityAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-entity]')?.dataset['entity'] : undefined;

/** The expanded entities with one more, as long as there may be more. */
function withExpanded({ id: middle, expanded }: GraphState, id: string): string[] {
  return id === middle || expanded.includes(id) || expanded.length >= maxExpanded ? expanded : [...expanded, id];
}

type ChosenProps = Pick<NetworkSectionProps, 'network' | 'state' | 'onChange'> & {
  certaintyOf: CertaintyOf;
  onExpand: (id: string) => void;
};

/** The chosen entity, the middle when none is: what can be done with it, and its relations. */
function Chosen({ network, state, onChange, certaintyOf, onExpand }: ChosenProps) {
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
      <LinkList key={id} {...{ network, certaintyOf }} chosen={id} claim={state.claim} />
    </section>
  );
}
