import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { AppError } from '../../errors.ts';
import { checksumsName, checksumsOf } from '../../exports/checksums.ts';
import type { ExportFile } from '../../exports/export-file.ts';
import type { OpenExport } from '../../exports/open-export.ts';
import { securityHeadersFor, addSecurityHeaders } from '../hooks/security-headers.ts';
import { entityTag, prefersGzip, prefersPage, varyBy } from '../negotiation.ts';
import { rootFrom } from '../relative.ts';
import type { Metrics } from '../../observability/metrics.ts';
import { project } from '../../project.ts';
import { aborted, type InFlight } from '../hooks/in-flight.ts';
import { exportBody } from './export-body.ts';

/** Exports that may run at a time; each holds a transaction and a connection of the database for as long as its reader takes. */
const maxExports = 4;

export interface ExportRoutes {
  files: readonly ExportFile[];
  /** Begins an export of the release that is served now. */
  open: () => Promise<OpenExport>;
  /** Version of the program, which settles how records are written. */
  version: string;
  metrics: Pick<Metrics, 'exportBegan'>;
  /** Its signal is aborted when a response is to be cut off. */
  signalOf: InFlight['signalOf'];
}

/** Mounts /export/, which lists the files, one address for each, and their checksums. */
export function mountExports(http: FastifyInstance, { files, open, version, metrics, signalOf }: ExportRoutes): void {
  let running = 0;
  http.get('/export/', { onRequest: addSecurityHeaders(securityHeaders) }, (request, reply) =>
    list(files, request, reply),
  );
  for (const file of files) http.get(`/export/${file.name}`, (request, reply) => send(request, reply, file));
  const sumsOf = keepLast((opened: OpenExport, signal: AbortSignal) => checksumsOf(opened, files, { signal }));
  http.get(`/export/${checksumsName}`, async (_request, reply) => {
    const opened = await openFor(reply);
    const signal = begin(reply, checksumsName);
    const text = await withoutTimeout(reply, sumsOf(opened, signal));
    return reply.headers(headersOf(opened, checksumsName)).type('text/plain; charset=utf-8').send(text);
  });

  async function send(request: FastifyRequest, reply: FastifyReply, file: ExportFile): Promise<FastifyReply> {
    const opened = await openFor(reply);
    const compress = prefersGzip(request);
    // One release and one version of the program give the same bytes.
    const etag = entityTag([opened.releaseId, version, file.name, compress]);
    const headers = { ...headersOf(opened, opened.fileName(file)), etag };
    varyBy(reply, 'accept-encoding');
    if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag }))
      return reply.headers(headers).code(304).send();
    if (request.method === 'HEAD') return reply.headers(headers).type(file.mediaType).send();
    const signal = begin(reply, file.name);
    const canChunk = request.raw.httpVersion !== '1.0';
    const body = await withoutTimeout(
      reply,
      exportBody(() => opened.texts(file, { signal }), { compress, canChunk, signal }),
    );
    // Only now: an error that was thrown before is sent without them.
    return reply
      .headers({ ...headers, ...body.headers })
      .type(file.mediaType)
      .send(body.payload);
  }

  function openFor(reply: FastifyReply): Promise<OpenExport> {
    return Promise.race([open(), aborted(signalOf(reply))]);
  }

  /** @returns a signal that is aborted when the export is to be broken off */
  function begin(reply: FastifyReply, name: string): AbortSignal {
    if (running >= maxExports) {
      throw new AppError(
        'TOO_MANY_EXPORTS',
        `Expected at most ${maxExports} exports at a time; wait until one has ended.`,
      );
    }
    running += 1;
    const { socket } = reply.raw;
    const bytesBefore = socket?.bytesWritten ?? 0;
    const countEnd = metrics.exportBegan(name);
    reply.raw.once('close', () => {
      running -= 1;
      countEnd((socket?.bytesWritten ?? 0) - bytesBefore);
    });
    return signalOf(reply);
  }
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

function headersOf({ dataRelease }: OpenExport, fileName: string): Record<string, string> {
  return {
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="${fileName}"`,
    'x-data-release': dataRelease,
  };
}

/** Remembers the checksums of the last release. */
function keepLast(sumsOf: (opened: OpenExport, signal: AbortSignal) => Promise<string>): typeof sumsOf {
  let last: { releaseId: string; text: string } | null = null;
  return async (opened, signal) => {
    const { releaseId } = opened;
    if (last?.releaseId !== releaseId) last = { releaseId, text: await sumsOf(opened, signal) };
    return last.text;
  };
}

function list(files: readonly ExportFile[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = ''] = request.url.split('?');
  // What the list names is relative to it.
  if (!path.endsWith('/')) return reply.redirect(`${rootFrom(request)}export/`, 308);
  const entries = files.map(({ name, format, mediaType, description }) => ({
    url: name,
    format,
    mediaType,
    description,
  }));
  entries.push({
    url: checksumsName,
    format: 'sha256',
    mediaType: 'text/plain; charset=utf-8',
    description: 'SHA-256 of every file above, for sha256sum --check. It is made by writing them all once.',
  });
  void reply.header('cache-control', 'no-cache');
  varyBy(reply, 'accept');
  return prefersPage(request)
    ? reply.type('text/html; charset=utf-8').send(page(entries))
    : reply.send({ exports: entries });
}

const pageStyle =
  ':root { color-scheme: light dark; font-family: system-ui, sans-serif } body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem } td { padding: .3rem .8rem .3rem 0; vertical-align: top }';

/** The list's page has a style, and nothing else that a browser would load or run. */
const securityHeaders = securityHeadersFor({
  contentSources: { 'style-src': [`'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`] },
});

/** What is written into the page comes from the code, so that nothing needs escaping. */
function page(entries: { url: string; description: string; mediaType: string }[]): string {
  const rows = entries.map(
    ({ url, description, mediaType }) =>
      `<tr><td><a href="${url}">${url}</a></td><td>${description}</td><td>${mediaType.split(';')[0]}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Exports – ${project.title.en}</title>
<style>${pageStyle}</style>
<h1>Exports</h1>
<p>The whole graph, of one data release, in several formats. It is research data, not medical advice.</p>
<table>
${rows.join('\n')}
</table>
</html>
`;
}
