import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../src/project.ts';
import { root } from './support/api.ts';

const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };

test('the package has the name of the project', () => expect(name).toBe(project.name));

describe("the project's names stand in src/project.ts alone", () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(tsx?|html)$/.test(file),
  );
  // What is generated has them from there.
  const namesThem = new Set(['project.ts', 'generated/first-questions.ts']);
  test.for(files.filter((file) => !namesThem.has(file)))('%s', (file) => {
    // Comments and messages may name an example; the vocabulary describes what the data is about.
    const code = readFileSync(join(root, 'src', file), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*|such as [\w-]+/g, '');
    const found =
      file === 'domain/vocabulary.ts' ? [] : code.match(/muscle|cramp(?!s)|mckg|five articles|fem artiklar/gi);
    expect(found ?? []).toEqual([]);
  });

  test('all files are looked through', () => expect(files.length).toBeGreaterThan(150));
});
