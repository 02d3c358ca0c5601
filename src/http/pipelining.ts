import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/** Most requests of one connection that wait for the response to an earlier one. Common clients send one at a time. */
const maxWaiting = 100;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

interface Connection {
  current: Exchange;
  waiting: Exchange[];
  /** Whether more came than may wait: the next is refused, the others are dropped, and the connection is closed. */
  isOverfull: boolean;
}

/**
 * Handles the requests of one connection one after another, and those of other connections in between. Node hands over at once whatever a
 * connection sent, so that a few connections with many small requests would keep all others waiting.
 */
export class Pipelines {
  readonly #connections = new WeakMap<Socket, Connection>();
  readonly #refused = new WeakSet<IncomingMessage>();

  /** @returns a listener for the requests of a server, which has each handled in its turn */
  inTurn(handle: RequestListener): RequestListener {
    const begin = (connection: Connection): void => {
      const { request, response } = connection.current;
      // Even if nothing waits: what follows in the same packet may be parsed only now.
      response.once('close', () => setImmediate(next, connection));
      handle(request, response);
    };
    const next = (connection: Connection): void => {
      const { socket } = connection.current.request;
      const exchange = connection.waiting.shift();
      // Without a socket, the client has left, or an earlier response has closed the connection.
      if (exchange?.response.socket?.writable) begin(Object.assign(connection, { current: exchange }));
      else if (!connection.isOverfull) this.#connections.delete(socket);
    };
    return (request, response) => {
      const connection = this.#connections.get(request.socket);
      if (connection) return this.#enqueue(connection, { request, response });
      const opened = { current: { request, response }, waiting: [], isOverfull: false };
      this.#connections.set(request.socket, opened);
      begin(opened);
    };
  }

  /** Whether part of a response was sent over a connection on which it goes on. */
  isResponding(socket: Socket): boolean {
    return this.#connections.get(socket)?.current.response.headersSent ?? false;
  }

  /** Adds the hook that refuses the first request of those that are too many. */
  addHook(http: FastifyInstance): void {
    http.addHook('onRequest', ({ raw }, _reply, done) => done(this.#refused.has(raw) ? tooManyWaiting() : undefined));
  }

  #enqueue(connection: Connection, exchange: Exchange): void {
    if (connection.isOverfull) return;
    connection.waiting.push(exchange);
    if (connection.waiting.length <= maxWaiting) return;
    const [first] = connection.waiting as [Exchange];
    first.response.setHeader('connection', 'close');
    this.#refused.add(first.request);
    connection.waiting = [first];
    connection.isOverfull = true;
    // Node goes on reading when a response has ended.
    const { socket } = first.request;
    socket.pause().on('resume', () => socket.pause());
  }
}

const tooManyWaiting = (): AppError =>
  new AppError(
    'TOO_MANY_REQUESTS',
    `Expected at most ${maxWaiting} requests of one connection to wait for responses, but got more. Send the next when a response has come.`,
  );
