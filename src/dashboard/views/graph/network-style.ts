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

/** Below this size on the page, in pixels, a label is not drawn: it could not be read, and costs most of the time. */
const smallestLabel = 9;

/**
 * How a network looks: kinds by colour, certainty by the relations' width.
 *
 * @param many whether it must be quick to draw; then relations are plain lines, of which Cytoscape draws thousands in one frame
 * @param nodeSize diameter of a node, in the drawing's units
 */
export function networkStyle(
  colours: NetworkColours,
  { many, nodeSize }: { many: boolean; nodeSize: number },
): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: nodeSize,
        height: nodeSize,
        label: 'data(name)',
        color: colours.text,
        'font-size': 11,
        'min-zoomed-font-size': smallestLabel,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-outline-color': colours.background,
        'text-outline-width': many ? 0 : 2,
      },
    },
    ...entityKinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': kindColours[colours.scheme][kind] },
    })),
    {
      selector: 'edge',
      style: {
        width: 'mapData(rank, 1, 4, 1, 5)',
        'line-color': colours.groups.DESCRIPTIVE,
        'line-opacity': many ? 0.35 : 0.6,
        'target-arrow-color': colours.groups.DESCRIPTIVE,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': many ? 'straight' : 'bezier',
        color: colours.text,
        'font-size': 9,
        'min-zoomed-font-size': smallestLabel,
        'text-rotation': 'autorotate',
        'text-outline-color': colours.background,
        'text-outline-width': many ? 0 : 2,
      },
    },
    ...predicateGroupNames.map((group) => ({
      selector: `edge[group = "${group}"]`,
      style: { 'line-color': colours.groups[group], 'target-arrow-color': colours.groups[group] },
    })),
    { selector: 'node[side = "left"]', style: beside('left') },
    { selector: 'node[side = "right"]', style: beside('right') },
    { selector: 'node.middle', style: { width: 46, height: 46, 'font-size': 15, 'font-weight': 'bold' } },
    { selector: 'edge.aside', style: { 'line-opacity': 0.12, 'arrow-scale': 0.5 } },
    { selector: 'edge.named', style: { label: 'data(label)', 'line-opacity': 0.8 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.2 } },
    { selector: '.uncounted', style: { opacity: 0.13 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.chosen } },
  ];
}

/** A name in one line beside its node, away from the middle. */
function beside(side: 'left' | 'right'): object {
  return {
    'text-halign': side,
    'text-valign': 'center',
    'text-margin-y': 0,
    'text-margin-x': side === 'left' ? -5 : 5,
    'text-wrap': 'ellipsis',
    'text-max-width': '205px',
    'font-size': 12,
  };
}
