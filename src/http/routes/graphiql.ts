import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../../errors.ts';
import { declareAccess } from '../hooks/authorize.ts';
import { securityHeadersFor, addSecurityHeaders } from '../hooks/security-headers.ts';
import { readExamples } from './playground/examples.ts';
import { isInside } from './static-paths.ts';

/** Its editor writes styles into the page, hence 'unsafe-inline' for styles alone; its workers are files of this server. */
const headers = securityHeadersFor({
  contentSources: {
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
  },
});

/**
 * Mounts GraphiQL with a tab for each of Playground's examples. The page itself is public: it holds no data.
 *
 * @param root the project's folder: dist/graphiql holds the page, schema/ the examples
 * @param closed whether reading needs a token; each tab then has a place for it
 */
export function mountGraphiql(http: FastifyInstance, root: string, closed: boolean): void {
  const directory = join(root, 'dist/graphiql');
  const start = { examples: readExamples(join(root, 'schema/playground')), closed };
  void http.register(async (scope) => {
    declareAccess(scope, 'public');
    // Relative, so that it leads to the same place below a proxy's path: the page's own addresses need the slash.
    scope.get('/graphiql', { onRequest: addSecurityHeaders(headers) }, (request, reply) => {
      if (new URL(request.url, 'http://localhost').pathname === '/graphiql') return reply.redirect('graphiql/');
      assertBuilt(directory);
      return reply.header('cache-control', 'no-cache').sendFile('index.html', directory, { cacheControl: false });
    });
    scope.get('/graphiql/start.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(start));
    if (!existsSync(directory)) return;
    // The names of the files hold their hashes: what a name means never changes. A worker has the policy of its own response.
    void scope.register(staticFiles, {
      root: join(directory, 'assets'),
      prefix: '/graphiql/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      allowedPath: isInside,
    });
  });
}

function assertBuilt(directory: string): void {
  if (!existsSync(directory))
    throw new AppError('NOT_FOUND', 'Expected GraphiQL, but it was not built. Run "npm run build" and start again.');
}
