import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Codes of the response's errors; null without errors. */
    errorCodes: string[] | null;
  }
}

/**
 * Logs each request once it is over, at level info, however it ended. Addresses, headers and bodies are left out: they
 * hold what people ask for, and secrets. `bytes` is what the connection sent meanwhile, headers included.
 */
export class AccessLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(request: FastifyRequest, reply: FastifyReply): void {
    if (!['info', 'debug', 'trace'].includes(request.log.level)) return;
    const start = performance.now();
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    reply.raw.once('close', () => {
      const { errorCodes } = request;
      request.log.info(
        {
          ...describeRequest(request),
          status: reply.statusCode,
          milliseconds: performance.now() - start,
          bytes: socket.bytesWritten - sentBefore,
          // The client left before it had all.
          ...(!reply.raw.writableFinished && { aborted: true }),
          ...(errorCodes && { codes: errorCodes }),
        },
        'request',
      );
    });
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest): void {
    if (error) request.server.errorLog.report(error, request.log);
  }
}

/** What a log line shows of a request that it is about. */
export function describeRequest({ method, routeOptions }: FastifyRequest): { method: string; route: string | null } {
  return { method, route: routeOptions.url ?? null };
}
