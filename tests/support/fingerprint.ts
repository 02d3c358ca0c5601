import type { Driver } from 'neo4j-driver';
import { sha256 } from '../../src/knowledge/dataset.ts';

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

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
