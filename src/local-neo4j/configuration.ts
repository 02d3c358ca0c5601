import { join } from 'node:path';
import { makePrivateFolder, writePrivateFile } from './files.ts';

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

/**
 * Writes Neo4j's configuration into `home`/conf, anew at every start, so that what runs is what this file says.
 *
 * @param home Neo4j's home folder; its data and logs folders have their default places below it
 * @param ports where Bolt and HTTP listen, on the loopback address only
 * @param memory how much of it Neo4j may take
 * @returns the folder of the configuration
 */
export async function writeConfiguration(home: string, ports: Ports, memory: Memory): Promise<string> {
  const folder = join(home, 'conf');
  await makePrivateFolder(folder);
  const lines = Object.entries(settings(ports, memory)).map(([name, value]) => `${name}=${value}\n`);
  await writePrivateFile(join(folder, 'neo4j.conf'), lines.join(''));
  return folder;
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
    // Else Bolt sits out ten seconds at every stop, with the databases already closed, in case a connection says more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
