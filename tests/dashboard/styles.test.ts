import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/api.ts';

const folder = join(root, 'src/dashboard');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** The declarations of each rule of a style sheet, sorted, those of rules within it apart. */
function rulesOf(css: string): string[][] {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split(/[{}]/)
    .map((block) => block.split(';').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => /^[\w-]+: /.test(line)).toSorted());
}

test('no five declarations stand in the rules of two style sheets', () => {
  const found = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    for (const rule of rulesOf(readFileSync(join(folder, sheet), 'utf8'))) {
      // What is there for screen readers alone is so at another width in each view.
      if (rule.length < 5 || rule.includes('clip-path: inset(50%)')) continue;
      const key = rule.join('; ');
      found.set(key, (found.get(key) ?? new Set()).add(sheet));
    }
  }
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter(([, where]) => where.size > 1)).toEqual([]);
});

test('the mark is drawn in one file', () => {
  const drawn = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(tsx?|svg|html)$/.test(file) && /M8 22 C13 22/i.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(drawn).toEqual(['icon.svg']);
});
