import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, settingNames, withoutSettings } from '../src/config.ts';
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
    const optional = new Set(['NEO4J_URI', 'NEO4J_PASSWORD', 'NEO4J_BROWSER_URL', 'SOURCE_DOCUMENTS']);
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

test('a password in an address is refused and not told', () => {
  for (const uri of [
    'neo4j://me:hunter2@db.example',
    'neo4j+s://hunter2@db.example',
    'me:hunter2@x',
    'neo4j://a:hunter2@b@c',
  ]) {
    const read = (): unknown => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'hunter2', PORT: 'many' }, root);
    expect(read).toThrow(/NEO4J_URI is ".*…@\w+(\.example)?": must hold no user and no password/);
    expect(read).not.toThrow(/hunter2/);
  }
});

test('programs that are started get no setting', () => {
  const settings = Object.fromEntries(settingNames.map((name) => [name, 'x']));
  expect(withoutSettings({ ...settings, PATH: '/bin' })).toEqual({ PATH: '/bin' });
});

test('an empty setting counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' }, '/x')).toEqual(readConfig({}, '/x'));
});

test('paths start from the project’s folder', () => {
  expect(readConfig({ SOURCE_DOCUMENTS: '../articles' }, '/a/b').sourceDocuments).toBe('/a/articles');
});
