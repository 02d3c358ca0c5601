import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { onRequestHookHandler } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Sources that a page may use, by directive (Content Security Policy Level 3); those that are not named it may not use at all. */
type ContentSources = Record<string, string[]>;

interface RouteHeaders {
  contentSources?: ContentSources;
  /** Whose pages may embed the answer (Fetch, "Cross-Origin-Resource-Policy header"). */
  resourcePolicy?: 'same-origin' | 'cross-origin';
}

/** No page does any of this: frames, forms and another base address. */
const neverAllowed: ContentSources = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The headers by which browsers are told what a route's answers may be used for. Without options: data, which is neither run nor
 * shown in a frame. Transport security is left to whoever ends TLS in front. What only old browsers know is left out (frames are refused
 * by the policy), and so is, for data, what concerns windows: each answer pays for each header.
 */
export function securityHeadersFor({ contentSources, resourcePolicy }: RouteHeaders = {}): Record<string, string> {
  const options: HelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives: { ...neverAllowed, ...contentSources } },
    crossOriginResourcePolicy: { policy: resourcePolicy ?? 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: contentSources ? { policy: 'same-origin' } : false,
    xFrameOptions: false,
    strictTransportSecurity: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
  // Helmet writes into an answer; it is asked once for each kind of route, since the headers never change.
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet(options)(request, answer, () => undefined);
  return answer.getHeaders() as Record<string, string>;
}

/** What every answer tells browsers whose route says nothing else. */
export const securityHeaders = securityHeadersFor();

/** A hook that makes a route's answers, or those of a whole server, tell these headers; the route's take the place of the server's. */
export function addSecurityHeaders(headers: Record<string, string>): onRequestHookHandler {
  return (_request, reply, done) => {
    void reply.headers(headers);
    done();
  };
}
