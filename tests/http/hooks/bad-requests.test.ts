// project: api
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isInside } from '../../../src/http/routes/static-paths.ts';
import { openApi, root, type TestApi } from '../../support/api.ts';
import { codesOf, rawPost, rawRequest, sendOne, sendRaw } from '../../support/raw-http.ts';

let api: TestApi;
let asset = '';
beforeAll(async () => {
  asset = readdirSync(join(root, 'dist/dashboard/assets')).find((file) => file.endsWith('.js')) ?? '';
  api = await openApi();
});
afterAll(() => api.app.stop());

describe('no path leads out of the folders that are served', () => {
  const climbs = [
    '../../../package.json',
    '..%2f..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/%2e%2e/package.json',
    '%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
    '%252e%252e%252f%252e%252e%252fpackage.json',
    '..\\..\\..\\package.json',
    '..%5c..%5c..%5cpackage.json',
    '....//....//....//package.json',
    '..;/..;/..;/package.json',
    './../index.html',
    '%2e%2e/index.html',
    '//etc/passwd',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'file:///etc/passwd',
    '%c0%ae%c0%ae/%c0%ae%c0%ae/package.json',
    '%00',
    '..%00/package.json',
    '.env',
    '',
    '.',
    '..',
  ];
  test.for(['/assets/', '/playground/', '/export/', '/neo4j-browser/', '/entity/', '/'])('%s', async (folder) => {
    for (const climb of climbs) {
      const [answer] = await sendRaw(api.app.url, rawRequest(folder + climb, ['Accept: application/json']));
      const { status = 0, body = '' } = answer ?? {};
      expect(body).not.toMatch(/"dependencies"|root:|NEO4J_PASSWORD/);
      // The page itself, the list of exports and the way there are what a path may come down to.
      const isPage = /^<!doctype html>|^\{"exports":/i.test(body) || status === 302;
      const outcome = isPage ? 'a page' : codesOf({ body })[0];
      expect([folder + climb, outcome]).toEqual([
        folder + climb,
        expect.stringMatching(/^(a page|NOT_FOUND|BAD_USER_INPUT)$/),
      ]);
    }
  });

  test('nor does a link in them, be it to the file or to a compressed form of it', () => {
    const outside = mkdtempSync(join(tmpdir(), 'static-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    const directory = join(outside, 'served');
    cpSync(join(root, 'dist/dashboard/assets'), directory, { recursive: true });
    writeFileSync(join(outside, 'secret.js'), 'secret');
    symlinkSync(join(outside, 'secret.js'), join(directory, 'link.js'));
    writeFileSync(join(directory, 'plain.js'), '');
    symlinkSync(join(outside, 'secret.js'), join(directory, 'plain.js.br'));
    symlinkSync(outside, join(directory, 'folder'));
    symlinkSync(join(directory, asset), join(directory, 'within.js'));
    for (const path of ['link.js', 'plain.js', 'folder/secret.js', 'folder'])
      expect(isInside(path, directory)).toBe(false);
    for (const path of [asset, 'within.js', 'missing.js']) expect(isInside(path, directory)).toBe(true);
  });

  test('a link that is put among the served files is not followed', async () => {
    const link = join(root, 'dist/dashboard/assets/link-out.json');
    symlinkSync(join(root, 'package.json'), link);
    onTestFinished(() => rmSync(link));
    const answer = await sendOne(api.app.url, rawRequest('/assets/link-out.json'));
    expect([answer.status, ...codesOf(answer)]).toEqual([404, 'NOT_FOUND']);
    expect((await sendOne(api.app.url, rawRequest(`/assets/${asset}`))).status).toBe(200);
  });
});

describe('methods that a route does not know do nothing', () => {
  test.for(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'SEARCH', 'LINK', 'M-SEARCH'])('%s', async (method) => {
    for (const target of ['/graphql?query={__typename}', '/', '/export/', '/health/live', `/assets/${asset}`]) {
      const lines = ['X-Secret: echo', 'Content-Length: 0'];
      const answer = await sendOne(api.app.url, rawRequest(target, lines, method));
      expect([target, answer.status]).toEqual([target, 405]);
      expect(answer.body).not.toContain('echo');
    }
  });

  test('a made-up method is no HTTP, and nothing is tunnelled', async () => {
    expect((await sendOne(api.app.url, rawRequest('/', [], 'STEAL'))).status).toBe(400);
    expect(await sendRaw(api.app.url, rawRequest('example.com:443', [], 'CONNECT'))).toEqual([]);
    const upgrade = rawRequest('/graphql', ['Upgrade: websocket']).replace(
      'Connection: close',
      'Connection: Upgrade, close',
    );
    expect((await sendOne(api.app.url, upgrade)).status).toBe(400);
  });

  test('a method cannot be put on over another', async () => {
    for (const header of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override']) {
      const body = '{"query":"{ meta { quotes } }"}';
      const answer = await sendOne(api.app.url, rawPost(body, ['Content-Type: application/json', `${header}: DELETE`]));
      expect(answer.status).toBe(200);
    }
  });
});

describe('a body cannot reach what all objects share', () => {
  const poisoned = [
    '{"query":"{ meta { quotes } }","__proto__":{"polluted":1}}',
    '{"query":"{ meta { quotes } }","variables":{"__proto__":{"polluted":1}}}',
    '{"query":"{ meta { quotes } }","variables":{"a":{"constructor":{"prototype":{"polluted":1}}}}}',
    '{"query":"{ meta { quotes } }","extensions":{"\\u005f_proto__":{"polluted":1}}}',
  ];
  test.for(poisoned)('%s', async (body) => {
    const answer = await sendOne(api.app.url, rawPost(body));
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('nor can parameters of an address, even where they are JSON', async () => {
    const search = new URLSearchParams({
      query: 'query ($id: ID = "sodium") { entity(id: $id) { id } }',
      variables: '{"__proto__":{"id":"calcium","polluted":1}}',
    });
    search.set('__proto__', '{"polluted":1}');
    const lines = ['Apollo-Require-Preflight: yes'];
    const answer = await sendOne(api.app.url, rawRequest(`/graphql?${search.toString()}`, lines));
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('"sodium"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a parameter that is given twice is refused', async () => {
  const parameter = 'query={__typename}';
  for (const search of [`${parameter}&${parameter}`, `${parameter}&query=`, `${parameter}&variables={}&variables={}`]) {
    const answer = await sendOne(api.app.url, rawRequest(`/graphql?${search}`, ['Apollo-Require-Preflight: yes']));
    expect([search, answer.status]).toEqual([search, 400]);
  }
});

test('what stands in an address cannot become a header', async () => {
  for (const target of [
    '/export%0d%0aSet-Cookie:a=b',
    '/graphql?%0d%0aSet-Cookie:a=b',
    '/entity/%0d%0aSet-Cookie:a=b',
  ]) {
    const answer = await sendOne(api.app.url, rawRequest(target, ['Accept: text/html']));
    expect(answer.headers.get('set-cookie')).toBeUndefined();
  }
});
