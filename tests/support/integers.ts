import neo4j from 'neo4j-driver';

/** Parameters of a statement whose whole numbers Neo4j takes for such. */
export function toIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
