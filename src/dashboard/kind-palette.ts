import { kindColours } from '../domain/kind-colours.ts';
import { entityKinds, type EntityKind } from '../domain/vocabulary.ts';

/** The name of a kind's colour in style sheets. */
export const kindColourName = (kind: EntityKind): `--kind-${string}` =>
  `--kind-${kind.toLowerCase().replaceAll('_', '-')}`;

/** Gives style sheets the kinds' colours of both schemes, and `--kind` to whatever is marked `data-kind`. */
export function defineKindColours(): void {
  const sheet = new CSSStyleSheet();
  const colours = entityKinds.map(
    (kind) => `${kindColourName(kind)}: light-dark(${kindColours.light[kind]}, ${kindColours.dark[kind]});`,
  );
  const rules = entityKinds.map((kind) => `[data-kind='${kind}'] { --kind: var(${kindColourName(kind)}); }`);
  sheet.replaceSync([`:root { ${colours.join(' ')} }`, ...rules].join('\n'));
  document.adoptedStyleSheets.push(sheet);
}
