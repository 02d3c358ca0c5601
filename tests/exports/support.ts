import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { openExport, type OpenExport } from '../../src/exports/open-export.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { openReleases } from '../../src/graph/release.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { root, type TestApi } from '../support/api.ts';

/** Keeps what is to be done at the end: that of the test, unless a hook says otherwise. */
type AtEnd = (cleanUp: () => unknown) => void;
const atEndOfTest: AtEnd = (cleanUp) => onTestFinished(async () => void (await cleanUp()));

/** The run's graph, by a driver that lives as long as the test. */
export async function openTestGraph(atEnd: AtEnd = atEndOfTest): Promise<Graph> {
  const driver = await openDriver({ ...inject('neo4j'), database: 'neo4j' });
  atEnd(() => driver.close());
  return openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
}

/** Begins an export of the run's graph, whose reads are those of the given graph. */
export function beginExport(graph: Graph): Promise<OpenExport> {
  const statements = loadStatements(join(root, 'cypher'));
  return openExport({ graph, statements, releases: openReleases(graph, statements.named('release')) });
}

/** A relay before the run's Neo4j, which counts the bytes that the database has sent; when it is cut, Neo4j seems to be away. */
export async function openRelay(): Promise<{ uri: string; received: () => number; cut: () => void }> {
  let bytes = 0;
  const cutOff = new AbortController();
  const relay = createServer((client) => {
    const database = connect(Number(new URL(inject('neo4j').uri).port), '127.0.0.1');
    database.on('data', (chunk) => (bytes += chunk.length));
    const end = (): void => void [client, database].map((socket) => socket.destroy());
    for (const socket of [client, database]) socket.on('error', end);
    cutOff.signal.addEventListener('abort', end);
    client.pipe(database).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const cut = (): void => {
    relay.close();
    cutOff.abort();
  };
  onTestFinished(cut);
  return { uri: `bolt://127.0.0.1:${(relay.address() as AddressInfo).port}`, received: () => bytes, cut };
}

/** The run's graph behind a relay that counts the bytes which the database has sent. */
export async function openRelayedGraph(): Promise<{ graph: Graph; received: () => number }> {
  const { uri, received } = await openRelay();
  const { user, password } = inject('neo4j');
  const driver = await openDriver({ user, password, uri, database: 'neo4j' });
  onTestFinished(() => driver.close());
  return { graph: openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 }), received };
}

/** A folder that is gone when the test is over. */
export function testFolder(atEnd: AtEnd = atEndOfTest): string {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Transactions of the exports' statements that the database has open. */
export async function openTransactions(graph: Graph, statement: string): Promise<unknown[]> {
  const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = $statement RETURN metaData';
  return graph.read({ name: 'show_transactions', text }, { statement });
}

export interface Counts {
  entities: number;
  claims: number;
  evidence: number;
  documents: number;
  relations: number;
}

/** What the API itself says that there is. */
export async function countsOf(api: TestApi): Promise<Counts> {
  const { data } = await api.query('{ meta { counts { entities claims evidence documents relations } } }');
  return (data as { meta: { counts: Counts } }).meta.counts;
}
