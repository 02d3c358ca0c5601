import type { Config } from '../config.ts';
import type { StatementObserver } from '../graph/graph.ts';
import type { HostProcess } from '../embedded-neo4j/process-host.ts';
import type { ProgressEvent } from '../embedded-neo4j/start-progress.ts';

export type AppProgress = ProgressEvent | { phase: 'load' | 'export' | 'warm-up'; done: number; total: number };

/** What whatever the process does needs of it. */
export interface ProcessOptions {
  config: Config;
  /** The project's folder: schema/, cypher/ and seed/ lie in it. */
  root: string;
  host: HostProcess & { memoryUsage: { rss: () => number } };
  report: (event: AppProgress) => void;
  observe?: StatementObserver;
  /** Aborting it ends what is under way. */
  signal?: AbortSignal;
}
