import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { shownColour, useScheme } from '../../scheme.ts';
import { wantsMotion } from '../motion.ts';
import { chainsTexts } from './chains-texts.ts';
import type { FlowDrawing } from './flow-drawing.ts';
import { flowHeight } from './flow-option.ts';
import { hopLabel, type Flow, type FlowLink } from './flow.ts';

interface FlowChartProps {
  flow: Flow;
  /** Number of chains that the flow is made of. */
  chains: number;
  onLink: (link: FlowLink) => void;
  /** Holds the drawing while there is one. */
  drawing: RefObject<FlowDrawing | null>;
}

/** The Sankey diagram. ECharts is fetched only here, after the list that holds the same is on the page. */
export function FlowChart({ flow, chains, onLink, drawing }: FlowChartProps) {
  const texts = useTexts(chainsTexts);
  const { language } = useLanguage();
  const scheme = useScheme();
  const element = useRef<HTMLDivElement>(null);
  const state = useDrawing(element, drawing, onLink);
  useEffect(() => {
    if (state !== 'open') return;
    drawing.current?.show(flow, {
      scheme,
      text: shownColour('--text'),
      background: shownColour('--surface'),
      links: {
        HIGH: shownColour('--certainty-high'),
        MODERATE: shownColour('--certainty-moderate'),
        LOW: shownColour('--certainty-low'),
        VERY_LOW: shownColour('--certainty-very-low'),
      },
      motion: wantsMotion(),
      describe: ({ hop, chains: through }) =>
        `${hop.from.name} ${hopLabel(hop)[language]} ${hop.to.name}\n${texts.chainsThrough(through)}`,
    });
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
  onLink: (link: FlowLink) => void,
): 'loading' | 'open' | 'failed' {
  const [state, setState] = useState<'loading' | 'open' | 'failed'>('loading');
  const latest = useRef(onLink);
  latest.current = onLink;
  useEffect(() => {
    let closed = false;
    import('./flow-drawing.ts').then(
      ({ openFlowDrawing }) => {
        if (closed || !element.current) return;
        drawing.current = openFlowDrawing(element.current, (link) => latest.current(link));
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
