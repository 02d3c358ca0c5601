import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import { refuseContentCodings } from './content-coding.ts';
import { checkHosts } from './host.ts';
import { limitRate } from './rate-limit.ts';
import { tellRequestIds } from './request-id.ts';
import { securityHeaders, tellSecurityHeaders } from './security-headers.ts';

/** Sees to what each request must be and each answer must say, before any route is mounted; in this order. */
export async function protect(
  http: FastifyInstance,
  { allowedHosts, requestsPerMinute }: Config['protection'],
): Promise<void> {
  tellRequestIds(http);
  http.addHook('onRequest', tellSecurityHeaders(securityHeaders));
  checkHosts(http, allowedHosts);
  await limitRate(http, requestsPerMinute);
  refuseContentCodings(http);
}
