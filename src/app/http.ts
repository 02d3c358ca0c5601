import type { FastifyInstance } from 'fastify';
import { withoutTokens } from '../access/token.ts';
import { openTokens } from '../access/tokens.ts';
import type { Config } from '../config.ts';
import { protect } from '../http/access.ts';
import { createHttpServer, type LogStream } from '../http/server.ts';

/**
 * An HTTP server without routes, which lets in whom the configuration allows and logs no token.
 *
 * @throws KnownError BAD_TOKENS_FILE
 */
export async function openHttp({ access, logLevel }: Config, logStream: LogStream): Promise<FastifyInstance> {
  const { closed, tokensFile } = access;
  const tokens = await openTokens({ file: tokensFile, required: closed });
  const http = createHttpServer(logLevel, { write: (line) => logStream.write(withoutTokens(line)) });
  protect(http, { closed, tokens });
  return http;
}
