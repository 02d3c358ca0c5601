/** How long the program waits, and how often it looks again; in milliseconds. */
export interface Timings {
  /** How long a client may take to send the headers of a request, and the whole of it. */
  requestHeaders: number;
  request: number;
  /** How often these two are looked at. */
  requestCheck: number;
  /** How long a connection is kept open between two requests: longer than proxies keep theirs (60 s), so that they are not surprised. */
  keepAlive: number;
  /**
   * How long after the time that a statement may take in the server its answer is late. Neo4j looks for such statements every two seconds
   * (`db.transaction.monitor.check.interval`) and must then end them.
   */
  statementGrace: number;
  /** How much longer than its slowest statement a GraphQL request may take. */
  requestGrace: number;
  /** How much longer than a statement, or than a request until it is here, a connection may be silent. */
  idleClientGrace: number;
  /** How long a statement may wait for its turn in the database. */
  queue: number;
  /**
   * How long the end of a session, or the question whether the server answers again, may take, and how long nothing may be answered before an
   * answer that is late speaks for the whole server.
   */
  silence: number;
  /** Pauses between such questions: the first, and the longest after doubling. */
  firstProbe: number;
  lastProbe: number;
  /** How long a new connection to the database may take, and how long a statement may wait for one of the pool. */
  connect: number;
  acquireConnection: number;
  /** How late timers of this process may be on average before it refuses requests. */
  eventLoopDelay: number;
  /** How long the database may take to answer before the service counts as not ready. */
  readiness: number;
  /** Longest time until a change of the tokens counts. */
  tokenReload: number;
  /** How often the free space of the disk is looked at while something is written. */
  diskWatch: number;
  /** How often a Neo4j that starts is asked whether it answers. */
  startProbe: number;
  /** Pauses before Neo4j is started again: the first, and the longest after doubling. One supervisor restarts one database: no jitter. */
  firstRestart: number;
  lastRestart: number;
  /** After running for so long, an end of Neo4j counts as the first again. */
  healthy: number;
  /** How long a stop waits for clients to send what they are about to send, so that they are refused and not cut off. */
  stopGrace: number;
  /** For responses that are being made; what is still under way then is ended with an error. */
  stopResponses: number;
  /** For clients to take what is sent to them; the connections of those that have not are cut then. */
  stopReaders: number;
  /** For the database to close its connections. */
  stopDriver: number;
  /** How long a start waits for the statements that it runs once before it listens. */
  warmUp: number;
  /** How long a Neo4j may take to start. */
  neo4jStart: number;
  /** How long Neo4j may take to end in order before it is killed; what is committed is on disk either way. */
  neo4jStop: number;
  /** Longest time a stop may take: longer than all its parts together. */
  stop: number;
}

const production: Timings = {
  requestHeaders: 10_000,
  request: 20_000,
  requestCheck: 1_000,
  keepAlive: 72_000,
  statementGrace: 5_000,
  requestGrace: 8_000,
  idleClientGrace: 5_000,
  queue: 2_000,
  silence: 2_000,
  firstProbe: 250,
  lastProbe: 4_000,
  connect: 5_000,
  acquireConnection: 10_000,
  eventLoopDelay: 150,
  readiness: 2_000,
  tokenReload: 1_000,
  diskWatch: 500,
  startProbe: 150,
  firstRestart: 1_000,
  lastRestart: 30_000,
  healthy: 60_000,
  stopGrace: 250,
  stopResponses: 3_500,
  stopReaders: 500,
  stopDriver: 500,
  warmUp: 30_000,
  neo4jStart: 120_000,
  neo4jStop: 4_000,
  stop: 9_500,
};

/** What this machine takes its time for, whatever a test would like. */
const unscaled: Partial<Timings> = {
  queue: production.queue,
  eventLoopDelay: production.eventLoopDelay,
  warmUp: production.warmUp,
  neo4jStart: production.neo4jStart,
  neo4jStop: production.neo4jStop,
  stop: production.stop,
};

/**
 * The program's waits.
 *
 * @param scale a part of production's, so that tests meet what a fault brings about in a part of the time
 */
export function timingsAt(scale = 1): Timings {
  const scaled = Object.fromEntries(Object.entries(production).map(([name, ms]) => [name, Math.round(ms * scale)]));
  return { ...(scaled as unknown as Timings), ...unscaled };
}
