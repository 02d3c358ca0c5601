import { expect, test } from 'vitest';
import { figureSvg } from '../../src/dashboard/components/tools/figure.ts';

test('a legend that is wider than the drawing goes on below its first entry, and lines are as wide as they are drawn', () => {
  const entries = Array.from({ length: 12 }, (_, index) => ({
    label: `Kind number ${index}`,
    colour: '#123456',
    line: index,
  }));
  const { svg, width, height } = figureSvg({
    title: 'A',
    drawing: { svg: '<g/>', width: 640, height: 300 },
    legends: [{ title: 'Kind:', entries }],
    caption: [],
    colours: { text: '#000', quiet: '#555', background: '#fff' },
  });
  const places = [...svg.matchAll(/<text x="([\d.]+)" y="(\d+)"[^>]*>Kind number/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toHaveLength(12);
  const rows = [...new Set(places.map(([, y]) => y))];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(places.find(([, y]) => y === row)?.[0]).toBe(places[0]?.[0]);
  expect(Math.max(...places.map(([x]) => x!))).toBeLessThan(width - 70);
  expect(height).toBeGreaterThan(300 + 70 + rows.length * 20);
  expect(svg).toContain('height="7"');
});

test('a figure holds its drawing, title, legend, release and address, each line of which fits', () => {
  const address = `http://127.0.0.1:4000/chains?${'from=some-entity&'.repeat(20)}`;
  const { svg, width, height } = figureSvg({
    title: 'A & B → C',
    drawing: { svg: '<?xml version="1.0"?><svg width="640" height="300"></svg>', width: 640, height: 300 },
    legends: [
      { title: 'Stated strength:', entries: [{ label: 'High', colour: '#0b5a43' }] },
      { title: 'Kind:', entries: [{ label: 'Cause', colour: '#d16a0a' }] },
    ],
    caption: ['Data release: 0123456789abcdef.', address],
    colours: { text: '#000', quiet: '#555', background: '#fff' },
  });
  expect(width).toBe(688);
  expect(height).toBeGreaterThan(300 + 114);
  expect(svg).toContain('A &amp; B → C');
  expect(svg).not.toContain('<?xml');
  expect(svg).toContain('fill="#0b5a43"');
  const lineOf = (label: string) => new RegExp(`y="(\\d+)"[^>]*>${label}<`).exec(svg)?.[1];
  expect(lineOf('High')).toBe(lineOf('Stated strength:'));
  expect(lineOf('Cause')).toBe(lineOf('Kind:'));
  expect(lineOf('Kind:')).not.toBe(lineOf('Stated strength:'));
  const lines = [...svg.matchAll(/<text [^>]*font-size="12" [^>]*>([^<]*)</g)].map(([, line]) => line!);
  expect(lines[0]).toBe('Data release: 0123456789abcdef.');
  expect(lines.slice(1).join('')).toBe(address.replaceAll('&', '&amp;'));
  expect(Math.max(...lines.map((line) => line.replaceAll('&amp;', '&').length))).toBeLessThanOrEqual(100);
});
