import type { RootArguments } from '../generated/arguments.ts';

/** Ids that an argument names. */
interface NamedIds {
  entities: readonly string[];
  documents?: readonly string[];
}

/** Arguments that must name what exists, by root field: where one names nothing the result is empty, and a warning says why. */
const requiredIds: Record<string, (args: never) => NamedIds> = {
  causalChains: ({ from, to, via, documents }: RootArguments['causalChains']) => ({
    entities: [from, to, via].flatMap((selector) => selector?.ids ?? []),
    ...(documents && { documents }),
  }),
  causalOrigins: ({ to, documents }: RootArguments['causalOrigins']) => ({
    entities: to.ids ?? [],
    ...(documents && { documents }),
  }),
  compare: ({ a, b }: { a: string; b: string }) => ({ entities: [a, b] }),
  consensus: ({ object }: { object: string }) => ({ entities: [object] }),
  neighborhood: ({ id }: RootArguments['neighborhood']) => ({ entities: [id] }),
};

/** What ids may name, and how one that names none is found. */
const named = {
  entities: { label: 'Entity', advice: 'Use search to find ids by names.' },
  documents: { label: 'Document', advice: 'Use documents to list them.' },
} as const;
type Named = keyof typeof named;

/** A column more of a root field's one statement: which of the ids name nothing. */
const unknownIdsColumn = (of: Named): string => `,
COLLECT {
UNWIND $requiredIds.${of} AS id
WITH DISTINCT id WHERE NOT EXISTS { (:${named[of].label} {id: id}) }
RETURN id
} AS ${columnOf(of)}`;

const columnOf = (of: Named): string => `unknownIdsOf_${of}`;

/** What `extensions.warnings` says of a root field whose result is empty for want of what an argument names. */
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

/** Has the statement of a root field, which ends in its RETURN, also return those of its arguments' ids that name nothing. */
export function withUnknownIds(field: string, args: Record<string, unknown>, statement: RootStatement): RootStatement {
  const ids = requiredIds[field]?.(args as never);
  if (!ids) return statement;
  return {
    text: statement.text + (Object.keys(ids) as Named[]).map(unknownIdsColumn).join(''),
    parameters: { ...statement.parameters, requiredIds: ids },
  };
}

/** @param key the root field's in the response */
export function unknownIdsWarnings(key: string, row: Record<string, unknown> | undefined): UnknownIdsWarning[] {
  return (Object.keys(named) as Named[]).flatMap((of) => {
    const ids = (row?.[columnOf(of)] ?? []) as string[];
    if (ids.length === 0) return [];
    const quoted = ids.map((id) => JSON.stringify(id)).join(' or ');
    const message = `Expected ids of ${of}, but none has the id ${quoted}. ${named[of].advice}`;
    return [{ code: 'UNKNOWN_IDS', message, path: [key], ids }];
  });
}
