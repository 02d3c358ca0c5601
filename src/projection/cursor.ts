import { crc32 } from 'node:zlib';
import { AppError } from '../errors.ts';
import type { Order } from './order.ts';

/** Where a row stands: the signature of an order and the row's values of its terms. */
export type SignedPosition = [signature: string, ...values: (string | number)[]];

/** @returns an opaque cursor, with a checksum that tells when it was changed on the way */
export function encodeCursor(position: SignedPosition): string {
  return Buffer.from(JSON.stringify([...position, checksumOf(position)])).toString('base64url');
}

function checksumOf(position: readonly unknown[]): number {
  return crc32(JSON.stringify(position));
}

/**
 * @param cursor what a client sent
 * @param order the order of the connection it was sent to
 * @returns the row's value for each term of the order
 * @throws AppError BAD_CURSOR when it is no cursor, a changed one, or one of another connection or order
 */
export function decodeCursor(cursor: string, { terms, signature }: Order): (string | number)[] {
  const [signed, ...values] = parse(cursor);
  if (signed !== signature || values.length !== terms.length) {
    throw new AppError(
      'BAD_CURSOR',
      'Expected a cursor taken from this connection with the same orderBy, but got another. Start again without a cursor.',
    );
  }
  return values;
}

function parse(cursor: string): SignedPosition {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) {
      const position = value.slice(0, -1) as SignedPosition;
      if (position.every(isScalar) && value.at(-1) === checksumOf(position)) return position;
    }
  } catch {
    // Falls through: what can't be parsed is no cursor either.
  }
  throw new AppError(
    'BAD_CURSOR',
    'Expected a cursor as this API gave it out, but got something else. Start again without a cursor.',
  );
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
