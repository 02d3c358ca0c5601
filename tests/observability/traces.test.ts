// project: api
import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-ports.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { send } from '../support/http.ts';
import { openReceiver, type ReceivedSpan, type Receiver } from './otlp-receiver.ts';

/** OpenTelemetry's number for a status (opentelemetry-proto, Status.StatusCode). */
const ERROR = 2;
/** Numbers of kinds of spans (opentelemetry-proto, Span.SpanKind). */
const kinds = { INTERNAL: 1, SERVER: 2, CLIENT: 3 };

const loadedModules = (): string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((file) => /@opentelemetry.(sdk|exporter)/.test(file));

// First, since a module that another test loads stays loaded.
test('without an endpoint OpenTelemetry is not even loaded, so that no span is made', async () => {
  const api = await openApi();
  expect((await api.query('{ meta { quotes } }')).errors).toBeUndefined();
  await api.app.stop();
  expect(loadedModules()).toEqual([]);
});

/** Starts an API that traces, asks it, and stops it, which sends what it has not sent yet. */
async function trace(
  ask: (api: TestApi) => Promise<unknown>,
  settings: Record<string, string> = {},
): Promise<Receiver> {
  const receiver = await openReceiver();
  const api = await openApi({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...settings });
  try {
    await ask(api);
  } finally {
    await api.app.stop();
  }
  return receiver;
}

const named = (spans: ReceivedSpan[], name: string): ReceivedSpan[] => spans.filter((span) => span.name === name);

describe('the spans of a request', () => {
  test('are HTTP, GraphQL below it, and below that the statement of each root field; the client’s trace goes on', async () => {
    const [traceId, clientSpan] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const { spans, resource } = await trace((api) =>
      send(api, {
        query: 'query Two { entity(id: "potassium") { name } claims(first: 1) { totalCount } }',
        operationName: 'Two',
        headers: { traceparent: `00-${traceId}-${clientSpan}-01` },
      }),
    );
    expect(loadedModules()).not.toEqual([]);
    const [http] = named(spans, 'POST /graphql');
    const [operation] = named(spans, 'query');
    expect(http).toMatchObject({ traceId, parentSpanId: clientSpan, kind: kinds.SERVER, status: { code: 0 } });
    expect(operation).toMatchObject({ traceId, parentSpanId: http!.spanId, kind: kinds.INTERNAL, status: { code: 0 } });
    const statements = spans.filter(({ kind }) => kind === kinds.CLIENT);
    expect(statements.map(({ name }) => name).toSorted()).toEqual(['claims', 'entity']);
    for (const statement of statements) {
      expect(statement).toMatchObject({ traceId, parentSpanId: operation!.spanId, status: { code: 0 } });
      expect(statement.attributes).toEqual({ 'db.system.name': 'neo4j', 'db.query.summary': statement.name });
      const times = [http!, operation!, statement].map((span) => BigInt(span.startTimeUnixNano));
      expect(times.every((time) => time > 0n && time < BigInt(http!.endTimeUnixNano))).toBe(true);
    }
    expect(http!.attributes).toEqual({
      'http.request.method': 'POST',
      'url.scheme': 'http',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    });
    expect(operation!.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Two' });
    expect(spans).toHaveLength(4);
    expect(resource).toMatchObject({ 'service.name': 'muscle-cramp-knowledge-graph', 'service.version': '0.1.0' });
  });

  test('of requests that come at once each belong to their own', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => (n + 1).toString(16).padStart(32, 'a'));
    const { spans } = await trace((api) =>
      Promise.all(
        ids.map((id) =>
          send(api, { query: '{ meta { quotes } }', headers: { traceparent: `00-${id}-b7ad6b7169203331-01` } }),
        ),
      ),
    );
    for (const id of ids) {
      const own = spans.filter(({ traceId }) => traceId === id);
      expect(own.map(({ name }) => name).toSorted()).toEqual(['POST /graphql', 'meta', 'query']);
    }
    expect(spans).toHaveLength(60);
  });

  test('of an export hold its statements', async () => {
    const { spans } = await trace(async (api) => (await fetch(`${api.app.url}/export/claims.csv`)).text());
    const [http] = named(spans, 'GET /export/claims.csv');
    const [statement] = named(spans, 'export_claims');
    expect(statement).toMatchObject({ traceId: http!.traceId, parentSpanId: http!.spanId });
  });

  test('name an error by its code', async () => {
    const { spans } = await trace(async (api) => {
      await send(api, { query: '{ claims(first: 5000) { totalCount } }' });
      await send(api, { query: '{' });
      await fetch(`${api.app.url}/nowhere/secret`);
    });
    expect(named(spans, 'query')[0]).toMatchObject({
      attributes: { 'error.type': 'PAGE_SIZE_OUT_OF_RANGE' },
      status: { code: ERROR },
    });
    expect(named(spans, 'graphql')[0]).toMatchObject({
      attributes: { 'error.type': 'GRAPHQL_PARSE_FAILED' },
      status: { code: ERROR },
    });
    // The client's fault is none of the server's (OpenTelemetry, HTTP spans, "Status").
    expect(named(spans, 'GET')[0]).toMatchObject({
      attributes: { 'http.response.status_code': 404 },
      status: { code: 0 },
    });
  });

  test('hold nothing that a client wrote but the names of operations, cut short, and nothing of the database', async () => {
    const { wire, spans } = await trace(async (api) => {
      const name = `N${'x'.repeat(5_000)}`;
      await send(api, {
        query: `query ${name}($id: ID!) { entity(id: $id) { name } } # querySecret`,
        variables: { id: 'variableSecret' },
        headers: { authorization: 'Basic headerSecret', cookie: 'a=cookieSecret' },
      });
      await send(api, { method: 'GET', query: '{ entity(id: "addressSecret") { name } }' });
      await fetch(`${api.app.url}/pathSecret?parameterSecret`);
    });
    expect(spans).toHaveLength(7);
    expect(wire()).not.toMatch(/Secret/);
    expect(wire()).not.toMatch(/MATCH|bolt:|password/i);
    const operation = spans.find(({ attributes }) => attributes['graphql.operation.name']);
    expect(operation?.attributes['graphql.operation.name']).toHaveLength(256);
  });
});

describe('settings', () => {
  test('the headers, the service’s name and the endpoint are those that are set; no secret is in what is sent', async () => {
    const { headers, resource, wire } = await trace((api) => api.query('{ meta { quotes } }'), {
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20token-1,x-tenant=cramps',
      OTEL_SERVICE_NAME: 'of-a-test',
    });
    expect(headers).toMatchObject({ authorization: 'Bearer token-1', 'x-tenant': 'cramps' });
    expect(resource['service.name']).toBe('of-a-test');
    expect(wire()).not.toContain('token-1');
  });

  test('a ratio of 0 keeps no trace but those that clients ask for', async () => {
    const sampled = '0af7651916cd43dd8448eb211c80319c';
    const { spans } = await trace(
      async (api) => {
        for (let n = 0; n < 10; n += 1) await api.query('{ meta { quotes } }');
        await send(api, {
          query: '{ meta { quotes } }',
          headers: { traceparent: `00-${sampled}-b7ad6b7169203331-01` },
        });
      },
      { OTEL_TRACES_SAMPLER_ARG: '0' },
    );
    expect(spans.map(({ traceId }) => traceId)).toEqual([sampled, sampled, sampled]);
  });
});

describe('log lines', () => {
  test('of statements have name, milliseconds and outcome, and the trace that they belong to', async () => {
    const receiver = await openReceiver();
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, LOG_LEVEL: 'debug' };
    const { app, log } = await openApi(settings);
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await fetch(`${app.url}/health/ready`, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
    await app.stop();
    const records = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const [http] = named(receiver.spans, 'GET /health/ready');
    expect(records.filter((record) => record['msg'] === 'statement' && record['trace_id'] === traceId)).toEqual([
      expect.objectContaining({
        name: 'release',
        milliseconds: expect.any(Number),
        failed: false,
        span_id: http!.spanId,
      }),
    ]);
  });
});

/** Asks an API whose traces go there 300 times, stops it, and gives the log and how long the stop took. */
async function askPast(endpoint: string): Promise<{ lines: string[]; stopMs: number }> {
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, LOG_LEVEL: 'warn', TIMINGS_SCALE: '0.2' };
  const api = await openApi(settings);
  // More spans than a batch holds, so that batches are sent while requests are answered.
  for (let n = 0; n < 300; n += 1) {
    expect((await api.query('{ meta { quotes } }')).errors).toBeUndefined();
  }
  const begin = performance.now();
  await api.app.stop();
  return { lines: api.log, stopMs: performance.now() - begin };
}

describe('an endpoint that takes nothing', () => {
  test('since nothing listens there: each request is answered, the stop meets its deadline, the log says it once', async () => {
    const { lines, stopMs } = await askPast(`http://127.0.0.1:${await freePort()}`);
    expect(stopMs).toBeLessThan(10_000);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'Traces are lost: OTEL_EXPORTER_OTLP_ENDPOINT takes none.',
    ]);
  });

  test.for([
    ['it never answers', 1, (): unknown => undefined],
    // It took them, and logged it first.
    ['it trickles its answer', 0, trickle],
    ['it refuses', 1, (response: ServerResponse): unknown => response.writeHead(503, { 'retry-after': '60' }).end()],
  ] as const)('since %s: the same', async ([, logged, answer]) => {
    const { url, requests } = await openReceiver(answer);
    const { lines, stopMs } = await askPast(url);
    expect(requests()).toBeGreaterThan(0);
    expect(stopMs).toBeLessThan(10_000);
    expect(lines).toHaveLength(logged);
  });
});

function trickle(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('.'), 100);
  response.once('close', () => clearInterval(timer));
  onTestFinished(() => clearInterval(timer));
}
