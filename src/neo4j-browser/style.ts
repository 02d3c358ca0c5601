import { kindColours } from '../domain/kind-colours.ts';
import { entityKinds, kinds, predicateNames, predicates, type PredicateGroup } from '../domain/vocabulary.ts';

/** How the nodes of a label are drawn. */
interface NodeStyle {
  /** As `#rrggbb`. */
  colour: string;
  /** Text with properties in braces. */
  caption: string;
  /** In pixels; Browser offers 10, 20, 50, 65 and 80. */
  diameter: number;
}

/** Nodes that are no entities: neutral, so that the kinds' colours keep their meaning. */
const otherNodes: Record<string, NodeStyle> = {
  Claim: { colour: '#f2efe6', caption: '{statement_en}', diameter: 80 },
  Evidence: { colour: '#c9c4b5', caption: '{name}', diameter: 65 },
  Document: { colour: '#4a4e57', caption: '{title}', diameter: 80 },
  Term: { colour: '#dfe4ea', caption: '{text}', diameter: 65 },
  Release: { colour: '#ffffff', caption: '{data_release}', diameter: 65 },
};

const groupColours: Record<PredicateGroup, string> = {
  CAUSAL: '#b23a48',
  THERAPEUTIC: '#2f7d54',
  DESCRIPTIVE: '#6c7a89',
};

/**
 * Relationships that are no relations: of the claim layer, from a text to what it is a name of, from a document to what it names, the
 * bridges of causal chains, and what the vocabulary relates.
 */
const otherRelationships: Record<string, string> = {
  SUBJECT: '#a8a294',
  OBJECT: '#a8a294',
  IN_POPULATION: '#a8a294',
  IN_BODY_PART: '#a8a294',
  SUPPORTS: '#6a9f58',
  REFUTES: '#c0392b',
  QUOTED_FROM: '#a8a294',
  LABELS: '#c3cad3',
  MENTIONS: '#c3cad3',
  BRIDGES: '#d98f96',
  RELATED_TO: '#c3cad3',
};

/**
 * The style of Neo4j Browser in GraSS: each kind of entity in its colour, relations thick and in the colour of their group, the
 * claim layer thin. Browser's reader of GraSS knows no comments, and takes an apostrophe for the start of a text.
 */
export function browserStyle(): string {
  return [
    rule('node', { diameter: '65px', 'border-width': '2px', 'font-size': '10px', caption: '"{name}"' }),
    ...entityKinds.map((kind) =>
      nodeRule(kinds[kind].label, { colour: kindColours.light[kind], caption: '{name}', diameter: 65 }),
    ),
    ...Object.entries(otherNodes).map(([label, style]) => nodeRule(label, style)),
    rule('relationship', { 'font-size': '8px', padding: '3px', 'text-color-external': '#000000', caption: '"<type>"' }),
    ...predicateNames.map((name) => relationshipRule(name, groupColours[predicates[name].group], 3)),
    ...Object.entries(otherRelationships).map(([type, colour]) => relationshipRule(type, colour, 1)),
  ].join('\n');
}

function nodeRule(label: string, { colour, caption, diameter }: NodeStyle): string {
  return rule(`node.${label}`, {
    color: colour,
    'border-color': textColourOn(colour),
    'text-color-internal': textColourOn(colour),
    diameter: `${diameter}px`,
    caption: `"${caption}"`,
  });
}

function relationshipRule(type: string, colour: string, width: number): string {
  return rule(`relationship.${type}`, {
    color: colour,
    'shaft-width': `${width}px`,
    'text-color-internal': textColourOn(colour),
    caption: '"<type>"',
  });
}

function rule(selector: string, properties: Record<string, string>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

const dark = '#1f2430';
const light = '#ffffff';

/** Dark or light, whichever can be read better on a colour, by the contrast ratio of WCAG 2.2. */
function textColourOn(colour: string): string {
  const contrast = (text: string): number => {
    const [lower, higher] = [luminance(text), luminance(colour)].toSorted((a, b) => a - b) as [number, number];
    return (higher + 0.05) / (lower + 0.05);
  };
  return contrast(dark) >= contrast(light) ? dark : light;
}

/** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
