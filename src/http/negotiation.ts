import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** Adds a request header that the response depends on to `Vary` (RFC 9110, 12.5.5). */
export function varyBy(reply: FastifyReply, header: string): void {
  const others = reply.getHeader('vary') as string | undefined;
  if (others?.split(', ').includes(header)) return;
  void reply.header('vary', others ? `${others}, ${header}` : header);
}

/** Whether the client prefers gzip to an uncompressed body. */
export function prefersGzip({ raw }: FastifyRequest): boolean {
  return new Negotiator(raw).encoding(['gzip', 'identity']) === 'gzip';
}

/**
 * A strong validator of a response (RFC 9110, 8.8.3).
 *
 * @param parts what its bytes follow from
 */
export function entityTag(parts: unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

/** Whether the client is a browser that shows what comes, which prefers a page to data. */
export function prefersPage({ raw }: FastifyRequest): boolean {
  return new Negotiator(raw).mediaType(['application/json', 'text/html']) === 'text/html';
}
