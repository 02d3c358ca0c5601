import Cypher from '@neo4j/cypher-builder';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import type { Statement } from '../graph/statements.ts';
import { predicateNames, predicatesOf } from '../knowledge/vocabulary.ts';
import type { Compilation } from './compilation.ts';
import { connectionValue, readConnection, renamed, type Projector, type RowSource } from './connection.ts';
import { fillTemplate, type RowVariables } from './expression.ts';
import { gatheredConnection } from './gathered.ts';
import type { Parameters } from './parameters.ts';
import { readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf, isConnection, labelOf, propertyOf, storageOf, type Direction } from './storage.ts';

/** Key under which a value of an abstract type carries its concrete type; no key of an answer can be the same. */
export const typeKey = '#type';

/** A root field's one statement, ready to be bound and run. Its single row has the column `value`. */
export interface CompiledStatement {
  /** The statement of the root field, as its file has it. */
  statement: Statement;
  cypher: string;
  parameters: Parameters;
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
  const clause = rootClause(compilation, root, { row: { this: variable, node: variable }, begin });
  return { statement, cypher: clause.build().cypher, parameters: compilation.parameters };
}

function rootClause(compilation: Compilation, root: SelectedField, source: RowSource): Cypher.Clause {
  const type = getNamedType(root.field.type);
  if (isConnection(type)) {
    if (storageOf(compilation.schema, type, 'projected')) {
      return gatheredConnection(readConnection(compilation, root, type, projector), source);
    }
    return new Cypher.Return([connectionValue(compilation, root, type, () => source, projector), 'value']);
  }
  const { rename, row } = renamed(source.row);
  const begin = (rest: Cypher.Clause): Cypher.Clause => source.begin(Cypher.utils.concat(rename, rest));
  if (!storesList(compilation, root.field)) {
    return begin(new Cypher.Return([projectValue(compilation, type, [root], row), 'value']));
  }
  const present = projectValue(compilation, type, [root], row);
  const item = new Cypher.Case().when(Cypher.isNotNull(row.this)).then(present);
  return new Cypher.Return([new Cypher.Collect(begin(new Cypher.Return([item, 'item']))), 'value']);
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

/** Projects a row as a value of a type: a map for the types that say where they are read from, else the value as it is. */
function projectValue(
  compilation: Compilation,
  type: GraphQLNamedType,
  fields: SelectedField[],
  row: RowVariables,
): Cypher.Expr {
  if (!isCompositeType(type) || isRaw(compilation, type)) return row.this;
  const keys = readSelection(compilation, type, fields.flatMap(setsBelow));
  const entries = projectFields(compilation, keys, row);
  if (isAbstractType(type)) entries[typeKey] = fillTemplate("[label IN labels(this) WHERE label <> 'Entity'][0]", row);
  // A map and not a map projection: where one reads a property twice, Neo4j 5.26 may take one of the two for null.
  return new Cypher.Map(entries);
}

function isRaw({ schema }: Compilation, type: GraphQLNamedType): boolean {
  return type.name !== 'Node' && !storageOf(schema, type, 'projected');
}

/** Projects each key of a selection; where its meaning depends on the row's type, by a CASE over labels. */
function projectFields(compilation: Compilation, keys: SelectedKey[], row: RowVariables): Record<string, Cypher.Expr> {
  return Object.fromEntries(
    keys.map(({ key, variants, uniform }) => {
      const [only] = variants;
      if (only && uniform) return [key, fieldValue(compilation, only.selected, row)];
      const choice = new Cypher.Case();
      for (const { types, selected } of variants) {
        const labels = types.map((type) => `this:${labelOf(compilation.schema, type)}`);
        choice.when(fillTemplate(`(${labels.join(' OR ')})`, row)).then(fieldValue(compilation, selected, row));
      }
      return [key, choice];
    }),
  );
}

function fieldValue(compilation: Compilation, selected: SelectedField, row: RowVariables): Cypher.Expr {
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
  if (!storageOf(schema, field, 'localized')) return row.this.property(property);
  return row.this.property(`${property}_${String(selected.arguments['language'])}`);
}

/** A value, or list of values, given by an expression. */
function projectExpression(compilation: Compilation, selected: SelectedField, expression: Cypher.Raw): Cypher.Expr {
  const type = getNamedType(selected.field.type);
  if (!isCompositeType(type) || isRaw(compilation, type)) return expression;
  const item = new Cypher.Variable();
  compilation.subqueries.add();
  const projection = projectValue(compilation, type, [selected], { this: item, node: item });
  if (isListType(getNullableType(selected.field.type)))
    return new Cypher.ListComprehension(item).in(expression).map(projection);
  return Cypher.listIndex(new Cypher.ListComprehension(item).in(new Cypher.List([expression])).map(projection), 0);
}

/** The rows of a source as a list, or its first row where the field is no list. */
function projectRows(compilation: Compilation, selected: SelectedField, { row, begin }: RowSource): Cypher.Expr {
  compilation.subqueries.add();
  const projection = projectValue(compilation, getNamedType(selected.field.type), [selected], row);
  const rows = new Cypher.Collect(begin(new Cypher.Return([projection, 'item'])));
  return storesList(compilation, selected.field) ? rows : Cypher.listIndex(rows, 0);
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
function related({ schema }: Compilation, { field, arguments: args }: SelectedField, parent: RowVariables): RowSource {
  const storage = storageOf(schema, field, 'relationship');
  if (!storage) throw new Error(`The field ${field.name} says nowhere how it is stored.`);
  const { type, groups, direction, label } = storage;
  const types = type?.split('|') ?? (groups ? groups.flatMap(predicatesOf) : predicateNames);
  const relationship = new Cypher.Relationship();
  const node = new Cypher.Node();
  const target = getNamedType(field.type);
  const pattern = new Cypher.Pattern(parent.this)
    .related(relationship, {
      type: types.length === 1 ? (types[0] as string) : Cypher.labelExpr.or(...types),
      direction: arrows[(args['direction'] as Direction | undefined) ?? direction],
    })
    .to(node, { labels: label ?? labelOf(schema, target) });
  return {
    row: {
      this: isConnection(target) && storageOf(schema, edgeTypesOf(target).edge, 'projected') ? relationship : node,
      node,
    },
    begin: (rest) => Cypher.utils.concat(new Cypher.Match(pattern), rest),
  };
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
