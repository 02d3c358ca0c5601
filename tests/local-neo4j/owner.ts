// A Node process that owns a local Neo4j, to be killed by a test. It prints one line once Neo4j is ready.
import { startLocalNeo4j, type LocalNeo4jOptions } from '../../src/local-neo4j/start.ts';

const options = JSON.parse(process.argv[2]!) as Omit<LocalNeo4jOptions, 'host' | 'report'>;
await startLocalNeo4j({ ...options, host: process, report: () => undefined });
console.log('ready');
