import type { Statements } from '../graph/statements.ts';
import type { PageLimits } from './page.ts';
import type { Parameters } from './parameters.ts';
import type { SelectionScope } from './selection.ts';
import type { Subqueries } from './subqueries.ts';

/**
 * Fields that a rule makes, by type and field. It is given what was projected for the field, or for a field of a type that comes as
 * it is, that value as a whole; and the field's arguments.
 */
export type FieldRules = Record<string, Record<string, (value: never, args: never) => unknown>>;

/** What a compilation needs to know besides the selection. */
export interface Compilation extends SelectionScope {
  statements: Statements;
  rules: FieldRules;
  limits: PageLimits;
  parameters: Parameters;
  subqueries: Subqueries;
}
