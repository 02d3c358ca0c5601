/**
 * What a start reports while it runs: `download` counts jars, `recover` says that a Neo4j without an owner was ended, `start`
 * and `ready` frame the wait for the database, `restart` says why Neo4j is started again, and when.
 */
export type ProgressEvent =
  | { phase: 'download'; done: number; total: number }
  | { phase: 'recover' | 'start' | 'ready' | 'restart'; message: string };

export type Report = (event: ProgressEvent) => void;
