import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, settingNames, withoutSettings } from '../src/config.ts';
import { root } from './support/api.ts';

const example = readFileSync(join(root, '.env.example'), 'utf8');
const examples = new Map(
  [...example.matchAll(/^#? ?([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name as string, value as string]),
);

/** Settings without a default, for which .env.example shows an example. */
const optional = new Set(
  'ALLOWED_HOSTS CORS_ORIGINS TRUST_PROXY DASHBOARD_URL MCP_TOKEN NEO4J_URI NEO4J_PASSWORD NEO4J_BROWSER_URL SOURCE_DOCUMENTS OTEL_EXPORTER_OTLP_ENDPOINT OTEL_EXPORTER_OTLP_TRACES_ENDPOINT OTEL_EXPORTER_OTLP_HEADERS'.split(
    ' ',
  ),
);

describe('.env.example', () => {
  test('names every setting and no other, in order', () => {
    expect([...examples.keys()]).toEqual(settingNames);
  });

  test('shows the defaults', () => {
    const shown = Object.fromEntries([...examples].filter(([name]) => !optional.has(name)));
    expect(readConfig(shown, root)).toEqual(readConfig({}, root));
  });

  test('is accepted as a whole', () => {
    expect(readConfig(Object.fromEntries(examples), root).neo4j.mode).toBe('external');
  });
});

test('docs/configuration.md names every setting but the one for tests, with its default', () => {
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const rows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, cell, shown]) => (/^`[A-Z0-9_]+`$/.test(cell ?? '') ? [[cell!.slice(1, -1), shown!]] : []));
  expect(rows.map(([name]) => name)).toEqual(settingNames.filter((name) => name !== 'TIMINGS_SCALE'));
  const expected = rows.map(([name]) => (optional.has(name!) ? '' : `\`${examples.get(name!)}\``));
  // Two defaults depend on HOST, which the page says after the one of the loopback address.
  expect(rows.map(([, shown]) => /^(`[^`]*`)?/.exec(shown!)![0])).toEqual(expected);
});

test('a password in an address is refused and not shown', () => {
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

test('ports that clash are refused', () => {
  for (const name of ['NEO4J_BOLT_PORT', 'NEO4J_HTTP_PORT']) {
    const { [name]: port = '' } = Object.fromEntries(examples);
    expect(() => readConfig({ PORT: port }, root)).toThrow(`${name} is "${port}": must differ from PORT`);
  }
});

test('paths start from the project’s folder', () => {
  expect(readConfig({ SOURCE_DOCUMENTS: '../articles' }, '/a/b').sourceDocuments).toBe('/a/articles');
});

const protection = (settings: Record<string, string>) => readConfig(settings, root).protection;

describe('who is answered, and how often', () => {
  test('on loopback: those who call it by a loopback name, as often as they like, with Playground', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.9.9.9']) {
      const { allowedHosts, requestsPerMinute } = protection({ HOST });
      expect(allowedHosts).toEqual(expect.arrayContaining(['127.0.0.1', 'localhost', '[::1]']));
      expect([requestsPerMinute, readConfig({ HOST }, root).playground]).toEqual([0, true]);
    }
  });

  test('elsewhere: whoever reaches it, so often, without Playground, unless that is set', () => {
    for (const HOST of ['0.0.0.0', '::', '10.1.2.3', 'api.example', '127.attacker.example']) {
      expect(protection({ HOST })).toMatchObject({ allowedHosts: null, requestsPerMinute: 1200 });
      expect(readConfig({ HOST }, root).playground).toBe(false);
      expect(readConfig({ HOST, PLAYGROUND: 'true' }, root).playground).toBe(true);
      expect(protection({ HOST, RATE_LIMIT_PER_MINUTE: '0' }).requestsPerMinute).toBe(0);
    }
  });

  test('origins may be patterns of host names', () => {
    const patterns = ['https://*.observable.example', 'http://*.localhost:3000', 'https://*.a.b.example:8443'];
    expect(protection({ CORS_ORIGINS: patterns.join() }).corsOrigins).toEqual(patterns);
  });

  const faulty: [string, string[]][] = [
    ['ALLOWED_HOSTS', ['api.example:443', 'http://api.example', 'a,,b', '*', 'a b']],
    [
      'CORS_ORIGINS',
      [
        '*',
        'dashboard.example',
        'https://a.example/',
        'https://a.example/x',
        'null',
        'ftp://a.example',
        // Patterns that would match nothing, or whatever anyone may register.
        'https://*',
        'http://*:3000',
        'https://*.example',
        'https://*.127.0.0.1',
        'https://*a.b.example',
        'https://a.*.example',
        'https://*.*.example',
        '*.a.example',
        'https://*.a.example/',
        '*://a.b.example',
      ],
    ],
    ['TRUST_PROXY', ['true', '1', 'proxy.example', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '10.0.0.0/x']],
    ['RATE_LIMIT_PER_MINUTE', ['-1', '1.5', 'many']],
  ];
  test.for(faulty)('%s is refused where it is faulty', ([name, values]) => {
    for (const value of values) expect(() => readConfig({ [name]: value }, root)).toThrow(name);
  });
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
