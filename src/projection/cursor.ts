import { KnownError } from '../errors.ts';
import type { Order } from './order.ts';

/** Where a row stands: the signature of an order and the row's values of its terms. */
export type SignedPosition = [signature: string, ...values: (string | number)[]];

/** @returns an opaque cursor */
export function encodeCursor(position: SignedPosition): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @param cursor what a client sent
 * @param order the order of the connection it was sent to
 * @returns the row's value for each term of the order
 * @throws KnownError BAD_CURSOR when it is no cursor, or one of another connection or order
 */
export function decodeCursor(cursor: string, { terms, signature }: Order): (string | number)[] {
  const [signed, ...values] = parse(cursor);
  if (signed !== signature || values.length !== terms.length) {
    throw new KnownError(
      'BAD_CURSOR',
      'Expected a cursor taken from this connection with the same orderBy, but got another. Start again without a cursor.',
    );
  }
  return values;
}

function parse(cursor: string): (string | number)[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
      return value;
  } catch {
    // Falls through: what can't be parsed is no cursor either.
  }
  throw new KnownError(
    'BAD_CURSOR',
    'Expected a cursor as this API gave it out, but got something else. Start again without a cursor.',
  );
}
