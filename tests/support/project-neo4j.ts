import { inject } from 'vitest';
import type { TestNeo4j } from './neo4j.ts';

/**
 * The Neo4j of the project's tests.
 *
 * @throws Error in a project that has none
 */
export function projectNeo4j(): TestNeo4j {
  const neo4j = inject('neo4j') as TestNeo4j | undefined;
  if (neo4j) return neo4j;
  throw new Error(
    'This test needs Neo4j: let its first line be "// project: api", or "// project: database" if it writes.',
  );
}
