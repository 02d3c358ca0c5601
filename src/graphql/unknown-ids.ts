import type { RootArguments } from '../generated/arguments.ts';

/** Arguments that must name entities, by root field: where one names none the result is empty, and a warning says why. */
const requiredIds: Record<string, (args: never) => string[]> = {
  causalChains: ({ from, to, via }: RootArguments['causalChains']) =>
    [from, to, via].flatMap((selector) => selector?.ids ?? []),
  causalOrigins: ({ to }: RootArguments['causalOrigins']) => to.ids ?? [],
  consensus: ({ object }: { object: string }) => [object],
  neighborhood: ({ id }: RootArguments['neighborhood']) => [id],
};

/** A column more of a root field's one statement: which of the ids name no entity. */
const unknownIdsColumn = `,
COLLECT {
UNWIND $requiredIds AS id
WITH DISTINCT id WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
} AS unknownIds`;

/** What `extensions.warnings` says of a root field whose result is empty for want of an entity. */
export interface UnknownIdsWarning {
  code: 'UNKNOWN_IDS';
  message: string;
  path: [string];
  ids: string[];
}

interface RootStatement {
  text: string;
  parameters: Record<string, unknown>;
}

/** Has the statement of a root field, which ends in its RETURN, also return those of its arguments' ids that name no entity. */
export function withUnknownIds(field: string, args: Record<string, unknown>, statement: RootStatement): RootStatement {
  const ids = requiredIds[field]?.(args as never);
  if (!ids) return statement;
  return {
    text: statement.text + unknownIdsColumn,
    parameters: { ...statement.parameters, requiredIds: ids },
  };
}

/** @param key the root field's in the response */
export function unknownIdsWarnings(key: string, row: Record<string, unknown> | undefined): UnknownIdsWarning[] {
  const ids = (row?.['unknownIds'] ?? []) as string[];
  if (ids.length === 0) return [];
  const message = `Expected ids of entities, but none has the id ${ids.map((id) => JSON.stringify(id)).join(' or ')}. Use search to find ids by names.`;
  return [{ code: 'UNKNOWN_IDS', message, path: [key], ids }];
}
