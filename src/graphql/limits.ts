import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf, type Operation, type OperationLimits } from '../compiler/compiler.ts';
import { AppError } from '../errors.ts';
import { measure, type Measures } from './cost.ts';

/** What of an operation's cost can be read from its text: every fragment counts wherever it is spread. */
interface TextMeasures {
  /** Fields of the operation itself. */
  rootFields: number;
  /** Fields and fragments. */
  selections: number;
  aliases: number;
  /** Aliases within what is asked of the schema. */
  schemaAliases: number;
}

interface Limit {
  code: 'QUERY_TOO_COSTLY' | 'QUERY_TOO_DEEP';
  max: number;
  what: string;
  advice: string;
}

/** How many rows an operation may have, over all its lists together. */
export const maxRows = 20_000;

const textLimits: Record<keyof TextMeasures, Limit> = {
  rootFields: { code: 'QUERY_TOO_COSTLY', max: 10, what: 'root fields', advice: 'Send several requests.' },
  selections: {
    code: 'QUERY_TOO_COSTLY',
    max: 5_000,
    what: 'selected fields, fragments counted wherever they are spread',
    advice: 'Spread fragments in fewer places.',
  },
  aliases: { code: 'QUERY_TOO_COSTLY', max: 100, what: 'aliases', advice: 'Send several requests.' },
  // Each repeats what is written of every type and field, which no page bounds.
  schemaAliases: {
    code: 'QUERY_TOO_COSTLY',
    max: 10,
    what: 'aliases within what is asked of the schema',
    advice: 'Send several requests.',
  },
};

const planLimits: Record<keyof Measures, Limit> = {
  objects: {
    code: 'QUERY_TOO_COSTLY',
    max: 200,
    what: 'lists and linked objects',
    advice: 'Select less, or send several requests.',
  },
  // Neo4j's planning time doubles with each subquery inside another, and no time-out ends planning.
  depth: {
    code: 'QUERY_TOO_DEEP',
    max: 10,
    what: 'lists and linked objects inside one another',
    advice: 'Ask for ids, and for what is below with node(id).',
  },
};

/** What an operation may cost at most, checked before the database is asked. */
export const operationLimits: OperationLimits = {
  beforePlanning: (operation) => check(textLimits, measureText(operation)),
  afterPlanning: (roots) => check(planLimits, measure(roots.map(({ node }) => node))),
};

/** @throws AppError QUERY_TOO_COSTLY */
export function checkRows(rows: number): void {
  if (rows <= maxRows) return;
  throw new AppError(
    'QUERY_TOO_COSTLY',
    `Expected an operation to have at most ${maxRows} rows over all its lists, but the page sizes allow ${rows}. Give nested lists a smaller first.`,
  );
}

function check<Name extends string>(limits: Record<Name, Limit>, measures: Record<Name, number>): void {
  for (const [name, { code, max, what, advice }] of Object.entries<Limit>(limits)) {
    const actual = measures[name as Name];
    if (actual > max) {
      throw new AppError(code, `Expected an operation to have at most ${max} ${what}, but got ${actual}. ${advice}`);
    }
  }
}

/** The root fields that ask for the schema itself (GraphQL, section 4). */
const schemaFields = new Set(['__schema', '__type']);

const nothing: TextMeasures = { rootFields: 0, selections: 0, aliases: 0, schemaAliases: 0 };

/**
 * Measures the text of a valid operation. Each fragment is read once, so that the time is bounded by the length of the text, however
 * often fragments are spread; only what passes is planned.
 */
function measureText({ document, operation }: Operation): TextMeasures {
  const fragments = fragmentsOf(document);
  const known = new Map<string, TextMeasures>();

  const ofFragment = (name: string): TextMeasures => {
    const fragment = fragments.get(name);
    const isOfSchema = fragment?.typeCondition.name.value.startsWith('__') ?? false;
    const measures = known.get(name) ?? (fragment ? ofSet(fragment.selectionSet, isOfSchema) : nothing);
    known.set(name, measures);
    return measures;
  };

  const ofSet = (set: SelectionSetNode, isOfSchema: boolean): TextMeasures =>
    set.selections
      .map((selection) => add(ofSelection(selection, isOfSchema), { ...nothing, selections: 1 }))
      .reduce(add, nothing);

  const ofSelection = (selection: SelectionNode, isOfSchema: boolean): TextMeasures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, isOfSchema);
    const { name, alias, selectionSet } = selection;
    const below = selectionSet ? ofSet(selectionSet, isOfSchema || schemaFields.has(name.value)) : nothing;
    return add({ ...below, rootFields: name.value === '__typename' ? 0 : 1 }, aliasOf(alias !== undefined, isOfSchema));
  };

  return ofSet(operation.selectionSet, false);
}

function aliasOf(hasAlias: boolean, isOfSchema: boolean): TextMeasures {
  if (!hasAlias) return nothing;
  return isOfSchema ? { ...nothing, schemaAliases: 1 } : { ...nothing, aliases: 1 };
}

function add(one: TextMeasures, other: TextMeasures): TextMeasures {
  return {
    rootFields: one.rootFields + other.rootFields,
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    schemaAliases: one.schemaAliases + other.schemaAliases,
  };
}
