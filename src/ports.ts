import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from './errors.ts';
import { hasCode } from './files.ts';

/**
 * Makes sure that a port can be listened on, by listening on it for a moment.
 *
 * @param setting the setting that chooses the port
 * @throws AppError PORT_TAKEN, naming the port and the setting, or CANNOT_LISTEN
 */
export async function assertPortFree({ host, port }: { host: string; port: number }, setting: string): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
  } catch (cause) {
    const found = `Expected to listen on ${host}:${port}, but found: ${(cause as Error).message}.`;
    if (hasCode(cause, 'EADDRINUSE'))
      throw new AppError('PORT_TAKEN', `${found} Stop what uses the port, or set ${setting} to a free one.`, { cause });
    const advice = hasCode(cause, 'EACCES')
      ? `Set ${setting} to a port from 1024 on, which needs no rights.`
      : `HOST is "${host}"; set it to an address of this machine, such as 127.0.0.1.`;
    throw new AppError('CANNOT_LISTEN', `${found} ${advice}`, { cause });
  }
  server.close();
  await once(server, 'close');
}
