import { describe, expect, test } from 'vitest';
import { settingWarnings } from '../../src/config/warnings.ts';
import { readConfig } from '../../src/config.ts';
import { root } from '../support/api.ts';

const noFile = { values: {}, issues: [], warnings: [] };
const warningsOf = (environment: Record<string, string>): string[] => settingWarnings(environment, noFile);
const external = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

describe('a name in the environment that is nearly a setting', () => {
  const meant = {
    NEO4J_USERNAME: 'NEO4J_USER',
    NEO4J_PASS: 'NEO4J_PASSWORD',
    NEO4J_URL: 'NEO4J_URI',
    NE04J_URI: 'NEO4J_URI',
    NEO4JURI: 'NEO4J_URI',
    LOGLEVEL: 'LOG_LEVEL',
    log_level: 'LOG_LEVEL',
    MAX_PAGESIZE: 'MAX_PAGE_SIZE',
    CORS_ORIGIN: 'CORS_ORIGINS',
    ALLOWED_HOST: 'ALLOWED_HOSTS',
    SOURCE_DOCUMENT: 'SOURCE_DOCUMENTS',
    STATMENT_TIMEOUT_MS: 'STATEMENT_TIMEOUT_MS',
    OTEL_TRACE_SAMPLER: 'OTEL_TRACES_SAMPLER',
    PORTS: 'PORT',
  };
  test.for(Object.entries(meant))('%s is a warning that names %s', ([name, setting]) => {
    expect(warningsOf({ [name]: 'x' })).toEqual([
      `${name} in the environment is not a setting and is not read; did you mean ${setting}?`,
    ]);
    expect(readConfig({ [name]: 'x' }, root)).toEqual(readConfig({}, root));
  });

  test('begins with NEO4J_, or else it is none of this program’s', () => {
    expect(warningsOf({ NEO4J_ADDRESS: 'x' })).toEqual([
      'NEO4J_ADDRESS in the environment is not a setting and is not read.',
    ]);
    expect(
      warningsOf({
        PATH: 'x',
        HOME: 'x',
        POSTS: '',
        HOSTNAME: 'x',
        LANG: 'x',
        LOGNAME: 'x',
        HTTP_PROXY: 'x',
        LEVEL: 'x',
      }),
    ).toEqual([]);
  });

  test('is not one that Kubernetes, Docker or Neo4j sets', () => {
    const names =
      'NEO4J_PORT NEO4J_SERVICE_HOST NEO4J_SERVICE_PORT NEO4J_SERVICE_PORT_BOLT NEO4J_PORT_7687_TCP NEO4J_PORT_7687_TCP_PROTO NEO4J_HTTP_PORT_7474_TCP_ADDR NEO4J_BOLT_SERVICE_HOST NEO4J_NAME NEO4J_ENV_PATH NEO4J_HOME NEO4J_CONF NEO4J_AUTH NEO4J_server_memory_heap_max__size NEO4J_ACCEPT_LICENSE_AGREEMENT';
    expect(warningsOf(Object.fromEntries(names.split(' ').map((name) => [name, 'x'])))).toEqual([]);
  });
});

describe('a setting that does not matter is not looked at', () => {
  const inExternalMode = {
    DATA_DIRECTORY: ' ',
    NEO4J_BOLT_PORT: 'tcp://10.96.0.5:7687',
    NEO4J_HTTP_PORT: 'many',
    NEO4J_HEAP_MB: '1',
    NEO4J_PAGE_CACHE_MB: 'x',
    NEO4J_TRANSACTION_MB: '-1',
  };
  const withoutTraces = {
    OTEL_TRACES_SAMPLER: 'jaeger_remote',
    OTEL_TRACES_SAMPLER_ARG: 'endpoint=http://collector:14250,pollingIntervalMs=5000',
    OTEL_EXPORTER_OTLP_HEADERS: 'none',
    OTEL_SERVICE_NAME: ' ',
    OTEL_TRACES_EXPORTER: 'zipkin',
  };
  test.for(Object.entries(inExternalMode))('%s beside NEO4J_URI', ([name, value]) => {
    expect(readConfig({ ...external, [name]: value }, root)).toEqual(readConfig(external, root));
    expect(warningsOf({ ...external, [name]: value })).toEqual([]);
  });
  test('NEO4J_USER without NEO4J_URI', () => {
    expect(readConfig({ NEO4J_USER: ' ' }, root)).toEqual(readConfig({}, root));
  });
  test.for(Object.entries(withoutTraces))('%s without an endpoint', ([name, value]) => {
    expect(readConfig({ [name]: value }, root)).toEqual(readConfig({}, root));
    expect(warningsOf({ [name]: value })).toEqual([]);
  });
  test('whatever traces need, once they are off', () => {
    for (const off of [{ OTEL_SDK_DISABLED: 'true' }, { OTEL_SDK_DISABLED: 'True' }, { OTEL_TRACES_EXPORTER: 'none' }])
      expect(readConfig({ ...withoutTraces, ...traced, ...off }, root).traces).toBeNull();
  });
  test('and is, where it matters', () => {
    expect(() => readConfig({ NEO4J_HEAP_MB: '1', NEO4J_HTTP_PORT: 'many' }, root)).toThrow(/HTTP_PORT[^]*HEAP_MB/);
    expect(() => readConfig({ ...external, NEO4J_USER: ' ' }, root)).toThrow('NEO4J_USER');
    expect(() => readConfig({ ...traced, OTEL_TRACES_SAMPLER_ARG: '2' }, root)).toThrow('OTEL_TRACES_SAMPLER_ARG');
  });
});

describe('a value that another program set is ignored with a warning', () => {
  test.for([
    ['NEO4J_BOLT_PORT', 'tcp://10.96.0.5:7687', 'the address of a service, as Kubernetes sets it'],
    ['NEO4J_HTTP_PORT', 'udp://10.96.0.5:7474', 'the address of a service, as Kubernetes sets it'],
    ['HOST', 'x86_64-conda-linux-gnu', 'the target of a compiler, as conda sets it'],
    ['HOST', 'aarch64-conda_cos7-linux-gnu', 'the target of a compiler, as conda sets it'],
    ['HOST', 'arm64-apple-darwin20.0.0', 'the target of a compiler, as conda sets it'],
  ] as const)('%s=%s', ([name, value, reason]) => {
    expect(readConfig({ [name]: value }, root)).toEqual(readConfig({}, root));
    expect(warningsOf({ [name]: value })).toEqual([`${name} is "${value}", ${reason}; it is ignored.`]);
  });

  test('a sampler and an exporter that this program does not have, with the sampler’s argument', () => {
    const others = {
      OTEL_TRACES_SAMPLER: 'jaeger_remote',
      OTEL_TRACES_SAMPLER_ARG: 'a=b',
      OTEL_TRACES_EXPORTER: 'zipkin',
    };
    expect(readConfig({ ...traced, ...others }, root)).toEqual(readConfig(traced, root));
    expect(warningsOf({ ...traced, ...others })).toHaveLength(2);
  });
});

const tracesOf = (settings: Record<string, string>) => readConfig({ ...traced, ...settings }, root).traces;

test('names of OpenTelemetry mean what its specification says', () => {
  expect(tracesOf({})?.url).toBe('http://127.0.0.1:4318/v1/traces');
  expect(tracesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a.example/otlp/' })?.url).toBe(
    'http://a.example/otlp/v1/traces',
  );
  expect(tracesOf({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://b.example/' })?.url).toBe('http://b.example/');
  const own = { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://b.example/t' };
  expect(tracesOf(own)?.url).toBe('http://b.example/t');
  const half = { OTEL_TRACES_SAMPLER_ARG: '0.5' };
  expect(tracesOf({})?.sampler).toEqual({ parentBased: true, ratio: 1 });
  expect(tracesOf(half)?.sampler).toEqual({ parentBased: true, ratio: 0.5 });
  for (const [name, parentBased, ratio] of [
    ['always_on', false, 1],
    ['always_off', false, 0],
    ['traceidratio', false, 0.5],
    ['parentbased_always_on', true, 1],
    ['parentbased_always_off', true, 0],
    ['parentbased_traceidratio', true, 0.5],
  ] as const)
    expect(tracesOf({ ...half, OTEL_TRACES_SAMPLER: name })?.sampler).toEqual({ parentBased, ratio });
});

test('words are read in any case, as other programs write them', () => {
  const settings = { LOG_LEVEL: 'INFO', PLAYGROUND: 'False', LOAD_ON_START: 'TRUE', READ_ACCESS: 'Token' };
  const lower = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value.toLowerCase()]));
  expect(readConfig(settings, root)).toEqual(readConfig(lower, root));
});

test('a value whose bytes are not UTF-8 is refused, and a secret one is not shown', () => {
  const settings = { ...external, NEO4J_PASSWORD: 'l\uFFFDsen', TOKENS_FILE: '/\uFFFD' };
  const read = (): unknown => readConfig(settings, root);
  expect(read).toThrow(/NEO4J_PASSWORD is set: must be UTF-8[^]*TOKENS_FILE is "\/\uFFFD": must be UTF-8/);
  expect(read).not.toThrow('sen');
});
