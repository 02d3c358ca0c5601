import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { AppError } from '../../errors.ts';
import { describeByte, invalidByteOffset, loneSurrogateIn } from '../../utf8.ts';
import { sentOperation } from '../sent-operation.ts';

/**
 * Refuses compressed bodies, a few bytes of which could unfold to many (RFC 9110, 8.4 and 15.5.16), and addresses and bodies that are not
 * UTF-8, which a lenient decoder would turn into other text, and so into another question. Headers need no check: none is read as text, only
 * compared with what is expected.
 */
export function checkEncodings(http: FastifyInstance): void {
  http.addHook('onRequest', ({ raw, headers }, reply, done) => {
    const coding = headers['content-encoding'];
    if (coding === undefined || coding === 'identity') return done(addressIssue(raw.url));
    void reply.header('accept-encoding', 'identity');
    done(unsupported('Expected a body as it is, but got a compressed one. Send it uncompressed.'));
  });
  // Fastify's own decodes leniently, whatever charset is declared.
  const parseJson = http.getDefaultJsonParser('error', 'error');
  http.removeAllContentTypeParsers();
  http.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const issue = charsetIssue(request.headers['content-type']) ?? bodyIssue(body);
    if (issue) done(issue);
    else void parseJson(request, body.toString(), done);
  });
}

/** @returns what is wrong with the %-encoded bytes of an address; others than ASCII never come here (broken-request.ts) */
export function addressIssue(address = ''): AppError | undefined {
  if (!address.includes('%')) return undefined;
  for (const { 0: encoded, index } of address.matchAll(/(?:%[\da-f]{2})+/gi)) {
    const bytes = Buffer.from(encoded.replaceAll('%', ''), 'hex');
    const offset = invalidByteOffset(bytes);
    if (offset !== undefined) {
      const place = index + offset * '%00'.length;
      return badInput(
        `Expected an address whose %-encoded bytes are UTF-8, but character ${place} begins ${address.slice(place, place + 3)}. Encode text as UTF-8 first, such as ä as %C3%A4.`,
      );
    }
  }
  return undefined;
}

/** Refuses a GraphQL request of which a text holds half of a surrogate pair: JSON can escape it, but the database cannot be asked with it. */
export const requireWholeCharacters: preHandlerHookHandler = (request, _reply, done) => {
  const half = halfCharacterIn(request);
  done(
    half === undefined
      ? undefined
      : badInput(`Expected Unicode text, but got half of a surrogate pair (${half}). Send both halves, or neither.`),
  );
};

function halfCharacterIn(request: FastifyRequest): string | undefined {
  try {
    return loneSurrogateIn(sentOperation(request));
  } catch {
    // Invalid JSON; GraphQL reports it.
    return undefined;
  }
}

/** US-ASCII is a part of UTF-8. */
function charsetIssue(contentType = ''): AppError | undefined {
  for (const [, charset = ''] of contentType.matchAll(/;\s*charset\s*=\s*"?([^";]*)/gi)) {
    if (!/^(utf-?8|us-ascii)\s*$/i.test(charset))
      return unsupported(
        `Expected a body in UTF-8, but content-type declares the charset "${charset}". Encode the body as UTF-8 and declare that, or nothing.`,
      );
  }
  return undefined;
}

function bodyIssue(body: Buffer): AppError | undefined {
  const offset = invalidByteOffset(body);
  if (offset === undefined) return undefined;
  return badInput(`Expected a body in UTF-8, but ${describeByte(body, offset)}. Encode the body as UTF-8.`);
}

const badInput = (message: string): AppError => new AppError('BAD_USER_INPUT', message);

const unsupported = (message: string): AppError => new AppError('UNSUPPORTED_MEDIA_TYPE', message);
