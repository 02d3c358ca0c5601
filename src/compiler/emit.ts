import type { CursorName } from './page-arguments.ts';
import { slottedKeys } from './tree.ts';
import type { ConnectionNode, FacetNode, Order, ParameterSource, PlanKey, PlanNode, RowSource, Value } from './tree.ts';

/** A plan's statement. Its single row has the column `value`. */
export interface Emitted {
  /** Without indentation: the driver sends 1,400 bytes at a time, and each time costs as much as a small response. */
  cypher: string;
  parameters: { name: string; source: ParameterSource }[];
  /** The connections in it, whose pages each request must give right. */
  connections: ConnectionNode[];
}

/** Cypher for a row, which is a node, a relationship or a map, and for the node that it leads to: itself unless it is a relationship. */
interface Row {
  this: string;
  node: string;
}

/**
 * Writes the statement of a root field and everything selected below it: the field's own statement in `cypher/`, its final RETURN replaced by
 * the selection. An object becomes a list of slots: without keys less is sent, and a map projection that reads a property twice may give null.
 */
export function emit(root: PlanNode): Emitted {
  const emitter = new Emitter();
  const { parameters, connections } = emitter;
  return { cypher: emitter.root(root).replace(/\n +/g, '\n'), parameters, connections };
}

class Emitter {
  readonly parameters: Emitted['parameters'] = [];
  readonly connections: ConnectionNode[] = [];
  #variables = 0;

  root(node: PlanNode): string {
    if (node.kind === 'connection' && node.isMaterialized) return this.#materialized(node);
    if (node.kind === 'connection') return `RETURN ${this.#connection(node, null)} AS value`;
    if (node.kind !== 'rows') throw new Error(`The field ${node.coordinate} must name its statement with @cypher.`);
    const { clauses, row } = this.#bind(node.source, null);
    const self = this.#variable('v');
    const value = this.#value(node.value, sameRow(self));
    const renamed = lines(clauses, `WITH ${row.this} AS ${self}`);
    if (!node.isList) return lines(renamed, `RETURN ${value} AS value`);
    const item = `CASE WHEN ${self} IS NOT NULL THEN ${value} END`;
    return lines('RETURN COLLECT {', renamed, `RETURN ${item} AS item`, '} AS value');
  }

  /** The expression of a field. */
  #field(node: PlanNode, row: Row): string {
    switch (node.kind) {
      case 'property':
        return `${row.this}.${node.name}`;
      case 'expression':
        return this.#expression(fill(node.cypher, row), node.isList, node.value);
      case 'rows':
        return this.#rows(node.source, row, node.isList, node.value);
      case 'connection':
        return this.#connection(node, row);
      case 'cursor':
        return position(node.order, row);
      case 'edges':
      case 'node':
        return this.#value(node.value, node.kind === 'edges' ? row : sameRow(row.node));
      default:
        throw new Error(`${node.coordinate} is not read from the database.`);
    }
  }

  /** The expression of what is selected of a value; the value itself unless it has slots. */
  #value(value: Value, row: Row): string {
    if (value.kind !== 'slots') return row.this;
    const label = value.isLabelled ? [`[label IN labels(${row.this}) WHERE label <> 'Entity'][0]`] : [];
    return list([...label, ...slottedKeys(value).map((key) => this.#key(key, row))]);
  }

  /** The expression of a key; one whose meaning depends on the object's type is a choice by label. */
  #key({ isUniform, variants }: PlanKey, row: Row): string {
    const read = variants.filter(({ node }) => node.kind !== 'typename');
    if (isUniform && read[0]) return this.#field(read[0].node, row);
    const isOf = (labels: string[]): string => labels.map((label) => `${row.this}:${label}`).join(' OR ');
    const choices = read.map(({ labels, node }) => `WHEN ${isOf(labels)} THEN ${this.#field(node, row)}`);
    return lines('CASE', ...choices, 'END');
  }

  #expression(expression: string, isList: boolean, value: Value): string {
    if (value.kind !== 'slots') return expression;
    const item = this.#variable('v');
    const items = isList ? expression : `[${expression}]`;
    return `[${item} IN ${items} | ${this.#value(value, sameRow(item))}]${isList ? '' : '[0]'}`;
  }

  #rows(source: RowSource, parent: Row, isList: boolean, value: Value): string {
    const { clauses, row } = this.#bind(source, parent);
    return lines('COLLECT {', clauses, `RETURN ${this.#value(value, row)} AS item`, isList ? '}' : '}[0]');
  }

  /** A list of the page's rows, their total number, whether there are rows before the page, and the facets of all rows. */
  #connection(node: ConnectionNode, parent: Row | null): string {
    if (node.isMaterialized) throw new Error(`The field ${node.coordinate} must be of the root.`);
    this.connections.push(node);
    const start = startingCursor(node);
    const parts = [
      node.hasPageInfo || node.perRow.length > 0 ? this.#page(node, parent) : 'NULL',
      node.hasTotalCount ? lines('COUNT {', this.#kept(node, parent), '}') : 'NULL',
      start ? lines('EXISTS {', this.#kept(node, parent, start), '}') : 'NULL',
      node.own.length > 0 ? list(node.own.map((field) => this.#facet(field as FacetNode, node, parent))) : 'NULL',
    ];
    return list(parts.slice(0, parts.findLastIndex((part) => part !== 'NULL') + 1));
  }

  #page(node: ConnectionNode, parent: Row | null): string {
    const { clauses, row } = this.#bind(node.source, parent);
    const { order } = node;
    const conditions = [
      ...this.#conditions(node, row),
      ...node.cursors.map((cursor) => this.#seek(node, row, cursor)),
      // Every row has a value for each term, by which Neo4j may read an index in this order; rows found from another row come from none.
      ...(parent ? [] : order.terms.map(({ cypher }) => `${fill(cypher, row)} IS NOT NULL`)),
    ];
    // A root statement's name must not hide one in a statement below. Rows are ordered before they are renamed: then Neo4j sees no index.
    const self = parent ? null : this.#variable('v');
    return lines(
      'COLLECT {',
      clauses,
      this.#rowsWhere(row, conditions),
      orderBy(node, row),
      `LIMIT ${this.#parameter({ kind: 'limit', connection: node })}`,
      self && `WITH ${row.this} AS ${self}`,
      `RETURN ${this.#item(node, self ? sameRow(self) : row)} AS item`,
      '}',
    );
  }

  /** All rows that the filter keeps, or those of them that are before the page. */
  #kept(node: ConnectionNode, parent: Row | null, start?: CursorName | null, end = returned): string {
    const { clauses, row } = this.#bind(node.source, parent);
    const before = start ? [`NOT (${this.#seek(node, row, start)})`] : [];
    return lines(clauses, this.#rowsWhere(row, [...this.#conditions(node, row), ...before]), end(row));
  }

  /** The keys of all rows that the filter keeps, each with the number of rows that have it: a hundred at most, most rows first. */
  #facet({ keys, value }: FacetNode, node: ConnectionNode, parent: Row | null): string {
    const [key, other, count] = [this.#variable('v'), this.#variable('v'), this.#variable('v')];
    const unwound = (as: string): string =>
      this.#kept(node, parent, null, (row) => `UNWIND ${fill(keys, row)} AS ${as}`);
    // Below another row Neo4j 5.26 takes an aggregating function for one of the statement around it.
    const rows = parent && lines(unwound(other), `WITH ${other} WHERE ${other} = ${key}`, `RETURN ${other}`);
    return lines(
      'COLLECT {',
      unwound(key),
      rows && `WITH DISTINCT ${key}`,
      `WITH ${key}, ${rows ? lines('COUNT {', rows, '}') : 'count(*)'} AS ${count} ORDER BY ${count} DESC, ${key} LIMIT 100`,
      `RETURN ${this.#expression(`{value: ${key}, count: ${count}}`, false, value)} AS item`,
      '}',
    );
  }

  /**
   * A root connection whose statement yields one map, with all rows as the list `rows` and its own fields beside it. The rows are sorted in the
   * statement's own pipeline: in a subquery each would count with the whole list beside it, beyond Neo4j's limit on a transaction's memory.
   */
  #materialized(node: ConnectionNode): string {
    this.connections.push(node);
    const { clauses, row: whole } = this.#bind(node.source, null);
    const [row, rows, own] = [this.#variable('v'), this.#variable('v'), this.#variable('v')];
    const [page, total, before] = [this.#variable('v'), this.#variable('v'), this.#variable('v')];
    const variables = sameRow(row);
    const filtered = filter(row, `${whole.this}.rows`, this.#conditions(node, variables));
    const seeks = node.cursors.map((cursor) => this.#seek(node, variables, cursor));
    const pageRows = `${filter(row, rows, seeks)}[..${this.#parameter({ kind: 'limit', connection: node })}]`;
    const start = startingCursor(node);
    const hasRowsBefore = start ? `any(${row} IN ${rows} WHERE NOT (${this.#seek(node, variables, start)}))` : 'false';
    return lines(
      clauses,
      // The null keeps the connection's own fields where there is no row; collecting drops it.
      `WITH ${filtered} + [NULL] AS ${rows}, ${list(node.own.map((field) => this.#field(field, whole)))} AS ${own}`,
      `UNWIND ${rows} AS ${row}`,
      `WITH ${row}, ${own}`,
      orderBy(node, variables),
      `WITH collect(${row}) AS ${rows}, head(collect(${own})) AS ${own}`,
      `WITH ${pageRows} AS ${page}, size(${rows}) AS ${total}, ${hasRowsBefore} AS ${before}, ${own}`,
      // Grouping leaves nothing of all rows behind: what is projected below must not count them.
      `WITH ${page}, ${total}, ${before}, ${own}, count(${page}) AS ${this.#variable('v')}`,
      `RETURN ${list([`[${row} IN ${page} | ${this.#item(node, variables)}]`, total, before, own])} AS value`,
    );
  }

  /** A row of a page: its edge or node for every key that selects those, then for `pageInfo` its position. */
  #item(node: ConnectionNode, row: Row): string {
    const items = node.perRow.map((field) => this.#field(field, row));
    return list(node.hasPageInfo ? [...items, position(node.order, row)] : items);
  }

  /** The clauses that bind the rows of a source, under names of their own but for the variable that a root's statement yields. */
  #bind(source: RowSource, parent: Row | null): { clauses: string; row: Row } {
    if (source.kind === 'statement') {
      const { statement, yields } = source;
      if (!parent) return { clauses: statement.body, row: sameRow(yields) };
      // CALL hides all variables but the parent, so that a statement nested in itself does not join on those of the outer one.
      const self = this.#variable('v');
      const inner = lines(`WITH ${parent.this} AS this`, statement.body, `RETURN ${yields} AS ${self}`);
      return { clauses: lines(`CALL (${parent.this}) {`, inner, '}'), row: sameRow(self) };
    }
    if (!parent) throw new Error('A root field must name its statement with @cypher.');
    const node = this.#variable('n');
    if (source.kind === 'reference') {
      return { clauses: `MATCH (${node}:${source.label} {id: ${parent.this}.${source.property}})`, row: sameRow(node) };
    }
    const { types, isEmpty, direction, label, isRow } = source;
    const relationship = isRow ? this.#variable('r') : '';
    const [left, right] = [direction === 'INCOMING' ? '<-' : '-', direction === 'OUTGOING' ? '->' : '-'];
    const match = `MATCH (${parent.this})${left}[${relationship}:${types.join('|')}]${right}(${node}:${label})`;
    return { clauses: lines(match, isEmpty && 'WHERE false'), row: { this: relationship || node, node } };
  }

  #conditions({ conditions }: ConnectionNode, row: Row): string[] {
    return conditions.map((condition) => fill(condition.cypher, row, this.#parameter({ kind: 'argument', condition })));
  }

  /** The rows that pass. Subqueries are one expression: how several of them may follow one another takes Neo4j seconds to plan. */
  #rowsWhere(row: Row, conditions: string[]): string {
    const variables = row.this === row.node ? row.this : `${row.this}, ${row.node}`;
    const subqueries = conditions.filter((it) => it.includes('EXISTS {'));
    const others = conditions.filter((it) => subqueries.length < 2 || !subqueries.includes(it));
    const plain = lines(`WITH ${variables}`, others.length > 0 && `WHERE ${others.join(' AND ')}`);
    if (others.length === conditions.length) return plain;
    const kept = this.#variable('v');
    return lines(plain, `WITH ${variables}, ${subqueries.join(' AND ')} AS ${kept}`, `WHERE ${kept}`);
  }

  /**
   * The seek predicate: the condition of lying strictly after, or before, a cursor's position. Positions are compared term by term. It
   * begins with a plain comparison of the first term, so that Neo4j may start reading an index there.
   */
  #seek(connection: ConnectionNode, row: Row, cursor: CursorName): string {
    const parameter = this.#parameter({ kind: 'position', connection, cursor });
    return connection.order.terms.reduceRight((rest, { cypher, descending }, index) => {
      const [term, bound] = [fill(cypher, row), `${parameter}[${index}]`];
      const comparison = descending === (cursor === 'after') ? '<' : '>';
      if (rest === '') return `${term} ${comparison} ${bound}`;
      return `${term} ${comparison}= ${bound} AND (${term} <> ${bound} OR ${rest})`;
    }, '');
  }

  /** @returns the parameter of a source, the same each time */
  #parameter(source: ParameterSource): string {
    const isSame = (other: ParameterSource): boolean =>
      Object.entries(source).every(([key, value]) => other[key as keyof ParameterSource] === value);
    const known = this.parameters.find((parameter) => isSame(parameter.source));
    const { name } = known ?? { name: `p${this.parameters.length}` };
    if (!known) this.parameters.push({ name, source });
    return `$${name}`;
  }

  /** @param prefix `n` for nodes, `r` for relationships, `v` for any value */
  #variable(prefix: 'n' | 'r' | 'v'): string {
    return `${prefix}${this.#variables++}`;
  }
}

/** The cursor that the page starts from, where it must be known whether rows lie on its far side. */
function startingCursor({ hasPageInfo, cursors, isBackward }: ConnectionNode): CursorName | undefined {
  const cursor = isBackward ? 'before' : 'after';
  return hasPageInfo && cursors.includes(cursor) ? cursor : undefined;
}

const returned = (row: Row): string => `RETURN ${row.this}`;

function sameRow(variable: string): Row {
  return { this: variable, node: variable };
}

/** Fills a Cypher template of the SDL, in which `this`, `node` and `$value` stand for a row and a parameter. */
function fill(template: string, row: Row, value?: string): string {
  return template.replace(/\b(?:this|node)\b|\$value\b/g, (word) => {
    const filled = word === 'this' ? row.this : word === 'node' ? row.node : value;
    if (!filled) throw new Error(`There is no value to fill into "${template}".`);
    return filled;
  });
}

/** What a cursor is made of. */
function position({ terms, signature }: Order, row: Row): string {
  return list([`'${signature}'`, ...terms.map(({ cypher }) => fill(cypher, row))]);
}

function orderBy({ order: { terms }, isBackward }: ConnectionNode, row: Row): string {
  const written = terms.map((it) => `${fill(it.cypher, row)} ${it.descending === isBackward ? 'ASC' : 'DESC'}`);
  return `ORDER BY ${written.join(', ')}`;
}

function filter(item: string, items: string, conditions: string[]): string {
  return conditions.length > 0 ? `[${item} IN ${items} WHERE ${conditions.join(' AND ')}]` : items;
}

function list(items: string[]): string {
  return items.some((item) => item.includes('\n')) ? `[\n${items.join(',\n')}\n]` : `[${items.join(', ')}]`;
}

function lines(...parts: (string | false | null)[]): string {
  return parts.filter((part) => part !== false && part !== null).join('\n');
}
