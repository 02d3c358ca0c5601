import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../../errors.ts';
import { readTextFile } from '../../files.ts';
import { viewPaths } from '../../view-paths.ts';
import { declareAccess } from '../hooks/authorize.ts';
import { securityHeadersFor } from '../hooks/security-headers.ts';
import type { SendPage } from '../hooks/unknown-address.ts';
import { rootFrom } from '../relative.ts';
import { isInside } from './static-paths.ts';

const paths = Object.values(viewPaths).flat();

/** The rule that Cytoscape writes into a style element of its own, by its SHA-256. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** The page runs and shows what this server sends, and asks no one else. Pictures may also be made by the page itself, for downloads. */
const headers = securityHeadersFor({
  contentSources: {
    'default-src': ["'self'"],
    'style-src': ["'self'", cytoscapeStyle],
    'img-src': ["'self'", 'data:', 'blob:'],
    'object-src': ["'none'"],
  },
});

interface PageOptions {
  maxPageSize: number;
  /**
   * Address at which people reach the page, where one is set: what shows a link to it may load its picture from a whole address only, and
   * behind a proxy no request says the path.
   */
  dashboardUrl: string | null;
}

/**
 * Reads the built page, whose view is chosen by its address. It says how many rows a page of an answer may have, so that no view waits to
 * ask for that.
 *
 * @param directory of the built page
 * @returns null where it was not built
 */
export function readDashboardPage(directory: string, { maxPageSize, dashboardUrl }: PageOptions): SendPage | null {
  const file = join(directory, 'index.html');
  if (!existsSync(file)) return null;
  const html = readTextFile(file)
    .replace('%maxPageSize%', String(maxPageSize))
    .replaceAll('content="./', `content="${dashboardUrl === null ? '.' : dashboardUrl.replace(/\/$/, '')}/`);
  return (request, reply) =>
    reply
      .headers(headers)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll('="./', `="${rootFrom(request)}`));
}

interface DashboardOptions {
  /** Folder of the built page's files. */
  directory: string;
  /** The page; null where it was not built. */
  page: SendPage | null;
  /** Where the other doors are; null leaves a link out. */
  places: { playground: string | null; graphiql: string | null; neo4jBrowser: string | null };
}

/**
 * Mounts the research dashboard: its page at the paths of its views, its files at /assets and /icons, and what it needs to know of this server
 * at /dashboard.json. Without a built page its paths answer NOT_FOUND and say how to build it. The page itself is everyone's: it holds no
 * data, and asks for a token where the server wants one.
 */
export function mountDashboard(http: FastifyInstance, { directory, page, places }: DashboardOptions): void {
  http.get('/dashboard.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(places));
  void http.register(async (scope) => {
    declareAccess(scope, 'public');
    for (const path of paths) scope.get(path, page ?? assertBuilt);
    // The names of the files hold their hashes: what a name means never changes.
    if (page)
      void scope.register(staticFiles, {
        root: join(directory, 'assets'),
        prefix: '/assets/',
        index: false,
        preCompressed: true,
        immutable: true,
        maxAge: '365d',
        allowedPath: isInside,
      });
    // These keep their names, since what is outside of the page knows them.
    if (page)
      void scope.register(staticFiles, {
        root: join(directory, 'icons'),
        prefix: '/icons/',
        index: false,
        decorateReply: false,
        maxAge: '1d',
        allowedPath: isInside,
      });
  });
}

function assertBuilt(): never {
  throw new AppError('NOT_FOUND', 'Expected the dashboard, but it was not built. Run "npm run build" and start again.');
}
