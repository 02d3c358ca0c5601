import type { FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { AppError } from '../../../errors.ts';

/** The first and the last byte that are asked for. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Whether a request asks for a part of a file that is still the one that it knows (RFC 9110, 13.1.5 and 14.2). A date can't be the
 * validator: there is none.
 *
 * @param etag of the uncompressed file
 */
export function asksForPart({ method, headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-range'];
  return method === 'GET' && headers.range !== undefined && (known === undefined || known === etag);
}

/**
 * The part of a file that is asked for; null where the whole is to be sent: for several ranges, other units and what is no range.
 *
 * @param bytes what the file measures
 * @throws AppError RANGE_NOT_SATISFIABLE
 */
export function rangeOf({ headers }: FastifyRequest, bytes: number): ByteRange | null {
  const ranges = parseRange(bytes, headers.range ?? '');
  if (ranges === -1) {
    throw new AppError(
      'RANGE_NOT_SATISFIABLE',
      `Expected a range within the ${bytes} bytes of the file, but got "${headers.range}". Ask for bytes=0-${Math.max(bytes - 1, 0)}, or for all of it without Range.`,
    );
  }
  const isOne = typeof ranges === 'object' && ranges.type === 'bytes' && ranges.length === 1;
  return isOne ? ranges[0]! : null;
}

/**
 * A part of a file. Its end is held back until the file is known to be of one state, as that of the whole file is.
 *
 * @param confirm rejects when the file is another by now
 */
export async function* partOf(
  parts: AsyncGenerator<Buffer>,
  { start, end }: ByteRange,
  confirm: () => Promise<void>,
): AsyncGenerator<Buffer> {
  let at = 0;
  let held: Buffer | null = null;
  for await (const part of parts) {
    const wanted = part.subarray(Math.max(start - at, 0), Math.max(end + 1 - at, 0));
    at += part.length;
    if (wanted.length === 0) continue;
    if (held) yield held;
    held = wanted;
    if (at > end) break;
  }
  await confirm();
  if (held) yield held;
}
