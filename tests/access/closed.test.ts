// project: api
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { viewPaths } from '../../src/view-paths.ts';
import { testFolder } from '../exports/support.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { send } from '../support/http.ts';
import { bearer, makeTokens, type TestTokens } from './support.ts';

interface Route {
  method: string | string[];
  url: string;
  access: string;
}

interface ClosedApi {
  api: TestApi;
  tokens: TestTokens;
}

const challenge = 'Bearer realm="muscle-cramp-knowledge-graph"';

const folder = testFolder(afterAll);
let opened = 0;

/** A server that is closed unless the settings say otherwise, with tokens and what it logs. */
async function openClosed(settings: Record<string, string> = {}): Promise<ClosedApi> {
  const tokens = await makeTokens(join(folder, String((opened += 1))));
  const environment = { READ_ACCESS: 'token', TOKENS_FILE: tokens.file, LOG_LEVEL: 'trace', ...settings };
  return { api: await openApi(environment), tokens };
}

function routesOf({ api }: ClosedApi): Route[] {
  const lines = api.log.map((line) => JSON.parse(line) as { msg: string; routes?: Route[] });
  return lines.find(({ msg }) => msg === 'routes')?.routes ?? [];
}

/** What is everyone's even where reading needs a token: pages and files without data, and whether the service is up. */
const publicPaths = /^\/(\*$|assets\/|icons\/|playground|graphiql|neo4j-browser\/|health\/)/;
const isPage = (url: string): boolean =>
  Object.values(viewPaths)
    .flat()
    .includes(url as never);

let closed: ClosedApi;
beforeAll(async () => {
  closed = await openClosed();
});
afterAll(() => closed.api.app.stop());

const cramp = { query: '{ entity(id: "muscle-cramp") { name } }' };

describe('a server whose reading is closed', () => {
  test('answers on no route without a token, but on those without data', async () => {
    const routes = routesOf(closed);
    expect(routes.length).toBeGreaterThan(20);
    for (const { url, access, method } of routes) {
      const isPublic = isPage(url) || publicPaths.test(url);
      const needed = url === '/sources' ? 'contributor' : 'reader';
      expect([url, access]).toEqual([url, isPublic ? 'public' : needed]);
      for (const name of [method].flat()) {
        if (name === 'OPTIONS') continue;
        const address = closed.api.app.url + url.replace(':id', 'sodium').replace('*', 'none');
        const { status, headers } = await fetch(address, { method: name, redirect: 'manual' });
        const found = [name, url, status, headers.get('www-authenticate')];
        const refused = [name, url, 401, challenge];
        const answered = [200, 302, 404].map((each) => [name, url, each, null]);
        expect(isPublic ? answered : [refused]).toContainEqual(found);
      }
    }
    const guarded = routes.filter(({ access }) => access === 'reader').map(({ url }) => url);
    for (const url of ['/graphql', '/export/', '/export/claims.csv', '/export/SHA256SUMS', '/dashboard.json'])
      expect(guarded).toContain(url);
  });

  test('gives nothing away to OPTIONS', async () => {
    const address = `${closed.api.app.url}/graphql?query=%7B__typename%7D`;
    const response = await fetch(address, { method: 'OPTIONS' });
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('__typename');
  });

  test('answers whoever shows a token, in the header alone', async () => {
    for (const token of [closed.tokens.reader, closed.tokens.curator]) {
      const { status, text } = await send(closed.api, { ...cramp, headers: bearer(token) });
      expect([status, JSON.parse(text)]).toMatchObject([200, { data: { entity: { name: 'Muscle cramp' } } }]);
      for (const path of ['/export/', '/export/claims.csv', '/dashboard.json'])
        expect(await fetch(closed.api.app.url + path, { headers: bearer(token) })).toMatchObject({ status: 200 });
    }
    const inTheAddress = await fetch(`${closed.api.app.url}/export/?access_token=${closed.tokens.reader}`);
    expect(inTheAddress.status).toBe(401);
    expect(closed.api.log.join('')).not.toContain(closed.tokens.reader);
  });

  test('says whether it is up, and nothing else', async () => {
    for (const [path, body] of [
      ['/health/live', { status: 'live' }],
      ['/health/ready', { status: 'ready' }],
    ] as const)
      expect(await (await fetch(closed.api.app.url + path)).json()).toEqual(body);
  });

  test('keeps what it answers out of caches that others use', async () => {
    const { reader } = closed.tokens;
    const graphql = await send(closed.api, { method: 'GET', ...cramp, headers: bearer(reader) });
    const list = await fetch(`${closed.api.app.url}/export/`, { headers: bearer(reader) });
    const places = await fetch(`${closed.api.app.url}/dashboard.json`, { headers: bearer(reader) });
    for (const { headers } of [graphql, list, places]) {
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('vary')).toMatch(/(^|, )authorization$/);
    }
    const page = await fetch(`${closed.api.app.url}/numbers`);
    expect([page.headers.get('cache-control'), page.headers.get('vary')]).toEqual(['no-cache', 'accept-encoding']);
  });
});

describe('the answers that it keeps', () => {
  test('are shown to nobody without a token, neither whole nor by an entity tag', async () => {
    const kept = await openClosed({ RESPONSE_CACHE_MB: '16' });
    onTestFinished(() => kept.api.app.stop());
    const headers = bearer(kept.tokens.reader);
    const request = { method: 'GET', ...cramp } as const;
    await send(kept.api, { ...request, headers });
    const hit = await send(kept.api, { ...request, headers });
    expect([hit.status, hit.cacheStatus]).toEqual([200, 'hit']);
    const etag = { 'if-none-match': hit.headers.get('etag') as string };
    expect((await send(kept.api, { ...request, headers: { ...headers, ...etag } })).status).toBe(304);
    for (const others of [{}, bearer('mckg_guessed')]) {
      const refused = await send(kept.api, { ...request, headers: { ...etag, ...others } });
      expect([refused.status, refused.cacheStatus, refused.headers.get('etag'), refused.statements]).toEqual([
        401,
        undefined,
        null,
        [],
      ]);
      expect(refused.text).not.toContain('Muscle cramp');
    }
  });
});

describe('a mutation', () => {
  const mutation = { query: 'mutation { undo(input: {}) { clientMutationId } }' };
  // Whose each one is, and what it does for them, tests/curation/library.test.ts says.
  test.for([
    ['token', 'nobody', 401, 'UNAUTHENTICATED'],
    ['token', 'reader', 403, 'FORBIDDEN'],
    ['open', 'nobody', 401, 'UNAUTHENTICATED'],
    ['open', 'reader', 403, 'FORBIDDEN'],
  ] as const)('to a server whose reading is %s, by %s: %i, %s', async ([access, who, status, code]) => {
    const { api, tokens } = access === 'token' ? closed : await openClosed({ READ_ACCESS: 'open' });
    if (access === 'open') onTestFinished(() => api.app.stop());
    const headers = who === 'nobody' ? {} : bearer(tokens[who]);
    const { text, statements, ...answer } = await send(api, { ...mutation, headers });
    expect([answer.status, answer.headers.has('www-authenticate')]).toEqual([status, true]);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: { code: string } }[] };
    expect([data, errors.map(({ extensions }) => extensions.code), statements]).toEqual([undefined, [code], []]);
  });
});

describe('a server whose reading is open', () => {
  test('answers everyone, and refuses a token that does not work rather than pass over it', async () => {
    const { api, tokens } = await openClosed({ READ_ACCESS: 'open' });
    onTestFinished(() => api.app.stop());
    const others = [{}, bearer(tokens.reader), { authorization: 'Basic bWU6c2VjcmV0' }];
    for (const headers of others) {
      const { status, headers: answered } = await send(api, { method: 'GET', ...cramp, headers });
      expect([status, answered.get('cache-control'), answered.get('vary')]).toEqual([
        200,
        'no-cache',
        'accept, accept-encoding',
      ]);
    }
    expect((await send(api, { ...cramp, headers: bearer('mckg_guessed') })).status).toBe(401);
  });

  test('needs no file of tokens', async () => {
    const { api } = await openClosed({ READ_ACCESS: 'open', TOKENS_FILE: '/nowhere/tokens.json' });
    onTestFinished(() => api.app.stop());
    expect((await send(api, cramp)).status).toBe(200);
    expect((await send(api, { ...cramp, headers: bearer('mckg_guessed') })).status).toBe(401);
  });
});

describe('while the server runs', () => {
  test('a revoked token works no more within a second, and a token that is made works', async () => {
    const { api, tokens } = closed;
    const statusOf = async (token: string): Promise<number> =>
      (await send(api, { ...cramp, headers: bearer(token) })).status;
    const made = await tokens.command('add', 'late', '--role', 'reader');
    await expect.poll(() => statusOf(made)).toBe(200);
    await tokens.command('revoke', 'late');
    await expect.poll(() => statusOf(made)).toBe(401);
    expect(await statusOf(tokens.reader)).toBe(200);
  });

  test('a file of tokens that breaks lets nobody in and says why in the log, until it is whole again', async () => {
    const { api, tokens } = closed;
    const whole = await readFile(tokens.file, 'utf8');
    const ask = async (): Promise<[number, string]> => {
      const { status, text } = await send(api, { ...cramp, headers: bearer(tokens.reader) });
      return [status, text];
    };
    await writeFile(tokens.file, 'nonsense');
    await expect.poll(ask).toEqual([503, expect.stringContaining('"BAD_TOKENS_FILE"')]);
    expect((await ask())[1]).not.toContain(tokens.file);
    expect(api.log.join('')).toContain(`Expected tokens in ${tokens.file}, but it can't be read as JSON`);
    expect((await send(api, cramp)).status).toBe(401);
    expect((await fetch(`${api.app.url}/health/ready`)).status).toBe(200);
    await writeFile(tokens.file, whole);
    await expect.poll(async () => (await ask())[0]).toBe(200);
  });
});
