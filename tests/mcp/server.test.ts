// project: api
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { tools } from '../../src/mcp/server.ts';
import { bearer, makeTokens } from '../access/support.ts';
import { countedSince, scrape } from '../observability/scrape.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { call, connectTo } from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** A tool call as clients of 2025 send it, without a handshake. */
const callOf = (name: string, args: object, id = 1): object => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: args },
});

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/mcp`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** An answer that is an error and nothing else, which is JSON-RPC's: its HTTP status, our code and JSON-RPC's. */
const codeOf = async (response: Response): Promise<unknown[]> => {
  const { error, ...rest } = (await response.json()) as { error: { code: number; data: { code: string } } };
  expect(rest).toEqual({ jsonrpc: '2.0', id: null });
  return [response.status, error.data.code, error.code];
};
const invalidRequest = -32_600;
const parseError = -32_700;

describe.for(['legacy', 'auto'] as const)('a client that negotiates as %s', (mode) => {
  test('is offered six tools, with schemas for what goes in and comes out, that only read', async () => {
    const client = await connectTo(api.app.url, { versionNegotiation: { mode } });
    const listed = (await client.listTools()).tools;
    expect(listed.map(({ name }) => name)).toEqual(['resolve', 'chains', 'consensus', 'claim', 'document', 'changes']);
    for (const { inputSchema, outputSchema, annotations, description } of listed) {
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description!.length).toBeGreaterThan(50);
    }
    const { text, data } = await call(client, 'resolve', { terms: ['Diuretics'] });
    expect(text).toContain('id diuretics');
    expect(data).toMatchObject({ terms: [{ status: 'DIRECT', entities: [{ id: 'diuretics' }] }] });
  });
});

test('each tool is one statement for each root field of its stored operations', async () => {
  const client = await connectTo(api.app.url);
  const ran: Record<string, string[]> = {};
  const examples: Record<string, object> = {
    resolve: { terms: ['diuretics'] },
    chains: { from: ['diuretics'], to: ['muscle-cramp'] },
    consensus: { object: 'muscle-cramp' },
    claim: { object: 'muscle-cramp' },
    document: { id: 'doc-blood-loss' },
    changes: {},
  };
  expect(Object.keys(examples)).toEqual(tools.map(({ name }) => name));
  for (const [name, args] of Object.entries(examples)) {
    api.statements.length = 0;
    expect((await call(client, name, { ...args })).isError).toBe(false);
    ran[name] = [...api.statements];
  }
  expect(ran).toEqual({
    resolve: ['resolve_terms'],
    chains: ['causal_chains'],
    consensus: ['consensus'],
    claim: ['claims'],
    document: ['document'],
    changes: ['meta'],
  });
});

test('a name that is misspelled gets similar ones; a thing that the graph lacks is reported so', async () => {
  const client = await connectTo(api.app.url);
  const { data, text } = await call(client, 'resolve', { terms: ['diuretcs', 'quinine'] });
  const results = data!['terms'] as { status: string; similar: { id: string }[] }[];
  expect(results.map(({ status }) => status)).toEqual(['NONE', 'NONE']);
  expect(results[0]!.similar.map(({ id }) => id)).toContain('diuretics');
  expect(text).toContain('quinine: no entity has this name');
});

test('ids that name no entity are warned of; so is an unknown document', async () => {
  const client = await connectTo(api.app.url);
  const { text, data } = await call(client, 'consensus', { object: 'gout' });
  expect(text).toContain('none has the id "gout"');
  expect(data).toMatchObject({ rows: [], warnings: [expect.stringContaining('gout')] });
  expect((await call(client, 'document', { id: 'doc-none' })).text).toContain('No document has the id doc-none');
});

test('pages of a document follow one another', async () => {
  const client = await connectTo(api.app.url);
  const seen: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { data } = await call(client, 'document', { id: 'doc-blood-loss', limit: 25, ...(after && { after }) });
    seen.push(...(data!['citations'] as { id: string }[]).map(({ id }) => id));
    after = (data!['next'] as string | null) ?? undefined;
    more = after !== undefined;
  }
  const { data } = await api.query('{ document(id: "doc-blood-loss") { claims { totalCount } } }');
  expect(data).toEqual({ document: { claims: { totalCount: seen.length } } });
  expect(new Set(seen).size).toBe(seen.length);
});

test('the served release is compared with the one that was seen', async () => {
  const client = await connectTo(api.app.url);
  const { data } = await call(client, 'changes');
  expect(data!['isSame']).toBeNull();
  const again = await call(client, 'changes', { since: data!['dataRelease'] as string });
  expect(again.data!['isSame']).toBe(true);
  expect((await call(client, 'changes', { since: 'older' })).data!['isSame']).toBe(false);
  const number = data!['releaseNumber'] as number;
  const compared = await call(client, 'changes', { sinceNumber: number });
  expect(compared.data!['difference']).toMatchObject({ from: number, to: number, isComplete: true, claims: [] });
  const unknown = await call(client, 'changes', { sinceNumber: number + 1 });
  expect(unknown.text).toContain(`No release has the number ${number + 1}`);
  expect(unknown.data!['difference']).toBeNull();
});

describe('what GraphQL refuses is refused', () => {
  test('by its codes, in the result of the call, and counted', async () => {
    const small = await openApi({ MAX_PAGE_SIZE: '5' });
    onTestFinished(() => small.app.stop());
    const before = await scrape(small.app.url);
    const client = await connectTo(small.app.url);
    const { isError, text } = await call(client, 'claim', { object: 'muscle-cramp', limit: 10 });
    expect(isError).toBe(true);
    expect(text).toMatch(/^PAGE_SIZE_OUT_OF_RANGE: /);
    await call(client, 'changes');
    await expect
      .poll(() => countedSince(before, small.app.url, 'mcp_tool_calls_total', 'api_errors_total'))
      .toEqual({
        'mcp_tool_calls_total{tool="claim",outcome="error"}': 1,
        'mcp_tool_calls_total{tool="changes",outcome="success"}': 1,
        'api_errors_total{code="PAGE_SIZE_OUT_OF_RANGE"}': 1,
      });
  });

  test('input that its schema does not allow never reaches the database', async () => {
    const client = await connectTo(api.app.url);
    api.statements.length = 0;
    for (const [name, args] of [
      ['chains', { to: ['muscle-cramp'], maxHops: 99 }],
      ['resolve', { terms: Array.from({ length: 11 }, (_, index) => `term ${index}`) }],
      ['consensus', {}],
    ] as const)
      expect((await call(client, name, args)).isError).toBe(true);
    expect(api.statements).toEqual([]);
  });
});

describe('the route has the protection of all routes', () => {
  test('a closed server wants a token', async () => {
    const tokens = await makeTokens();
    const closed = await openApi({ READ_ACCESS: 'token', TOKENS_FILE: tokens.file });
    onTestFinished(() => closed.app.stop());
    const refused = await post(closed.app.url, callOf('changes', {}));
    expect(await codeOf(refused)).toEqual([401, 'UNAUTHENTICATED', invalidRequest]);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    const client = await connectTo(closed.app.url, { headers: bearer(tokens.reader) });
    expect((await call(client, 'changes')).isError).toBe(false);
  });

  test('a foreign Host, a foreign Origin, a body that is too large, another type and another method are refused', async () => {
    const { url } = api.app;
    const changes = callOf('changes', {});
    for (const origin of ['https://evil.example', 'null', `${url}.evil.example`])
      expect(await codeOf(await post(url, changes, { origin }))).toEqual([403, 'FORBIDDEN', invalidRequest]);
    // As it is behind a proxy that ends TLS.
    for (const origin of [url, url.replace('http:', 'https:')])
      expect((await post(url, changes, { origin })).status).toBe(200);
    const large = callOf('resolve', { terms: ['x'.repeat(300_000)] });
    expect(await codeOf(await post(url, large))).toEqual([413, 'PAYLOAD_TOO_LARGE', invalidRequest]);
    const plain = await post(url, 'changes', { 'content-type': 'text/plain' });
    expect(await codeOf(plain)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', invalidRequest]);
    expect(await codeOf(await post(url, '{'))).toEqual([400, 'BAD_USER_INPUT', parseError]);
    expect(await codeOf(await fetch(`${url}/mcp`))).toEqual([405, 'METHOD_NOT_ALLOWED', invalidRequest]);
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const response = await fetch(`${url}/mcp`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  test('an origin that is allowed may call', async () => {
    const open = await openApi({ CORS_ORIGINS: 'https://dashboard.example' });
    onTestFinished(() => open.app.stop());
    const response = await post(open.app.url, callOf('changes', {}), { origin: 'https://dashboard.example' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://dashboard.example',
    ]);
  });

  test('calls count by the minute, and no batch gets around that', async () => {
    const limited = await openApi({ RATE_LIMIT_PER_MINUTE: '2' });
    onTestFinished(() => limited.app.stop());
    const batch = [callOf('changes', {}, 1), callOf('changes', {}, 2)];
    expect(await codeOf(await post(limited.app.url, batch))).toEqual([400, 'BAD_USER_INPUT', invalidRequest]);
    expect((await post(limited.app.url, callOf('changes', {}))).status).toBe(200);
    expect(await codeOf(await post(limited.app.url, callOf('changes', {})))).toEqual([
      429,
      'TOO_MANY_REQUESTS',
      invalidRequest,
    ]);
  });
});

test('links begin with DASHBOARD_URL where it is set', async () => {
  const proxied = await openApi({ DASHBOARD_URL: 'https://graph.example/cramps/' });
  onTestFinished(() => proxied.app.stop());
  const client = await connectTo(proxied.app.url);
  const { data } = await call(client, 'claim', { subject: 'diuretics', limit: 1 });
  const [{ url, evidence }] = data!['claims'] as [
    { url: string; evidence: { document: string; start: number; end: number; url: string }[] },
  ];
  expect(url).toMatch(/^https:\/\/graph\.example\/cramps\/entity\/diuretics\?claim=/);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map((piece) => piece.url)).toEqual(
    evidence.map(
      ({ document, start, end }) => `https://graph.example/cramps/documents/${document}#char=${start},${end}`,
    ),
  );
});

test('no response stays open for notifications, of which there are none', async () => {
  const client = await connectTo(api.app.url);
  expect(client.getServerCapabilities()).toMatchObject({ tools: { listChanged: false } });
  const { honoredFilter, closed } = await client.listen({ toolsListChanged: true });
  expect([honoredFilter, await closed]).toEqual([{}, 'graceful']);
});
