import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { root } from '../support/api.ts';

/** The folders that see what a client sends, and the expressions in them that are only applied to what is in the repository. */
const folders = ['graphql', 'compiler', 'domain', 'search', 'http', 'graph'];
const appliedToOurOwn = new Set([
  String.raw`/^# (title|variables|statements): .*\n/gm`,
  String.raw`/\n +/g`,
  String.raw`/ (ASC|DESC)$/`,
  String.raw`/\b(?:this|node)\b|\$value\b/g`,
  String.raw`/[A-Z]/g`,
  String.raw`/^Neo4j\/(\d+)\.(\d+)/`,
]);

/** As many characters as a request may have bytes. */
const longest = 256 * 1024;

/** Parts that texts are made of that send expressions back and forth, those in them repeated. */
const parts = [
  'a',
  'å',
  '\u0300',
  '\u0300\u0316',
  '1',
  ' ',
  '\t',
  '\n',
  '/',
  '"',
  '’s',
  "'s",
  "a's",
  'et',
  'aaaaet',
  's',
  'as',
  '-',
  '&',
  '\uD800',
  '😀',
  '# title: x\n',
];

/** Regular expressions as the code has them: a slash after which a value may begin, up to its closing one. */
function expressionsIn(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  return [...code.matchAll(/(?<=[(=,:?!]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g)].map(
    ([literal]) => literal,
  );
}

const expressions = folders.flatMap((folder) =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      expressionsIn(readFileSync(join(root, 'src', folder, file), 'utf8')).map(
        (literal) => [literal, `${folder}/${file}`] as const,
      ),
    ),
);
const seen = new Map(expressions.filter(([literal]) => !appliedToOurOwn.has(literal)));

test('the expressions that are known to be there are found', () => {
  const known = [
    String.raw`/(?<=\p{L})'s(?![\p{L}\p{N}])/gu`,
    String.raw`/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu`,
    String.raw`/\p{M}/gu`,
    String.raw`/(?<=\p{L}{4})et$/u`,
    '/s$/',
  ];
  expect([...seen.keys()]).toEqual(expect.arrayContaining(known));
  const all = new Set(expressions.map(([literal]) => literal));
  expect([...appliedToOurOwn].filter((literal) => !all.has(literal))).toEqual([]);
});

/**
 * Quadratic time would be some 10^10 steps here, and minutes; linear time is milliseconds. The engine is stopped at the deadline, so that
 * an expression that never ends fails instead of hanging.
 */
test.for([...seen])('%s (%s) takes any text in linear time', ([literal]) => {
  for (const part of parts) {
    const text = part.repeat(Math.ceil(longest / part.length));
    for (const whole of [text, `${text}!`, `!${text}`]) {
      const count = runInNewContext(`(whole.match(${literal}) ?? []).length`, { whole }, { timeout: 5_000 }) as number;
      expect(count).toBeLessThanOrEqual(whole.length);
    }
  }
});
