import type { CompiledStatement, RootPlan } from '../src/compiler/compiler.ts';
import { keysBelow, type ConnectionNode, type PlanNode, type RowSource } from '../src/compiler/plan.ts';
import type { ParameterSource } from '../src/compiler/request.ts';

/** A root field's plan as a tree, a line for each field: its key, for which types, and where its value comes from. */
export function printPlan({ key, node }: RootPlan): string {
  return printNode(key, node, '').join('\n');
}

function printNode(key: string, node: PlanNode, indent: string): string[] {
  const below = keysBelow(node).flatMap(({ key: name, isUniform, variants }) =>
    variants.flatMap((variant) => {
      const types = isUniform ? '' : ` (${variant.types.map((type) => type.name).join('|')})`;
      return printNode(name + types, variant.node, `${indent}  `);
    }),
  );
  return [`${indent}${key}: ${describeNode(node)}${node.rule ? ', by a rule' : ''}`, ...below];
}

function describeNode(node: PlanNode): string {
  switch (node.kind) {
    case 'property':
      return `property ${node.name}`;
    case 'expression':
      return `expression ${node.cypher}`;
    case 'rows':
      return `${node.isList ? 'list of ' : ''}${describeSource(node.source)}`;
    case 'connection':
      return describeConnection(node);
    default:
      return node.kind;
  }
}

function describeConnection(node: ConnectionNode): string {
  const { conditions, cursors, isBackward, isMaterialized, order, selects, source } = node;
  const terms = order.terms.map(({ cypher, descending }) => cypher + (descending ? ' DESC' : ''));
  return [
    `${isMaterialized ? 'materialized ' : ''}connection of ${describeSource(source)}`,
    ...(conditions.length > 0 ? [`where ${conditions.map(({ value }) => value.path.join('.')).join(', ')}`] : []),
    `order ${terms.join(', ')}${isBackward ? ', backward' : ''}`,
    ...cursors,
    ...(selects.totalCount ? ['counted'] : []),
  ].join('; ');
}

function describeSource(source: RowSource): string {
  if (source.kind === 'statement') return `statement ${source.statement.name}`;
  if (source.kind === 'reference') return `reference ${source.property} to ${source.label}`;
  const { types, isEmpty, direction, label, row } = source;
  const [left, right] = [direction === 'INCOMING' ? '<-' : '-', direction === 'OUTGOING' ? '->' : '-'];
  return `${row === 'node' ? 'nodes of relationship' : 'relationship'} ${left}[${isEmpty ? 'none' : types.join('|')}]${right} ${label}`;
}

/** What each parameter of a statement holds, a line for each. */
export function printParameters({ statement, parameters }: CompiledStatement): string[] {
  return [
    ...statement.parameters.map((name) => `$${name}: of the statement`),
    ...parameters.map(({ name, source }) => `$${name}: ${describeParameter(source)}`),
  ];
}

function describeParameter(source: ParameterSource): string {
  if (source.kind === 'argument') return `${source.value.path.join('.')} of ${source.value.selected.field.name}`;
  const { coordinate, selects } = source.connection;
  if (source.kind === 'limit') return `page size${selects.pageInfo ? ' + 1' : ''} of ${coordinate}`;
  return `position of ${source.cursor} of ${coordinate}`;
}

/** Cypher indented by the brackets that are open. */
export function indentCypher(cypher: string): string {
  let depth = 0;
  return cypher
    .split('\n')
    .map((line) => {
      const text = line.trim();
      const brackets = text.replaceAll(/'[^']*'|\/\/.*/g, '').replaceAll(/[^()[\]{}]/g, '');
      const closing = /^[)\]}]*/.exec(text)?.[0].length ?? 0;
      const indent = '  '.repeat(Math.max(depth - closing, 0));
      for (const bracket of brackets) depth += '([{'.includes(bracket) ? 1 : -1;
      return indent + text;
    })
    .join('\n');
}
