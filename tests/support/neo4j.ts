import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedNeo4j } from '../../src/embedded-neo4j/start-neo4j.ts';
import { freePort, JAR_DIRECTORY, MEMORY } from '../embedded-neo4j/support.ts';

/** How the tests reach the Neo4j that this run started. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
    /** A folder that lives as long as the run. */
    scratch: string;
  }
}

/** Starts one Neo4j for the whole run, on free ports and over a temporary folder; the jars are kept for the next run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'knowledge-graph-tests-'));
  const neo4j = await startEmbeddedNeo4j({
    directory,
    jarDirectory: JAR_DIRECTORY,
    boltPort: await freePort(),
    httpPort: await freePort(),
    memory: MEMORY,
    host: process,
    report: (event) => {
      if ('message' in event) console.log(event.message);
      else if (event.done % 20 === 0) console.log(`Fetching Neo4j: ${event.done} of ${event.total} jars`);
    },
  });
  const { uri, user, password } = neo4j;
  project.provide('neo4j', { uri, user, password });
  project.provide('scratch', directory);
  return async () => {
    await neo4j.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
