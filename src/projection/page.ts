import { KnownError } from '../errors.ts';
import type { SignedPosition } from './cursor.ts';

export interface PageLimits {
  /** Rows of a page when neither `first` nor `last` is given. */
  defaultPageSize: number;
  /** Most rows a page may have. */
  maxPageSize: number;
}

/** A page as asked for. */
export interface Page {
  size: number;
  backward: boolean;
}

/**
 * Reads the paging arguments of a connection (Relay Cursor Connections, section 4).
 *
 * @throws KnownError PAGE_SIZE_OUT_OF_RANGE or PAGINATION_CONFLICT
 */
export function readPage(args: Record<string, unknown>, { defaultPageSize, maxPageSize }: PageLimits): Page {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (first != null && last != null) {
    throw new KnownError('PAGINATION_CONFLICT', 'Expected either first or last, but got both. Drop one of them.');
  }
  const name = last == null ? 'first' : 'last';
  const size = last ?? first ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) {
    throw new KnownError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `Expected ${name} to be from 0 to ${maxPageSize}, but got ${size}. Ask for less and follow pageInfo.endCursor.`,
    );
  }
  return { size, backward: last != null };
}

/** The size of the page that is asked for, as far as one may be had: what is too large is refused by `readPage`. */
export function readPageSize(args: Record<string, unknown>, { defaultPageSize, maxPageSize }: PageLimits): number {
  const size = Number(args['last'] ?? args['first'] ?? defaultPageSize);
  return Math.min(Math.max(size, 0), maxPageSize);
}

/**
 * Refuses to look up more at once than a page may have rows.
 *
 * @param name what is looked up, e.g. `ids`
 * @returns the items
 * @throws KnownError PAGE_SIZE_OUT_OF_RANGE
 */
export function checkCount(name: string, items: string[], maxPageSize: number): string[] {
  if (items.length > maxPageSize) {
    throw new KnownError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `Expected at most ${maxPageSize} ${name}, but got ${items.length}. Ask for them in several requests.`,
    );
  }
  return items;
}

/** What the database gives for a connection; parts that no one selected are missing. */
export interface ConnectionRows {
  rows?: ConnectionRow[];
  total?: number;
  /** Whether there are rows on the far side of the cursor that the page starts from. */
  beyond?: boolean;
  /** Fields of the connection itself besides those that every connection has, by their key. */
  own?: Record<string, unknown>;
}

/** One row: its edge under each key that selects edges and, when the page is described, its position. */
interface ConnectionRow {
  edges: Record<string, unknown>;
  position?: SignedPosition;
}

/** A connection as GraphQL's execution reads it. */
export interface ConnectionAnswer {
  rows: ConnectionRow[];
  totalCount: number | undefined;
  own: Record<string, unknown>;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startPosition: SignedPosition | undefined;
    endPosition: SignedPosition | undefined;
  };
}

/**
 * Turns the database's rows, of which there is one more than the page holds when more follow, into the page.
 */
export function toConnection(
  { rows = [], total, beyond = false, own = {} }: ConnectionRows,
  { size, backward }: Page,
): ConnectionAnswer {
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  return {
    rows: page,
    totalCount: total,
    own,
    pageInfo: {
      hasNextPage: backward ? beyond : more,
      hasPreviousPage: backward ? more : beyond,
      startPosition: page[0]?.position,
      endPosition: page.at(-1)?.position,
    },
  };
}
