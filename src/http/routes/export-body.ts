import { Readable, pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

/** Largest file, in bytes, that is read to its end before any of it is sent. */
const maxBufferedBytes = 8 * 2 ** 20;

interface BodyOptions {
  compress: boolean;
  /** Whether the client knows chunks, which HTTP/1.0 has not. */
  canChunk: boolean;
  /** Aborting it ends the body, even one that nobody reads. */
  signal: AbortSignal;
}

interface ExportBody {
  payload: Buffer | Readable;
  headers: Record<string, string | number>;
}

/**
 * A file as it is sent: with its length, so that a client sees when it was cut off, whatever proxies are between. Only what is too large to be
 * read to its end before goes in chunks, whose framing shows the same; a client without chunks waits until it is measured.
 *
 * @param read begins to read the file
 */
export async function exportBody(
  read: () => AsyncGenerator<string>,
  { compress, canChunk, signal }: BodyOptions,
): Promise<ExportBody> {
  const encoding = compress ? { 'content-encoding': 'gzip' } : {};
  const toStream = (parts: AsyncIterable<string | Buffer>) => Readable.from(parts, { highWaterMark: 1, signal });
  const texts = read();
  const { start, isWhole } = await readStart(texts);
  if (isWhole) return { payload: compress ? await promisify(gzip)(start) : start, headers: encoding };
  if (!canChunk) {
    const length = start.length + (await lengthOf(texts));
    return { payload: toStream(read()), headers: { 'content-length': length } };
  }
  const stream = toStream(concatenate(start, texts));
  // An error of the texts destroys what is sent; Fastify logs it.
  return { payload: compress ? pipeline(stream, createGzip(), () => undefined) : stream, headers: encoding };
}

async function readStart(texts: AsyncGenerator<string>): Promise<{ start: Buffer; isWhole: boolean }> {
  const parts: Buffer[] = [];
  let isWhole = false;
  for (let bytes = 0; bytes < maxBufferedBytes && !isWhole; bytes += parts.at(-1)?.length ?? 0) {
    const { value, done = false } = await texts.next();
    isWhole = done;
    if (!done) parts.push(Buffer.from(value));
  }
  return { start: Buffer.concat(parts), isWhole };
}

async function lengthOf(texts: AsyncIterable<string>): Promise<number> {
  let length = 0;
  for await (const text of texts) length += Buffer.byteLength(text);
  return length;
}

async function* concatenate(start: Buffer, rest: AsyncIterable<string>): AsyncGenerator<string | Buffer> {
  yield start;
  yield* rest;
}
