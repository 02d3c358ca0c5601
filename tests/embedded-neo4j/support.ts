import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EmbeddedNeo4jOptions } from '../../src/embedded-neo4j/start-neo4j.ts';
import { freePorts } from '../support/free-ports.ts';

export const REPOSITORY = join(import.meta.dirname, '..', '..');
/** Shared by all suites, so that Neo4j is downloaded once. */
export const JAR_DIRECTORY = join(REPOSITORY, '.local', 'neo4j', 'lib');

/** What the settings give Neo4j by default. */
export const MEMORY = { heap: 512, pageCache: 128, transaction: 256 };

/** An empty folder that lives as long as the test; its path has a space and a letter outside ASCII. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muskel kramp å-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Options of a Neo4j over a folder, on free ports; the jars are kept for the next run.
 *
 * @param javaOptions for this Neo4j instead of those of the tests
 */
export async function neo4jOptions(directory: string, javaOptions?: string): Promise<EmbeddedNeo4jOptions> {
  const env = javaOptions === undefined ? process.env : { ...process.env, JDK_JAVA_OPTIONS: javaOptions };
  return {
    directory,
    jarDirectory: JAR_DIRECTORY,
    ...(await freePorts()),
    memory: MEMORY,
    host: { pid: process.pid, env, kill: (pid, signal) => process.kill(pid, signal) },
    report: (event) => {
      if (event.phase === 'download' && event.done % 20 === 0)
        console.log(`Fetching Neo4j: ${event.done} of ${event.total} jars`);
    },
  };
}
