import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { isConnection } from '../../src/compiler/storage.ts';
import { writeOperation, type Condition, type GivenArgument, type Operation, type Selection } from './operation.ts';
import { valueSource, type ValueSource } from './values.ts';
import type { PageStart, Words } from '../support/words.ts';

/** Lists and linked objects inside one another. */
const levels = 2;

/** Fields that no type has. */
const strange = ['nonsense', '__typename', '__schema', 'constructor', '__proto__'];

/** What may be said of which operation is meant. */
const operationNames: Arbitrary<Pick<Operation, 'operationName'>> = fc
  .constantFrom(undefined, 'Fuzz', 'Other', 'None', '', '__proto__')
  .map((operationName) => (operationName === undefined ? {} : { operationName }));

/** How a value is given. */
const ways: Arbitrary<GivenArgument['by']> = fc.constantFrom('literal', 'variable', 'default');

/** Operations that the schema allows. */
export function soundOperations(schema: GraphQLSchema, words: Words): Arbitrary<Operation> {
  return new Selections(schema, words, 0).ofRoot().map((selections) => writeOperation('query', selections));
}

/** Operations of which some values, fields, fragments or characters are not what the schema allows. */
export function oddOperations(schema: GraphQLSchema, words: Words): Arbitrary<Operation> {
  const types = fc.constantFrom(...Array<string>(12).fill('query'), 'mutation', 'subscription', '');
  const written = fc
    .tuple(types, new Selections(schema, words, 1).ofRoot())
    .map(([type, selections]) => writeOperation(type, selections));
  const damage = fc.tuple(
    fc.nat(),
    fc.nat(12),
    fc.constantFrom('', '{', '}', '(', '@', '$v0', '"', '...', '#', '\0', '\uD800', '!', '[[['),
  );
  const damaged = fc.tuple(written, damage).map(([{ query, variables }, [place, removed, added]]) => {
    const at = place % (query.length + 1);
    return { query: query.slice(0, at) + added + query.slice(at + removed), variables };
  });
  const amongOthers = fc
    .tuple(
      written,
      fc.constantFrom('query Other { meta { quotes } }', 'mutation Other { nonsense }', ''),
      operationNames,
    )
    .map(([{ query, variables }, other, operationName]) => ({
      query: `${query}\n${other}`,
      variables,
      ...operationName,
    }));
  return fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 1, arbitrary: damaged },
    { weight: 1, arbitrary: amongOthers },
  );
}

/** Draws selections of a schema's types, each type's once for each level. */
class Selections {
  readonly #schema: GraphQLSchema;
  readonly #words: Words;
  readonly #values: ValueSource;
  readonly #oddity: number;
  readonly #known = new Map<string, Arbitrary<Selection[]>>();

  constructor(schema: GraphQLSchema, words: Words, oddity: number) {
    this.#schema = schema;
    this.#words = words;
    this.#oddity = oddity;
    this.#values = valueSource(words, oddity);
  }

  ofRoot(): Arbitrary<Selection[]> {
    const query = this.#schema.getQueryType() as GraphQLCompositeType;
    return fc.array(this.#selectionOf(query, levels), { minLength: 1, maxLength: 2 });
  }

  #of(type: GraphQLCompositeType, below: number): Arbitrary<Selection[]> {
    const key = `${type.name} ${below}`;
    const known = this.#known.get(key) ?? this.#drawn(type, below);
    this.#known.set(key, known);
    return known;
  }

  #drawn(type: GraphQLCompositeType, below: number): Arbitrary<Selection[]> {
    const some = fc.array(this.#selectionOf(type, below), { minLength: 1, maxLength: 3 });
    const rows = ['edges', 'node'].flatMap((name) => ('getFields' in type && isPlumbing(type, name) ? [name] : []));
    const [leading] = rows;
    if (!leading || !('getFields' in type)) return some;
    const led = this.#fieldOf(type, type.getFields()[leading] as GraphQLField<unknown, unknown>, below);
    // A page is seldom asked for without its rows.
    return fc
      .tuple(led, fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some }))
      .map(([first, more]) => [first, ...more]);
  }

  #selectionOf(type: GraphQLCompositeType, below: number): Arbitrary<Selection> {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const reachable = fields.filter((field) => isLeaf(field) || below > 0 || isPlumbing(type, field.name));
    return fc.oneof(
      { weight: 1, arbitrary: this.#leaf('__typename') },
      {
        weight: 20,
        arbitrary:
          reachable.length > 0
            ? fc.oneof(...reachable.map((field) => this.#fieldOf(type, field, below)))
            : this.#leaf('__typename'),
      },
      { weight: this.#fragmentsOn(type).length > 1 ? 6 : 1, arbitrary: this.#fragmentOf(type, below) },
      { weight: this.#oddity, arbitrary: fc.constantFrom(...strange).chain((name) => this.#leaf(name)) },
    );
  }

  #leaf(name: string): Arbitrary<Selection> {
    return fc.record({
      is: fc.constant('field' as const),
      name: fc.constant(name),
      alias: fc.constant(undefined),
      args: fc.constant<GivenArgument[]>([]),
      condition: fc.constant(undefined),
      below: fc.constant(undefined),
    });
  }

  #fieldOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, below: number): Arbitrary<Selection> {
    const type = getNamedType(field.type);
    const left = isPlumbing(parent, field.name) ? below : below - 1;
    return fc.record({
      is: fc.constant('field' as const),
      name: fc.constant(field.name),
      alias: fc.oneof(
        { weight: 8, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom('a', '__proto__', 'id', 'toString') },
      ),
      args: this.#argumentsOf(field),
      condition: this.#condition(),
      below: isCompositeType(type) ? this.#of(type, left) : fc.constant(undefined),
    });
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>): Arbitrary<GivenArgument[]> {
    const starts = isConnection(getNamedType(field.type))
      ? (this.#words.starts.get(getNamedType(field.type).name) ?? [])
      : [];
    const given = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, this.#argument(name, type)])));
    const start = fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: starts.length > 0 ? 1 : 0, arbitrary: fc.constantFrom(...(starts.length > 0 ? starts : [undefined])) },
    );
    return fc.tuple(given, start, ways).map(([drawn, from, by]) => {
      const values: Record<string, GivenArgument> = { ...drawn };
      const forward = values['last']?.value == null;
      return field.args.flatMap(({ name, type }): GivenArgument[] => {
        const value = startValue(name, from, forward) ?? this.#paging(name, values[name]?.value, forward);
        return value === undefined ? [] : [{ name, type, value, by: values[name]?.by ?? by }];
      });
    });
  }

  /** Cursors only go with the order that they are of, and with a size in their direction; odd operations do not care. */
  #paging(name: string, value: unknown, forward: boolean): unknown {
    if (this.#oddity > 0) return value;
    if (name === 'after' || name === 'before') return undefined;
    return name === 'first' && !forward ? undefined : value;
  }

  #argument(name: string, type: GivenArgument['type']): Arbitrary<GivenArgument> {
    return fc.record({
      name: fc.constant(name),
      type: fc.constant(type),
      value: this.#values.valueOf(type, name),
      by: ways,
    });
  }

  #condition(): Arbitrary<Condition | undefined> {
    return fc.oneof(
      { weight: 15, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.record({
          name: fc.constantFrom('include' as const, 'skip' as const),
          value: fc.boolean(),
          by: ways,
        }),
      },
    );
  }

  /** Types that a fragment may be on: itself, those of its values, and those that it is one of. */
  #fragmentsOn(type: GraphQLCompositeType): string[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    return [type, ...possible, ...interfaces].map(({ name }) => name);
  }

  #fragmentOf(type: GraphQLCompositeType, below: number): Arbitrary<Selection> {
    const names = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...this.#fragmentsOn(type)) },
      { weight: this.#oddity, arbitrary: fc.constantFrom('Nonsense', 'Query', 'Medication') },
    );
    return names.chain((on) => {
      const target = this.#schema.getType(on);
      return fc.record({
        is: fc.constant('fragment' as const),
        on: fc.constant(on),
        condition: this.#condition(),
        named: fc.boolean(),
        below: this.#of(isCompositeType(target) ? target : type, below),
      });
    });
  }
}

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(type));
}

function startValue(name: string, start: PageStart | undefined, forward: boolean): string | undefined {
  if (!start) return undefined;
  if (name === 'orderBy') return start.orderBy || undefined;
  return name === (forward ? 'after' : 'before') ? start.cursor : undefined;
}

/** Whether a field only leads from a connection to its rows (Relay Cursor Connections). */
export function isPlumbing(parent: GraphQLCompositeType, field: string): boolean {
  if (isConnection(parent)) return ['edges', 'nodes', 'pageInfo'].includes(field);
  return isObjectType(parent) && parent.name.endsWith('Edge') && field === 'node';
}
