import { KnownError } from '../errors.ts';
import type { ArgumentsOf } from './parameters.ts';
import type { SelectedField } from './selection.ts';

/** Most subqueries one inside the other. Neo4j's planning time doubles with each, and no time-out ends planning. */
const deepest = 10;

/** Most subqueries in one statement: what is planned must stay small, however few rows it then has. */
const mostSubqueries = 200;

/** Most rows that one root field may project, over all its lists together. */
const mostRows = 20_000;

/** A list on the way from the root to where the compiler is, and how many rows it may have. */
interface List {
  selected: SelectedField;
  size: (args: Record<string, unknown>) => number;
}

/** A place in the selection: the lists around it and how many subqueries it lies in. */
export interface Level {
  depth: number;
  lists: readonly List[];
}

/** Keeps account of what a root field may cost: the rows of each list times those of the lists around it. */
export class Cost {
  readonly #chains: (readonly List[])[] = [];
  #subqueries = 0;

  /** The level of the root. */
  readonly root: Level = { depth: 0, lists: [] };

  /**
   * @returns the level inside a subquery at `level`
   * @throws KnownError QUERY_TOO_DEEP or QUERY_TOO_COSTLY
   */
  inside({ depth, lists }: Level): Level {
    if (depth === deepest) {
      throw new KnownError(
        'QUERY_TOO_DEEP',
        `Expected lists and linked objects to be nested at most ${deepest} deep, but got more. Ask for ids and fetch the rest with node(id).`,
      );
    }
    this.#subqueries += 1;
    if (this.#subqueries > mostSubqueries) {
      throw new KnownError(
        'QUERY_TOO_COSTLY',
        `Expected a field to select at most ${mostSubqueries} lists and linked objects, but got more. Split the query.`,
      );
    }
    return { depth: depth + 1, lists };
  }

  /**
   * @param list a list inside a subquery at `level`
   * @returns the level inside the list
   * @throws KnownError QUERY_TOO_DEEP or QUERY_TOO_COSTLY
   */
  insideList(level: Level, list: List): Level {
    const { depth, lists } = this.inside(level);
    const chain = [...lists, list];
    this.#chains.push(chain);
    return { depth, lists: chain };
  }

  /**
   * @throws KnownError QUERY_TOO_COSTLY when the page sizes of a request allow too many rows
   */
  check(argumentsOf: ArgumentsOf): void {
    const rows = this.#chains
      .map((chain) =>
        chain.reduce((product, { selected, size }) => product * Math.max(1, size(argumentsOf(selected))), 1),
      )
      .reduce((sum, product) => sum + product, 0);
    if (rows > mostRows) {
      throw new KnownError(
        'QUERY_TOO_COSTLY',
        `Expected a field to have at most ${mostRows} rows over all its lists, but the page sizes allow ${rows}. Give nested lists a smaller first.`,
      );
    }
  }
}
