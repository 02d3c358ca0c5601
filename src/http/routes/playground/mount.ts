import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { project } from '../../../project.ts';
import { declareAccess } from '../../hooks/authorize.ts';
import { securityHeadersFor, addSecurityHeaders } from '../../hooks/security-headers.ts';
import { prefersGzip, varyBy } from '../../negotiation.ts';
import { rootFrom } from '../../relative.ts';
import { readExamples } from './examples.ts';

const playgroundPath = '/playground';

/** Nothing is loaded from another host. Playground's script writes its styles, hence 'unsafe-inline' for styles alone. */
const securityHeaders = securityHeadersFor({
  contentSources: {
    'script-src': ["'self'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ['data:'],
    'connect-src': ["'self'"],
  },
});

/**
 * Mounts GraphQL Playground with a tab for each example. The page itself is public: it holds no data.
 *
 * @param root the project's folder: vendor/ holds Playground's script, schema/ the examples
 * @param closed whether reading needs a token; each tab then has a place for it
 */
export function mountPlayground(http: FastifyInstance, root: string, closed: boolean): void {
  const script = readFileSync(join(root, 'vendor/graphql-playground/middleware.js.gz'));
  const scriptPath = `${playgroundPath}/${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`;
  const start = startScript(join(root, 'schema/playground'), closed);
  void http.register(async (scope) => {
    declareAccess(scope, 'public');
    scope.get(playgroundPath, { onRequest: addSecurityHeaders(securityHeaders) }, (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(pageWith(rootFrom(request), scriptPath)),
    );
    scope.get(`${playgroundPath}/start.js`, (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(start),
    );
    // Its name is a hash: what it names never changes.
    scope.get(scriptPath, (request, reply) => {
      void reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable');
      varyBy(reply, 'accept-encoding');
      if (!prefersGzip(request)) return reply.send(gunzipSync(script));
      return reply.header('content-encoding', 'gzip').send(script);
    });
  });
}

/** Redirects people who open the address of GraphQL itself in a browser to Playground; requests with a query pass. */
export const redirectToPlayground: onRequestHookHandler = (request, reply, pass) => {
  const { url, headers } = request;
  if (url.includes('?') || !headers.accept?.includes('text/html')) return pass();
  varyBy(reply, 'accept');
  void reply.header('cache-control', 'no-store').redirect(rootFrom(request) + playgroundPath.slice(1));
};

const pageWith = (root: string, scriptPath: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>GraphQL Playground – ${project.title.en}</title>
    <link rel="icon" href="data:," />
    <style>
      html, body, #root { height: 100%; }
      body { background: #172a3a; overflow: hidden; font-family: 'Open Sans', sans-serif; line-height: 1.5; letter-spacing: 0.53px; }
      html, body, p, a, h1, h2, h3, h4, ul, pre, code { margin: 0; padding: 0; color: inherit; }
      input, button { border: none; font-family: inherit; outline: none; }
      /* The tabs end before the link and the gear, and those that do not fit can be scrolled to. */
      .playground > :first-child { box-sizing: border-box; border-right: 150px solid transparent; overflow-x: auto; scrollbar-width: thin; }
      .playground > :first-child > * { width: max-content; }
      .graphiql { position: fixed; top: 21px; right: 72px; z-index: 2; font-size: 14px; color: #c3cdd4; }
      @media (prefers-color-scheme: light) { .graphiql { color: #3b4b57; } }
      /* SCHEMA offers a download as JSON, in a form of its own that no tool reads: only that of the SDL is shown. */
      button[open] + button { display: none; }
    </style>
  </head>
  <body>
    <div id="root"></div>
    <a class="graphiql" href="graphiql/">GraphiQL</a>
    <noscript>GraphQL Playground needs JavaScript.</noscript>
    <script src="${root}${scriptPath.slice(1)}"></script>
    <script src="${root}${playgroundPath.slice(1)}/start.js"></script>
  </body>
</html>
`;

function startScript(examplesDirectory: string, closed: boolean): string {
  const headers = closed ? { headers: { Authorization: 'Bearer TOKEN' } } : {};
  const tabs = JSON.stringify(readExamples(examplesDirectory).map((example) => ({ ...example, ...headers })));
  return `// From the address of this script, which is one below the root.
const endpoint = new URL('../graphql', document.currentScript.src).href;
// A link may bring a query along, behind the # so that it reaches no server: it stands in the first tab.
const query = new URLSearchParams(location.hash.slice(1)).get('query');
const given = query === null ? [] : [{ name: 'From the link', query, ...${JSON.stringify(headers)} }];
GraphQLPlayground.init(document.getElementById('root'), {
  endpoint,
  tabs: [...given, ...${tabs}].map((tab) => ({ ...tab, endpoint })),
  settings: {
    'editor.theme': matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
    'request.credentials': 'same-origin',
    'schema.polling.enable': false,
    'general.betaUpdates': false,
  },
});
// Playground learns the variables of a query when it is edited. Without this, each tab that was only opened marks its own as unknown.
const { s: store, session } = window;
let opened;
store.subscribe(() => {
  const { id } = session();
  if (id === opened) return;
  opened = id;
  store.dispatch({ type: 'GET_QUERY_FACTS' });
});
`;
}
