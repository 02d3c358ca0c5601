// A process of its own, so that its peak memory is the load's. Its argument says what to load, as JSON, and prints a
// line of JSON for each progress and one for the outcome.
import { join } from 'node:path';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { batchSize, planLoad } from '../../src/publishing/load-plan.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { generateDataset } from './generator.ts';
import { root, type Connection, type Synthetic } from './settings.ts';

export interface LoadOrder extends Connection {
  /** Null for the five documents alone. */
  synthetic: Synthetic | null;
}

/** What the process prints. */
export type LoadMessage =
  | { written: number; total: number }
  | { outcome: 'kept' | 'stale' }
  | { outcome: 'loaded'; rows: number; seconds: number; megabytes: number };

const secondsBetweenReports = 30;

const report = (message: LoadMessage): boolean => process.stdout.write(`${JSON.stringify(message)}\n`);

const { synthetic, ...connection } = JSON.parse(process.argv[2]!) as LoadOrder;
const base = readSeed(join(root, 'seed'));
const dataset = synthetic ? generateDataset({ base, ...synthetic }) : base;
const statements = loadStatements(join(root, 'cypher'));
const driver = await openDriver({ ...connection, database: 'neo4j' });
const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 600_000 });
try {
  const [row] = await graph.read(statements.named('release'), {});
  const release = (row?.['release'] ?? {}) as { fingerprint?: string | null };
  if (release.fingerprint) {
    const { fingerprint } = planLoad(dataset, false, statements).release;
    report({ outcome: release.fingerprint === fingerprint ? 'kept' : 'stale' });
  } else {
    const start = performance.now();
    await prepareGraph(graph, statements);
    // Rows of an earlier run that was interrupted in the middle; they are not this one's work.
    let before: number | undefined;
    let rows = 0;
    let reportedAt = start;
    const reportRows = (written: number, total: number): void => {
      before ??= Math.max(0, written - batchSize);
      rows = written - before;
      if (performance.now() - reportedAt < secondsBetweenReports * 1000) return;
      reportedAt = performance.now();
      report({ written, total });
    };
    await loadDataset({ graph, statements, dataset, quotes: false, report: reportRows });
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    report({ outcome: 'loaded', rows, seconds: Math.round(performance.now() - start) / 1000, megabytes });
  }
} finally {
  await driver.close();
}
