import type { CompiledStatement, RootPlan } from '../src/compiler/compiler.ts';
import { type ConnectionNode, type ParameterSource, type PlanNode, type RowSource } from '../src/compiler/tree.ts';
import { keysBelow } from '../src/graphql/limits.ts';

/**
 * A root field's statement, indented, below comments: its plan as a tree with a line for each field (the key, for which types, where its value
 * comes from), and what each parameter holds.
 */
export function printRoot({ key, node, compiled }: RootPlan): string {
  const statement = compiled();
  const comments = [...printNode(key, node, ''), ...printParameters(statement)];
  return [...comments.map((line) => `// ${line}`), indentCypher(statement.cypher)].join('\n');
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
    case 'facet':
      return `facet by ${node.keys}`;
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
  const { conditions, cursors, isBackward, isMaterialized, order, hasTotalCount, source } = node;
  const terms = order.terms.map(({ cypher, descending }) => cypher + (descending ? ' DESC' : ''));
  return [
    `${isMaterialized ? 'materialized ' : ''}connection of ${describeSource(source)}`,
    ...(conditions.length > 0 ? [`where ${conditions.map(({ path }) => path.join('.')).join(', ')}`] : []),
    `order ${terms.join(', ')}${isBackward ? ', backward' : ''}`,
    ...cursors,
    ...(hasTotalCount ? ['counted'] : []),
  ].join('; ');
}

function describeSource(source: RowSource): string {
  if (source.kind === 'statement') return `statement ${source.statement.name}`;
  if (source.kind === 'reference') return `reference ${source.property} to ${source.label}`;
  const { types, isEmpty, direction, label, isRow } = source;
  const [left, right] = [direction === 'INCOMING' ? '<-' : '-', direction === 'OUTGOING' ? '->' : '-'];
  return `${isRow ? 'relationship' : 'nodes of relationship'} ${left}[${isEmpty ? 'none' : types.join('|')}]${right} ${label}`;
}

function printParameters({ statement, parameters }: CompiledStatement): string[] {
  return [
    ...statement.parameters.map((name) => `$${name}: of the statement`),
    ...parameters.map(({ name, source }) => `$${name}: ${describeParameter(source)}`),
  ];
}

function describeParameter(source: ParameterSource): string {
  if (source.kind === 'argument')
    return `${source.condition.path.join('.')} of ${source.condition.selected.field.name}`;
  const { coordinate, hasPageInfo } = source.connection;
  if (source.kind === 'limit') return `page size${hasPageInfo ? ' + 1' : ''} of ${coordinate}`;
  return `position of ${source.cursor} of ${coordinate}`;
}

/** Cypher indented by the brackets that are open. */
function indentCypher(cypher: string): string {
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
