import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  openPeer,
  openProduct,
  peerVariablesOf,
  assertEqualAnswers,
  type Answered,
  type Peer,
  type Product,
} from './answers.ts';
import { startGraph, type BenchGraph } from './graph.ts';
import { measure, pool, warmUp, type Measurement } from './measure.ts';
import { readOperations, type Operation } from './operations.ts';
import { costOf, type DatabaseCost } from './profile.ts';
import { writeReport } from './report.ts';
import {
  contenderNames,
  startApi,
  startBaseline,
  startOtherVersion,
  type Contender,
  type ContenderName,
} from './contenders.ts';
import type { ServerOrder } from './servers/order.ts';
import { toPlain } from './servers/parameters.ts';
import { sizes, type Size } from './settings.ts';

const help = `Usage: npm run bench -- [OPTIONS]
Measures the API beside @neo4j/graphql, the bare driver and a no-op server, and writes what came of it.

  --size SIZES         small (the five documents), large (synthetic data added) or both (default)
  --only NAMES         operations, separated by commas (default: all)
  --connections LIST   how many at a time (default: 1,8,64)
  --duration SECONDS   length of a round (default: 2)
  --rounds COUNT       rounds of each contender for each operation and number of connections (default: 3)
  --starts COUNT       how often each server is started anew, with as many rounds each time (default: 1); two processes of the
                       same code differ by up to a fifth, so that versions are compared over several
  --entities COUNT     synthetic entities of the large graph (default: 250000)
  --claims COUNT       synthetic claims of the large graph (default: 1000000)
  --seed NUMBER        seed of the synthetic data (default: 1)
  --contenders NAMES   api, cached, other, peer, driver, noop, separated by commas (default: all)
  --against DIR        a built checkout of another version, measured beside this one over the same graph
  --output FILE        the report (default: docs/performance.md)
  --help

The large graph is kept in .local/bench and built anew only when its data changes.`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'both' },
    only: { type: 'string', default: '' },
    connections: { type: 'string', default: '1,8,64' },
    duration: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    starts: { type: 'string', default: '1' },
    entities: { type: 'string', default: '250000' },
    claims: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    contenders: { type: 'string', default: contenderNames.join(',') },
    against: { type: 'string' },
    output: { type: 'string', default: 'docs/performance.md' },
    help: { type: 'boolean', default: false },
  },
});

/** What answering an operation costs the database, on both sides; null where a side does not answer it. */
export interface Examined {
  size: Size;
  operation: Operation;
  api: DatabaseCost;
  peer: DatabaseCost | null;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const stops: (() => Promise<void>)[] = [];

function numberOf(name: 'duration' | 'rounds' | 'starts' | 'entities' | 'claims' | 'seed'): number {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`Expected --${name} to be a number above 0, but got "${values[name]}".`);
}

async function run(): Promise<void> {
  const wanted = sizes.filter((size) => values.size === 'both' || values.size === size);
  if (wanted.length === 0) throw new Error(`Expected --size to be small, large or both, but got "${values.size}".`);
  const operations = readOperations(values.only.split(',').filter(Boolean));
  const synthetic = { seed: numberOf('seed'), entities: numberOf('entities'), claims: numberOf('claims') };
  const graphs: BenchGraph[] = [];
  const examined: Examined[] = [];
  const startAll: (() => Promise<Contender[]>)[] = [];
  for (const size of wanted) {
    const graph = await startGraph(size, size === 'large' ? synthetic : null, say);
    stops.push(graph.stop);
    graphs.push(graph);
    const { order, findings } = await examine(graph, operations);
    examined.push(...findings);
    startAll.push(() => startContenders(graph, order));
  }
  const measurements: Measurement[] = [];
  for (let start = 1; start <= numberOf('starts'); start += 1) {
    say(`Start ${start} of ${values.starts}`);
    const contenders: Contender[] = [];
    for (const startOfSize of startAll) contenders.push(...(await startOfSize()));
    measurements.push(...(await measureAll(examined, contenders)));
    for (const contender of contenders) await contender.stop();
  }
  await writeReport(values.output, { graphs, synthetic, examined, measurements: pool(measurements) });
  say(`Written: ${values.output}`);
}

/** Asks both sides each operation; one that fails on this graph is reported and left out. */
async function examine(
  graph: BenchGraph,
  operations: Operation[],
): Promise<{ order: ServerOrder; findings: Examined[] }> {
  const sides = { product: await openProduct(graph), peer: await openPeer(graph) };
  const order: ServerOrder = { connection: graph, statements: {}, peerVariables: {}, answers: {} };
  const findings: Examined[] = [];
  try {
    for (const operation of operations) {
      try {
        findings.push(await examineOne(graph, operation, sides, order));
      } catch (error) {
        say(`${operation.name}, ${graph.size}: left out: ${String(error)}`);
      }
    }
  } finally {
    await sides.product.close();
    await sides.peer.close();
  }
  return { order, findings };
}

/** Makes sure that both sides answer an operation in the same way, counts what it costs the database, and notes it in the order. */
async function examineOne(
  graph: BenchGraph,
  operation: Operation,
  { product, peer }: { product: Product; peer: Peer },
  order: ServerOrder,
): Promise<Examined> {
  const { name } = operation;
  const ours = await product.ask(operation);
  const api = await costOf(graph, ours.statements);
  let peerCost: DatabaseCost | null = null;
  const variables = peerVariablesOf(operation, ours.statements);
  const theirs = operation.peerQuery === null ? null : await askPeer(graph, operation, peer, variables);
  if (theirs) {
    assertEqualAnswers(operation, ours.answer, theirs.answer);
    peerCost = await costOf(graph, theirs.statements);
    order.peerVariables[name] = variables;
  }
  const [statement] = ours.statements;
  order.statements[name] = { text: statement!.text, parameters: toPlain(statement!.parameters) };
  if (operation.hasNoop) order.answers[name] = ours.answer;
  say(`${name}, ${graph.size}: ${api.hits} database hits, @neo4j/graphql ${peerCost?.hits ?? '–'}`);
  return { size: graph.size, operation, api, peer: peerCost };
}

/** Asks @neo4j/graphql; where it can't answer on this graph, that is reported and it is left out. */
async function askPeer(
  { size }: BenchGraph,
  operation: Operation,
  peer: Peer,
  variables: Operation['variables'],
): Promise<Answered | null> {
  try {
    // The library's first request asks which version the server is.
    await peer.ask(operation, variables);
    return await peer.ask(operation, variables);
  } catch (error) {
    say(`${operation.name}, ${size}: @neo4j/graphql is left out: ${String(error)}`);
    return null;
  }
}

async function startContenders(graph: BenchGraph, order: ServerOrder): Promise<Contender[]> {
  const chosen = values.contenders.split(',');
  const unknown = chosen.find((name) => !(contenderNames as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new Error(`Expected --contenders to name some of ${contenderNames.join(', ')}, but got "${unknown}".`);
  }
  const starts: Record<ContenderName, () => Promise<Contender>> = {
    api: () => startApi('api', graph),
    cached: () => startApi('cached', graph),
    other: () => startOtherVersion(resolve(values.against ?? ''), graph),
    peer: () => startBaseline('peer', graph.size, order),
    driver: () => startBaseline('driver', graph.size, order),
    noop: () => startBaseline('noop', graph.size, order),
  };
  const contenders: Contender[] = [];
  for (const name of contenderNames) {
    if (!chosen.includes(name) || (name === 'other' && values.against === undefined)) continue;
    const contender = await starts[name]();
    stops.push(contender.stop);
    contenders.push(contender);
  }
  return contenders;
}

async function measureAll(examined: Examined[], contenders: Contender[]): Promise<Measurement[]> {
  const load = { rounds: numberOf('rounds'), seconds: numberOf('duration') };
  const operations = [...new Set(examined.map((finding) => finding.operation))];
  const ableTo = (operation: Operation): Contender[] =>
    contenders.filter(({ size }) => examined.some((one) => one.operation === operation && one.size === size));
  // All operations twice before the first is measured: Neo4j and the servers go on compiling what they run for a minute or two.
  for (let time = 1; time <= 2; time += 1) {
    for (const operation of operations) {
      say(`Warming up: ${operation.name}, time ${time} of 2`);
      await warmUp(operation, ableTo(operation), load.seconds);
    }
  }
  const measurements: Measurement[] = [];
  for (const operation of operations) {
    for (const connections of values.connections.split(',').map(Number)) {
      for (const measurement of await measure(operation, ableTo(operation), { ...load, connections })) {
        measurements.push(measurement);
        const { contender, size, requestsPerSecond, p50, p99, cpuMicroseconds, faults } = measurement;
        say(
          `${operation.name} ×${connections} ${size} ${contender}: ${requestsPerSecond.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms, ${cpuMicroseconds.toFixed(0)} µs of CPU, ${faults} faults`,
        );
      }
    }
  }
  return measurements;
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop();
}

if (values.help) {
  say(help);
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopAll().finally(() => process.exit(1)));
  }
  try {
    await run();
  } finally {
    await stopAll();
  }
}
