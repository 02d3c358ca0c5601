import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { labelBeside } from '../../../domain/statement/verb.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useScheme } from '../../scheme.ts';
import { graphTexts } from './graph-texts.ts';
import type { Hideable } from './graph-state.ts';
import { HoverCard } from './hover-card.tsx';
import type { NetworkDrawing, NetworkHandlers, openNetworkDrawing, Pointed } from './network-drawing.ts';
import { networkColours } from './network-colours.ts';
import type { CertaintyOf, Network } from './network.ts';
import type { Position } from './spiral.ts';

interface NetworkCanvasProps {
  network: Network;
  /** Id of the entity in the middle. */
  middle: string;
  /** What is not drawn. */
  hidden: readonly Hideable[];
  /** By what counts: what is not certain at all recedes. */
  certaintyOf: CertaintyOf;
  /** The entity that is emphasized. */
  chosen: string | null;
  on: Pick<NetworkHandlers, 'onNode' | 'onLink'>;
  /** Holds the drawing while there is one. */
  drawing: RefObject<NetworkDrawing | null>;
}

type Draw = typeof openNetworkDrawing;

/** The network on a canvas. Cytoscape is fetched only here. */
export function NetworkCanvas({ network, middle, hidden, certaintyOf, chosen, on, drawing }: NetworkCanvasProps) {
  const texts = useTexts(graphTexts);
  const { language } = useLanguage();
  const scheme = useScheme();
  const element = useRef<HTMLDivElement>(null);
  const positions = useRef<ReadonlyMap<string, Position>>(new Map());
  const latest = useRef(on);
  latest.current = on;
  const draw = useDraw();
  const [drawn, setDrawn] = useState<Network | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (typeof draw !== 'function' || !element.current) return;
    const opened = draw(element.current, {
      network,
      middle,
      before: positions.current,
      look: {
        colours: networkColours(scheme),
        predicate: ({ source, predicate }) => labelBeside(source, predicate)[language],
      },
      on: {
        onNode: (id) => latest.current.onNode(id),
        onLink: (claim) => latest.current.onLink(claim),
        onPoint: setPointed,
      },
    });
    drawing.current = opened;
    setDrawn(network);
    return () => {
      positions.current = opened.positions();
      drawing.current = null;
      opened.close();
    };
  }, [draw, network, scheme, language]);
  useEffect(() => drawing.current?.hide(hidden), [drawn, hidden.join(), scheme]);
  useEffect(() => drawing.current?.weigh(certaintyOf), [drawn, certaintyOf, scheme]);
  useEffect(() => drawing.current?.select(chosen), [drawn, chosen, scheme]);
  if (draw === 'failed') return <p role="alert">{texts.drawingFailed}</p>;
  return (
    <>
      <div
        ref={element}
        class="network"
        role="img"
        aria-label={texts.drawingLabel(network.nodes.size, network.relations.size)}
        aria-busy={drawn !== network}
      />
      {pointed && <HoverCard network={network} pointed={pointed} />}
    </>
  );
}

/** Fetches what draws networks. */
function useDraw(): Draw | 'loading' | 'failed' {
  const [draw, setDraw] = useState<Draw | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import('./network-drawing.ts').then(
      (drawing) => setDraw(() => drawing.openNetworkDrawing),
      () => setDraw('failed'),
    );
  }, []);
  return draw;
}
