import type { StylesheetJson } from 'cytoscape';
import { kindColours } from '../../../domain/kind-colours.ts';
import { entityKinds } from '../../../domain/vocabulary.ts';
import type { Scheme } from '../../scheme.ts';

export interface NetworkColours {
  /** Whose colours of kinds they are. */
  scheme: Scheme;
  text: string;
  background: string;
  relations: string;
  chosen: string;
}

/** Below this size on the page, in pixels, a label is not drawn: it could not be read, and costs most of the time. */
const smallestLabel = 9;

/**
 * How a network looks: kinds by colour, certainty by the relations' width.
 *
 * @param many whether it must be quick to draw; then relations are plain lines, of which Cytoscape draws thousands in one frame
 */
export function networkStyle(colours: NetworkColours, many: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 22,
        height: 22,
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
        'line-color': colours.relations,
        'line-opacity': many ? 0.35 : 0.6,
        'target-arrow-color': colours.relations,
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
    { selector: 'edge.named', style: { label: 'data(label)' } },
    { selector: '.faded', style: { opacity: 0.2 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.chosen } },
  ];
}
