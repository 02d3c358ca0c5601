import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { authorize, type Role, type Principal } from '../../access/roles.ts';
import type { Tokens } from '../../access/tokens.ts';
import { AppError } from '../../errors.ts';
import { project } from '../../project.ts';

/** Who may use a route: everyone, or whoever has the role. A route that says nothing and only reads is a reader's. */
export type Access = 'public' | Role;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** The client; set once the request has passed. */
    principal: Principal;
  }
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

interface AccessRules {
  /** Whether reading needs a token. */
  closed: boolean;
  tokens: Tokens;
}

/**
 * Lets each request pass only where its route's `config.access` lets it: to be called before any route is mounted. Whoever shows no
 * token is a reader unless the server is closed. A token is looked at after all `onRequest` hooks, such as limits, and before anything
 * of the body is read.
 *
 * The server doesn't start while a route that may change something declares no role.
 */
export function checkAccess(http: FastifyInstance, { closed, tokens }: AccessRules): void {
  const anonymous: Principal = { name: null, role: closed ? null : 'reader' };
  const routes: RouteOptions[] = [];
  http.decorateRequest('principal');
  http.addHook('onRoute', (route) => void routes.push(route));
  http.addHook('onReady', async () => {
    assertRoutesDeclared(routes);
    const listed = routes.map(({ method, url, config = {} }) => ({ method, url, access: accessOf({ config }) }));
    http.log.debug({ routes: listed }, 'routes');
  });
  http.addHook('preParsing', async (request) => {
    request.principal = anonymous;
    const access = accessTo(request);
    if (access === 'public') return;
    request.principal = await identify(request, tokens, anonymous);
    const refusal = authorize(request.principal, access);
    if (refusal) throw refusal;
  });
  http.addHook('onSend', addWwwAuthenticate);
  if (closed) http.addHook('onSend', keepPrivate);
}

/**
 * Declares for all routes that are mounted on a scope, those of plugins too, who may use them.
 *
 * @param scope one of its own: what `register` gives
 */
export function declareAccess(scope: FastifyInstance, access: Access): void {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, access };
  });
}

/** A preflight (OPTIONS) never carries a token, and is answered without data. */
function accessTo({ is404, method, routeOptions }: FastifyRequest): Access {
  return is404 || method === 'OPTIONS' ? 'public' : accessOf(routeOptions);
}

function accessOf({ config }: { config?: { access?: Access } }): Access {
  return config?.access ?? 'reader';
}

function assertRoutesDeclared(routes: RouteOptions[]): void {
  for (const { method, url, config } of routes) {
    const mayChange = [method].flat().some((name) => !safeMethods.has(name.toUpperCase()));
    if (mayChange && (config?.access ?? 'public') === 'public')
      throw new Error(`The route ${[method].flat().join()} ${url} must declare the role that it needs.`);
  }
}

/** The token that a header shows; undefined for none and for credentials of another scheme, such as a proxy's. */
function tokenOf(authorization = ''): string | undefined {
  return /^Bearer *(.*)$/i.exec(authorization)?.[1];
}

/** @throws AppError UNAUTHENTICATED for an unknown token, BAD_TOKENS_FILE */
async function identify({ headers }: FastifyRequest, tokens: Tokens, anonymous: Principal): Promise<Principal> {
  const token = tokenOf(headers.authorization);
  if (token === undefined) return anonymous;
  const found = await tokens.find(token);
  if (found) return { name: found.name, role: found.role };
  throw new AppError('UNAUTHENTICATED', 'Expected a valid token, but this one is unknown, expired or revoked.');
}

/** Adds how a client may authenticate (RFC 6750, section 3), and logs that a token did not suffice. */
async function addWwwAuthenticate({ principal, headers, ip, log }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const reason = reasonOf(reply.statusCode, principal, headers.authorization);
  if (reason === undefined) return;
  void reply.header('www-authenticate', `Bearer realm="${project.name}"${reason && `, error="${reason}"`}`);
  if (reason) log.warn({ reason, token: principal.name, remoteAddress: ip }, 'refused');
}

/** @returns empty where no token was shown; undefined where nothing was refused for want of one */
function reasonOf(status: number, principal: Principal | undefined, authorization = ''): string | undefined {
  if (status === 401) return tokenOf(authorization) === undefined ? '' : 'invalid_token';
  return status === 403 && principal?.name ? 'insufficient_scope' : undefined;
}

/** What needed a token is for whoever showed it: caches that others use must not keep it (RFC 9111, 5.2.2.7). */
async function keepPrivate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (accessTo(request) === 'public') return;
  const control = reply.getHeader('cache-control');
  const vary = reply.getHeader('vary');
  void reply.headers({
    'cache-control': control === 'no-store' ? control : ['private', control ?? []].flat().join(', '),
    vary: [vary ?? [], 'authorization'].flat().join(', '),
  });
}
