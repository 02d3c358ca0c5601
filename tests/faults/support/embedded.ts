import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fingerprint } from '../../support/fingerprint.ts';
import { jvmsOver } from '../../support/embedded-neo4j.ts';
import { run, type Run } from '../../support/process.ts';
import { openRawDriver } from '../../support/raw-graph.ts';
import { impatient } from './incident.ts';

/** Longest time that a start of Neo4j may take here, in milliseconds. */
const timeoutMs = 180_000;

/** What the program says whenever its Neo4j has started. */
export const answers = 'Neo4j answers at';

/** A program with its Neo4j. */
export interface Embedded extends Run {
  url: string;
  directory: string;
  /** Ends the JVM by SIGKILL, and waits until it is gone. */
  killNeo4j: () => Promise<void>;
  /** Waits until the program has said something so many times. */
  untilSaid: (words: string | RegExp, times?: number) => Promise<unknown>;
}

/** Starts the built program with an embedded Neo4j. */
export function startEmbedded(settings: Record<string, string>): Embedded {
  const directory = settings['DATA_DIRECTORY']!;
  const started = run({ ...impatient, ...settings });
  return {
    ...started,
    url: `http://127.0.0.1:${settings['PORT']}`,
    directory,
    async killNeo4j() {
      jvmsOver(directory).forEach((pid) => process.kill(pid, 'SIGKILL'));
      await vi.waitUntil(() => jvmsOver(directory).length === 0, { interval: 5 });
    },
    untilSaid: (words, times = 1) =>
      vi.waitUntil(() => started.output().split(words).length > times, { timeout: timeoutMs, interval: 20 }),
  };
}

/** Hash of the whole graph, read past the API. */
export async function hashOver(settings: Record<string, string>): Promise<string> {
  const driver = openRawDriver({
    uri: `bolt://127.0.0.1:${settings['NEO4J_BOLT_PORT']}`,
    user: 'neo4j',
    password: readFileSync(join(settings['DATA_DIRECTORY']!, 'password'), 'utf8').trim(),
  });
  try {
    return await fingerprint(driver);
  } finally {
    await driver.close();
  }
}
