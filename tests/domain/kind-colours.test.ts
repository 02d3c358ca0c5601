import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { kindColours } from '../../src/domain/kind-colours.ts';
import { entityKinds } from '../../src/domain/vocabulary.ts';

type Triple = [number, number, number];

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

/** How readers see: what they make of linear red, green and blue (Machado et al. 2009, severity 1). */
const sights: Record<string, readonly Triple[]> = {
  'all hues': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ, relative to the white of D65. */
const toXyz: readonly Triple[] = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

/** Linear sRGB, 0 to 1, of a colour such as "#0072b2". */
function linear(colour: string): Triple {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Triple;
}

/** Contrast by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminances = [one, other].map((colour) => times(toXyz, linear(colour))[1]);
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** A colour in CIELAB as some readers see it. */
function seen(colour: string, sight: readonly Triple[]): Triple {
  const shown = times(sight, linear(colour)).map((part) => Math.min(1, Math.max(0, part))) as Triple;
  const [x, y, z] = times(toXyz, shown).map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  ) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The surfaces of src/dashboard/tokens.css, and the white page of Neo4j Browser. */
const surfaces = { light: ['#ffffff', '#f7f6f3', '#eeece6'], dark: ['#111417', '#181c21', '#22272e'] } as const;

describe.for(['light', 'dark'] as const)('of the %s colours', (scheme) => {
  const colours = kindColours[scheme];

  test('the surfaces are those of the page', async () => {
    const tokens = await readFile('src/dashboard/tokens.css', 'utf8');
    const found = [...tokens.matchAll(/--(?:background|surface|sunken): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, light = '', dark = '']) => (scheme === 'light' ? light : dark).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
    );
    expect(found.toSorted()).toEqual(surfaces[scheme].toSorted());
  });

  test.for(entityKinds)('that of %s stands out from each surface', (kind) => {
    for (const surface of surfaces[scheme]) expect(contrast(colours[kind], surface)).toBeGreaterThanOrEqual(3);
  });

  // A distance of 2.3 is just noticeable side by side; small dots apart from each other need several times that.
  test.for(Object.entries(sights))('any two differ well for readers with %s', ([, sight]) => {
    for (const [index, one] of entityKinds.entries()) {
      for (const other of entityKinds.slice(0, index)) {
        const [a, b] = [seen(colours[one], sight), seen(colours[other], sight)];
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one} and ${other}`).toBeGreaterThanOrEqual(15);
      }
    }
  });
});
