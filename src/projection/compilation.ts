import type { Statements } from '../graph/statements.ts';
import type { Cost, Level } from './cost.ts';
import type { PageLimits } from './page.ts';
import type { Parameters } from './parameters.ts';
import type { SelectionScope } from './selection.ts';

/** What a compilation needs to know besides the selection. */
export interface Compilation extends SelectionScope {
  statements: Statements;
  limits: PageLimits;
  parameters: Parameters;
  cost: Cost;
  /** Where in the selection the compiler is. */
  level: Level;
}
