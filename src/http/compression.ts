import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { varyBy } from './negotiation.ts';

/** How a body is encoded on its way (RFC 9110, 8.4.1). */
export type ContentCoding = 'br' | 'gzip' | 'identity';

/** Smallest body that is worth compressing, in bytes: about what fits into one packet of the network. */
const minBytes = 1_400;

/** Compresses JSON about as well as gzip's default level, in half of its time. */
const quality = 4;

const compressors = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify(gzip),
  identity: (body: Uint8Array) => Promise.resolve(body),
};

/** @returns the coding that the client likes best of those that this server knows */
export function acceptedCoding({ raw }: FastifyRequest): ContentCoding {
  if (raw.headers['accept-encoding'] === undefined) return 'identity';
  return (new Negotiator(raw).encoding(['br', 'gzip', 'identity']) ?? 'identity') as ContentCoding;
}

/**
 * Encodes a body, off the main thread. A small one stays as it is.
 *
 * @returns the body as it is sent, and the coding that it has
 */
export async function encodeBody(
  body: Uint8Array,
  coding: ContentCoding,
): Promise<{ body: Uint8Array; coding: ContentCoding }> {
  const chosen = body.length < minBytes ? 'identity' : coding;
  return { body: await compressors[chosen](body), coding: chosen };
}

/**
 * Compresses what is sent whole and has said nothing of its coding: neither by `Content-Encoding` nor by an `ETag`, which names one form of
 * a body.
 */
export function compressBodies(http: FastifyInstance): void {
  http.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('content-encoding') || reply.hasHeader('etag')) return payload;
    if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) return payload;
    const bytes = Buffer.from(payload as string);
    if (bytes.length < minBytes) return payload;
    varyBy(reply, 'accept-encoding');
    const { body, coding } = await encodeBody(bytes, acceptedCoding(request));
    if (coding !== 'identity') void reply.header('content-encoding', coding).removeHeader('content-length');
    return body;
  });
}
