// project: process
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/process.ts';
import { testFolder } from './support.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

function given(): Record<string, string> {
  const { uri, user, password } = projectNeo4j();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

test('npm run export writes the formats asked for, what describes them and their signed checksums, and reports its progress', async () => {
  const folder = join(testFolder(), 'new');
  const { ended, output } = run(given(), 'export', '--format', 'csv', '--format', 'kgx-jsonl', '--out', folder);
  expect(await ended).toBe(0);
  const names = readdirSync(folder);
  expect(names.map((name) => name.replace(/^muscle-cramp-[0-9a-f]{16}\./, '')).toSorted()).toEqual([
    'SHA256SUMS',
    'SHA256SUMS.sig',
    'allowed_signers',
    'claims.csv',
    'croissant.json',
    'datapackage.json',
    'entities.csv',
    'kgx_edges.jsonl',
    'kgx_nodes.jsonl',
    'relations.csv',
    'ro-crate-metadata.json',
  ]);
  for (const name of names) expect(output()).toContain(`${join(folder, name)}\n`);
  expect(output()).toMatch(/Exporting \(records\) .*\d+\/\d+/);
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')).toHaveLength(8);
});

test('--help lists the formats', async () => {
  const { ended, output } = run({}, 'export', '--help');
  expect(await ended).toBe(0);
  expect(output()).toMatch(
    /^Usage: npm run export[^]*csv, parquet, graphml, kgx-tsv, kgx-jsonl, json-ld, n-triples, sssom/,
  );
});

test.for([
  [['--format', 'xlsx', '--format', 'pdf'], /^BAD_USAGE: .*kgx-tsv.*, but got "xlsx" and "pdf"\.\n$/],
  [['--formats', 'csv'], /^BAD_USAGE: .*--formats[^]*Usage: npm start/],
  [['everything'], /^BAD_USAGE: .*everything/],
] as const)('%j is refused in a clear line, and nothing is written', async ([args, message]) => {
  const folder = join(testFolder(), 'new');
  const { ended, output } = run(given(), 'export', ...args, '--out', folder);
  expect(await ended).toBe(1);
  expect(output()).toMatch(message);
  expect(existsSync(folder)).toBe(false);
});
