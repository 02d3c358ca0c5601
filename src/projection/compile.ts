import Cypher from '@neo4j/cypher-builder';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Statement } from '../graph/statements.ts';
import { predicateNames, predicatesOf } from '../domain/vocabulary.ts';
import type { Compilation } from './compilation.ts';
import { connectionOf, connectionValue, renamed, type Projector, type RowSource } from './connection.ts';
import { fillTemplate, type RowVariables } from './expression.ts';
import { gatheredConnection } from './gathered.ts';
import type { Parameters } from './parameters.ts';
import { fieldReader, placed, type Projection } from './projection.ts';
import { isRaw, rawReader } from './raw.ts';
import { objectReader, valueReader, type FieldReader, type Read } from './reader.ts';
import { isTypename, readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf, isConnection, labelOf, propertyOf, storageOf, type Direction } from './storage.ts';

/** A root field's one statement, ready to be bound and run. Its single row has the column `value`. */
export interface CompiledStatement {
  /** The statement of the root field, as its file has it. */
  statement: Statement;
  cypher: string;
  parameters: Parameters;
  /** Reads the field's value, null included, from the column. */
  read: Read;
}

/**
 * Compiles a root field and everything selected below it into one statement: the field's own statement in `cypher/`, its final
 * RETURN replaced by a projection of the selection.
 *
 * @param root the root field as selected
 */
export function compileRoot(compilation: Compilation, root: SelectedField): CompiledStatement {
  const { statement, yields, body } = statementOf(compilation, root.field);
  const variable = new Cypher.NamedVariable(yields);
  const begin = (rest: Cypher.Clause): Cypher.Clause => Cypher.utils.concat(new Cypher.Raw(body), rest);
  const { clause, read } = rootClause(compilation, root, { row: { this: variable, node: variable }, begin });
  return {
    statement,
    // Without indentation: the driver sends 1,400 bytes at a time, and each time costs as much as a small answer.
    cypher: clause.build().cypher.replace(/\n +/g, '\n'),
    parameters: compilation.parameters,
    read: valueReader(root.field.type, read, `Query.${root.field.name}`),
  };
}

function rootClause(
  compilation: Compilation,
  root: SelectedField,
  source: RowSource,
): { clause: Cypher.Clause; read: Read } {
  const type = getNamedType(root.field.type);
  if (isConnection(type)) {
    if (storageOf(compilation.schema, type, 'projected')) {
      return gatheredConnection(connectionOf(compilation, root, type, projector), source);
    }
    const { expression, read } = connectionValue(compilation, root, type, () => source, projector);
    return { clause: new Cypher.Return([expression, 'value']), read };
  }
  const { rename, row } = renamed(source.row);
  const begin = (rest: Cypher.Clause): Cypher.Clause => source.begin(Cypher.utils.concat(rename, rest));
  const { expression, read } = projectValue(compilation, type, [root], row);
  if (!storesList(compilation, root.field)) return { clause: begin(new Cypher.Return([expression, 'value'])), read };
  const item = new Cypher.Case().when(Cypher.isNotNull(row.this)).then(expression);
  const items = new Cypher.Collect(begin(new Cypher.Return([item, 'item'])));
  return { clause: new Cypher.Return([items, 'value']), read };
}

/** The statement that a field names. */
function statementOf({ schema, statements }: Compilation, field: GraphQLField<unknown, unknown>) {
  const storage = storageOf(schema, field, 'cypher');
  if (!storage) throw new Error(`The field ${field.name} must name its statement with @cypher.`);
  const statement = statements.named(storage.file);
  const { yields, body } = statement;
  if (!yields) throw new Error(`The field ${field.name} must name a statement that yields something.`);
  return { statement, yields, body };
}

const projector: Projector = { fields: projectFields, value: projectValue };

/** Projects a row as a value of a type: a list for the types that say where they are read from, else the value as it is. */
function projectValue(
  compilation: Compilation,
  type: GraphQLNamedType,
  fields: SelectedField[],
  row: RowVariables,
): Projection {
  if (!isCompositeType(type)) return { expression: row.this, read: (raw) => raw };
  if (isRaw(compilation, type)) {
    return { expression: row.this, read: rawReader(compilation, type as GraphQLObjectType, fields) };
  }
  const keys = readSelection(compilation, type, fields.flatMap(setsBelow));
  const places: Cypher.Expr[] = [];
  if (isObjectType(type)) {
    const read = objectReader(projectFields(compilation, type, keys, row, places));
    return { expression: new Cypher.List(places), read };
  }
  return projectAbstract(compilation, type, keys, row);
}

/** Projects the fields of a value whose type is concrete. */
function projectFields(
  compilation: Compilation,
  type: GraphQLCompositeType,
  keys: SelectedKey[],
  row: RowVariables,
  places: Cypher.Expr[],
): FieldReader[] {
  return keys.flatMap(({ key, variants }) =>
    variants.map(({ selected }) => {
      if (isTypename(selected)) return fieldReader(key, selected, () => type.name);
      return fieldReader(key, selected, placed(places, fieldValue(compilation, type, selected, row)));
    }),
  );
}

/** Projects a value whose type the row tells; where that makes a difference, its label comes first. */
function projectAbstract(
  compilation: Compilation,
  type: GraphQLAbstractType,
  keys: SelectedKey[],
  row: RowVariables,
): Projection {
  const isSame = keys.every(({ variants: [only], uniform }) => only && uniform && !isTypename(only.selected));
  const places: Cypher.Expr[] = [];
  if (isSame) {
    const read = objectReader(projectFields(compilation, type, keys, row, places));
    return { expression: new Cypher.List(places), read };
  }
  const label = placed(places, {
    expression: fillTemplate("[label IN labels(this) WHERE label <> 'Entity'][0]", row),
    read: (raw) => raw,
  });
  const variants = keys.flatMap((key) => projectVariants(compilation, key, row, places));
  const readers = new Map(
    compilation.schema
      .getPossibleTypes(type)
      .map(({ name }) => [name, objectReader(variants.flatMap((variant) => variant.get(name) ?? []))]),
  );
  return {
    expression: new Cypher.List(places),
    read: (raw, reading) => {
      const found = label(raw, reading) as string;
      const read = readers.get(found);
      if (!read) throw new Error(`A ${found} is no ${type.name}.`);
      return read(raw, reading);
    },
  };
}

/** Projects a key whose meaning may depend on the row's type, by a CASE over labels; gives its readers by the types' names. */
function projectVariants(
  compilation: Compilation,
  { key, variants, uniform }: SelectedKey,
  row: RowVariables,
  places: Cypher.Expr[],
): Map<string, FieldReader> {
  const readers = new Map<string, FieldReader>();
  const choice = new Cypher.Case();
  const place = places.length;
  for (const { types, selected } of variants) {
    if (isTypename(selected)) {
      for (const { name } of types)
        readers.set(
          name,
          fieldReader(key, selected, () => name),
        );
      continue;
    }
    const { expression, read } = fieldValue(compilation, types[0] as GraphQLObjectType, selected, row);
    const labels = types.map((type) => `this:${labelOf(compilation.schema, type)}`);
    choice.when(fillTemplate(`(${labels.join(' OR ')})`, row)).then(expression);
    places[place] = uniform ? expression : choice;
    const readPlace: Read = (raw, reading) => read((raw as unknown[])[place], reading);
    for (const { name } of types) readers.set(name, fieldReader(key, selected, readPlace));
  }
  return readers;
}

/** What a field stands for of a row: the value as the database gives it, and how that becomes the answer's. */
function fieldValue(
  compilation: Compilation,
  parent: GraphQLCompositeType,
  selected: SelectedField,
  row: RowVariables,
): Projection {
  const { field } = selected;
  const { expression, read: item } = storedValue(compilation, selected, row);
  const read = valueReader(field.type, item, `${parent.name}.${field.name}`);
  const rule = compilation.rules[parent.name]?.[field.name];
  if (!rule) return { expression, read };
  return {
    expression,
    read: (raw, reading) => read(rule(raw as never, reading.argumentsOf(selected) as never), reading),
  };
}

function storedValue(compilation: Compilation, selected: SelectedField, row: RowVariables): Projection {
  const { schema } = compilation;
  const { field } = selected;
  const type = getNamedType(field.type);
  if (isConnection(type)) {
    const nested = storageOf(schema, field, 'cypher') ? nestedStatement : related;
    return connectionValue(compilation, selected, type, () => nested(compilation, selected, row), projector);
  }
  const expression = storageOf(schema, field, 'expression');
  if (expression) return projectExpression(compilation, selected, fillTemplate(expression.cypher, row));
  if (storageOf(schema, field, 'cypher'))
    return projectRows(compilation, selected, nestedStatement(compilation, selected, row));
  if (storageOf(schema, field, 'relationship'))
    return projectRows(compilation, selected, related(compilation, selected, row));
  const reference = storageOf(schema, field, 'reference');
  if (reference) return projectRows(compilation, selected, referenced(compilation, type, reference.property, row));
  const property = propertyOf(schema, field);
  const language = storageOf(schema, field, 'localized') ? `_${String(selected.arguments['language'])}` : '';
  return projectProperty(compilation, selected, row.this.property(property + language));
}

/** A value, or list of values, that the database gives as it is. */
function projectProperty(compilation: Compilation, selected: SelectedField, expression: Cypher.Expr): Projection {
  const type = getNamedType(selected.field.type);
  return { expression, read: isObjectType(type) ? rawReader(compilation, type, [selected]) : (raw) => raw };
}

/** A value, or list of values, given by an expression. */
function projectExpression(compilation: Compilation, selected: SelectedField, given: Cypher.Raw): Projection {
  const type = getNamedType(selected.field.type);
  if (!isCompositeType(type) || isRaw(compilation, type)) return projectProperty(compilation, selected, given);
  const item = new Cypher.Variable();
  compilation.subqueries.add();
  const { expression, read } = projectValue(compilation, type, [selected], { this: item, node: item });
  const isList = isListType(getNullableType(selected.field.type));
  const items = new Cypher.ListComprehension(item).in(isList ? given : new Cypher.List([given])).map(expression);
  return { expression: isList ? items : Cypher.listIndex(items, 0), read };
}

/** The rows of a source as a list, or its first row where the field is no list. */
function projectRows(compilation: Compilation, selected: SelectedField, { row, begin }: RowSource): Projection {
  compilation.subqueries.add();
  const { expression, read } = projectValue(compilation, getNamedType(selected.field.type), [selected], row);
  const rows = new Cypher.Collect(begin(new Cypher.Return([expression, 'item'])));
  return { expression: storesList(compilation, selected.field) ? rows : Cypher.listIndex(rows, 0), read };
}

/** Whether each row is one item of the field; a raw type's list is a single row that holds it. */
function storesList(compilation: Compilation, field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && !isRaw(compilation, getNamedType(field.type));
}

/** A statement below the root. Its variables are its own: CALL lets it see nothing but its parent, as `this`. */
function nestedStatement(compilation: Compilation, { field }: SelectedField, parent: RowVariables): RowSource {
  const { yields, body } = statementOf(compilation, field);
  const item = new Cypher.Variable();
  const call = new Cypher.Raw((context) => {
    const [outer, inner] = [context.compile(parent.this), context.compile(item)];
    return `CALL (${outer}) {\nWITH ${outer} AS this\n${body}\nRETURN ${yields} AS ${inner}\n}`;
  });
  return { row: { this: item, node: item }, begin: (rest) => Cypher.utils.concat(call, rest) };
}

const arrows = { INCOMING: 'left', OUTGOING: 'right', BOTH: 'undirected' } as const;

/** The far ends of a node's relationships; for edges that carry a relationship's fields, the relationships themselves. */
function related({ schema }: Compilation, selected: SelectedField, parent: RowVariables): RowSource {
  const { field, arguments: args } = selected;
  const storage = storageOf(schema, field, 'relationship');
  if (!storage) throw new Error(`The field ${field.name} says nowhere how it is stored.`);
  const { type, groups, direction, label } = storage;
  const all = type?.split('|') ?? (groups ? groups.flatMap(predicatesOf) : predicateNames);
  const chosen = all.filter((name) => chooses(schema, selected, name));
  const relationship = new Cypher.Relationship();
  const node = new Cypher.Node();
  const target = getNamedType(field.type);
  const pattern = new Cypher.Pattern(parent.this)
    .related(relationship, {
      type: anyOf(chosen.length > 0 ? chosen : all),
      direction: arrows[(args['direction'] as Direction | undefined) ?? direction],
    })
    .to(node, { labels: label ?? labelOf(schema, target) });
  const match = new Cypher.Match(pattern);
  if (chosen.length === 0) match.where(Cypher.false);
  return {
    row: {
      this: isConnection(target) && storageOf(schema, edgeTypesOf(target).edge, 'projected') ? relationship : node,
      node,
    },
    begin: (rest) => Cypher.utils.concat(match, rest),
  };
}

function anyOf([first = '', ...others]: string[]): string | Cypher.LabelExpr {
  return others.length > 0 ? Cypher.labelExpr.or(first, ...others) : first;
}

/** Whether a field's arguments leave a relationship type to be followed. */
function chooses(schema: GraphQLSchema, { field, arguments: args }: SelectedField, type: string): boolean {
  return field.args
    .filter((argument) => args[argument.name] != null && storageOf(schema, argument, 'relationshipTypes'))
    .every(({ name }) => (args[name] as string[]).includes(type));
}

function referenced(
  { schema }: Compilation,
  type: GraphQLNamedType,
  property: string,
  parent: RowVariables,
): RowSource {
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, {
    labels: labelOf(schema, type),
    properties: { id: parent.this.property(property) },
  });
  return { row: { this: node, node }, begin: (rest) => Cypher.utils.concat(new Cypher.Match(pattern), rest) };
}
