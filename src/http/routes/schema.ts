import type { FastifyInstance } from 'fastify';
import fresh from 'fresh';
import { project } from '../../project.ts';
import { entityTag } from '../negotiation.ts';

/**
 * Mounts the schema at /graphql/schema.graphql, for tools that read SDL instead of asking for it.
 *
 * @param sdl the schema as clients see it
 */
export function mountSchema(http: FastifyInstance, sdl: string): void {
  const headers = {
    'cache-control': 'no-cache',
    'content-disposition': `inline; filename="${project.name}.graphql"`,
    etag: entityTag([sdl]),
  };
  http.get('/graphql/schema.graphql', (request, reply) => {
    void reply.headers(headers);
    if (fresh({ 'if-none-match': request.headers['if-none-match'] }, headers)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
