import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '../../src/embedded-neo4j/start-neo4j.ts';
import { neo4jOptions } from '../embedded-neo4j/support.ts';
import { copyFolder } from './files.ts';
import { loadedFolder, type LoadedFolder } from './loaded-folder.ts';

/** How a test reaches the Neo4j of its project. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Holds the whole graph; see `projectNeo4j`. */
    neo4j: TestNeo4j;
    /** Whether other tests read that graph at the same time, so that it must stay as it is. */
    isShared: boolean;
    /** Where that Neo4j has its files. */
    neo4jFolder: string;
    loaded: LoadedFolder;
  }
}

/** A Neo4j that holds the whole graph, and its folder, which is gone once it is stopped. */
export interface LoadedNeo4j extends EmbeddedNeo4j {
  folder: string;
  loaded: LoadedFolder;
}

const end = (): never => process.exit(1);

/** Starts a Neo4j over a copy of the loaded folder. */
export async function startLoadedNeo4j(): Promise<LoadedNeo4j> {
  const loaded = await loadedFolder();
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-graph-tests-'));
  copyFolder(loaded.folder, folder);
  const neo4j = await startEmbeddedNeo4j(await neo4jOptions(folder, loaded.javaOption));
  const { jvm } = JSON.parse(await readFile(join(folder, 'process.json'), 'utf8')) as { jvm: { pid: number } };
  const kill = (): void => {
    process.kill(jvm.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is ended by a signal leaves nothing behind either.
  process.once('exit', kill);
  process.once('SIGTERM', end);
  return {
    ...neo4j,
    folder,
    loaded,
    async stop() {
      process.off('exit', kill).off('SIGTERM', end);
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives a Neo4j to the tests of a project. */
export function provideNeo4j(project: TestProject, neo4j: LoadedNeo4j, isShared: boolean): void {
  const { uri, user, password } = neo4j;
  project.provide('neo4j', { uri, user, password });
  project.provide('isShared', isShared);
  project.provide('neo4jFolder', neo4j.folder);
  project.provide('loaded', neo4j.loaded);
}
