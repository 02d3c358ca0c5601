import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../src/config.ts';
import { root } from './support/api.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));

/** What each part may import, besides itself and what is allowed everywhere. */
const allowed: Record<string, string[]> = {
  main: ['cli', 'supported-node.cjs'],
  cli: ['access', 'app', 'config', 'seed', 'exports', 'embedded-neo4j', 'intake', 'progress'],
  progress: ['app'],
  app: [
    'access',
    'config',
    'curation',
    'domain',
    'embedded-neo4j',
    'exports',
    'graph',
    'graphql',
    'http',
    'mcp',
    'neo4j-browser',
    'observability',
    'compiler',
    'publishing',
    'seed',
    'intake',
  ],
  config: [],
  http: ['access', 'config', 'curation', 'intake', 'exports', 'graph', 'graphql', 'mcp', 'observability'],
  mcp: ['domain'],
  exports: ['domain', 'graph'],
  graphql: ['access', 'compiler', 'curation', 'domain', 'intake', 'graph', 'search', 'observability'],
  compiler: ['domain', 'search', 'graph'],
  curation: ['publishing', 'intake', 'seed', 'search', 'domain', 'graph'],
  publishing: ['seed', 'search', 'domain', 'graph'],
  seed: ['domain', 'search'],
  intake: ['domain', 'search'],
  search: ['domain'],
  domain: [],
  dashboard: ['domain', 'search'],
  graphiql: [],
  graph: [],
  observability: [],
  'embedded-neo4j': [],
  'neo4j-browser': ['domain', 'graph'],
  access: [],
  errors: [],
  'file-errors': [],
  files: [],
  utf8: [],
  ports: [],
  project: [],
  'view-paths': [],
  'time-limits': [],
};

/** What every part may import. */
const everywhere = new Set([
  'errors',
  'files',
  'file-errors',
  'generated',
  'ports',
  'project',
  'time-limits',
  'utf8',
  'view-paths',
]);

const partOf = (path: string): string => (path.split('/')[0] as string).replace(/\.ts$/, '');

describe('imports go one way', () => {
  test.for(files.map(({ path, text }) => [path, text] as const))('%s', ([path, text]) => {
    const part = partOf(path);
    const imported = [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, target]) => partOf(join(path, '..', target as string)))
      .filter((target) => target !== part && !everywhere.has(target));
    expect(allowed[part], `${part} is a part that this test knows`).toBeDefined();
    expect(imported.filter((target) => !allowed[part]?.includes(target))).toEqual([]);
  });
});

test('only main.ts and cli.ts touch process', () => {
  const touching = files.filter(({ text }) =>
    /(?<!-)\bprocess\.(?!json)[a-zA-Z]/.test(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  expect(touching.map(({ path }) => path)).toEqual(['cli.ts', 'main.ts']);
});

test('only config.ts reads settings by their names', () => {
  const reading = files.filter(({ text }) =>
    settingNames.some((name) => new RegExp(`(env|environment|process\\.env)(\\.|\\[')${name}`).test(text)),
  );
  expect(reading.filter(({ path }) => partOf(path) !== 'config')).toEqual([]);
});

test('text files are decoded in one place, which refuses what is not UTF-8; only logs of other programs are read as they are', () => {
  const decoding = files.filter(({ text }) => /readFile(Sync)?\([^;]*'utf-?8'/.test(text)).map(({ path }) => path);
  expect(decoding).toEqual([
    'embedded-neo4j/jars.ts',
    'embedded-neo4j/process-table.ts',
    'embedded-neo4j/why-neo4j-ended.ts',
  ]);
});

test('only pages use fetch, which in Node may go through a proxy of the environment, be it to this machine', () => {
  const fetching = files.filter(
    ({ path, text }) => !/^(dashboard|graphiql)\//.test(path) && /(?<![.\w])fetch\((?!\))/.test(text),
  );
  expect(fetching.filter(({ path }) => path !== 'graphql/execute.ts')).toEqual([]);
});

test('only graph/ and embedded-neo4j/ know the driver', () => {
  const knowing = files.filter(({ text }) => text.includes("from 'neo4j-driver'")).map(({ path }) => partOf(path));
  expect([...new Set(knowing)].toSorted()).toEqual(['embedded-neo4j', 'graph']);
});
