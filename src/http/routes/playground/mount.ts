import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { project } from '../../../project.ts';
import { declareAccess } from '../../hooks/authorize.ts';
import { securityHeadersFor, addSecurityHeaders } from '../../hooks/security-headers.ts';
import { isInside } from '../static-paths.ts';
import { varyBy } from '../../vary.ts';
import { readExamples } from './examples.ts';
import { playgroundFiles, playgroundVersion } from './playground-files.ts';

const playgroundPath = '/playground';

const filesPath = `${playgroundPath}/${playgroundVersion}/`;

/** Nothing comes from another host. Playground's styles are written by its script, hence 'unsafe-inline' for styles alone. */
const securityHeaders = securityHeadersFor({
  contentSources: {
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
  },
});

/**
 * Mounts GraphQL Playground with a tab for each example. The page itself is everyone's: it holds no data.
 *
 * @param root the project's folder, where `npm run build` has put Playground's files and schema/ holds the examples
 * @param closed whether reading needs a token; each tab then has a place for it
 */
export function mountPlayground(http: FastifyInstance, root: string, closed: boolean): void {
  const script = startScript(join(root, 'schema/playground'), closed);
  void http.register(async (scope) => {
    declareAccess(scope, 'public');
    mountPages(scope, join(root, 'dist/playground'), script);
  });
}

function mountPages(scope: FastifyInstance, filesDirectory: string, script: string): void {
  void scope.register(fastifyStatic, {
    root: filesDirectory,
    prefix: filesPath,
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    allowedPath: isInside,
  });
  scope.get(playgroundPath, { onRequest: addSecurityHeaders(securityHeaders) }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );
  scope.get(`${playgroundPath}/start.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
  );
}

/** Leads people who open the address of GraphQL itself in a browser to Playground; requests that ask something pass. */
export const leadToPlayground: onRequestHookHandler = ({ method, url, headers }, reply, pass) => {
  const asksNothing = method === 'GET' && !url.includes('?');
  if (!asksNothing || !headers.accept?.includes('text/html')) return pass();
  varyBy(reply, 'accept');
  void reply.header('cache-control', 'no-store').redirect(playgroundPath);
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>GraphQL Playground – ${project.title.en}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${filesPath}index.css" integrity="${playgroundFiles['index.css'].integrity}" />
    <style>
      body { background: #172a3a; }
    </style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>GraphQL Playground needs JavaScript.</noscript>
    <script src="${filesPath}middleware.js" integrity="${playgroundFiles['middleware.js'].integrity}"></script>
    <script src="${playgroundPath}/start.js"></script>
  </body>
</html>
`;

function startScript(examplesDirectory: string, closed: boolean): string {
  const headers = closed ? { headers: { Authorization: 'Bearer TOKEN' } } : {};
  const tabs = JSON.stringify(readExamples(examplesDirectory).map((example) => ({ ...example, ...headers })));
  return `const endpoint = new URL('/graphql', location.href).href;
GraphQLPlayground.init(document.getElementById('root'), {
  endpoint,
  tabs: ${tabs}.map((tab) => ({ ...tab, endpoint })),
  settings: {
    'editor.theme': matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
    'request.credentials': 'same-origin',
    'schema.polling.enable': false,
    'general.betaUpdates': false,
  },
});
`;
}
