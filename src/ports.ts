import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from './errors.ts';

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
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
      throw new AppError(
        'CANNOT_LISTEN',
        `Expected to listen on ${host}:${port}, but found: ${(cause as Error).message}.`,
        {
          cause,
        },
      );
    }
    throw new AppError(
      'PORT_TAKEN',
      `Expected to listen on ${host}:${port}, but found: ${(cause as Error).message}. Stop what uses the port, or set ${setting} to a free one.`,
      { cause },
    );
  }
  server.close();
  await once(server, 'close');
}
