import type { StylesheetJson } from 'cytoscape';
import { kindColours } from '../../../domain/kind-colours.ts';
import { entityKinds, predicateGroupNames, type PredicateGroup } from '../../../domain/vocabulary.ts';
import type { Scheme } from '../../scheme.ts';

export interface NetworkColours {
  /** Whose colours of kinds they are. */
  scheme: Scheme;
  text: string;
  background: string;
  /** Of relations, by the group of their predicate. */
  groups: Record<PredicateGroup, string>;
  chosen: string;
}

/** How visible what recedes is: relations among the others, and what does not count. */
export const opacities = { edge: 0.6, aside: 0.12, uncounted: 0.13 };

/** Width of a relation by the rank of its certainty, in the drawing's units. */
export const edgeWidth = (rank: number): number => 1 + ((rank - 1) * 4) / 3;

/** Below this size on the page, in pixels, a label is not drawn: it could not be read, and costs most of the time. */
const smallestLabel = 9;

interface StyleOptions {
  /** Whether it must be quick to draw; then relations are plain lines, of which Cytoscape draws thousands in one frame. */
  many: boolean;
  /** Of names, as the page has it. */
  font: string;
}

/** How a network looks: kinds by colour, certainty by the relations' width. */
export function networkStyle(colours: NetworkColours, options: StyleOptions): StylesheetJson {
  return [
    ...nodeStyle(colours, options),
    edgeStyle(colours, options),
    ...predicateGroupNames.map((group) => ({
      selector: `edge[group = "${group}"]`,
      style: { 'line-color': colours.groups[group], 'target-arrow-color': colours.groups[group] },
    })),
    { selector: 'node[side = "left"]', style: beside('left') },
    { selector: 'node[side = "right"]', style: beside('right') },
    { selector: 'node.middle', style: { 'font-weight': 'bold' } },
    { selector: 'edge.aside', style: { 'line-opacity': opacities.aside, 'arrow-scale': 0.5 } },
    { selector: 'edge.named', style: { label: 'data(label)', 'line-opacity': 0.8 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.2 } },
    { selector: '.uncounted', style: { opacity: opacities.uncounted } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.chosen } },
    {
      selector: '.found, .pointed',
      style: {
        opacity: 1,
        'underlay-color': colours.chosen,
        'underlay-opacity': 0.45,
        'underlay-shape': 'ellipse',
        'underlay-padding': '7px',
      },
    },
  ];
}

function nodeStyle(colours: NetworkColours, { many, font }: StyleOptions): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        color: colours.text,
        'font-family': font,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': colours.background,
        'text-outline-width': many ? 0 : 2,
      },
    },
    {
      selector: 'node.written',
      style: {
        label: 'data(label)',
        'font-size': 'data(fontSize)',
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '1e6px',
      },
    },
    ...entityKinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': kindColours[colours.scheme][kind] },
    })),
  ];
}

function edgeStyle(colours: NetworkColours, { many, font }: StyleOptions): StylesheetJson[number] {
  return {
    selector: 'edge',
    style: {
      width: `mapData(rank, 1, 4, ${edgeWidth(1)}, ${edgeWidth(4)})`,
      'line-color': colours.groups.DESCRIPTIVE,
      'line-opacity': many ? 0.35 : opacities.edge,
      'target-arrow-color': colours.groups.DESCRIPTIVE,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'curve-style': many ? 'straight' : 'bezier',
      color: colours.text,
      'font-family': font,
      'font-size': 9,
      'min-zoomed-font-size': smallestLabel,
      'text-rotation': 'autorotate',
      'text-outline-color': colours.background,
      'text-outline-width': many ? 0 : 2,
    },
  };
}

/** A name in one line beside its node, away from the middle. */
function beside(side: 'left' | 'right'): object {
  return {
    'text-halign': side,
    'text-valign': 'center',
    'text-margin-y': 0,
    'text-margin-x': side === 'left' ? -5 : 5,
  };
}
