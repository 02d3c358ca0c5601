import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { AppError, type ErrorCode } from '../../../errors.ts';
import type { ExportFile } from '../../../exports/export-file.ts';
import type { OpenExport } from '../../../exports/open-export.ts';
import type { Metrics } from '../../../observability/metrics.ts';
import { project } from '../../../project.ts';
import { aborted, type InFlight } from '../../hooks/in-flight.ts';
import { addSecurityHeaders } from '../../hooks/security-headers.ts';
import { varyBy } from '../../negotiation.ts';
import { listFiles, summarizer } from './list.ts';
import { exportPage, pageHeaders, pageLanguage } from './page.ts';
import { sendFile } from './send.ts';
import { exportSlots } from './slots.ts';

export interface ExportRoutes {
  files: readonly ExportFile[];
  /** Begins an export of the release that is served now. */
  open: () => Promise<OpenExport>;
  /** Version of the program, which settles how records are written. */
  version: string;
  metrics: Pick<Metrics, 'exportBegan'>;
  /** Its signal is aborted when a response is to be cut off. */
  signalOf: InFlight['signalOf'];
  /** Whether there is a Playground to link to. */
  hasPlayground: boolean;
}

/**
 * Mounts /export/, which lists the files, and an address for each: its name, and its file name, which holds the data release and is
 * found as long as that is served.
 */
export function mountExports(http: FastifyInstance, routes: ExportRoutes): void {
  const { files, open, version, metrics, signalOf } = routes;
  const begin = exportSlots(metrics, signalOf);
  const openFor = (reply: FastifyReply): Promise<OpenExport> => Promise.race([open(), aborted(signalOf(reply))]);
  mountList(http, routes, openFor);
  const method = ['GET', 'HEAD'];
  for (const file of files) {
    http.route({
      method,
      url: `/export/${file.name}`,
      handler: async (request, reply) =>
        sendFile(request, reply, { file, opened: await openFor(reply), version, begin }),
    });
  }
  http.route<{ Params: { named: string } }>({
    method,
    url: `/export/${project.filePrefix}-:named`,
    async handler(request, reply) {
      const opened = await openFor(reply);
      const file = findNamed(`${project.filePrefix}-${request.params.named}`, files, opened);
      return sendFile(request, reply, { file, opened, version, begin });
    },
  });
}

function findNamed(fileName: string, files: readonly ExportFile[], opened: OpenExport): ExportFile {
  const found = files.find((file) => opened.fileName(file) === fileName);
  if (found) return found;
  throw new AppError(
    'NOT_FOUND',
    `Expected a file of data release ${opened.dataRelease}, which is served now, as /export/ lists them; there is no "${fileName}".`,
  );
}

function mountList(
  http: FastifyInstance,
  { files, hasPlayground }: ExportRoutes,
  openFor: (reply: FastifyReply) => Promise<OpenExport>,
): void {
  const summarize = summarizer(files);
  http.get('/export/', { onRequest: addSecurityHeaders(pageHeaders) }, async function list(request, reply) {
    const [path = '', query] = request.url.split('?');
    // What the list names is named relative to it.
    if (!path.endsWith('/')) return reply.redirect(`export/${query === undefined ? '' : `?${query}`}`);
    const opened = await openFor(reply).catch(forgive);
    if (opened) await summarize(opened).catch(forgive);
    const language = pageLanguage(request);
    const listed = listFiles(files, opened, language);
    const dataRelease = opened?.dataRelease ?? null;
    void reply.headers({ 'cache-control': 'no-cache', 'content-language': language });
    for (const header of ['accept', 'accept-language']) varyBy(reply, header);
    if (!wantsPage(request)) return reply.send({ exports: listed, dataRelease });
    const base = `${request.protocol}://${request.host}/export/`;
    const page = exportPage({ language, base, listed, dataRelease, hasPlayground });
    return reply.type('text/html; charset=utf-8').send(page);
  });
}

const wantsPage = ({ raw }: FastifyRequest): boolean =>
  new Negotiator(raw).mediaType(['application/json', 'text/html']) === 'text/html';

const forgiven = new Set<ErrorCode>(['DATABASE_UNAVAILABLE', 'GRAPH_NOT_LOADED', 'GRAPH_CHANGED', 'FILE_ERROR']);

/** The list is there when the database is not, or there is no key; it then says less. */
function forgive(error: unknown): null {
  if (error instanceof AppError && forgiven.has(error.code)) return null;
  throw error;
}
