import { once } from 'node:events';
import { createServer } from 'node:net';
import { KnownError } from '../errors.ts';
import type { Ports } from './configuration.ts';

/**
 * Makes sure that Neo4j will be able to listen, by listening on each of its ports for a moment.
 *
 * @throws KnownError PORT_TAKEN, naming the port and the setting that chooses it
 */
export async function refuseTakenPorts({ boltPort, httpPort }: Ports): Promise<void> {
  if (boltPort === httpPort) throw portTaken(httpPort, 'NEO4J_HTTP_PORT', 'NEO4J_BOLT_PORT has the same value');
  await refuseIfTaken(boltPort, 'NEO4J_BOLT_PORT');
  await refuseIfTaken(httpPort, 'NEO4J_HTTP_PORT');
}

async function refuseIfTaken(port: number, setting: string): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host: '127.0.0.1', port, exclusive: true });
    await once(server, 'listening');
  } catch (cause) {
    throw portTaken(port, setting, cause instanceof Error ? cause.message : String(cause), cause);
  }
  server.close();
  await once(server, 'close');
}

function portTaken(port: number, setting: string, found: string, cause?: unknown): KnownError {
  return new KnownError(
    'PORT_TAKEN',
    `Neo4j is to listen on 127.0.0.1:${port}; found: ${found}. Stop what uses the port, or set ${setting} to a free one.`,
    { cause },
  );
}
