/** How long the program waits, and how often it looks again; in milliseconds. */
const production = {
  /** How long a client may take to send the headers of a request, and the whole of it. */
  requestHeaders: 10_000,
  request: 20_000,
  /** How often these two are looked at. */
  requestCheck: 1_000,
  /** How long a connection is kept open between two requests: longer than proxies keep theirs (60 s), so that they are not surprised. */
  keepAlive: 72_000,
  /**
   * How long after the time that a statement may take in the server its answer is late. Neo4j looks for such statements every two seconds
   * (`db.transaction.monitor.check.interval`) and must then end them.
   */
  statementGrace: 5_000,
  /** How much longer than its slowest statement a GraphQL request may take. */
  requestGrace: 8_000,
  /** How much longer than a statement, or than a request until it is here, a connection may be silent. */
  idleClientGrace: 5_000,
  /** How long a statement may wait for its turn in the database. */
  queue: 2_000,
  /**
   * How long the end of a session, or the question whether the server answers again, may take, and how long nothing may be answered before an
   * answer that is late speaks for the whole server.
   */
  silence: 2_000,
  /** Pauses between such questions: the first, and the longest after doubling. */
  firstProbe: 250,
  lastProbe: 4_000,
  /** How long a new connection to the database may take, and how long a statement may wait for one of the pool. */
  connect: 5_000,
  acquireConnection: 10_000,
  /** How late timers of this process may be on average before it refuses requests. */
  eventLoopDelay: 150,
  /** How long the database may take to answer before the service counts as not ready. */
  readiness: 2_000,
  /** Longest time until a change of the tokens counts. */
  tokenReload: 1_000,
  /** How often the free space of the disk is looked at while something is written. */
  diskWatch: 500,
  /** How often a Neo4j that starts is asked whether it answers. */
  startProbe: 150,
  /** Pauses before Neo4j is started again: the first, and the longest after doubling. One supervisor restarts one database: no jitter. */
  firstRestart: 1_000,
  lastRestart: 30_000,
  /** After running for so long, an end of Neo4j counts as the first again. */
  healthy: 60_000,
  /** How long a stop waits for clients to send what they are about to send, so that they are refused and not cut off. */
  stopGrace: 250,
  /** For responses that are being made; what is still under way then is ended with an error. */
  stopResponses: 3_500,
  /** For clients to take what is sent to them; the connections of those that have not are cut then. */
  stopReaders: 500,
  /** For the database to close its connections. */
  stopDriver: 500,
  /** How long sending a batch of spans may take, further attempts included; so long may a stop wait for it. */
  traceExport: 3_000,
  /** How long reading a document that a user brings may take, and how often the memory that it takes is looked at. */
  intake: 60_000,
  intakeWatch: 50,
  /** How long a start waits for the statements that it runs once before it listens. */
  warmUp: 30_000,
  /** How long a Neo4j may take to start. */
  neo4jStart: 120_000,
  /** How long Neo4j may take to end in order before it is killed; what is committed is on disk either way. */
  neo4jStop: 4_000,
  /** Longest time a stop may take: longer than all its parts together. */
  stop: 9_500,
};

/** The program's waits, in milliseconds. */
export type Timings = typeof production;

/**
 * The program's waits.
 *
 * @param scale a part of production's, so that tests meet what a fault brings about in a part of the time
 */
export function timingsAt(scale = 1): Timings {
  const scaled = Object.fromEntries(Object.entries(production).map(([name, ms]) => [name, Math.round(ms * scale)]));
  // What this machine takes its time for, whatever a test would like.
  const { queue, eventLoopDelay, intake, warmUp, neo4jStart, neo4jStop, stop } = production;
  return { ...(scaled as Timings), queue, eventLoopDelay, intake, warmUp, neo4jStart, neo4jStop, stop };
}
