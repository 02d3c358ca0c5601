import { join } from 'node:path';
import { makePrivateFolder, writePrivateFile } from './files.ts';

export interface Ports {
  boltPort: number;
  httpPort: number;
}

/**
 * Writes Neo4j's configuration into `home`/conf, anew at every start, so that what runs is what this file says.
 *
 * @param home Neo4j's home folder; its data and logs folders have their default places below it
 * @param ports where Bolt and HTTP listen, on the loopback address only
 * @returns the folder of the configuration
 */
export async function writeConfiguration(home: string, ports: Ports): Promise<string> {
  const folder = join(home, 'conf');
  await makePrivateFolder(folder);
  const lines = Object.entries(settings(ports)).map(([name, value]) => `${name}=${value}\n`);
  await writePrivateFile(join(folder, 'neo4j.conf'), lines.join(''));
  return folder;
}

function settings({ boltPort, httpPort }: Ports): Record<string, string> {
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
    'server.memory.pagecache.size': '128m',
    // A query that asks for too much ends by itself instead of the JVM with it.
    'db.memory.transaction.max': '256m',
    'dbms.memory.transaction.total.max': '320m',
    // Else Bolt sits out ten seconds at every stop, with the databases already closed, in case a connection says more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
