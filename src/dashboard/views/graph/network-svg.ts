import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { kindColours } from '../../../domain/kind-colours.ts';
import { predicateGroupNames, type EntityKind, type PredicateGroup } from '../../../domain/vocabulary.ts';
import { escapeXml, type Drawing } from '../../components/tools/figure.ts';
import { wholeNamed, type MeasureLine, type WrittenName } from './network-names.ts';
import { edgeWidth, opacities, type NetworkColours } from './network-style.ts';
import type { Position } from './spiral.ts';

/** Width of a figure in pixels: of a network whose names have room in it, and of a larger one. */
const widths = { usual: 1120, large: 1680 };

/** Above this number of entities a figure is large. */
const usualNodes = 60;

/** Room for the names at the edges, in pixels. */
const margin = 30;

/** What is drawn, as lines and texts for a figure: where everything stands on the page, with the names that have room in the figure. */
export function networkSvg(cy: Core, colours: NetworkColours, measure: MeasureLine): Drawing {
  const width = cy.nodes(':visible').length > usualNodes ? widths.large : widths.usual;
  const place = { width: width - 2 * margin, height: 1.1 * width, maxZoom: 1.5 };
  const { zoom, names, frame } = wholeNamed(cy, place, measure);
  const parts = [
    ...cy.edges(':visible').map((edge) => edgePart(edge, colours)),
    ...cy.nodes(':visible').map((node) => nodePart(node, colours)),
    ...names.map((name) => namePart(name, cy.getElementById(name.id), colours)),
    ...cy.edges('.named:visible').map((edge) => edgeNamePart(edge, colours)),
  ];
  const height = Math.ceil((frame.bottom - frame.top) * zoom) + 2 * margin;
  const left = (width / zoom - (frame.right - frame.left)) / 2 - frame.left;
  const transform = `scale(${round(zoom)}) translate(${round(left)} ${round(margin / zoom - frame.top)})`;
  return {
    svg: `<defs>${predicateGroupNames.map((group) => arrow(group, colours)).join('')}</defs><g transform="${transform}">${parts.join('')}</g>`,
    width,
    height,
  };
}

const arrow = (group: PredicateGroup, { groups }: NetworkColours): string =>
  `<marker id="arrow-${group}" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="${escapeXml(groups[group])}"/></marker>`;

function edgePart(edge: EdgeSingular, { groups }: NetworkColours): string {
  const group: PredicateGroup = edge.data('group');
  const opacity = edge.hasClass('uncounted')
    ? opacities.uncounted
    : edge.hasClass('aside')
      ? opacities.aside
      : opacities.edge;
  return `<path d="${pathOf(edge)}" fill="none" stroke="${escapeXml(groups[group])}" stroke-width="${round(edgeWidth(Number(edge.data('rank'))))}" opacity="${opacity}" marker-end="url(#arrow-${group})"/>`;
}

/** A straight line, or a curve through the middles between the points that bend it. */
function pathOf(edge: EdgeSingular): string {
  const bends: Position[] = edge.controlPoints() ?? [];
  const curves = bends.map((bend, index) => {
    const next = bends[index + 1];
    return `Q${at(bend)} ${at(next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : edge.targetEndpoint())}`;
  });
  return `M${at(edge.sourceEndpoint())}${curves.join('') || `L${at(edge.targetEndpoint())}`}`;
}

function nodePart(node: NodeSingular, { scheme }: NetworkColours): string {
  const kind: EntityKind = node.data('kind');
  const { x, y } = node.position();
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(Number(node.data('size')) / 2)}" fill="${kindColours[scheme][kind]}"${recedes(node)}/>`;
}

const recedes = (node: NodeSingular): string => (node.hasClass('uncounted') ? ` opacity="${opacities.uncounted}"` : '');

function namePart({ lines, size, side, box }: WrittenName, node: NodeSingular, colours: NetworkColours): string {
  const anchor = { left: 'end', right: 'start', below: 'middle' }[side];
  const x = { left: box.left + box.width, right: box.left, below: box.left + box.width / 2 }[side];
  const look = `${node.hasClass('middle') ? ' font-weight="bold"' : ''}${recedes(node)}`;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${round(x)}" y="${round(box.top + size * (0.95 + index * 1.2))}">${escapeXml(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" font-size="${round(size)}"${look} ${outlined(colours)}>${spans.join('')}</text>`;
}

function edgeNamePart(edge: EdgeSingular, colours: NetworkColours): string {
  const { x, y } = edge.midpoint();
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const angle = (Math.atan((to.y - from.y) / (to.x - from.x || 1e-9)) * 180) / Math.PI;
  const turned = `rotate(${round(angle)} ${round(x)} ${round(y)})`;
  return `<text x="${round(x)}" y="${round(y + 3)}" text-anchor="middle" font-size="9" transform="${turned}" ${outlined(colours)}>${escapeXml(edge.data('label'))}</text>`;
}

const outlined = ({ text, background }: NetworkColours): string =>
  `fill="${escapeXml(text)}" stroke="${escapeXml(background)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

const at = ({ x, y }: Position): string => `${round(x)} ${round(y)}`;

const round = (number: number): number => Math.round(number * 1000) / 1000;
