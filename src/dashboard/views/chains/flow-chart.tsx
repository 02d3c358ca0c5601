import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useScheme } from '../../scheme.ts';
import { chainsTexts } from './chains-texts.ts';
import type { FlowDrawing, FlowSelection } from './flow-drawing.ts';
import { flowLook } from './flow-look.ts';
import { flowHeight } from './flow-option.ts';
import type { Flow } from './flow.ts';

interface FlowChartProps extends FlowSelection {
  flow: Flow;
  /** Number of lit chains of the flow. */
  chains: number;
}

/** The Sankey diagram. ECharts is fetched only here, after the list that holds the same is on the page. */
export function FlowChart({ flow, chains, onLink, onNode }: FlowChartProps) {
  const texts = useTexts(chainsTexts);
  const { language } = useLanguage();
  const scheme = useScheme();
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<FlowDrawing | null>(null);
  const state = useDrawing(element, drawing, { onLink, onNode });
  useEffect(() => {
    if (state === 'open') drawing.current?.show(flow, flowLook(scheme, language, texts.litOf));
  }, [state, flow, scheme, language]);
  if (state === 'failed') return <p role="alert">{texts.diagramFailed}</p>;
  return (
    <div class="scrollable" tabIndex={0} role="region" aria-label={texts.diagram}>
      <div
        ref={element}
        class="flow"
        role="img"
        aria-label={texts.diagramLabel(chains)}
        aria-busy={state === 'loading'}
        style={{ height: `${flowHeight(flow)}px` }}
      />
    </div>
  );
}

/** Opens the drawing once ECharts is there, and closes it with the component. */
function useDrawing(
  element: RefObject<HTMLDivElement | null>,
  drawing: RefObject<FlowDrawing | null>,
  selection: FlowSelection,
): 'loading' | 'open' | 'failed' {
  const [state, setState] = useState<'loading' | 'open' | 'failed'>('loading');
  const latest = useRef(selection);
  latest.current = selection;
  useEffect(() => {
    let closed = false;
    import('./flow-drawing.ts').then(
      ({ openFlowDrawing }) => {
        if (closed || !element.current) return;
        drawing.current = openFlowDrawing(element.current, {
          onLink: (link) => latest.current.onLink(link),
          onNode: (node) => latest.current.onNode(node),
        });
        setState('open');
      },
      () => setState('failed'),
    );
    return () => {
      closed = true;
      drawing.current?.close();
      drawing.current = null;
    };
  }, []);
  return state;
}
