import type { TestProject } from 'vitest/node';
import { buildProgram } from '../build.ts';
import { hashGraph } from '../fingerprint.ts';
import { provideNeo4j, startLoadedNeo4j, type LoadedNeo4j } from '../neo4j.ts';
import { openRawDriver } from '../raw-graph.ts';

interface Shared {
  neo4j: LoadedNeo4j;
  /** Hash of the graph before any test. */
  before: string;
  /** Projects that use it. */
  users: number;
}

/** Each project loads this module for itself; all of them share one Neo4j. */
const run = globalThis as { sharedNeo4j?: Promise<Shared> };

async function start(): Promise<Shared> {
  buildProgram();
  const neo4j = await startLoadedNeo4j();
  return { neo4j, before: await hashOf(neo4j), users: 0 };
}

/**
 * Builds the program and starts one Neo4j with the whole graph, for all projects whose tests do nothing but read it.
 *
 * @returns stops it after the last of them; rejects where a test has changed the graph
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = await (run.sharedNeo4j ??= start());
  shared.users += 1;
  provideNeo4j(project, shared.neo4j, true);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    const after = await hashOf(shared.neo4j);
    await shared.neo4j.stop();
    if (after !== shared.before)
      throw new Error('A test has changed the graph that all tests share. Give it "// project: database".');
  };
}

async function hashOf(neo4j: LoadedNeo4j): Promise<string> {
  const driver = openRawDriver(neo4j);
  try {
    return await hashGraph(driver);
  } finally {
    await driver.close();
  }
}
