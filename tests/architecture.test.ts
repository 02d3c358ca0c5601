import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../src/config.ts';
import { root } from './support/api.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));

/** What each part may import, besides itself and what every part may: errors, files, ports, timings, generated types. */
const allowed: Record<string, string[]> = {
  main: ['access', 'app', 'config', 'seed', 'exports', 'embedded-neo4j', 'progress'],
  progress: ['app'],
  app: [
    'access',
    'config',
    'domain',
    'embedded-neo4j',
    'exports',
    'graph',
    'graphql',
    'http',
    'neo4j-browser',
    'observability',
    'projection',
    'publishing',
    'seed',
  ],
  config: [],
  http: ['access', 'config', 'exports', 'graph', 'graphql', 'observability'],
  exports: ['domain', 'graph'],
  graphql: ['access', 'projection', 'domain', 'search', 'observability'],
  projection: ['domain', 'search', 'graph'],
  publishing: ['seed', 'search', 'domain', 'graph'],
  seed: ['domain'],
  search: ['domain'],
  domain: [],
  dashboard: ['domain'],
  graph: [],
  observability: [],
  'embedded-neo4j': [],
  'neo4j-browser': ['domain', 'graph'],
  access: [],
  errors: [],
  files: [],
  ports: [],
  timings: [],
};

const partOf = (path: string): string => (path.split('/')[0] as string).replace(/\.ts$/, '');

describe('imports go one way', () => {
  test.for(files.map(({ path, text }) => [path, text] as const))('%s', ([path, text]) => {
    const part = partOf(path);
    const imported = [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, target]) => partOf(join(path, '..', target as string)))
      .filter((target) => ![part, 'errors', 'files', 'ports', 'timings', 'generated'].includes(target));
    expect(allowed[part], `${part} is a part that this test knows`).toBeDefined();
    expect(imported.filter((target) => !allowed[part]?.includes(target))).toEqual([]);
  });
});

test('only main.ts touches process', () => {
  const touching = files.filter(({ text }) =>
    /\bprocess\.(?!json)[a-zA-Z]/.test(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  expect(touching.map(({ path }) => path)).toEqual(['main.ts']);
});

test('only config.ts reads settings by their names', () => {
  const reading = files.filter(({ text }) =>
    settingNames.some((name) => new RegExp(`(env|environment|process\\.env)(\\.|\\[')${name}`).test(text)),
  );
  expect(reading.map(({ path }) => path)).toEqual([]);
});

test('only graph/ and embedded-neo4j/ know the driver', () => {
  const knowing = files.filter(({ text }) => text.includes("from 'neo4j-driver'")).map(({ path }) => partOf(path));
  expect([...new Set(knowing)].toSorted()).toEqual(['embedded-neo4j', 'graph']);
});
