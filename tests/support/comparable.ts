/** An answer with the relations of a subgraph in one order, since the schema promises none. */
export const comparable = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer, sortRelations));

function sortRelations(key: string, value: unknown): unknown {
  if (key !== 'relations' || !Array.isArray(value)) return value;
  return (value as unknown[]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
