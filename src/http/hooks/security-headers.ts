import type { onRequestHookHandler } from 'fastify';

/** Sources that a page may use, by directive (Content Security Policy Level 3); those that are not named it may not use at all. */
type ContentSources = Record<string, string[]>;

interface RouteHeaders {
  contentSources?: ContentSources;
  /** Whose pages may embed the response (Fetch, "Cross-Origin-Resource-Policy header"). */
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
 * The headers that limit what browsers use a route's responses for. Without options: data, which is neither run nor shown in a frame.
 * Transport security is left to whoever ends TLS in front. What only old browsers know is left out (frames are refused by the policy), and so
 * is, for data, what concerns windows: each response pays for each header.
 */
export function securityHeadersFor({ contentSources, resourcePolicy }: RouteHeaders = {}): Record<string, string> {
  const directives = Object.entries({ ...neverAllowed, ...contentSources });
  return {
    'content-security-policy': directives.map(([name, sources]) => [name, ...sources].join(' ')).join(';'),
    ...(contentSources && { 'cross-origin-opener-policy': 'same-origin' }),
    'cross-origin-resource-policy': resourcePolicy ?? 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** The headers of every response whose route has none of its own. */
export const securityHeaders = securityHeadersFor();

/** A hook that adds these headers to a route's responses, or to those of a whole server; the route's replace the server's. */
export function addSecurityHeaders(headers: Record<string, string>): onRequestHookHandler {
  return (_request, reply, done) => {
    void reply.headers(headers);
    done();
  };
}
