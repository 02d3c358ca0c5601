// project: browser
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, root, type TestApi } from '../../support/api.ts';
import { openBrowser, openPage } from '../../support/browser.ts';
import { rawPost, rawRequest, sendOne, type RawAnswer } from '../../support/raw-http.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ NEO4J_BROWSER_URL: 'http://127.0.0.1:7474' });
});
afterAll(() => api.app.stop());

const data = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

/** What every answer says, unless it says something else below. */
const usual = {
  'content-security-policy': data,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const asset = (): string =>
  `/assets/${readdirSync(join(root, 'dist/dashboard/assets')).find((file) => file.endsWith('.js'))}`;

const answers: [string, number, () => string][] = [
  ['an answer of GraphQL', 200, () => rawPost('{"query":"{ meta { quotes } }"}')],
  ['a refusal of GraphQL', 400, () => rawPost('{"query":"{ planets }"}')],
  ['a blocked form', 415, () => rawPost('query=x', ['Content-Type: application/x-www-form-urlencoded'])],
  ['a body that is no JSON', 400, () => rawPost('{')],
  ['a body that is too large', 413, () => rawPost(' '.repeat(300_000))],
  ['an address where there is nothing', 404, () => rawRequest('/nothing')],
  ['an address that cannot be decoded', 400, () => rawRequest('/%zz')],
  ['another method', 405, () => rawRequest('/', [], 'DELETE')],
  ['a host that is not ours', 421, () => rawRequest('/nothing').replace('localhost', 'attacker.example')],
  ['what is no HTTP', 400, () => 'Nonsense\r\n\r\n'],
  ['headers that are too large', 431, () => rawRequest('/', [`X-Long: ${'x'.repeat(20_000)}`])],
  ['a script of the dashboard', 200, () => rawRequest(asset())],
  ['what the dashboard must know', 200, () => rawRequest('/dashboard.json')],
  ['a script of Playground', 200, () => rawRequest('/playground/start.js')],
  ['an export', 200, () => rawRequest('/export/claims.csv')],
  ['what expects the unknown', 200, () => rawRequest('/dashboard.json', ['Expect: a-miracle'])],
  ['liveness', 200, () => rawRequest('/health/live')],
  ['readiness', 200, () => rawRequest('/health/ready')],
];

/** Every value of the named headers. */
const valuesOf = ({ headers }: RawAnswer, expected: object): object =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)?.join(' AND ')]));

describe('every answer has each security header once and does not name its software', () => {
  test.for(answers)('%s', async ([, status, request]) => {
    const answer = await sendOne(api.app.url, request());
    expect(answer.status).toBe(status);
    expect(valuesOf(answer, usual)).toEqual(usual);
    expect(answer.headers.get('x-request-id')).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
    for (const name of ['server', 'x-powered-by', 'via', 'strict-transport-security'])
      expect([name, answer.headers.get(name)]).toEqual([name, undefined]);
    for (const [name, values] of answer.headers) expect([name, values.length]).toEqual([name, 1]);
    const error = status >= 400 ? answer.body : '{"errors":[{"message":"';
    expect(error).toMatch(/^\{"errors":\[\{"message":"/);
    expect(error).not.toMatch(/fastify|node|apollo server|graphql-js|\d+\.\d+\.\d+|FST_|HPE_/i);
  });
});

describe('pages may do what they need', () => {
  const policies: [string, string, string][] = [
    ['/', "default-src 'self';", "style-src 'self' 'sha256-"],
    ['/chains', "default-src 'self';", "img-src 'self' data: blob:"],
    ['/playground', "default-src 'none';", "script-src 'self'"],
    ['/graphiql/', "default-src 'none';", "script-src 'self';worker-src 'self'"],
    ['/export/', "default-src 'none';", "style-src 'sha256-"],
  ];
  test.for(policies)('%s', async ([path, ...parts]) => {
    const answer = await sendOne(api.app.url, rawRequest(path, ['Accept: text/html']));
    const [policy, ...more] = answer.headers.get('content-security-policy') ?? [];
    expect(more).toEqual([]);
    for (const part of [...parts, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    const { 'content-security-policy': _own, ...others } = { ...usual, 'cross-origin-opener-policy': 'same-origin' };
    expect(valuesOf(answer, others)).toEqual(others);
  });

  test('the list of exports has its style in a browser, which finds no fault', async () => {
    const browser = await openBrowser();
    try {
      const { page, problems } = await openPage(browser);
      await page.goto(`${api.app.url}/export/`);
      const family = await page.evaluate<string>('getComputedStyle(document.body).fontFamily');
      expect(family).toContain('system-ui');
      // Browsers ask for an icon by themselves.
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('Neo4j Browser may read its style and guide from its own origin, and no other page', async () => {
    for (const path of ['/neo4j-browser/style.grass', '/neo4j-browser/guide.html']) {
      const read = (origin: string): Promise<RawAnswer> =>
        sendOne(api.app.url, rawRequest(path, [`Origin: ${origin}`]));
      const answer = await read('http://localhost:7474');
      expect(answer.headers.get('cross-origin-resource-policy')).toEqual(['cross-origin']);
      expect(answer.headers.get('access-control-allow-origin')).toEqual(['http://localhost:7474']);
      expect(answer.headers.get('content-security-policy')).toEqual([data]);
      expect((await read('http://attacker.example')).headers.get('access-control-allow-origin')).toBeUndefined();
    }
  });
});
