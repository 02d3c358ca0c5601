// A Node process that owns a local Neo4j, to be killed by a test. It prints one line once Neo4j is ready.
import { startEmbeddedNeo4j, type EmbeddedNeo4jOptions } from '../../src/embedded-neo4j/start-neo4j.ts';

const options = JSON.parse(process.argv[2]!) as Omit<EmbeddedNeo4jOptions, 'host' | 'report'>;
await startEmbeddedNeo4j({ ...options, host: process, report: () => undefined });
console.log('ready');
