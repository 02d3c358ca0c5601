import type { Driver } from 'neo4j-driver';
import { sha256 } from '../../src/domain/dataset.ts';

/**
 * Every node with its labels and properties and every relationship with its ends, as one SHA-256; the release aside, which says
 * when the graph was loaded.
 */
export async function fingerprint(driver: Pick<Driver, 'executeQuery'>): Promise<string> {
  const { records } = await driver.executeQuery(`CALL () {
      MATCH (n) WHERE NOT n:Release RETURN [n.id, labels(n), properties(n)] AS row
      UNION ALL
      MATCH (a)-[r]->(b) RETURN [a.id, type(r), properties(r), b.id] AS row
    } RETURN row`);
  const rows = records.map((record) => JSON.stringify(record.get('row'), sortKeys));
  return sha256(rows.toSorted().join('\n'));
}

/**
 * Everything that one database holds, indexes and internal ids included, as one SHA-256, and how much it is: the same as long as nothing is
 * written.
 */
export async function hashGraph(driver: Driver): Promise<string> {
  const read = async (cypher: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => JSON.stringify(record.toObject(), sortKeys)).toSorted();
  };
  const nodes = await read('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties');
  const links = await read(
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, elementId(a) AS start, type(r) AS type, elementId(b) AS end, properties(r) AS properties',
  );
  const schema = await read('SHOW INDEXES YIELD name, type RETURN name, type');
  const hash = sha256([...nodes, ...links, ...schema].join('\n'));
  return `${nodes.length} nodes, ${links.length} relationships, ${hash}`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
