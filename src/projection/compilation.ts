import type { Statements } from '../graph/statements.ts';
import type { PageLimits } from './page.ts';
import type { Parameters } from './parameters.ts';
import type { SelectionScope } from './selection.ts';
import type { Subqueries } from './subqueries.ts';

/** What a compilation needs to know besides the selection. */
export interface Compilation extends SelectionScope {
  statements: Statements;
  limits: PageLimits;
  parameters: Parameters;
  subqueries: Subqueries;
}
