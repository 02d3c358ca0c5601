import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port that nothing listened on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Two of them for a Neo4j. */
export async function freePorts(): Promise<{ boltPort: number; httpPort: number }> {
  return { boltPort: await freePort(), httpPort: await freePort() };
}

/** The settings by which a program uses such ports. */
export async function freePortSettings(): Promise<Record<'PORT' | 'NEO4J_BOLT_PORT' | 'NEO4J_HTTP_PORT', string>> {
  const { boltPort, httpPort } = await freePorts();
  return { PORT: String(await freePort()), NEO4J_BOLT_PORT: String(boltPort), NEO4J_HTTP_PORT: String(httpPort) };
}
