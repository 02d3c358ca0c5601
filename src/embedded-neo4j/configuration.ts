import { join } from 'node:path';
import { makePrivateFolder, readIfPresent, writePrivateFile } from '../files.ts';

/** In megabytes (2^20 bytes). */
export interface Memory {
  /** Fixed size of the JVM's heap. */
  heap: number;
  /** How much of the stored graph is held in memory, outside the heap. */
  pageCache: number;
  /** Most that one transaction may take of the heap; a query that asks for more ends by itself instead of the JVM with it. */
  transaction: number;
}

export interface Ports {
  boltPort: number;
  httpPort: number;
}

/** What Neo4j Browser does once it is connected. */
export interface BrowserContent {
  /** GraSS that it takes its style from. */
  styleUrl: string;
  /** HTML that it opens as its guide. */
  guideUrl: string;
}

/**
 * Writes Neo4j's configuration into `home`/conf, anew at every start, so that what runs is what this file says.
 *
 * @param home Neo4j's home folder; its data and logs folders have their default places below it
 * @param ports where Bolt and HTTP listen, on the loopback address only
 * @param memory how much of it Neo4j may take
 * @param browser what Neo4j Browser fetches, if anything
 * @returns the folder of the configuration
 */
export async function writeConfiguration(
  home: string,
  ports: Ports,
  memory: Memory,
  browser?: BrowserContent,
): Promise<string> {
  const folder = join(home, 'conf');
  await makePrivateFolder(folder);
  const entries = Object.entries({ ...settings(ports, memory), ...browserSettings(browser) });
  const lines = entries.map(([name, value]) => `${name}=${value}\n`);
  await writePrivateFile(join(folder, 'neo4j.conf'), lines.join(''));
  return folder;
}

/** The port where Bolt of the last start listens, as its configuration says; undefined before the first start. */
export async function configuredBoltPort(home: string): Promise<number | undefined> {
  const text = await readIfPresent(join(home, 'conf', 'neo4j.conf'));
  const port = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(text ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}

function settings({ boltPort, httpPort }: Ports, { pageCache, transaction }: Memory): Record<string, string> {
  return {
    'server.config.strict_validation.enabled': 'true',
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'true',
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': `${pageCache}m`,
    'db.memory.transaction.max': `${transaction}m`,
    // A quarter more for all of them, so that one that is at its limit leaves room for small ones.
    'dbms.memory.transaction.total.max': `${Math.round(transaction * 1.25)}m`,
    // Whose transactions these still are, such as Neo4j Browser's, has to do without them.
    'db.shutdown_transaction_end_timeout': '1s',
    // Else Bolt sits out ten seconds at every stop, with the databases already closed, in case a connection says more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Else a statement is planned again for each order of magnitude of its texts' and lists' lengths, an id of 9 letters and one of 10.
    'internal.cypher.use_parameter_size': 'false',
  };
}

/** What Neo4j Browser gets once it is connected: to run two commands, and the one host that they may fetch from. */
function browserSettings(browser: BrowserContent | undefined): Record<string, string> {
  const policy = { 'dbms.security.http_static_content_security_policy_header': browserPolicy(browser) };
  if (!browser) return policy;
  const { styleUrl, guideUrl } = browser;
  return {
    ...policy,
    'browser.post_connect_cmd': `style ${styleUrl}; guide ${guideUrl}`,
    'browser.remote_content_hostname_whitelist': new URL(guideUrl).hostname,
  };
}

/**
 * The Content-Security-Policy of Neo4j Browser's page. Without it the page asks fonts.googleapis.com, cdn.segment.com and canny.io
 * for scripts and fonts, which no other setting of the Community edition keeps it from. It may reach this machine and its content.
 */
function browserPolicy(browser: BrowserContent | undefined): string {
  const local = ['127.0.0.1', 'localhost'].flatMap((host) => [`http://${host}:*`, `ws://${host}:*`]);
  const reachable = [...local, ...(browser ? [new URL(browser.guideUrl).origin] : [])];
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${reachable.join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');
}
