import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { root } from './support/api.ts';
import { readCases } from './support/cases.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text as string);
const examples = readCases('tests/cases').filter(({ name }) => name.startsWith('readme-'));

test('README shows five examples, each a case that is run', () => {
  expect(examples).toHaveLength(5);
  expect(blocks('graphql').map((query) => print(parse(query)))).toEqual(
    examples.map(({ query }) => print(parse(query))),
  );
  expect(blocks('json').map((answer) => JSON.parse(answer) as unknown)).toEqual(examples.map(({ answer }) => answer));
});

test('README names each npm script that it tells to run', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?([a-z]+)/g))
    expect(Object.keys(scripts)).toContain(name);
});

test('every folder and file that the documents name exists', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, path] of text.matchAll(/`((?:src|schema|cypher|seed|tests|docs)\/[\w./-]*)`/g)) {
      if (path?.includes('NAME')) continue;
      expect(() => readFileSync(join(root, path as string)), `${document}: ${path}`).not.toThrow(/ENOENT/);
    }
  }
});
