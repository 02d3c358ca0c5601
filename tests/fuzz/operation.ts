import { getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';

/** A selection as it was drawn, before anything has a name of its own. */
export type Selection = SelectedField | Fragment;

interface SelectedField {
  is: 'field';
  name: string;
  alias: string | undefined;
  args: GivenArgument[];
  condition: Condition | undefined;
  /** Undefined for a leaf. */
  below: Selection[] | undefined;
}

interface Fragment {
  is: 'fragment';
  on: string;
  condition: Condition | undefined;
  /** Whether it is a definition of its own, which is then spread twice. */
  named: boolean;
  below: Selection[];
}

export interface GivenArgument {
  name: string;
  type: GraphQLInputType;
  value: unknown;
  /** How the value is given: in the query's text, by a variable, or as the default of a variable that is not given. */
  by: 'literal' | 'variable' | 'default';
}

/** `@include` or `@skip`. */
export interface Condition {
  name: 'include' | 'skip';
  value: boolean;
  by: GivenArgument['by'];
}

/** An operation as it is sent. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/**
 * Writes an operation. Keys that would clash with others of their selection, fragments included, are given aliases of their own.
 */
export function writeOperation(type: string, selections: Selection[]): Operation {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];

  const writeValue = (given: unknown, declared: GraphQLInputType | 'Boolean!', by: GivenArgument['by']): string => {
    const literal = writeLiteral(given, declared === 'Boolean!' ? undefined : declared);
    if (by === 'literal') return literal;
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${String(declared)}${by === 'default' ? ` = ${literal}` : ''}`);
    if (by === 'variable') variables[name] = given;
    return `$${name}`;
  };
  const writeCondition = (condition: Condition | undefined): string =>
    condition ? ` @${condition.name}(if: ${writeValue(condition.value, 'Boolean!', condition.by)})` : '';

  const writeField = (field: SelectedField, taken: Set<string>): string => {
    const given = field.args.map(
      ({ name, type: declared, value, by }) => `${name}: ${writeValue(value, declared, by)}`,
    );
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    const wanted = field.alias ?? field.name;
    const key = taken.has(wanted) ? `k${taken.size}` : wanted;
    taken.add(key);
    const prefix = key === field.name ? '' : `${key}: `;
    const below = field.below ? ` ${writeSet(field.below)}` : '';
    return `${prefix}${field.name}${args}${writeCondition(field.condition)}${below}`;
  };
  const writeFragment = ({ on, condition, named, below }: Fragment, taken: Set<string>): string => {
    const set = writeSet(below, taken);
    if (!named) return `... on ${on}${writeCondition(condition)} ${set}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on} ${set}`);
    return `...${name}${writeCondition(condition)} ...${name}`;
  };
  const writeSet = (set: Selection[], taken = new Set<string>()): string =>
    `{ ${set.map((it) => (it.is === 'field' ? writeField(it, taken) : writeFragment(it, taken))).join(' ')} }`;

  const set = writeSet(selections);
  const declared = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { query: [type && `${type} Fuzz${declared}`, set, ...fragments].join('\n'), variables };
}

/** Writes a value as GraphQL does, however little it fits the type. */
function writeLiteral(value: unknown, type: GraphQLInputType | undefined): string {
  const expected = type && getNullableType(type);
  if (Array.isArray(value)) {
    const item = isListType(expected) ? expected.ofType : undefined;
    return `[${value.map((part) => writeLiteral(part, item)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = isInputObjectType(expected) ? expected.getFields() : {};
    const parts = Object.entries(value).map(([name, part]) => `${name}: ${writeLiteral(part, fields[name]?.type)}`);
    return `{${parts.join(', ')}}`;
  }
  const isName = typeof value === 'string' && /^[A-Z_]+$/.test(value);
  const named = isListType(expected) ? getNullableType(expected.ofType) : expected;
  return isName && isEnumType(named) ? value : (JSON.stringify(value) ?? 'null');
}
