import { inject } from 'vitest';
import type { TestNeo4j } from './neo4j.ts';

/**
 * The Neo4j of the test that runs: that of its worker where tests write, else the one that all of them read.
 *
 * @throws Error in a project that has none
 */
export function projectNeo4j(): TestNeo4j {
  const all = inject('neo4js') as TestNeo4j[] | undefined;
  const own = all?.[Number(process.env['VITEST_POOL_ID']) % all.length];
  if (own) return own;
  throw new Error(
    'This test needs Neo4j: let its first line be "// project: api", or "// project: database" if it writes.',
  );
}
