import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import { compressBodies } from '../compression.ts';
import { checkEncodings } from './encodings.ts';
import { checkHosts } from './host.ts';
import { limitRate } from './rate-limit.ts';
import { addRequestIdHeader } from './request-log.ts';
import { securityHeaders, addSecurityHeaders } from './security-headers.ts';

/** Sees to what each request must be and each answer must say, before any route is mounted; in this order. */
export async function protect(
  http: FastifyInstance,
  { allowedHosts, requestsPerMinute }: Config['protection'],
): Promise<void> {
  addRequestIdHeader(http);
  http.addHook('onRequest', addSecurityHeaders(securityHeaders));
  checkHosts(http, allowedHosts);
  await limitRate(http, requestsPerMinute);
  checkEncodings(http);
  compressBodies(http);
}
