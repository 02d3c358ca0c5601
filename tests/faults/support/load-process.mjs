// Loads the seed as a start does, and ends. Arguments: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, SOURCE_DOCUMENTS.
import { fileURLToPath } from 'node:url';
import { load, readDataset } from '../../../dist/app/database.js';
import { readConfig } from '../../../dist/config.js';
import { openDriver } from '../../../dist/graph/driver.js';
import { openGraph } from '../../../dist/graph/graph.js';
import { loadStatements } from '../../../dist/graph/statements.js';

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const [NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, SOURCE_DOCUMENTS] = process.argv.slice(2);
const config = readConfig({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, SOURCE_DOCUMENTS }, at('.'));
const driver = await openDriver(config.neo4j);
const graph = openGraph({ driver, database: config.neo4j.database, timeoutMs: config.statementTimeoutMs });
const options = { config, report: () => undefined, embeddedNeo4j: null };
await load(graph, loadStatements(at('cypher')), readDataset(at('seed'), config), options);
await graph.close();
