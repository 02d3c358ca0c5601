import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../errors.ts';

/**
 * Refuses requests that were meant for another host, such as those of a page whose name was made to resolve to this machine (DNS
 * rebinding). What a proxy says of the host in other headers does not count.
 *
 * @param names by which this server may be called, in lower case, without port; null for any
 */
export function checkHosts(http: FastifyInstance, names: readonly string[] | null): void {
  const allowed = names && new Set(names);
  http.addHook('onRequest', (request, _reply, done) => {
    if (isProbe(request)) return done();
    const { rawHeaders, url = '' } = request.raw;
    const hosts = hostsOf(rawHeaders);
    if (hosts.length !== 1) return done(wrongNumber(hosts.length));
    // A target with an authority of its own overrides the header (RFC 9112, 3.2.2).
    if (!url.startsWith('/') && url !== '*') hosts.push(URL.canParse(url) ? new URL(url).host : '');
    const isOurs = !allowed || hosts.every((host) => allowed.has(nameOf(host)));
    done(isOurs ? undefined : misdirected());
  });
}

/**
 * Whether a request is a health probe. Probes come from load balancers and orchestrators, which call an address rather than a name and
 * must be answered under any load; their response holds no secret.
 */
export function isProbe({ raw }: FastifyRequest): boolean {
  return raw.url?.startsWith('/health/') ?? false;
}

/** Every Host that was sent; Node's own reading keeps only the first. */
function hostsOf(rawHeaders: string[]): string[] {
  const hosts: string[] = [];
  // Names and values take turns. By hand, since each request comes through here.
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts.push(rawHeaders[index + 1] as string);
  }
  return hosts;
}

/** The host without its port, e.g. `[::1]` of `[::1]:4000`; empty if invalid. */
function nameOf(host: string): string {
  return /^(\[[\da-f:.]+\]|[^:[\]]+)(:\d*)?$/i.exec(host)?.[1]?.toLowerCase() ?? '';
}

/** RFC 9112, 3.2: no Host or more than one is a bad request. */
function wrongNumber(found: number): AppError {
  return new AppError('BAD_USER_INPUT', `Expected a request to have one Host header, but got ${found}.`);
}

function misdirected(): AppError {
  return new AppError(
    'MISDIRECTED_REQUEST',
    'Expected Host to be a name of this server, but got another. Call it by its own address; ALLOWED_HOSTS adds names.',
  );
}
