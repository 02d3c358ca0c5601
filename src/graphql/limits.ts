import {
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, type Operation, type OperationLimits, type RootPlan } from '../compiler/compiler.ts';
import type { PlanKey, PlanNode } from '../compiler/tree.ts';
import { AppError } from '../errors.ts';
import type { RequestArguments } from './request.ts';

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

/** What of an operation's cost is the same whatever the values of its arguments. */
interface Measures {
  /** Lists and linked objects; a connection with its edges and nodes counts as one. */
  objects: number;
  /** Lists and linked objects inside one another. */
  depth: number;
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

/**
 * Counts the most rows that an operation may have.
 *
 * @throws AppError QUERY_TOO_COSTLY
 */
export function countRows(roots: RootPlan[], request: RequestArguments): number {
  const rows = roots.reduce((sum, { node }) => sum + rowsOf(node, request), 0);
  if (rows <= maxRows) return rows;
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

/** Measures fields that stand side by side. */
function measure(nodes: PlanNode[]): Measures {
  return nodes.reduce(
    (sum, node) => {
      if (node.kind === 'introspection') return sum;
      const below = measure(keysBelow(node).flatMap(({ variants }) => variants.map((variant) => variant.node)));
      const isObject = isCompositeType(getNamedType(node.selected.field.type)) && !isPlumbing(node);
      return {
        // A subquery costs as much where it gives a scalar.
        objects: sum.objects + below.objects + (isObject || node.kind === 'rows' ? 1 : 0),
        depth: Math.max(sum.depth, below.depth + (isObject ? 1 : 0)),
      };
    },
    { objects: 0, depth: 0 },
  );
}

/**
 * The most rows that a field and what is selected below it may have, by the page sizes on the path to each field. A list
 * without a size argument has the size that `@listSize` assumes (IBM's specification of GraphQL cost directives, "List Size"). Lists of the
 * schema itself count, too: they take as long to write.
 */
function rowsOf(node: PlanNode, request: RequestArguments): number {
  const type = getNamedType(node.selected.field.type);
  if (!isCompositeType(type)) return 0;
  const below = rowsBelow(keysBelow(node), request);
  if (isPlumbing(node) || (isIntrospectionType(type) && !node.listSize)) return below;
  return sizeOf(node, request) * (1 + below);
}

/** Of fields that depend on an object's concrete type, those of the type with the most rows count. */
function rowsBelow(keys: PlanKey[], request: RequestArguments): number {
  let common = 0;
  const byType = new Map<string, number>();
  for (const { isUniform, variants } of keys) {
    for (const { node, types } of variants) {
      const rows = rowsOf(node, request);
      if (isUniform) common += rows;
      else for (const { name } of types) byType.set(name, (byType.get(name) ?? 0) + rows);
    }
  }
  return common + Math.max(0, ...byType.values());
}

/** How many rows a field may have: those of a page, of what its slicing arguments request, or as many as are assumed. */
function sizeOf(node: PlanNode, request: RequestArguments): number {
  if (node.kind === 'connection') return request.page(node).size;
  const { listSize, selected } = node;
  if (!listSize) return 1;
  const { assumedSize, slicingArguments = [] } = listSize;
  const args = slicingArguments.length > 0 ? request.of(selected) : {};
  const sizes = slicingArguments.map((name) => (Array.isArray(args[name]) ? args[name].length : Number(args[name])));
  return sizes.length > 0 ? Math.max(0, ...sizes) : (assumedSize ?? 1);
}

/** Whether a field only leads from a connection to its rows, or to where its page is (Relay Cursor Connections). */
function isPlumbing({ kind, selected }: PlanNode): boolean {
  return kind === 'edges' || kind === 'node' || getNamedType(selected.field.type).name === 'PageInfo';
}

/** The keys that are selected below a field. */
export function keysBelow(node: PlanNode): PlanKey[] {
  if (node.kind === 'connection') return node.keys;
  return 'value' in node && node.value.kind !== 'scalar' ? node.value.keys : [];
}
