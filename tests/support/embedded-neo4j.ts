import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { JAR_DIRECTORY } from '../embedded-neo4j/support.ts';
import { freePortSettings } from './free-ports.ts';
import { copyFolder } from './files.ts';

/**
 * Settings for an embedded Neo4j over a folder that lives as long as the test.
 *
 * @param graph whether the folder is empty, as at a first start, or holds the whole graph, as after one
 */
export async function embeddedNeo4j(graph: 'empty' | 'loaded' = 'empty'): Promise<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), 'own-neo4j-'));
  onTestFinished(() => {
    for (const pid of jvmsOver(directory)) process.kill(pid, 'SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });
  if (graph === 'loaded') copyFolder(inject('loaded').folder, directory);
  symlinkSync(JAR_DIRECTORY, join(directory, 'lib'));
  // What a test asks of a program that it starts for itself is little; to plan more than that takes as long as the start.
  return { DATA_DIRECTORY: directory, WARM_UP: 'false', ...(await freePortSettings()) };
}

/** The Neo4j processes whose data is in a folder. */
export function jvmsOver(directory: string): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('CommunityEntryPoint') && line.includes(directory))
    .map((line) => Number.parseInt(line, 10));
}
