import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  startEmbeddedNeo4j,
  type EmbeddedNeo4j,
  type EmbeddedNeo4jOptions,
} from '../../src/embedded-neo4j/start-neo4j.ts';
import { JAR_DIRECTORY, MEMORY, temporaryFolder } from '../embedded-neo4j/support.ts';
import { freePorts } from './free-ports.ts';

/** A Neo4j of a test's own that the program is given, with what it takes to start it again. */
export interface ExternalNeo4j extends EmbeddedNeo4j {
  options: EmbeddedNeo4jOptions;
}

/**
 * Starts a Neo4j, to be stopped with the test.
 *
 * @param options those of an earlier one, to start it again; or what differs from the tests' own
 */
export async function startNeo4j(options: Partial<EmbeddedNeo4jOptions> = {}): Promise<ExternalNeo4j> {
  const all: EmbeddedNeo4jOptions = {
    directory: options.directory ?? join(await temporaryFolder(), 'neo4j'),
    jarDirectory: JAR_DIRECTORY,
    ...(await freePorts()),
    memory: MEMORY,
    host: process,
    report: () => undefined,
    ...options,
  };
  const neo4j = await startEmbeddedNeo4j(all);
  onTestFinished(() => neo4j.stop());
  return { ...neo4j, options: all };
}

/** The settings by which the program is given a Neo4j. */
export const given = ({ uri, user, password }: Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password'>) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});
