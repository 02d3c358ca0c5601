import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';

/** A hash of every node and relationship with its properties, and how many there are: the same for the same graph. */
export async function hashGraph(driver: Driver): Promise<string> {
  const read = async (cypher: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(cypher);
    return records
      .map((record) => JSON.stringify(record.toObject(), (_, value: unknown) => sortKeys(value)))
      .toSorted();
  };
  const nodes = await read('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties');
  const links = await read(
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, elementId(a) AS start, type(r) AS type, elementId(b) AS end, properties(r) AS properties',
  );
  const schema = await read('SHOW INDEXES YIELD name, type RETURN name, type');
  const hash = createHash('sha256')
    .update([...nodes, ...links, ...schema].join('\n'))
    .digest('hex');
  return `${nodes.length} nodes, ${links.length} relationships, ${hash}`;
}

function sortKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
