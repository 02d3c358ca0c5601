import type { SankeySeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { kindColours } from '../../../domain/kind-colours.ts';
import type { Certainty } from '../../../domain/certainty.ts';
import type { Scheme } from '../../scheme.ts';
import type { Flow, FlowLink } from './flow.ts';

export type FlowOption = ComposeOption<SankeySeriesOption | TooltipComponentOption>;

/** What the diagram's colours and texts depend on besides the chains. */
export interface FlowLook {
  /** Whose colours of kinds they are. */
  scheme: Scheme;
  text: string;
  background: string;
  links: Record<Certainty, string>;
  /** Whether it may move while it is being drawn. */
  motion: boolean;
  /** A hop in a few words, for the pointer that stands on it. */
  describe: (link: FlowLink) => string;
}

/** Room for one node and its label in a column, in pixels. */
const nodeRoom = 34;

/** Height at which the fullest column's labels don't overlap, in pixels. */
export function flowHeight({ nodes, columns }: Flow): number {
  const fullest = Array.from({ length: columns }, (_, column) => nodes.filter((node) => node.column === column).length);
  return Math.max(240, Math.max(0, ...fullest) * nodeRoom + 40);
}

/**
 * The diagram of a flow for ECharts. Nodes have the colour of their kind, links that of their certainty.
 *
 * @param flow with at least one link; ECharts takes no empty diagram
 */
export function flowOption({ nodes, links, columns }: Flow, look: FlowLook): FlowOption {
  return {
    animation: look.motion,
    tooltip: {
      // Drawn on the canvas: the other mode writes HTML with inline styles, which a content security policy forbids.
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.background,
      borderColor: look.text,
      textStyle: { color: look.text },
    },
    series: {
      type: 'sankey',
      top: 8,
      bottom: 8,
      left: 4,
      right: 4,
      nodeWidth: 14,
      nodeGap: 14,
      draggable: false,
      emphasis: { focus: 'adjacency' },
      label: {
        color: look.text,
        textBorderColor: look.background,
        textBorderWidth: 3,
        width: 150,
        overflow: 'truncate',
      },
      data: nodes.map(({ id, column, entity }) => ({
        name: id,
        depth: column,
        itemStyle: { color: kindColours[look.scheme][entity.kind] },
        label: { position: column === columns - 1 ? 'left' : 'right', formatter: entity.name },
        tooltip: { formatter: entity.name },
      })),
      links: links.map((link) => ({
        source: link.source.id,
        target: link.target.id,
        value: link.chains,
        lineStyle: { color: look.links[link.hop.certainty], opacity: 0.6, curveness: 0.5 },
        tooltip: { formatter: look.describe(link) },
      })),
    },
  };
}
