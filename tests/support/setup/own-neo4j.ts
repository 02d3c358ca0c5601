import type { TestProject } from 'vitest/node';
import { buildProgram } from '../build.ts';
import { provideNeo4j, startLoadedNeo4j } from '../neo4j.ts';

/** Builds the program and starts a Neo4j for tests that write, which run one file after the other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildProgram();
  const neo4j = await startLoadedNeo4j();
  provideNeo4j(project, neo4j, false);
  return () => neo4j.stop();
}
