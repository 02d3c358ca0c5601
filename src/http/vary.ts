import type { FastifyReply } from 'fastify';

/** Tells caches that the answer depends on a header of the request, too (RFC 9110, 12.5.5). */
export function varyBy(reply: FastifyReply, header: string): void {
  const others = reply.getHeader('vary') as string | undefined;
  void reply.header('vary', others ? `${others}, ${header}` : header);
}
