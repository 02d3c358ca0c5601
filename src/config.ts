import { isIP, isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { foreignValues } from './config/foreign-values.ts';
import type { EnvFile } from './config/env-file.ts';
import { settingMeantBy } from './config/misspelled-names.ts';
import { readHeaders, samplers } from './config/open-telemetry.ts';
import { AppError } from './errors.ts';
import { project } from './project.ts';
import { timingsAt } from './time-limits.ts';

const whole = z.coerce.number('must be a number').int('must be a whole number');
const port = whole.min(1, 'must be a port, 1 to 65535').max(65_535, 'must be a port, 1 to 65535');
const text = z.string().trim().min(1);
const positive = whole.min(1, 'must be at least 1');
const oneOf = <const Word extends string>(...words: Word[]) => text.toLowerCase().pipe(z.enum(words));

const httpUrl = (example: string) => z.url({ protocol: /^https?$/, error: `must be a URL such as ${example}` });

/** A list of texts with commas between them, each of which must be as `isValid` has it. */
const listOf = (isValid: (text: string) => boolean, error: string) =>
  z
    .string()
    .transform((written) => written.split(',').map((each) => each.trim()))
    .refine((texts) => texts.every(isValid), error)
    .optional();

const isHostName = (written: string): boolean => /^([\w.-]+|\[[\da-f:.]+\])$/i.test(written);

/** An origin, or a pattern whose first label is `*`: of two more labels at least, unless they are this machine's. */
function isOriginPattern(written: string): boolean {
  const origin = written.replace(/^(https?:\/\/)\*\.(?=[^.]+\.[^.]|localhost(?::\d+)?$)/, '$1any.');
  return /^https?:[^*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}

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
  CORS_ORIGINS: listOf(
    isOriginPattern,
    'must be origins such as https://dashboard.example, or https://*.dashboard.example for all names below one',
  ),
  TRUST_PROXY: listOf(isAddressOrRange, 'must be addresses or ranges such as 10.0.0.0/8'),
  RATE_LIMIT_PER_MINUTE: whole.min(0, 'must be at least 0').optional(),
  DASHBOARD_URL: httpUrl('https://graph.example/cramps')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must be a URI such as neo4j://127.0.0.1:7687')
    .regex(/^[^@]*$/, 'must hold no user and no password; NEO4J_USER and NEO4J_PASSWORD do')
    .optional(),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.default('neo4j'),
  NEO4J_BROWSER_URL: httpUrl('http://127.0.0.1:7474').optional(),
  DATA_DIRECTORY: text.default('.local/neo4j'),
  NEO4J_BOLT_PORT: port.default(7687),
  NEO4J_HTTP_PORT: port.default(7474),
  NEO4J_HEAP_MB: positive.min(256, 'must be at least 256').default(512),
  NEO4J_PAGE_CACHE_MB: positive.default(128),
  NEO4J_TRANSACTION_MB: positive.default(256),
  READ_ACCESS: oneOf('open', 'token').default('open'),
  TOKENS_FILE: text.default('.local/tokens.json'),
  MCP_TOKEN: text.optional(),
  SIGNING_KEY_FILE: text.default('.local/signing-key.pem'),
  LOAD_ON_START: oneOf('true', 'false').default('true'),
  WARM_UP: oneOf('true', 'false').default('true'),
  SOURCE_DOCUMENTS: text.optional(),
  MAX_PAGE_SIZE: positive.max(1_000).default(100),
  STATEMENT_TIMEOUT_MS: positive.max(600_000).default(10_000),
  MAX_CONCURRENT_STATEMENTS: positive.max(90).default(16),
  RESPONSE_CACHE_MB: whole.min(0, 'must be at least 0').max(16_384).default(64),
  PLAYGROUND: oneOf('true', 'false').optional(),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('warn'),
  OTEL_SDK_DISABLED: oneOf('true', 'false').default('false'),
  OTEL_TRACES_EXPORTER: text.default('otlp'),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl('http://127.0.0.1:4318').optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl('http://127.0.0.1:4318/v1/traces').optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .refine((pairs) => readHeaders(pairs) !== null, 'must be name=value, and more after commas, with %-encoded values')
    .optional(),
  OTEL_SERVICE_NAME: text.default(project.name),
  OTEL_TRACES_SAMPLER: text.default('parentbased_traceidratio'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number')
    .min(0, 'must be 0 to 1')
    .max(1, 'must be 0 to 1')
    .default(1),
  TIMINGS_SCALE: z.coerce.number('must be a number').min(0.1, 'must be 0.1 to 1').max(1, 'must be 0.1 to 1').default(1),
});

export type Environment = Record<string, string | undefined>;
type Settings = z.output<typeof environmentSchema>;
type SettingName = keyof typeof environmentSchema.shape;
type ConfigIssue = [name: SettingName, message: string];

/** Settings whose values are never shown. */
const secretSettings = new Set<SettingName>(['NEO4J_PASSWORD', 'MCP_TOKEN', 'OTEL_EXPORTER_OTLP_HEADERS']);

const defaults = environmentSchema.parse({});

/** What must hold between settings, whatever else is wrong with them. */
function compareSettings(given: Environment): ConfigIssue[] {
  const value = (name: SettingName): string => String(given[name] ?? defaults[name] ?? '');
  const issues: [boolean, ...ConfigIssue][] = value('NEO4J_URI')
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
  return issues.filter(([isIssue]) => isIssue).map(([, name, message]) => [name, message]);
}

/** Names of all settings, in the order in which they are documented. */
export const settingNames = Object.keys(environmentSchema.shape);

/** The environment without this program's settings, for the programs that it starts. */
export function withoutSettings(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !settingNames.includes(name)));
}

/** The validated configuration. */
export type Config = ReturnType<typeof readConfig>;

/** Settings that matter in one mode alone; in another they are not looked at, since others may have set them. */
const onlyExternal: SettingName[] = ['NEO4J_USER'];
const onlyEmbedded: SettingName[] = [
  'DATA_DIRECTORY',
  'NEO4J_BOLT_PORT',
  'NEO4J_HTTP_PORT',
  'NEO4J_HEAP_MB',
  'NEO4J_PAGE_CACHE_MB',
  'NEO4J_TRANSACTION_MB',
];

/** What OpenTelemetry's specification has read where traces are made. */
const onlyTraces = (Object.keys(environmentSchema.shape) as SettingName[]).filter((name) => name.startsWith('OTEL_'));

/** The settings that are set and matter. Empty ones count as unset. */
export function relevantSettings(environment: Environment): Environment {
  const isSet = (name: SettingName): boolean => Boolean(environment[name]);
  const makesTraces =
    (isSet('OTEL_EXPORTER_OTLP_ENDPOINT') || isSet('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')) &&
    environment['OTEL_SDK_DISABLED']?.toLowerCase() !== 'true' &&
    environment['OTEL_TRACES_EXPORTER'] !== 'none';
  const sampler = samplers[environment['OTEL_TRACES_SAMPLER'] || defaults.OTEL_TRACES_SAMPLER];
  const irrelevant = new Set([
    ...(isSet('NEO4J_URI') ? onlyEmbedded : onlyExternal),
    ...(makesTraces ? [] : onlyTraces),
    ...(sampler?.ratio === 'argument' ? [] : ['OTEL_TRACES_SAMPLER_ARG']),
  ]);
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value && settingNames.includes(name) && !irrelevant.has(name as SettingName),
    ),
  );
}

/** What is wrong with a `.env` file: its lines, and names that are nearly those of settings. */
function fileIssues({ issues, values }: EnvFile): string[] {
  const misspelled = Object.keys(values).flatMap((name) => {
    const meant = settingNames.includes(name) ? undefined : settingMeantBy(name, settingNames);
    return meant ? [`${name} is not a setting; did you mean ${meant}?`] : [];
  });
  return [...issues, ...misspelled].map((issue) => `  .env, ${issue}`);
}

/** @throws AppError BAD_CONFIGURATION */
function validate(environment: Environment, file: EnvFile): Settings {
  const given = relevantSettings(environment);
  for (const { name } of foreignValues(given)) delete given[name];
  const read = environmentSchema.safeParse(given);
  const issues: ConfigIssue[] = [
    ...(read.error?.issues ?? []).map(({ path, message }): ConfigIssue => [path[0] as SettingName, message]),
    ...compareSettings(given),
    ...Object.keys(given)
      .filter((name) => given[name]?.includes('\uFFFD'))
      .map((name): ConfigIssue => [
        name as SettingName,
        'must be UTF-8; it holds U+FFFD, which other bytes are read as',
      ]),
  ];
  const lines = [
    ...fileIssues(file),
    ...issues.map(([name, message]) => `  ${name} ${foundIn(given, name)}: ${message}`),
  ];
  if (!read.success || lines.length > 0) {
    throw new AppError(
      'BAD_CONFIGURATION',
      `Some settings are invalid; .env.example describes them.\n${lines.join('\n')}`,
    );
  }
  return read.data;
}

/**
 * Reads the configuration from the environment and from `.env`; the environment wins.
 *
 * @param environment the variables
 * @param directory folder that relative paths start from
 * @param file what `.env` says
 * @throws AppError BAD_CONFIGURATION, which reports all invalid settings together
 */
export function readConfig(
  environment: Environment,
  directory: string,
  file: EnvFile = { values: {}, issues: [], warnings: [] },
) {
  const settings = validate({ ...file.values, ...environment }, file);
  return {
    http: { host: settings.HOST, port: settings.PORT },
    protection: readProtection(settings),
    neo4j: readNeo4j(settings, directory),
    /** Whether reading needs a token; and the file of the tokens, absolute. */
    access: { closed: settings.READ_ACCESS === 'token', tokensFile: resolve(directory, settings.TOKENS_FILE) },
    /** The token that the MCP server over standard input shows to the server that it asks; null for none. */
    mcpToken: settings.MCP_TOKEN ?? null,
    /** Where people reach the dashboard, without a slash at its end; null: where a request was sent to. */
    dashboardUrl: settings.DASHBOARD_URL ?? null,
    /** File with the key that releases are signed with, absolute; it is made when there is none. */
    signingKeyFile: resolve(directory, settings.SIGNING_KEY_FILE),
    /** Whether the seed is loaded at the start; else the graph is served as it is. */
    loadOnStart: settings.LOAD_ON_START === 'true',
    /** Whether a start waits until what is asked first has been planned. */
    warmUp: settings.WARM_UP === 'true',
    /** Folder with the articles, absolute; null when their texts are not at hand. */
    sourceDocuments: settings.SOURCE_DOCUMENTS ? resolve(directory, settings.SOURCE_DOCUMENTS) : null,
    maxPageSize: settings.MAX_PAGE_SIZE,
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    /** Most statements of GraphQL operations that run in Neo4j at a time. */
    maxConcurrentStatements: settings.MAX_CONCURRENT_STATEMENTS,
    /** Most memory that answers are kept in, in bytes; 0 when none is kept. */
    responseCacheBytes: settings.RESPONSE_CACHE_MB * 2 ** 20,
    /** Whether GraphQL Playground is served, and with it introspection. */
    playground: settings.PLAYGROUND ? settings.PLAYGROUND === 'true' : isLoopback(settings.HOST),
    logLevel: settings.LOG_LEVEL,
    traces: readTraces(settings),
    timings: timingsAt(settings.TIMINGS_SCALE),
  };
}

/** The Neo4j server to use, or where and how to run one of our own. */
function readNeo4j(settings: Settings, directory: string) {
  const { NEO4J_URI: uri, NEO4J_DATABASE: database } = settings;
  if (uri)
    return {
      mode: 'external' as const,
      uri,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD ?? '',
      database,
      /** Where that server's Neo4j Browser is, which may then fetch its style and guide; null when not known. */
      browserUrl: settings.NEO4J_BROWSER_URL ?? null,
    };
  return {
    mode: 'embedded' as const,
    directory: resolve(directory, settings.DATA_DIRECTORY),
    boltPort: settings.NEO4J_BOLT_PORT,
    httpPort: settings.NEO4J_HTTP_PORT,
    database,
    /** In megabytes (2^20 bytes). */
    memory: {
      heap: settings.NEO4J_HEAP_MB,
      pageCache: settings.NEO4J_PAGE_CACHE_MB,
      transaction: settings.NEO4J_TRANSACTION_MB,
    },
  };
}

/** Where traces go; null when none are made. */
function readTraces(settings: Settings) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own } = settings;
  const url = own ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`);
  if (!url) return null;
  const { parentBased, ratio } = samplers[settings.OTEL_TRACES_SAMPLER]!;
  return {
    url,
    /** Sent with each export; may hold a secret. */
    headers: readHeaders(settings.OTEL_EXPORTER_OTLP_HEADERS ?? '') ?? {},
    serviceName: settings.OTEL_SERVICE_NAME,
    sampler: { parentBased, ratio: ratio === 'argument' ? settings.OTEL_TRACES_SAMPLER_ARG : ratio },
  };
}

/** Requests of a client in a minute, where others than this machine reach the server. */
const defaultRequestsPerMinute = 1_200;

/** Who is answered, and how often. */
function readProtection(settings: Settings) {
  const { HOST: host, ALLOWED_HOSTS: given, RATE_LIMIT_PER_MINUTE: limit } = settings;
  const loopbackNames = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]', host] : [];
  const names = [...(given ?? []), ...loopbackNames].map((name) => name.toLowerCase());
  return {
    /** Names by which clients may call this server, in lower case, without port; null for any. */
    allowedHosts: names.length > 0 ? names : null,
    /** Origins whose pages may read the answers of GraphQL and the exports. */
    corsOrigins: settings.CORS_ORIGINS ?? [],
    /** Addresses and ranges of the proxies that are believed when they say whom they forward. */
    trustedProxies: settings.TRUST_PROXY ?? [],
    /** Most requests of a client in a minute; 0 for any number. */
    requestsPerMinute: limit ?? (isLoopback(host) ? 0 : defaultRequestsPerMinute),
  };
}

/** Whether nothing but this machine reaches a server that listens there. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function foundIn(given: Environment, name: SettingName): string {
  const value = given[name] ?? defaults[name];
  if (value === undefined) return 'is not set';
  return secretSettings.has(name) ? 'is set' : `is "${withoutCredentials(String(value))}"`;
}

/** A setting's value without what an address may hold before its "@": a user and a password. */
function withoutCredentials(value: string): string {
  return value.replace(/^(\w[\w+.-]*:\/\/)?.*@/s, '$1…@');
}
