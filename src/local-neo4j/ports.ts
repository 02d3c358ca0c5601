import { KnownError } from '../errors.ts';
import { refuseTakenPort } from '../ports.ts';
import type { Ports } from './configuration.ts';

/**
 * Makes sure that Neo4j will be able to listen on both of its ports.
 *
 * @throws KnownError PORT_TAKEN, naming the port and the setting that chooses it
 */
export async function refuseTakenPorts({ boltPort, httpPort }: Ports): Promise<void> {
  if (boltPort === httpPort) {
    throw new KnownError(
      'PORT_TAKEN',
      `Expected NEO4J_BOLT_PORT and NEO4J_HTTP_PORT to differ, but both are ${httpPort}. Change one.`,
    );
  }
  await refuseTakenPort({ host: '127.0.0.1', port: boltPort }, 'NEO4J_BOLT_PORT');
  await refuseTakenPort({ host: '127.0.0.1', port: httpPort }, 'NEO4J_HTTP_PORT');
}
