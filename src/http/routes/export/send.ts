import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { ExportFile } from '../../../exports/export-file.ts';
import type { OpenExport } from '../../../exports/open-export.ts';
import { entityTag, prefersGzip, varyBy } from '../../negotiation.ts';
import { exportBody } from './body.ts';
import { asksForPart, partOf, rangeOf, type ByteRange } from './range.ts';
import type { BeginExport } from './slots.ts';

interface SentFile {
  file: ExportFile;
  opened: OpenExport;
  /** Version of the program, which settles how records are written. */
  version: string;
  begin: BeginExport;
}

/** Sends a file, a part of it, its headers alone, or that it is as the client has it. */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, sent: SentFile): Promise<FastifyReply> {
  const { file, opened } = sent;
  const tagOf = await entityTags(sent);
  const isPart = asksForPart(request, tagOf(false));
  const compress = !isPart && isText(file) && prefersGzip(request);
  const etag = tagOf(compress);
  const headers = { ...headersOf(opened, file), etag };
  varyBy(reply, 'accept-encoding');
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag }))
    return reply.headers(headers).code(304).send();
  const signal = sent.begin(reply, file.name);
  const measure = async (): Promise<number> => (await withoutTimeout(reply, opened.measure(file, { signal }))).bytes;
  if (request.method === 'HEAD' && !compress) {
    return reply
      .headers({ ...headers, 'content-length': await measure() })
      .type(file.mediaType)
      .send();
  }
  const total = isPart ? await measure() : opened.measured(file)?.bytes;
  const range = isPart ? readRange(request, reply, total!) : null;
  const read = (): AsyncGenerator<Buffer> => {
    const whole = opened.read(file, { signal });
    return range ? partOf(whole, range, opened.confirm) : whole;
  };
  const length = range ? range.end - range.start + 1 : total;
  const canChunk = request.raw.httpVersion !== '1.0';
  const body = await withoutTimeout(reply, exportBody(read, { compress, canChunk, length, signal }));
  // Only now: an error that was thrown before is sent without them.
  void reply.headers({ ...headers, ...body.headers }).type(file.mediaType);
  if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${total}`);
  const isDropped = request.method === 'HEAD' && body.payload instanceof Readable;
  if (isDropped) (body.payload as Readable).destroy();
  return reply.send(isDropped ? undefined : body.payload);
}

/** Waits while nothing is sent, which may be long for a large graph. */
async function withoutTimeout<T>({ raw, server }: FastifyReply, work: Promise<T>): Promise<T> {
  raw.setTimeout(0);
  try {
    return await work;
  } finally {
    raw.setTimeout(server.server.timeout);
  }
}

function headersOf(opened: OpenExport, file: ExportFile): Record<string, string> {
  return {
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="${opened.fileName(file)}"`,
    'x-data-release': opened.dataRelease,
  };
}

/** The range that is asked for; an error of it is sent with what the file measures. */
function readRange(request: FastifyRequest, reply: FastifyReply, bytes: number): ByteRange | null {
  void reply.header('content-range', `bytes */${bytes}`);
  const range = rangeOf(request, bytes);
  void reply.removeHeader('content-range');
  return range;
}

/** Whether it takes less room when it is compressed: what is packed does not. */
const isText = ({ mediaType }: ExportFile): boolean => !/parquet|zip/.test(mediaType);

/** Strong validators, of the compressed file and of the other: one release and one version of the program give the same bytes. */
async function entityTags({ file, opened, version }: SentFile): Promise<(isPacked: boolean) => string> {
  const variant = 'derive' in file ? await file.variant?.() : undefined;
  return (isPacked) => entityTag([opened.releaseId, version, file.name, isPacked, variant]);
}
