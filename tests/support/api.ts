import { inject } from 'vitest';
import { startApp, type App } from '../../src/app/start.ts';
import { readConfig } from '../../src/config.ts';
import { freePort } from './free-ports.ts';
import { root, sourceDocuments } from './paths.ts';
import { projectNeo4j } from './project-neo4j.ts';

export { root, sourceDocuments } from './paths.ts';

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
  /** What each request shows besides, such as a token. */
  headers: Record<string, string>;
}

let isFirst = true;

/** Whether it is the first of a worker's servers: for those after it, Neo4j's planner is loaded and the statements are planned. */
function takeFirst(): boolean {
  const wasFirst = isFirst;
  isFirst = false;
  return wasFirst;
}

/**
 * Starts the whole application over the project's Neo4j. Where tests share that, its graph is served as it is; else it is loaded, unless
 * it is as it should be.
 *
 * @param settings environment variables that differ from the tests' own
 * @param project the project's folder, or that of a copy with other statements
 */
export async function openApi(settings: Record<string, string> = {}, project = root): Promise<TestApi> {
  const { uri, user, password } = projectNeo4j();
  const statements: string[] = [];
  const log: string[] = [];
  const environment = {
    PORT: String(await freePort()),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SOURCE_DOCUMENTS: sourceDocuments,
    LOAD_ON_START: String(!inject('isShared') || settings['NEO4J_URI'] !== undefined),
    LOG_LEVEL: 'silent',
    WARM_UP: String(takeFirst()),
    // What is asked twice would run no statement of its own.
    RESPONSE_CACHE_MB: '0',
    ...settings,
  };
  const config = readConfig(environment, root);
  const app = await startApp({
    // The tests' own work keeps the server, which is in their process, from being in time; and no client of theirs is yet to send anything.
    config: { ...config, timings: { ...config.timings, eventLoopDelay: 60_000, stopGrace: 10 } },
    root: project,
    host: process,
    logStream: { write: (line) => log.push(line) },
    report: () => undefined,
    observe: ({ name }) => statements.push(name),
  });
  const headers: Record<string, string> = {};
  return {
    app,
    statements,
    log,
    headers,
    async query(query, variables = {}) {
      statements.length = 0;
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
  };
}
