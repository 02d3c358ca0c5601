import { Readable, pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

/** Largest file, in bytes, that is read to its end before any of it is sent. */
const maxBufferedBytes = 8 * 2 ** 20;

interface BodyOptions {
  compress: boolean;
  /** Whether the client knows chunks, which HTTP/1.0 has not. */
  canChunk: boolean;
  /** What the uncompressed body is long, where that is known before it is read. */
  length: number | undefined;
  /** Aborting it ends the body, even one that nobody reads. */
  signal: AbortSignal;
}

interface ExportBody {
  payload: Buffer | Readable;
  headers: Record<string, string | number>;
}

/**
 * A file as it is sent: with its length, so that a client sees when it was cut off, whatever proxies are between. Only what is too large to be
 * read to its end before, and was not measured yet, goes in chunks, whose framing shows the same; a client without chunks waits until it is
 * measured.
 *
 * @param read begins to read the file
 */
export async function exportBody(
  read: () => AsyncGenerator<Buffer>,
  { compress, canChunk, length, signal }: BodyOptions,
): Promise<ExportBody> {
  const encoding = compress ? { 'content-encoding': 'gzip' } : {};
  const toStream = (parts: AsyncIterable<Buffer>) => Readable.from(parts, { highWaterMark: 1, signal });
  const parts = read();
  const { start, isWhole } = await readStart(parts);
  if (isWhole) return { payload: compress ? await promisify(gzip)(start) : start, headers: encoding };
  if (!canChunk && length === undefined) {
    const measured = start.length + (await lengthOf(parts));
    return { payload: toStream(read()), headers: { 'content-length': measured } };
  }
  const stream = toStream(concatenate(start, parts));
  if (!canChunk || (!compress && length !== undefined))
    return { payload: stream, headers: { 'content-length': length! } };
  // An error of the texts destroys what is sent; Fastify logs it.
  return { payload: compress ? pipeline(stream, createGzip(), () => undefined) : stream, headers: encoding };
}

async function readStart(parts: AsyncGenerator<Buffer>): Promise<{ start: Buffer; isWhole: boolean }> {
  const read: Buffer[] = [];
  let isWhole = false;
  for (let bytes = 0; bytes < maxBufferedBytes && !isWhole; bytes += read.at(-1)?.length ?? 0) {
    const { value, done = false } = await parts.next();
    isWhole = done;
    if (!done) read.push(value);
  }
  return { start: Buffer.concat(read), isWhole };
}

async function lengthOf(parts: AsyncIterable<Buffer>): Promise<number> {
  let length = 0;
  for await (const part of parts) length += part.length;
  return length;
}

async function* concatenate(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* rest;
}
