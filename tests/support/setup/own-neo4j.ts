import type { TestProject } from 'vitest/node';
import { buildProgram } from '../build.ts';
import { provideNeo4j, startLoadedNeo4j } from '../neo4j.ts';

/** Builds the program and starts two Neo4js for tests that write: one for each worker, which runs one file after the other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildProgram();
  const first = await startLoadedNeo4j();
  const second = await startLoadedNeo4j();
  provideNeo4j(project, [first, second], false);
  return async () => {
    await Promise.all([first.stop(), second.stop()]);
  };
}
