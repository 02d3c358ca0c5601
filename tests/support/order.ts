/** What a row is sorted by: a text or number for each term, and the direction of each. */
export type SortTerm<Row> = [valueOf: (row: Row) => string | number, direction?: 'ASC' | 'DESC'];

/**
 * Sorts rows by terms: texts by code points (UTF-16 units, the same for the letters that the data has), numbers by size.
 *
 * @param terms the first that differs between two rows decides
 */
export function sortedBy<Row>(rows: Row[], terms: SortTerm<Row>[]): Row[] {
  const decorated = rows.map((row) => ({ row, values: terms.map(([valueOf]) => valueOf(row)) }));
  decorated.sort((a, b) => {
    for (const [index, [, direction = 'ASC']] of terms.entries()) {
      const [left, right] = [a.values[index]!, b.values[index]!];
      if (left !== right) return left < right === (direction === 'ASC') ? -1 : 1;
    }
    return 0;
  });
  return decorated.map(({ row }) => row);
}
