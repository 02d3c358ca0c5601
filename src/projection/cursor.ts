import { createHash } from 'node:crypto';
import { KnownError } from '../errors.ts';
import type { OrderTerm } from './storage.ts';

/** Values of an order's terms for one row: where the row stands in the order. */
export type Position = (string | number)[];

/** A short name of an order, so that a cursor of one order is not taken for another's. */
export function orderSignature(order: readonly OrderTerm[]): string {
  return createHash('sha256').update(JSON.stringify(order)).digest('hex').slice(0, 6);
}

/**
 * @param signed an order's signature followed by a row's position in it
 * @returns an opaque cursor
 */
export function encodeCursor(signed: [string, ...Position]): string {
  return Buffer.from(JSON.stringify(signed)).toString('base64url');
}

/**
 * @param cursor what a client sent
 * @param order the order of the connection it was sent to
 * @throws KnownError BAD_CURSOR when it is no cursor, or one of another order
 */
export function decodeCursor(cursor: string, order: readonly OrderTerm[]): Position {
  const [signature, ...position] = parse(cursor);
  if (signature !== orderSignature(order) || position.length !== order.length) {
    throw new KnownError(
      'BAD_CURSOR',
      'Expected a cursor taken from this connection with the same orderBy, but got another. Start again without a cursor.',
    );
  }
  return position as Position;
}

function parse(cursor: string): unknown[] {
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
