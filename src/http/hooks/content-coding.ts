import type { FastifyInstance } from 'fastify';
import { AppError } from '../../errors.ts';

/** Refuses compressed bodies, a few bytes of which could unfold to many (RFC 9110, 8.4 and 15.5.16). */
export function rejectContentCodings(http: FastifyInstance): void {
  http.addHook('onRequest', ({ headers }, reply, done) => {
    const coding = headers['content-encoding'];
    if (coding === undefined || coding === 'identity') return done();
    void reply.header('accept-encoding', 'identity');
    done(
      new AppError(
        'UNSUPPORTED_MEDIA_TYPE',
        'Expected a body as it is, but got a compressed one. Send it uncompressed.',
      ),
    );
  });
}
