import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import { configure } from 'safe-stable-stringify';
import type { Release, Releases } from '../graph/release.ts';
import { revalidated } from '../graphql/apollo-plugin.ts';
import type { Metrics } from '../observability/metrics.ts';
import { acceptedCoding, encodeBody, type ContentCoding } from './compression.ts';
import { varyBy } from './negotiation.ts';
import { sentOperation, type SentOperation } from './sent-operation.ts';

export type CacheMetrics = Pick<Metrics, 'cacheLookedUp' | 'cacheHolds'>;

export interface ResponseCacheOptions {
  /** The releases that the handler reads. */
  releases: Pick<Releases, 'confirm' | 'current'>;
  /** Most memory of what is kept, in bytes; 0 keeps nothing. */
  capacity: number;
  metrics: CacheMetrics;
}

/** A complete response as it is sent: encoded and compressed once, for its tag, for its length and for all who get it. */
interface EncodedResponse {
  body: Uint8Array;
  coding: ContentCoding;
  contentType: string;
  etag: string;
}

type StoredResponse = EncodedResponse & { releaseId: string };

/** What an entry takes besides its key and body: the objects that hold them, in bytes, roughly. */
const entryOverhead = 700;

const encoder = new TextEncoder();

/**
 * Answers again what was answered before, once the database has confirmed that it still serves the release that the answer was read
 * from, whichever process publishes. An answer is stored when the release was the same before and after its reads. Gives each answer its
 * `ETag`, answers a GET that names it by 304, and reports in `Cache-Status` (RFC 9211) what the cache did.
 *
 * @param handler answers without a cache; returns the body and marks what may be kept by `Cache-Control`
 */
export function withResponseCache(
  handler: RouteHandlerMethod,
  { releases, capacity, metrics }: ResponseCacheOptions,
): RouteHandlerMethod {
  const cache = capacity > 0 ? new LRUCache<string, StoredResponse>({ maxSize: capacity, sizeCalculation }) : null;
  const reportSize = (): void =>
    metrics.cacheHolds({ entries: cache?.size ?? 0, bytes: cache?.calculatedSize ?? 0, capacity });
  reportSize();
  return async function respond(request, reply) {
    const accepted = acceptedCoding(request);
    const key = cache && cacheKey(request, accepted);
    const stored = key === null ? undefined : cache?.get(key);
    const isHit = stored !== undefined && (await idOf(releases.confirm)) === stored.releaseId;
    const missed = stored ? 'stale' : 'miss';
    metrics.cacheLookedUp(key === null ? 'bypass' : isHit ? 'hit' : missed);
    if (isHit) return send(request, reply, stored, 'hit');

    const before = key === null ? undefined : await idOf(releases.current);
    const text = (await handler.call(this, request, reply)) as string;
    const contentType = reply.getHeader('content-type') as string;
    if (reply.statusCode !== 200 || reply.getHeader('cache-control') !== revalidated) {
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
      return text;
    }
    const bytes = encoder.encode(text);
    const encoded = await encodeBody(bytes, accepted);
    const answer = { ...encoded, contentType, etag: entityTag(bytes, contentType, encoded.coding) };
    if (key === null) return send(request, reply, answer, 'fwd=bypass');
    const releaseId = await idOf(releases.current);
    const isOfOneRelease = releaseId !== undefined && releaseId === before;
    if (isOfOneRelease) cache?.set(key, { ...answer, releaseId });
    reportSize();
    // What is larger than all the memory is not kept.
    const isStored = isOfOneRelease && cache?.has(key);
    return send(request, reply, answer, `fwd=${missed}${isStored ? '; stored' : ''}`);
  };
}

/** A release's identity; that the database does not answer is the handler's to say. */
async function idOf(release: () => Promise<Release | null>): Promise<string | undefined> {
  return (await release().catch(() => null))?.id;
}

/** Bytes of an entry, at most: a key takes one or two bytes for each of its units. */
function sizeCalculation({ body }: StoredResponse, key: string): number {
  return 2 * key.length + body.length + entryOverhead;
}

/** A strong validator: the same for the same bytes in the same format and coding, such as `json.gzip`, in each process. */
function entityTag(body: Uint8Array, contentType: string, coding: ContentCoding): string {
  const format = /^\w+\/([\w+-]+)/.exec(contentType)?.[1];
  return `"${hash('sha256', body, 'base64url')}.${format}${coding === 'identity' ? '' : `.${coding}`}"`;
}

function send(request: FastifyRequest, reply: FastifyReply, answer: EncodedResponse, cacheStatus: string): unknown {
  const { body, coding, contentType, etag } = answer;
  void reply.headers({
    'cache-control': revalidated,
    'cache-status': `responses; ${cacheStatus}`,
    etag,
  });
  varyBy(reply, 'accept');
  varyBy(reply, 'accept-encoding');
  // Without the request's Cache-Control: fetch adds "no-cache" to each If-None-Match, and this is the origin that it wants asked.
  const { 'if-none-match': ifNoneMatch } = request.headers;
  if (request.method === 'GET' && fresh({ 'if-none-match': ifNoneMatch }, { etag })) {
    return reply.removeHeader('content-type').code(304).send();
  }
  void reply.header('content-type', contentType);
  if (coding !== 'identity') void reply.header('content-encoding', coding);
  return body;
}

/** What decides, besides the operation, whether and in which format it is answered. */
const decisiveHeaders = ['accept', 'content-type'];

const stringify = configure({ strict: true });

/**
 * Names what a GraphQL request asks for: requests with the same key must get the same answer from the same graph, whatever the
 * order of what they list by name.
 *
 * @param coding the form in which it gets the answer
 * @returns null for what is no operation, and for a persisted query that is registered, which GraphQL must see each time
 */
function cacheKey(request: FastifyRequest, coding: ContentCoding): string | null {
  try {
    const operation = sentOperation(request);
    if (!operation || isRegistration(operation)) return null;
    const { method, headers } = request;
    return stringify([method, coding, decisiveHeaders.map((name) => headers[name] ?? null), operation]) ?? null;
  } catch {
    // Invalid JSON, or JSON that nests too deep; GraphQL reports it.
    return null;
  }
}

function isRegistration({ query, extensions }: SentOperation): boolean {
  return Boolean(query && (extensions as SentOperation | null | undefined)?.['persistedQuery']);
}
