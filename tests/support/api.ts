import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startApp, type App } from '../../src/app/start.ts';
import { readConfig } from '../../src/config.ts';
import { freePort } from '../embedded-neo4j/support.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder with the articles, absolute, where the run has been given one. */
export const sourceDocuments = process.env['SOURCE_DOCUMENTS'] && resolve(root, process.env['SOURCE_DOCUMENTS']);

interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  extensions?: Record<string, unknown>;
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

export interface TestApi {
  app: App;
  /** Names of the statements run since `query` was last called. */
  statements: string[];
  /** Lines of the log, which is silent unless a test sets its level. */
  log: string[];
  query: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/**
 * Starts the whole application over the run's Neo4j.
 *
 * @param settings environment variables that differ from the tests' own
 * @param project the project's folder, or that of a copy with other statements
 */
export async function openApi(settings: Record<string, string> = {}, project = root): Promise<TestApi> {
  const { uri, user, password } = inject('neo4j');
  const statements: string[] = [];
  const log: string[] = [];
  const environment = {
    PORT: String(await freePort()),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SOURCE_DOCUMENTS: sourceDocuments,
    LOG_LEVEL: 'silent',
    // What is asked twice would run no statement of its own.
    RESPONSE_CACHE_MB: '0',
    ...settings,
  };
  const app = await startApp({
    config: readConfig(environment, root),
    root: project,
    host: process,
    logStream: { write: (line) => log.push(line) },
    report: () => undefined,
    observe: ({ name }) => statements.push(name),
  });
  return {
    app,
    statements,
    log,
    async query(query, variables = {}) {
      statements.length = 0;
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
  };
}
