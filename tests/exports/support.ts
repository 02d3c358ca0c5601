import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { ExportFile, ExportSection, TextFile } from '../../src/exports/export-file.ts';
import { openExport, type ExportOptions, type OpenExport } from '../../src/exports/open-export.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { openReleases } from '../../src/graph/release.ts';
import { loadStatements, type Statements } from '../../src/graph/statements.ts';
import { watchInFlight } from '../../src/http/hooks/in-flight.ts';
import { mountExports } from '../../src/http/routes/export/mount.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { openMetrics } from '../../src/observability/metrics.ts';
import { root, type TestApi } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** Keeps what is to be done at the end: that of the test, unless a hook says otherwise. */
type AtEnd = (cleanUp: () => unknown) => void;
const atEndOfTest: AtEnd = (cleanUp) => onTestFinished(async () => void (await cleanUp()));

/** The run's graph, by a driver that lives as long as the test. */
export async function openTestGraph(atEnd: AtEnd = atEndOfTest): Promise<Graph> {
  const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  atEnd(() => driver.close());
  return openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
}

/** Begins an export of the run's graph, whose reads are those of the given graph. */
export function beginExport(graph: Graph): Promise<OpenExport> {
  const statements = loadStatements(join(root, 'cypher'));
  return openExport({ graph, statements, releases: openReleases(graph, statements.named('release')) });
}

/** A relay before the run's Neo4j, which counts the bytes that the database has sent; while it is cut, Neo4j seems to be away. */
export async function openRelay(): Promise<{
  uri: string;
  received: () => number;
  cut: () => void;
  restore: () => Promise<void>;
}> {
  let bytes = 0;
  const sockets = new Set<Socket>();
  const relay = createServer((client) => {
    const database = connect(Number(new URL(projectNeo4j().uri).port), '127.0.0.1');
    database.on('data', (chunk) => (bytes += chunk.length));
    const end = (): void => void [client, database].map((socket) => socket.destroy());
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => sockets.delete(socket));
    }
    client.pipe(database).pipe(client);
  });
  const listen = async (port: number): Promise<void> => void (await once(relay.listen(port, '127.0.0.1'), 'listening'));
  await listen(0);
  const { port } = relay.address() as AddressInfo;
  const cut = (): void => {
    relay.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(cut);
  return { uri: `bolt://127.0.0.1:${port}`, received: () => bytes, cut, restore: () => listen(port) };
}

/** The run's graph behind a relay that counts the bytes which the database has sent. */
export async function openRelayedGraph(): Promise<{ graph: Graph; received: () => number }> {
  const { uri, received } = await openRelay();
  const { user, password } = projectNeo4j();
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

/** Bytes of a row; the rows of a large export are far more than the sockets between server and client hold. */
export const rowBytes = 1_000;

export interface ServedExport {
  url: string;
  /** Rows that have been taken from the database. */
  written: () => number;
  stop: () => Promise<void>;
}

interface ServedExportOptions {
  /** Rows of the export. */
  total: number;
  /** Called when the first part of a file was read. */
  onStart?: () => Promise<unknown>;
}

/** A server with one export of many rows, `many.txt`, from a statement named `many`, `wide` or `endless`. */
export async function serveExport(
  statement: string,
  graph: Graph,
  { total, onStart }: ServedExportOptions,
): Promise<ServedExport> {
  const texts: Record<string, string> = {
    release:
      'MATCH (release:Release {id: "current"}) RETURN release {.data_release, .fingerprint, .release_number} AS release',
    many: `UNWIND range(1, ${total}) AS n RETURN n AS row`,
    wide: `UNWIND range(1, ${total}) AS n RETURN '${'x'.repeat(rowBytes)}' AS row`,
    // Takes hours before its first row.
    endless: 'UNWIND range(1, 1000000000000) AS n WITH count(n) AS row RETURN row',
  };
  const statements = {
    all: [],
    named: (name: string) => ({ name, text: texts[name], yields: 'row' }),
  } as unknown as Statements;
  let written = 0;
  const write = (): string => {
    written += 1;
    return `${'x'.repeat(rowBytes - 1)}\n`;
  };
  const file: TextFile = {
    name: 'many.txt',
    format: 'many',
    mediaType: 'text/plain',
    description: { en: 'Many rows.', sv: 'Många rader.' },
    head: () => '',
    sections: [{ statement: statement as ExportSection['statement'], parameters: {}, write }],
    tail: 'end\n',
  };
  const http = createHttpServer({ ...readConfig({}, root), logLevel: 'silent' }, { write: () => undefined });
  const releases = openReleases(graph, statements.named('release'));
  const { signalOf, stop } = watchInFlight(http, 0);
  mountExports(http, {
    files: [file],
    hasPlayground: false,
    open: async () => {
      const opened = await openExport({ graph, statements, releases });
      return {
        ...opened,
        async *read(asked: ExportFile, options?: ExportOptions) {
          let isStarted = false;
          for await (const part of opened.read(asked, options)) {
            if (!isStarted) await onStart?.();
            isStarted = true;
            yield part;
          }
        },
      };
    },
    version: 'test',
    metrics: openMetrics({ version: 'test', errorCodes: [], statements: [], tools: [] }),
    signalOf,
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(stop);
  return { url: `${url}/export/many.txt`, written: () => written, stop };
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
