import { getNamedType, isCompositeType } from 'graphql';
import { isOfSchema } from '../compiler/storage.ts';
import { keysBelow, type PlanKey, type PlanNode } from '../compiler/tree.ts';
import type { RequestArguments } from './request.ts';

/** What of an operation's cost is the same whatever the values of its arguments. */
export interface Measures {
  /** Lists and linked objects; a connection with its edges and nodes counts as one. */
  objects: number;
  /** Lists and linked objects inside one another. */
  depth: number;
}

const nothing: Measures = { objects: 0, depth: 0 };

/** Measures fields that stand side by side. */
export function measure(nodes: PlanNode[]): Measures {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'introspection') return sum;
    const below = measure(keysBelow(node).flatMap(({ variants }) => variants.map((variant) => variant.node)));
    const isObject = isCompositeType(getNamedType(node.selected.field.type)) && !isPlumbing(node);
    return {
      // A subquery costs as much where it gives a scalar.
      objects: sum.objects + below.objects + (isObject || node.kind === 'rows' ? 1 : 0),
      depth: Math.max(sum.depth, below.depth + (isObject ? 1 : 0)),
    };
  }, nothing);
}

/**
 * The most rows that fields side by side and what is selected below them may have, by the page sizes on the path to each field. A list
 * without a size argument has the size that `@listSize` assumes (IBM's specification of GraphQL cost directives, "List Size"). Lists of the
 * schema itself count, too: they take as long to write.
 */
export function countRows(nodes: PlanNode[], request: RequestArguments): number {
  return nodes.reduce((sum, node) => sum + rowsOf(node, request), 0);
}

function rowsOf(node: PlanNode, request: RequestArguments): number {
  const type = getNamedType(node.selected.field.type);
  if (!isCompositeType(type)) return 0;
  const below = rowsBelow(keysBelow(node), request);
  if (isPlumbing(node) || (isOfSchema(type) && !node.listSize)) return below;
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
