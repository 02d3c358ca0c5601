import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, settingNames } from '../src/config.ts';
import { root } from './support/api.ts';

const example = readFileSync(join(root, '.env.example'), 'utf8');
const examples = new Map(
  [...example.matchAll(/^#? ?([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name as string, value as string]),
);

describe('.env.example', () => {
  test('names every setting and no other, in order', () => {
    expect([...examples.keys()]).toEqual(settingNames);
  });

  test('shows the defaults', () => {
    const optional = new Set([
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'NEO4J_BROWSER_URL',
      'SOURCE_DOCUMENTS',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_EXPORTER_OTLP_HEADERS',
    ]);
    const shown = Object.fromEntries([...examples].filter(([name]) => !optional.has(name)));
    expect(readConfig(shown, root)).toEqual(readConfig({}, root));
  });

  test('is accepted as a whole', () => {
    expect(readConfig(Object.fromEntries(examples), root).neo4j.own).toBe(false);
  });
});

test('README’s table names every setting with its default', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(settingNames);
});

test('an empty setting counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' }, '/x')).toEqual(readConfig({}, '/x'));
});

test('paths start from the project’s folder', () => {
  expect(readConfig({ SOURCE_DOCUMENTS: '../articles' }, '/a/b').sourceDocuments).toBe('/a/articles');
});

test('headers of the traces’ receiver are read, and never shown when they are faulty', () => {
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
  const headers = 'authorization=Bearer%20a%3Db, x-tenant = cramps';
  expect(readConfig({ ...endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers }, root).traces?.headers).toEqual({
    authorization: 'Bearer a=b',
    'x-tenant': 'cramps',
  });
  expect(readConfig({}, root).traces).toBeNull();
  for (const faulty of ['tokenSecret', 'a=%tokenSecret', '=tokenSecret']) {
    const read = (): unknown => readConfig({ ...endpoint, OTEL_EXPORTER_OTLP_HEADERS: faulty }, root);
    expect(read).toThrow(/OTEL_EXPORTER_OTLP_HEADERS is set: must be name=value/);
    expect(read).not.toThrow(/tokenSecret/);
  }
});
