import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Curation, GivenFile } from '../../curation/curation.ts';
import { AppError } from '../../errors.ts';
import { limits } from '../../intake/limits.ts';
import type { SourceFile } from '../../intake/source-text.ts';
import { withDeadline, type InFlight } from '../hooks/in-flight.ts';

export interface SourcesRoute {
  curation: Pick<Curation, 'importFile'>;
  signalOf: InFlight['signalOf'];
  /** Longest time until a request is answered, be it by an error. */
  deadlineMs: number;
}

const text = z.string().trim().min(1).optional();

/** The fields that may come with a file. */
const fields = z.strictObject({
  title: text,
  language: z.enum(['en', 'sv']).optional(),
  url: text,
  publisher: text,
  author: text,
  license: text,
  retrievedAt: text,
  quotable: z
    .enum(['true', 'false'])
    .optional()
    .transform((value) => value === 'true'),
  clientMutationId: text,
});

/** Longest value of a field, in bytes. */
const maxField = 8_192;

/**
 * Mounts `POST /sources`, by which a file becomes a source: one file with the field's name `file`, and what is said of it in fields with the
 * names of `ImportTextInput`. Answers 201 with the source's id, what was read, and warnings.
 */
export function mountSources(http: FastifyInstance, { curation, signalOf, deadlineMs }: SourcesRoute): void {
  void http.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: limits.maxBytes, fields: Object.keys(fields.shape).length, fieldSize: maxField },
    });
    scope.route({
      method: 'POST',
      url: '/sources',
      bodyLimit: limits.maxBytes + Object.keys(fields.shape).length * maxField * 2,
      config: { access: 'contributor' },
      handler: withDeadline(
        async (request, reply) => {
          const { file, given } = await read(request);
          request.hasBegunChange = true;
          const sender = { by: request.principal.name!, signal: signalOf(reply) };
          const { answer, read: source } = await curation.importFile(file, given, sender);
          const { title, language, languageConfidence, format, sha256, wordCount, warnings, blocks } = source;
          return reply
            .status(201)
            .header('cache-control', 'no-store')
            .send({
              id: answer.source,
              decision: answer.decision,
              title: given.title ?? title,
              language: given.language ?? language,
              languageConfidence,
              format,
              sha256,
              wordCount,
              blocks: blocks.length,
              warnings,
            });
        },
        deadlineMs,
        signalOf,
      ),
    });
  });
}

/** @throws AppError BAD_USER_INPUT, UNSUPPORTED_MEDIA_TYPE or PAYLOAD_TOO_LARGE */
async function read(request: FastifyRequest): Promise<{ file: SourceFile; given: GivenFile }> {
  if (!request.isMultipart()) {
    throw new AppError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Expected multipart/form-data with a file named "file", as a form or "curl -F file=@NAME" sends it.',
    );
  }
  const values: Record<string, unknown> = {};
  let file: SourceFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') values[part.fieldname] = part.value;
    else if (part.fieldname === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
    else
      throw new AppError(
        'BAD_USER_INPUT',
        `Expected one file, named "file", but got one named ${JSON.stringify(part.fieldname)}.`,
      );
  }
  if (!file) throw new AppError('BAD_USER_INPUT', 'Expected a file named "file", but got none.');
  const given = fields.safeParse(values);
  if (given.success) {
    const present = Object.entries(given.data).filter(([, value]) => value !== undefined);
    return { file, given: Object.fromEntries(present) };
  }
  const faults = given.error.issues.map(({ path, message }) => `${path.join('.') || 'fields'}: ${message}`).join('; ');
  throw new AppError('BAD_USER_INPUT', `Expected fields that describe a file, but ${faults}.`);
}
