import { isIP, isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';
import { timingsAt, type Timings } from './timings.ts';

const whole = z.coerce.number('must be a number').int('must be a whole number');
const port = whole.min(1, 'must be a port, 1 to 65535').max(65_535, 'must be a port, 1 to 65535');
const text = z.string().trim().min(1);
const positive = whole.min(1, 'must be at least 1');

/** A list of texts with commas between them, each of which must be as `isValid` has it. */
const listOf = (isValid: (text: string) => boolean, error: string) =>
  z
    .string()
    .transform((written) => written.split(',').map((each) => each.trim()))
    .refine((texts) => texts.every(isValid), error)
    .optional();

const isHostName = (written: string): boolean => /^([\w.-]+|\[[\da-f:.]+\])$/i.test(written);

const isOrigin = (written: string): boolean =>
  /^https?:/.test(written) && URL.canParse(written) && new URL(written).origin === written;

function isAddressOrRange(written: string): boolean {
  const [address = '', prefix, ...rest] = written.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    bits > 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
  );
}

/** Every setting: its name in the environment, what it accepts and its default. */
const environmentSchema = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: port.default(4000),
  ALLOWED_HOSTS: listOf(isHostName, 'must be names without port, such as api.example,[::1]'),
  CORS_ORIGINS: listOf(isOrigin, 'must be origins such as https://dashboard.example'),
  TRUST_PROXY: listOf(isAddressOrRange, 'must be addresses or ranges such as 10.0.0.0/8'),
  RATE_LIMIT_PER_MINUTE: whole.min(0, 'must be at least 0').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must be a URI such as neo4j://127.0.0.1:7687')
    .regex(/^[^@]*$/, 'must hold no user and no password; NEO4J_USER and NEO4J_PASSWORD do')
    .optional(),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.default('neo4j'),
  NEO4J_BROWSER_URL: z.url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:7474' }).optional(),
  DATA_DIRECTORY: text.default('.local/neo4j'),
  NEO4J_BOLT_PORT: port.default(7687),
  NEO4J_HTTP_PORT: port.default(7474),
  NEO4J_HEAP_MB: positive.min(256, 'must be at least 256').default(512),
  NEO4J_PAGE_CACHE_MB: positive.default(128),
  NEO4J_TRANSACTION_MB: positive.default(256),
  READ_ACCESS: z.enum(['open', 'token']).default('open'),
  TOKENS_FILE: text.default('.local/tokens.json'),
  LOAD_ON_START: z.enum(['true', 'false']).default('true'),
  SOURCE_DOCUMENTS: text.optional(),
  MAX_PAGE_SIZE: positive.max(1_000).default(100),
  STATEMENT_TIMEOUT_MS: positive.max(600_000).default(10_000),
  MAX_CONCURRENT_STATEMENTS: positive.max(90).default(16),
  RESPONSE_CACHE_MB: whole.min(0, 'must be at least 0').max(16_384).default(64),
  PLAYGROUND: z.enum(['true', 'false']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:4318' })
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .refine((pairs) => readHeaders(pairs) !== null, 'must be name=value, and more after commas, with %-encoded values')
    .optional(),
  OTEL_SERVICE_NAME: text.default('muscle-cramp-knowledge-graph'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number')
    .min(0, 'must be 0 to 1')
    .max(1, 'must be 0 to 1')
    .default(1),
  TIMINGS_SCALE: z.coerce.number('must be a number').min(0.1, 'must be 0.1 to 1').max(1, 'must be 0.1 to 1').default(1),
});

type SettingName = keyof typeof environmentSchema.shape;
type Fault = [name: SettingName, message: string];

/** Settings whose values are never shown. */
const secretSettings = new Set<SettingName>(['NEO4J_PASSWORD', 'OTEL_EXPORTER_OTLP_HEADERS']);

const defaults = environmentSchema.parse({});

/** What must hold between settings, whatever else is wrong with them. */
function compareSettings(given: Record<string, string | undefined>): Fault[] {
  const value = (name: SettingName): string => String(given[name] ?? defaults[name] ?? '');
  const faults: [boolean, ...Fault][] = value('NEO4J_URI')
    ? [[!value('NEO4J_PASSWORD'), 'NEO4J_PASSWORD', 'must be set when NEO4J_URI is set']]
    : [
        [
          value('NEO4J_BROWSER_URL') !== '',
          'NEO4J_BROWSER_URL',
          'belongs to NEO4J_URI; a Neo4j that is started has its own',
        ],
        [
          value('NEO4J_PASSWORD') !== '',
          'NEO4J_PASSWORD',
          'belongs to NEO4J_URI; a Neo4j that is started makes its own',
        ],
        [value('NEO4J_DATABASE') !== 'neo4j', 'NEO4J_DATABASE', 'must be neo4j unless NEO4J_URI is set'],
        [value('NEO4J_BOLT_PORT') === value('PORT'), 'NEO4J_BOLT_PORT', 'must differ from PORT'],
        [
          [value('PORT'), value('NEO4J_BOLT_PORT')].includes(value('NEO4J_HTTP_PORT')),
          'NEO4J_HTTP_PORT',
          'must differ from PORT and NEO4J_BOLT_PORT',
        ],
      ];
  return faults.filter(([isFault]) => isFault).map(([, name, message]) => [name, message]);
}

/** Names of all settings, in the order in which they are documented. */
export const settingNames = Object.keys(environmentSchema.shape);

/** What is none of this program's settings: the environment that the programs which it starts may have. */
export function withoutSettings(environment: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !settingNames.includes(name)));
}

/** The validated configuration. */
export interface Config {
  http: { host: string; port: number };
  /** Who is answered, and how often. */
  protection: {
    /** Names by which clients may call this server, in lower case, without port; null for any. */
    allowedHosts: string[] | null;
    /** Origins whose pages may read the answers of GraphQL and the exports. */
    corsOrigins: string[];
    /** Addresses and ranges of the proxies that are believed when they say whom they forward. */
    trustedProxies: string[];
    /** Most requests of a client in a minute; 0 for any number. */
    requestsPerMinute: number;
  };
  /** The Neo4j server to use, or where and how to run one of our own. */
  neo4j:
    | {
        mode: 'external';
        uri: string;
        user: string;
        password: string;
        database: string;
        /** Where that server's Neo4j Browser is, which may then fetch its style and guide; null when not known. */
        browserUrl: string | null;
      }
    | {
        mode: 'embedded';
        directory: string;
        boltPort: number;
        httpPort: number;
        database: string;
        /** In megabytes (2^20 bytes). */
        memory: { heap: number; pageCache: number; transaction: number };
      };
  /** Whether reading needs a token; and the file of the tokens, absolute. */
  access: { closed: boolean; tokensFile: string };
  /** Whether the curated data is loaded at the start; else the graph is served as it is. */
  loadOnStart: boolean;
  /** Folder with the articles, absolute; null when their texts are not at hand. */
  sourceDocuments: string | null;
  maxPageSize: number;
  statementTimeoutMs: number;
  /** Most statements of GraphQL operations that run in Neo4j at a time. */
  maxConcurrentStatements: number;
  /** Most memory that answers are kept in, in bytes; 0 when none is kept. */
  responseCacheBytes: number;
  /** Whether GraphQL Playground is served, and with it introspection. */
  playground: boolean;
  logLevel: z.output<typeof environmentSchema>['LOG_LEVEL'];
  /** Where traces go; null when none are made. */
  traces: {
    /** Base URL of a receiver of OTLP over HTTP. */
    endpoint: string;
    /** Sent with each export; may hold a secret. */
    headers: Record<string, string>;
    serviceName: string;
    /** Part of the traces that are kept, 0 to 1, where the client has not decided. */
    sampleRatio: number;
  } | null;
  timings: Timings;
}

/**
 * Reads the configuration from the environment. Empty settings count as unset.
 *
 * @param environment the variables
 * @param directory folder that relative paths start from
 * @throws AppError BAD_CONFIGURATION, which lists all faults at once
 */
export function readConfig(environment: Record<string, string | undefined>, directory: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(given);
  const faults: Fault[] = [
    ...(read.error?.issues ?? []).map(({ path, message }): Fault => [path[0] as SettingName, message]),
    ...compareSettings(given),
  ];
  if (!read.success || faults.length > 0) {
    const told = faults.map(([name, message]) => `  ${name} ${foundIn(given, name)}: ${message}`);
    throw new AppError(
      'BAD_CONFIGURATION',
      `The settings are faulty; .env.example describes them.\n${told.join('\n')}`,
    );
  }
  const settings = read.data;
  return {
    http: { host: settings.HOST, port: settings.PORT },
    protection: readProtection(settings),
    neo4j: settings.NEO4J_URI
      ? {
          mode: 'external',
          uri: settings.NEO4J_URI,
          user: settings.NEO4J_USER,
          password: settings.NEO4J_PASSWORD ?? '',
          database: settings.NEO4J_DATABASE,
          browserUrl: settings.NEO4J_BROWSER_URL ?? null,
        }
      : {
          mode: 'embedded',
          directory: resolve(directory, settings.DATA_DIRECTORY),
          boltPort: settings.NEO4J_BOLT_PORT,
          httpPort: settings.NEO4J_HTTP_PORT,
          database: settings.NEO4J_DATABASE,
          memory: {
            heap: settings.NEO4J_HEAP_MB,
            pageCache: settings.NEO4J_PAGE_CACHE_MB,
            transaction: settings.NEO4J_TRANSACTION_MB,
          },
        },
    access: { closed: settings.READ_ACCESS === 'token', tokensFile: resolve(directory, settings.TOKENS_FILE) },
    loadOnStart: settings.LOAD_ON_START === 'true',
    sourceDocuments: settings.SOURCE_DOCUMENTS ? resolve(directory, settings.SOURCE_DOCUMENTS) : null,
    maxPageSize: settings.MAX_PAGE_SIZE,
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    maxConcurrentStatements: settings.MAX_CONCURRENT_STATEMENTS,
    responseCacheBytes: settings.RESPONSE_CACHE_MB * 2 ** 20,
    playground: settings.PLAYGROUND ? settings.PLAYGROUND === 'true' : isLoopback(settings.HOST),
    logLevel: settings.LOG_LEVEL,
    traces: settings.OTEL_EXPORTER_OTLP_ENDPOINT
      ? {
          endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
          headers: readHeaders(settings.OTEL_EXPORTER_OTLP_HEADERS ?? '') ?? {},
          serviceName: settings.OTEL_SERVICE_NAME,
          sampleRatio: settings.OTEL_TRACES_SAMPLER_ARG,
        }
      : null,
    timings: timingsAt(settings.TIMINGS_SCALE),
  };
}

/** Requests of a client in a minute, where others than this machine reach the server. */
const defaultRequestsPerMinute = 1_200;

function readProtection(settings: z.output<typeof environmentSchema>): Config['protection'] {
  const { HOST: host, ALLOWED_HOSTS: given, RATE_LIMIT_PER_MINUTE: limit } = settings;
  const loopbackNames = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]', host] : [];
  const names = [...(given ?? []), ...loopbackNames].map((name) => name.toLowerCase());
  return {
    allowedHosts: names.length > 0 ? names : null,
    corsOrigins: settings.CORS_ORIGINS ?? [],
    trustedProxies: settings.TRUST_PROXY ?? [],
    requestsPerMinute: limit ?? (isLoopback(host) ? 0 : defaultRequestsPerMinute),
  };
}

/** Whether nothing but this machine reaches a server that listens there. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** Headers as OpenTelemetry writes them (OTLP exporter, "Specifying headers via environment variables"); null for what is none. */
function readHeaders(pairs: string): Record<string, string> | null {
  const headers: Record<string, string> = {};
  for (const pair of pairs.split(',').filter((part) => part.trim() !== '')) {
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) return null;
    try {
      headers[name] = decodeURIComponent(value.trim());
    } catch {
      return null;
    }
  }
  return headers;
}

function foundIn(given: Record<string, string | undefined>, name: SettingName): string {
  const value = given[name] ?? defaults[name];
  if (value === undefined) return 'is not set';
  return secretSettings.has(name) ? 'is set' : `is "${withoutCredentials(String(value))}"`;
}

/** A setting's value without what an address may hold before its "@": a user and a password. */
function withoutCredentials(value: string): string {
  return value.replace(/^(\w[\w+.-]*:\/\/)?.*@/s, '$1…@');
}
