import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** What a Bolt client says first (Bolt handshake specification): that it speaks Bolt, and up to four versions. */
const handshake = Buffer.from('6060b01700000405000004040000000000000000', 'hex');

const defaultPort = 7687;

/**
 * Whether something at an address answers at all, be it by refusing the connection, which the driver then reports by itself. Asks over a
 * connection of its own, which is gone afterwards: neo4j-driver keeps one that was opened to a silent server for as long as the
 * server does, even once the driver is closed.
 *
 * @param uri as the driver takes it; of a cluster, one of its servers
 * @param milliseconds how long it may take
 */
export function isAnswering(uri: string, milliseconds: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const address = { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || defaultPort) };
  // Nothing that is sent or received is a secret, or believed.
  const socket = /\+s(sc)?:$/.test(protocol) ? connectTls({ ...address, rejectUnauthorized: false }) : connect(address);
  return new Promise((resolve) => {
    const end = (answered: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answered);
    };
    const timer = setTimeout(() => end(false), milliseconds).unref();
    socket
      .unref()
      .on('data', () => end(true))
      .on('error', () => end(true))
      .on('close', () => end(true));
    socket.write(handshake);
  });
}
