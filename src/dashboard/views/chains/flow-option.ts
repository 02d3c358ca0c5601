import type { SankeySeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { kindColours } from '../../../domain/kind-colours.ts';
import type { Certainty } from '../../../domain/certainty.ts';
import type { Scheme } from '../../scheme.ts';
import type { Flow, FlowLink, FlowNode } from './flow.ts';

type FlowOption = ComposeOption<SankeySeriesOption | TooltipComponentOption>;

/** What the diagram's colours and texts depend on besides the chains. */
export interface FlowLook {
  /** Whose colours of kinds they are. */
  scheme: Scheme;
  text: string;
  background: string;
  /** What is faded. */
  faded: string;
  links: Record<Certainty, string>;
  /** A hop in a few lines, for the pointer that stands on it. */
  describe: (link: FlowLink) => string;
  /** An entity in a few lines. */
  describeNode: (node: FlowNode) => string;
  /** Width of the diagram, in pixels. */
  width: number;
}

/** Room for one node and its label in a column, in pixels. */
const nodeRoom = 32;

/** Height at which the fullest column's labels don't overlap, in pixels. */
export function flowHeight({ nodes, columns }: Flow): number {
  const fullest = Array.from({ length: columns }, (_, column) => nodes.filter((node) => node.column === column).length);
  return Math.max(220, Math.max(0, ...fullest) * nodeRoom + 30);
}

/** Room beside the diagram for the names of starts and target, in pixels. */
const outside = { left: 192, right: 128 };

/**
 * The diagram of a flow for ECharts. Nodes have the colour of their kind, links that of their certainty. Names of starts and target stand
 * outside, those between on a ground of their own, so that no band runs through a name. It is drawn at once: half of a diagram says
 * something else.
 *
 * @param flow with at least one link; ECharts takes no empty diagram
 */
export function flowOption({ nodes, links, columns }: Flow, look: FlowLook): FlowOption {
  const labels = labelsFor(columns, look);
  return {
    animation: false,
    textStyle: { fontFamily: "'Inter Variable', Inter, system-ui, sans-serif" },
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
      left: outside.left,
      right: outside.right,
      nodeWidth: 12,
      nodeGap: 14,
      draggable: false,
      emphasis: { focus: 'adjacency' },
      data: nodes.map((node) => ({
        name: node.id,
        depth: node.column,
        itemStyle: {
          color: node.lit > 0 ? kindColours[look.scheme][node.entity.kind] : look.faded,
          borderWidth: 0,
        },
        label: { ...labels(node), opacity: node.lit > 0 ? 1 : 0.55 },
        tooltip: { formatter: look.describeNode(node) },
      })),
      links: links.map((link) => ({
        source: link.source.id,
        target: link.target.id,
        value: link.chains,
        lineStyle:
          link.lit > 0
            ? { color: look.links[link.hop.certainty], opacity: 0.55, curveness: 0.5 }
            : { color: look.faded, opacity: 0.25, curveness: 0.5 },
        tooltip: { formatter: look.describe(link) },
      })),
    },
  };
}

type Label = NonNullable<SankeySeriesOption['label']>;

/** Width of a letter at most, in pixels: a ground behind a name is as wide as the name only where ECharts does not cut it. */
const letter = 7;

function labelsFor(columns: number, { width, text, background }: FlowLook): (node: FlowNode) => Label {
  const between = (width - outside.left - outside.right) / Math.max(1, columns - 1) - 30;
  return ({ column, entity: { name } }) => {
    const common: Label = { color: text, fontSize: 12.5 };
    if (column === 0) return { ...common, position: 'left', formatter: named(name, outside.left) };
    if (column === columns - 1) return { ...common, position: 'right', formatter: named(name, outside.right) };
    return {
      ...common,
      position: 'right',
      distance: 3,
      formatter: named(name, between),
      backgroundColor: background,
      borderRadius: 4,
      padding: [3, 5],
    };
  };
}

/** A name, cut where it is longer than its room. */
function named(name: string, room: number): string {
  const most = Math.max(10, Math.floor(room / letter));
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
