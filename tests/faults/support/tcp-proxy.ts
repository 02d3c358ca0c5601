import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A network between the program and its database that can fail. */
export interface Relay {
  port: number;
  /** Connections that are open. */
  open: () => number;
  /** Resets every connection. */
  cut: () => void;
  /** Ends every connection from the database's side, in order. */
  halfClose: () => void;
  /** From now on the open connections carry nothing, and are not ended either; new ones work. */
  swallow: () => void;
  /** From now on the database's side of the open connections carries nothing: what is asked is done, but never confirmed. */
  swallowAnswers: () => void;
  /** From now on new connections are accepted and carry nothing. */
  swallowNew: () => void;
  /** From now on new connections work. */
  carryNew: () => void;
}

/** Opens a relay to a port of this machine, which is closed with the test. */
export async function openRelay(target: number): Promise<Relay> {
  const pairs = new Set<[client: Socket, database: Socket]>();
  let carriesNew = true;
  const relay = createServer((client) => {
    const database = connect(target, '127.0.0.1');
    const pair: [Socket, Socket] = [client, database];
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      database.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    if (carriesNew) client.pipe(database).pipe(client);
    else pair.forEach((socket) => socket.resume());
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const each = (act: (client: Socket, database: Socket) => unknown) => () => pairs.forEach((pair) => act(...pair));
  onTestFinished(() => {
    each((client) => client.destroy())();
    relay.close();
  });
  return {
    port: (relay.address() as AddressInfo).port,
    open: () => pairs.size,
    cut: each((client) => client.resetAndDestroy()),
    halfClose: each((client, database) => {
      database.unpipe(client);
      client.end();
    }),
    swallow: each((client, database) => {
      client.unpipe(database).resume();
      database.unpipe(client).resume();
    }),
    swallowAnswers: each((client, database) => database.unpipe(client).resume()),
    swallowNew: () => void (carriesNew = false),
    carryNew: () => void (carriesNew = true),
  };
}
