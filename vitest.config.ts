import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

/** Files that start a Neo4j of their own for each test, and leave the shared one alone or only fill it. */
const withOwnNeo4j = [
  'tests/faults/{disk,embedded-neo4j,given-neo4j,sigterm}.test.ts',
  'tests/local-neo4j/start.test.ts',
];

const common = {
  testTimeout: 180_000,
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 240_000,
  // A Neo4j that a test starts lives for seconds: quick compilation halves its processor time. The shared one has Java's default.
  env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' },
};

/** The file that Node itself takes: the entry that bundlers prefer would be a second copy of the module. */
const resolve = { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } };

export default defineConfig({
  test: {
    globalSetup: 'tests/support/neo4j.ts',
    projects: [
      {
        resolve,
        // What they do for the most part is wait.
        test: { ...common, name: 'own', include: withOwnNeo4j, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        resolve,
        // One after the other, since all share one Neo4j.
        test: {
          ...common,
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...withOwnNeo4j],
          fileParallelism: false,
        },
      },
    ],
  },
});
