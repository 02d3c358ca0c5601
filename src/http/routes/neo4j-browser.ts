import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import { declareAccess } from '../hooks/authorize.ts';
import { securityHeadersFor, addSecurityHeaders } from '../hooks/security-headers.ts';

const prefix = '/neo4j-browser';

/** Neo4j Browser is of another origin. */
const securityHeaders = securityHeadersFor({ resourcePolicy: 'cross-origin' });

interface BrowserContent {
  /** Where Neo4j Browser is; null when it is not known, and no page of another origin may read the content. */
  url: string | null;
  /** GraSS. */
  style: string;
  /** HTML. */
  guide: string;
}

/** Mounts the style and the guide of Neo4j Browser, readable by its page and by no other of another origin. They hold no data. */
export function mountBrowserContent(http: FastifyInstance, { url, style, guide }: BrowserContent): void {
  void http.register(
    async (scope) => {
      declareAccess(scope, 'public');
      if (url) await scope.register(cors, { origin: originsOf(new URL(url)), methods: ['GET'] });
      const options = { onRequest: addSecurityHeaders(securityHeaders) };
      scope.get('/style.grass', options, (_request, reply) => reply.type('text/plain; charset=utf-8').send(style));
      scope.get('/guide.html', options, (_request, reply) => reply.type('text/html; charset=utf-8').send(guide));
    },
    { prefix },
  );
}

/** People type localhost for the loopback address, which makes the page another origin. */
function originsOf({ origin, hostname }: URL): string[] {
  return hostname === '127.0.0.1' ? [origin, origin.replace(hostname, 'localhost')] : [origin];
}

/** Where a Neo4j Browser on this machine finds its content on a server that listens like this. */
export function browserContentUrls({ host, port }: Config['http']): { styleUrl: string; guideUrl: string } {
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const base = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${prefix}`;
  return { styleUrl: `${base}/style.grass`, guideUrl: `${base}/guide.html` };
}
