import { AppError } from '../errors.ts';
import { encodeCursor, type SignedPosition } from './cursor.ts';

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
 * @throws AppError PAGE_SIZE_OUT_OF_RANGE or PAGINATION_CONFLICT
 */
export function readPage(args: Record<string, unknown>, { defaultPageSize, maxPageSize }: PageLimits): Page {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (first != null && last != null) {
    throw new AppError('PAGINATION_CONFLICT', 'Expected either first or last, but got both. Drop one of them.');
  }
  const name = last == null ? 'first' : 'last';
  const size = last ?? first ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) {
    throw new AppError(
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
 * @throws AppError PAGE_SIZE_OUT_OF_RANGE
 */
export function checkCount(name: string, items: string[], maxPageSize: number): string[] {
  if (items.length > maxPageSize) {
    throw new AppError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `Expected at most ${maxPageSize} ${name}, but got ${items.length}. Ask for them in several requests.`,
    );
  }
  return items;
}

/** What the database gives for a connection; parts that no one selected are null, or missing at the end. */
export type ConnectionRows = [
  rows?: ConnectionRow[] | null,
  total?: number | null,
  /** Whether there are rows on the far side of the cursor that the page starts from. */
  beyond?: boolean | null,
  /** Fields of the connection itself besides those that every connection has. */
  own?: unknown[] | null,
];

/** One row: its edge for each key that selects edges, and at the end its position when the page is described. */
type ConnectionRow = [...edges: unknown[], position: unknown];

/** A connection with its rows in the order asked for. */
export interface ConnectionAnswer {
  rows: ConnectionRow[];
  totalCount: number | null | undefined;
  own: unknown[] | null | undefined;
  /** Relay's PageInfo. */
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * Turns the database's rows, of which there is one more than the page holds when more follow, into the page.
 */
export function toConnection(
  [rows, totalCount, beyond, own]: ConnectionRows,
  { size, backward }: Page,
): ConnectionAnswer {
  const page = rows?.slice(0, size) ?? [];
  if (backward) page.reverse();
  const [more, less] = [(rows?.length ?? 0) > size, beyond ?? false];
  return {
    rows: page,
    totalCount,
    own,
    pageInfo: {
      hasNextPage: backward ? less : more,
      hasPreviousPage: backward ? more : less,
      get startCursor() {
        return cursorOf(page[0]);
      },
      get endCursor() {
        return cursorOf(page.at(-1));
      },
    },
  };
}

function cursorOf(row: ConnectionRow | undefined): string | null {
  return row ? encodeCursor(row.at(-1) as SignedPosition) : null;
}
