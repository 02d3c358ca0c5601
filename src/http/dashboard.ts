import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { KnownError } from '../errors.ts';

/** Paths of the page's views, as the page itself knows them (`src/dashboard/views.ts`). */
const viewPaths = ['/', '/chains', '/consensus', '/graph', '/entity/:id', '/numbers'];

/**
 * Nothing comes from another host, and no script stands in the page. The charts' libraries set styles of elements that they write, hence
 * 'unsafe-inline' for styles alone.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface DashboardOptions {
  /** Where `npm run build` has put the page. */
  directory: string;
  /** Addresses that the page links to; null for what there is not. */
  places: { playground: string | null; 'neo4j-browser': string | null };
}

/**
 * Mounts the research dashboard: one page at the path of each of its views, and its scripts and styles, which bear a hash in their names.
 *
 * @throws KnownError BAD_USAGE when it has not been built
 */
export function mountDashboard(http: FastifyInstance, { directory, places }: DashboardOptions): void {
  const file = join(directory, 'index.html');
  if (!existsSync(file)) {
    throw new KnownError(
      'BAD_USAGE',
      `Expected the dashboard in ${directory}, but it is not built. Run npm run build.`,
    );
  }
  const page = readFileSync(file, 'utf8').replace('</head>', `${metaElements(places)}</head>`);
  void http.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
  for (const path of viewPaths) {
    http.get(path, (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .headers({ 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy })
        .send(page),
    );
  }
}

function metaElements(places: DashboardOptions['places']): string {
  return Object.entries(places)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, address]) => `<meta name="${name}" content="${escapeAttribute(address)}" />`)
    .join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
