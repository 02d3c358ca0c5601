import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// What tests ask is on this machine; newer versions of Node send fetch through the proxy of an environment that has NODE_USE_ENV_PROXY.
process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1', 'localhost'].filter(Boolean).join();
process.env['no_proxy'] = process.env['NO_PROXY'];

export default defineConfig({
  // The file that Node itself takes: the entry that bundlers prefer would be a second copy of the module.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/neo4j.ts',
    setupFiles: 'tests/support/no-warnings.ts',
    // All files share one Neo4j, and the machine may have two cores.
    fileParallelism: false,
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 240_000,
    // A Neo4j that a test starts lives for seconds: quick compilation halves its processor time, and without Java's verification of its
    // classes it starts in four fifths of the time. The shared one has Java's defaults.
    env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote' },
  },
});
