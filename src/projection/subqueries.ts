import { AppError } from '../errors.ts';

/** Most subqueries in one statement: what is planned must stay small, however few rows it then has. */
const most = 200;

/**
 * Counts the subqueries of a statement while it is compiled. Where fragments give fields a meaning for each kind, there can be
 * more of them than the operation has fields.
 */
export class Subqueries {
  #count = 0;

  /** @throws AppError QUERY_TOO_COSTLY when there are too many */
  add(): void {
    this.#count += 1;
    if (this.#count > most) {
      throw new AppError(
        'QUERY_TOO_COSTLY',
        `Expected a field to take at most ${most} subqueries, one for each list and linked object on each kind, but got more. Select less, or send several requests.`,
      );
    }
  }
}
