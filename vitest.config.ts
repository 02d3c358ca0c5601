import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import FileOrder from './tests/support/file-order.ts';

type Options = NonNullable<Exclude<TestProjectConfiguration, string | Function | Promise<unknown>>['test']>;

/** Each worker runs file after file with its modules loaded once; all workers of these projects run at a time. */
const parallel: Options = {
  isolate: false,
  maxWorkers: Math.min(availableParallelism(), 4),
  sequence: { groupOrder: 0 },
};

const sharedNeo4j = './tests/support/setup/shared-neo4j.ts';
const ownNeo4j = './tests/support/setup/own-neo4j.ts';

/** What a test needs decides its project, which the first line of its file names: `// project: api`. None means `unit`. */
const projects: Record<string, Options> = {
  /** Nothing: no Neo4j, no build. */
  unit: parallel,
  /** The graph, to read it, through the API or by itself. */
  api: { ...parallel, globalSetup: sharedNeo4j },
  /** As `api`, with operations and requests that are drawn at random. */
  fuzz: { ...parallel, globalSetup: sharedNeo4j },
  /** As `api`, and a browser. */
  browser: { ...parallel, globalSetup: sharedNeo4j },
  /** A database that it may write to; `openApi` loads the graph again. Two such databases at a time would take as long. */
  database: { isolate: false, maxWorkers: 1, sequence: { groupOrder: 1 }, globalSetup: ownNeo4j },
  /** The program as a process of its own, or a Neo4j that it starts and stops. */
  process: { maxWorkers: 2, sequence: { groupOrder: 2 }, globalSetup: sharedNeo4j },
  /** As `process`, to break what it needs: connections, disks, Neo4j itself. */
  faults: { maxWorkers: 1, sequence: { groupOrder: 3 }, globalSetup: sharedNeo4j },
};

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map((file) => join('tests', file));

function projectOf(file: string): string {
  const name = /^\/\/ project: (.*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'unit';
  if (name in projects) return name;
  throw new Error(
    `Expected one of the projects ${Object.keys(projects).join(', ')} in the first line of ${file}, but found "${name}".`,
  );
}

// What tests ask is on this machine; newer versions of Node send fetch through the proxy of an environment that has NODE_USE_ENV_PROXY.
process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1', 'localhost'].filter(Boolean).join();
process.env['no_proxy'] = process.env['NO_PROXY'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/slowest-files.ts'],
    sequence: { sequencer: FileOrder },
    projects: Object.entries(projects).map(([name, options]) => ({
      // The file that Node itself takes: the entry that bundlers prefer would be a second copy of the module.
      resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
      test: {
        name,
        include: files.filter((file) => projectOf(file) === name),
        setupFiles: ['./tests/support/setup/no-warnings.ts', './tests/support/setup/java-options.ts'],
        testTimeout: 180_000,
        hookTimeout: 240_000,
        expect: { poll: { timeout: 20_000 } },
        ...options,
      },
    })),
  },
});
