import type { FastifyInstance } from 'fastify';
import { withoutTokens } from '../access/token.ts';
import { openTokens } from '../access/tokens.ts';
import type { Config } from '../config.ts';
import { checkAccess } from '../http/access.ts';
import { protect } from '../http/protection/protect.ts';
import { createHttpServer, type LogStream } from '../http/server.ts';

/**
 * An HTTP server without routes, which takes what the configuration allows, lets in whom it allows, and logs no token.
 *
 * @throws KnownError BAD_TOKENS_FILE
 */
export async function openHttp(config: Config, logStream: LogStream): Promise<FastifyInstance> {
  const { closed, tokensFile } = config.access;
  const tokens = await openTokens({ file: tokensFile, required: closed });
  const http = createHttpServer(config, { write: (line) => logStream.write(withoutTokens(line)) });
  await protect(http, config.protection);
  checkAccess(http, { closed, tokens });
  return http;
}
