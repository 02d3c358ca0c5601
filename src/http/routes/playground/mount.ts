import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { declareAccess } from '../../hooks/authorize.ts';
import { securityHeadersFor, addSecurityHeaders } from '../../hooks/security-headers.ts';
import { prefersGzip, varyBy } from '../../negotiation.ts';
import { rootFrom } from '../../relative.ts';
import { readExamples } from './examples.ts';
import { playgroundPage } from './page.ts';

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
        .send(playgroundPage(rootFrom(request), scriptPath.slice(1))),
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

function startScript(examplesDirectory: string, closed: boolean): string {
  const headers = closed ? { headers: { Authorization: 'Bearer TOKEN' } } : {};
  const tabs = JSON.stringify(readExamples(examplesDirectory).map((example) => ({ ...example, ...headers })));
  return `// From the address of this script, which is one below the root.
const endpoint = new URL('../graphql', document.currentScript.src).href;
// A link may bring a query along, behind the # so that it reaches no server: it stands in the first tab.
const query = new URLSearchParams(location.hash.slice(1)).get('query');
const given = query === null ? [] : [{ name: 'From the link', query, ...${JSON.stringify(headers)} }];
// Playground names the page after its endpoint.
const { title } = document;
new MutationObserver(() => {
  if (document.title !== title) document.title = title;
}).observe(document.head, { childList: true, subtree: true, characterData: true });
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
