import { crc32 } from 'node:zlib';
import { AppError } from '../errors.ts';
import type { Order } from './tree.ts';

/** How many rows a page has when neither `first` nor `last` is given, and at most. */
export interface PageLimits {
  defaultPageSize: number;
  maxPageSize: number;
}

export type CursorName = 'after' | 'before';

type PagingArguments = Partial<Record<'first' | 'last', number | null> & Record<CursorName, string | null>>;

/** What a cursor is made of: the signature of an order and a row's values of its terms. */
export type SignedPosition = [signature: string, ...Position];

type Position = (string | number)[];

/** A page as requested. */
export interface Page extends Partial<Record<CursorName, Position>> {
  /** Within the limits, even where more is requested. */
  size: number;
  backward: boolean;
  /** Why the page is not read: PAGE_SIZE_OUT_OF_RANGE, PAGINATION_CONFLICT or BAD_CURSOR. */
  error?: unknown;
}

/** Reads the paging arguments of a connection (Relay Cursor Connections, section 4). */
export function readPage(args: PagingArguments, order: Order, limits: PageLimits): Page {
  const requested = args.last ?? args.first ?? limits.defaultPageSize;
  const page: Page = { size: Math.min(Math.max(requested, 0), limits.maxPageSize), backward: args.last != null };
  try {
    checkSize(args, requested, limits);
    if (args.after != null) page.after = decodeCursor(args.after, order);
    if (args.before != null) page.before = decodeCursor(args.before, order);
  } catch (error) {
    page.error = error;
  }
  return page;
}

function checkSize({ first, last }: PagingArguments, requested: number, { maxPageSize }: PageLimits): void {
  if (first != null && last != null) {
    throw new AppError('PAGINATION_CONFLICT', 'Expected either first or last, but got both. Drop one of them.');
  }
  if (requested < 0 || requested > maxPageSize) {
    throw new AppError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `Expected ${last == null ? 'first' : 'last'} to be from 0 to ${maxPageSize}, but got ${requested}. Ask for less and follow pageInfo.endCursor.`,
    );
  }
}

/** @returns an opaque cursor, with a checksum that shows whether it was changed on the way */
export function encodeCursor(position: SignedPosition): string {
  return Buffer.from(JSON.stringify([...position, crc32(JSON.stringify(position))])).toString('base64url');
}

/** @throws AppError BAD_CURSOR for text that is no cursor, a changed cursor, or one of another connection or order */
function decodeCursor(cursor: string, { terms, signature }: Order): Position {
  const signed = parseCursor(cursor);
  if (signed?.[0] === signature && signed.length === terms.length + 1) return signed.slice(1);
  const [expected, found] = signed
    ? ['taken from this connection with the same orderBy', 'another']
    : ['as this API gave it out', 'something else'];
  throw new AppError('BAD_CURSOR', `Expected a cursor ${expected}, but got ${found}. Start again without a cursor.`);
}

function parseCursor(cursor: string): SignedPosition | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const position = (Array.isArray(value) ? value.slice(0, -1) : []) as SignedPosition;
    const isScalar = position.every((term) => typeof term === 'string' || typeof term === 'number');
    return isScalar && (value as unknown[]).at(-1) === crc32(JSON.stringify(position)) ? position : null;
  } catch {
    return null;
  }
}

/** One row: its edge or node for each key that selects those, and at the end its position when `pageInfo` is selected. */
type RowSlots = [...items: unknown[], position: unknown];

/** What the database returns of a connection; parts that are not selected are null, or missing at the end. */
export type ConnectionSlots = [
  rows?: RowSlots[] | null,
  total?: number | null,
  hasRowsBefore?: boolean | null,
  /** Of a materialized connection; null where its statement yields no row. */
  own?: unknown[] | null,
];

/** A connection with its rows in the order of the response. */
export type ConnectionPage = ReturnType<typeof toPage>;

/** Turns the database's rows, of which there is one more than the page holds when more follow, into the page. */
export function toPage([slots, totalCount, hasRowsBefore, own]: ConnectionSlots, { size, backward }: Page) {
  const rows = slots?.slice(0, size) ?? [];
  if (backward) rows.reverse();
  const [more, less] = [(slots?.length ?? 0) > size, hasRowsBefore ?? false];
  const pageInfo = {
    hasNextPage: backward ? less : more,
    hasPreviousPage: backward ? more : less,
    get startCursor() {
      return cursorOf(rows[0]);
    },
    get endCursor() {
      return cursorOf(rows.at(-1));
    },
  };
  return { rows, totalCount, own, pageInfo };
}

function cursorOf(row: RowSlots | undefined): string | null {
  return row ? encodeCursor(row.at(-1) as SignedPosition) : null;
}
