// project: api
import { once } from 'node:events';
import { get, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { errorCodes } from '../../src/errors.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type StatementRecord } from '../../src/graph/graph.ts';
import { openMetrics } from '../../src/observability/metrics.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { send } from '../support/http.ts';
import { countedSince, countsOf, parseMetrics, scrape, type Family } from './scrape.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** An API that the test alone asks. */
async function openQuietApi(settings: Record<string, string> = {}): Promise<TestApi> {
  const api = await openApi(settings);
  onTestFinished(() => api.app.stop());
  return api;
}

describe('after known requests', () => {
  test('HTTP requests are counted by method, route and status, and never by what the client wrote', async () => {
    const { app } = await openQuietApi();
    const before = await scrape(app.url);
    for (let n = 0; n < 3; n += 1) await fetch(`${app.url}/health/live?secret=${n}`);
    for (const path of ['/nowhere', '/nowhere/else']) await fetch(`${app.url}${path}`);
    await fetch(`${app.url}/export/`, { method: 'HEAD' });
    await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    await expect
      .poll(() => countedSince(before, app.url, 'http_request_duration_seconds', 'api_errors_total'))
      .toEqual({
        'http_request_duration_seconds_count{method="GET",route="/health/live",status="200"}': 3,
        'http_request_duration_seconds_count{method="GET",route="none",status="404"}': 2,
        'http_request_duration_seconds_count{method="HEAD",route="/export/",status="200"}': 1,
        'http_request_duration_seconds_count{method="POST",route="/graphql",status="400"}': 1,
        'api_errors_total{code="NOT_FOUND"}': 2,
        'api_errors_total{code="BAD_USER_INPUT"}': 1,
      });
  });

  test('GraphQL operations are counted by outcome, errors by code, statements by name, plans and cached responses by result', async () => {
    const api = await openQuietApi({ RESPONSE_CACHE_MB: '1' });
    const before = await scrape(api.app.url);
    const entity = { query: '{ entity(id: "potassium") { name } }' };
    expect([(await send(api, entity)).cacheStatus, (await send(api, entity)).cacheStatus]).toEqual([
      'fwd=miss; stored',
      'hit',
    ]);
    await send(api, { query: '{ a: entity(id: "potassium") { name } claims(first: 5000) { totalCount } }' });
    await send(api, { query: '{ claims(first: 1, after: "forged") { totalCount } }' });
    await send(api, { query: '{ nothing }' });
    await send(api, { query: '{' });
    await send(api, { body: '{"query": 5}' });
    const names = ['graphql_operations_total', 'graphql_plan_lookups_total', 'response_cache_lookups_total'];
    await expect
      .poll(() => countedSince(before, api.app.url, ...names, 'api_errors_total', 'neo4j_statement_duration_seconds'))
      .toEqual({
        'graphql_operations_total{type="query",outcome="success"}': 1,
        'graphql_operations_total{type="query",outcome="error"}': 2,
        'graphql_operations_total{type="unknown",outcome="error"}': 2,
        'graphql_plan_lookups_total{result="miss"}': 3,
        'response_cache_lookups_total{result="hit"}': 1,
        'response_cache_lookups_total{result="miss"}': 6,
        'api_errors_total{code="PAGE_SIZE_OUT_OF_RANGE"}': 1,
        'api_errors_total{code="BAD_CURSOR"}': 1,
        'api_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
        'api_errors_total{code="GRAPHQL_PARSE_FAILED"}': 1,
        'api_errors_total{code="BAD_REQUEST"}': 1,
        'neo4j_statement_duration_seconds_count{statement="entity"}': 2,
        'neo4j_statement_duration_seconds_count{statement="release"}': 1,
      });
    const { samples } = (await scrape(api.app.url)).get('response_cache_entries')!;
    expect([...samples.values()]).toEqual([1]);
  });

  test('the release of the data and the version of the program are exposed', async () => {
    const api = await openQuietApi();
    const { data } = await api.query('{ meta { apiVersion dataRelease } }');
    const { apiVersion, dataRelease } = data!['meta'] as Record<string, string>;
    expect(countsOf(await scrape(api.app.url), 'knowledge_graph_build_info')).toEqual({
      [`knowledge_graph_build_info{version="${apiVersion}",data_release="${dataRelease}"}`]: 1,
    });
  });

  test('of an export exactly the bytes are counted that the client received', async () => {
    const { app } = await openQuietApi();
    const before = await scrape(app.url);
    const [response] = (await once(get(`${app.url}/export/claims.csv`, { agent: false }), 'response')) as [
      IncomingMessage,
    ];
    const { socket } = response;
    for await (const chunk of response) expect(chunk).toBeDefined();
    await expect
      .poll(() => countedSince(before, app.url, 'export_sent_bytes_total', 'exports_running'))
      .toEqual({ 'export_sent_bytes_total{file="claims.csv"}': socket.bytesRead });
  });

  test('a request whose client leaves is counted as aborted, and is no longer in flight', async () => {
    const { app } = await openQuietApi();
    const { port } = new URL(app.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    const inFlight = async (): Promise<number> =>
      (await scrape(app.url)).get('http_requests_in_flight')!.samples.get('http_requests_in_flight')!;
    await expect.poll(inFlight).toBe(2);
    socket.destroy();
    await expect.poll(inFlight).toBe(1);
    const counts = countsOf(await scrape(app.url), 'http_request_duration_seconds');
    expect(counts['http_request_duration_seconds_count{method="POST",route="/graphql",status="aborted"}']).toBe(1);
  });
});

describe('the exposition is for Prometheus', () => {
  let families: Map<string, Family>;
  beforeAll(async () => {
    const api = await openApi();
    await api.query('{ meta { quotes } }');
    families = await scrape(api.app.url);
    await api.app.stop();
  });

  test('as its text format', async () => {
    const { app } = await openQuietApi();
    const { headers } = await fetch(`${app.url}/metrics`);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('with HELP and TYPE for all of them', () => {
    expect([...families].filter(([, { type, help }]) => !type || !help)).toEqual([]);
    expect(families.size).toBeGreaterThan(35);
  });

  test('by its names: counters end in _total, times are in seconds', () => {
    const own = [...families].filter(([name]) => !/^(process|nodejs)_/.test(name));
    const misnamed = own.filter(
      ([name, { type }]) =>
        name.endsWith('_total') !== (type === 'counter') ||
        (type === 'histogram' && !name.endsWith('_seconds')) ||
        /milliseconds|_ms|kilobytes|_mb/.test(name),
    );
    expect(misnamed).toEqual([]);
    expect(own.length).toBeGreaterThan(15);
  });

  test('with event loop, heap, garbage collection and processor time', () => {
    const expected = [
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
      'nodejs_gc_duration_seconds',
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
    ];
    expect([...families.keys()]).toEqual(expect.arrayContaining(expected));
  });
});

test('200 odd addresses, methods, names of operations, codes and statements add no series', async () => {
  const api = await openQuietApi();
  const ask = async (n: number): Promise<void> => {
    await fetch(`${api.app.url}/odd/${n}?a=${n}`);
    await fetch(`${api.app.url}/entity/odd-${n}`);
    await fetch(`${api.app.url}/export/odd-${n}`);
    await api.query(`query Odd${n} { meta { quotes } }`);
    await api.query(`query Odd${n} { odd${n} }`);
    const methods = ['PROPFIND', 'M-SEARCH', 'LOCK', 'REPORT'];
    const odd = request(`${api.app.url}/odd`, { method: methods[n % methods.length], agent: false }).end();
    const [response] = (await once(odd, 'response')) as [IncomingMessage];
    response.resume();
  };
  const seriesOf = async (): Promise<string[]> => {
    const series = [...(await scrape(api.app.url)).values()].flatMap(({ samples }) => [...samples.keys()]);
    return series.filter((name) => !name.startsWith('nodejs_')).toSorted();
  };
  await ask(0);
  await expect.poll(async () => (await seriesOf()).join('\n')).toContain('method="other"');
  const before = await seriesOf();
  for (let n = 1; n <= 200; n += 1) await ask(n);
  expect(await seriesOf()).toEqual(before);

  const metrics = openMetrics({ version: '1', errorCodes, statements: ['meta'], tools: [] });
  for (let n = 0; n < 200; n += 1) {
    metrics.errorTold(`ODD_${n}`);
    metrics.statementEnded({ name: `odd_${n}`, milliseconds: 1, failed: true, code: 'TIMEOUT' });
  }
  expect(countsOf(parseMetrics(await metrics.text()), 'api_errors_total', 'neo4j_statement_failures_total')).toEqual({
    'api_errors_total{code="other"}': 200,
    'neo4j_statement_failures_total{statement="other",code="TIMEOUT"}': 200,
  });
});

describe('the graph', () => {
  test('counts how each statement ended, by the code that the caller gets', async () => {
    const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    onTestFinished(() => driver.close());
    const records: Omit<StatementRecord, 'milliseconds'>[] = [];
    const observe = ({ name, failed, code }: StatementRecord): void => void records.push({ name, failed, code });
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 100, observers: [observe] });
    await graph.read({ name: 'right', text: 'RETURN 1 AS one' }, {});
    await graph.read({ name: 'wrong', text: 'RETURN 1 / 0 AS none' }, {}).catch(() => undefined);
    await graph
      .read({ name: 'slow', text: 'UNWIND range(1, 100000000000) AS n RETURN count(n)' }, {})
      .catch(() => undefined);
    expect(records).toEqual([
      { name: 'right', failed: false, code: null },
      { name: 'wrong', failed: true, code: 'INTERNAL_SERVER_ERROR' },
      { name: 'slow', failed: true, code: 'TIMEOUT' },
    ]);
  });

  test('shows how many connections are used and how many statements wait for one', async () => {
    const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    onTestFinished(() => driver.close());
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
    const many = { name: 'many', text: 'UNWIND range(1, 100000) AS n RETURN n' };
    const walks = Array.from({ length: 105 }, () => graph.stream(many, {}));
    const firstRows = walks.map((walk) => walk.next());
    await Promise.all(firstRows.slice(0, 100));
    expect(graph.connectionUse()).toEqual({ used: 100, waiting: 5, max: 100 });
    for (const walk of walks.slice(0, 10)) await walk.return();
    await Promise.all(firstRows);
    expect(graph.connectionUse()).toEqual({ used: 95, waiting: 0, max: 100 });
    for (const walk of walks) await walk.return();
    expect(graph.connectionUse()).toEqual({ used: 0, waiting: 0, max: 100 });
  });
});
