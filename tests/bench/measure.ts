import { existsSync, readFileSync } from 'node:fs';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import type { Operation } from './operations.ts';
import type { BenchRequest, Contender } from './contenders.ts';

/** What came of one contender's requests for one operation at one number of connections. */
export interface Measurement {
  operation: string;
  contender: Contender['name'];
  size: Contender['size'];
  connections: number;
  requestsPerSecond: number;
  /** The rate of each process that was started for it. */
  rates: number[];
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** What a request takes of the processor in the server's process, in microseconds; 0 where the system does not report it. */
  cpuMicroseconds: number;
  requests: number;
  /** Answers that were not the one expected, or that did not come. */
  faults: number;
}

export interface Load {
  connections: number;
  rounds: number;
  /** Length of a round. */
  seconds: number;
}

/** A contender under an operation's load, with what its rounds have come to so far. */
interface Lane {
  contender: Contender;
  request: BenchRequest;
  /** The text that each answer must be. */
  expected: string;
  latencies: RecordableHistogram;
  elapsed: number;
  /** Microseconds. */
  cpu: number;
  faults: number;
}

/**
 * Loads the contenders with one operation in alternating rounds, each round in another order, as many requests at a time as there are
 * connections, each connection sending its next request when its answer is there. Every answer is compared with the first.
 *
 * @returns a measurement for each contender that answers the operation
 */
export async function measure(operation: Operation, contenders: Contender[], load: Load): Promise<Measurement[]> {
  const lanes: Lane[] = [];
  for (const contender of contenders) {
    const request = contender.request(operation);
    if (!request) continue;
    const expected = await ask(request);
    lanes.push({ contender, request, expected, latencies: createHistogram(), elapsed: 0, cpu: 0, faults: 0 });
  }
  for (let round = 0; round < load.rounds; round += 1) {
    for (const index of lanes.keys()) await fire(lanes[(index + round) % lanes.length]!, load);
  }
  return lanes.map(({ contender, latencies, elapsed, cpu, faults }) => ({
    operation: operation.name,
    contender: contender.name,
    size: contender.size,
    connections: load.connections,
    requestsPerSecond: latencies.count / elapsed,
    rates: [latencies.count / elapsed],
    p50: latencies.percentile(50) / 1000,
    p99: latencies.percentile(99) / 1000,
    cpuMicroseconds: latencies.count ? cpu / latencies.count : 0,
    requests: latencies.count,
    faults,
  }));
}

/**
 * Puts together what was measured of the same contender, operation, graph and number of connections over several starts.
 *
 * @returns one measurement for each: means over its starts, and the sums of requests and faults
 */
export function pool(measurements: Measurement[]): Measurement[] {
  const groups = new Map<string, Measurement[]>();
  for (const one of measurements) {
    const key = [one.operation, one.contender, one.size, one.connections].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((starts) => {
    const sum = (name: 'requestsPerSecond' | 'p50' | 'p99' | 'cpuMicroseconds' | 'requests' | 'faults'): number =>
      starts.reduce((total, one) => total + one[name], 0);
    return {
      ...starts[0]!,
      requestsPerSecond: sum('requestsPerSecond') / starts.length,
      rates: starts.flatMap(({ rates }) => rates),
      p50: sum('p50') / starts.length,
      p99: sum('p99') / starts.length,
      cpuMicroseconds: sum('cpuMicroseconds') / starts.length,
      requests: sum('requests'),
      faults: sum('faults'),
    };
  });
}

/** Most rounds that a server is warmed up for. */
const maxWarmUpRounds = 12;

/** Sends each contender requests until it answers as fast as it will: until two rounds in a row are hardly faster than the best before. */
export async function warmUp(operation: Operation, contenders: Contender[], seconds: number): Promise<void> {
  for (const contender of contenders) {
    const load = { connections: 8, rounds: 1, seconds };
    for (let round = 0, best = 0, idle = 0; round < maxWarmUpRounds && idle < 2; round += 1) {
      const [measured] = await measure(operation, [contender], load);
      const rate = measured?.requestsPerSecond ?? 0;
      idle = rate > best * 1.05 ? 0 : idle + 1;
      best = Math.max(best, rate);
    }
  }
}

async function ask({ url, body }: BenchRequest): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url} answered ${text.slice(0, 500)}`);
  return text;
}

async function fire(lane: Lane, { connections, seconds }: Load): Promise<void> {
  const options: autocannon.Options = {
    url: lane.request.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: lane.request.body,
    connections,
    duration: seconds,
    // How often it looks whether the time is over, in milliseconds.
    sampleInt: 100,
    expectBody: lane.expected,
  };
  const before = cpuOf(lane.contender.processId);
  const { duration, errors, mismatches, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
    // Its own histogram holds whole milliseconds only.
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      lane.latencies.record(Math.max(1, Math.round(milliseconds * 1000)));
    });
  });
  lane.elapsed += duration;
  lane.cpu += cpuOf(lane.contender.processId) - before;
  lane.faults += errors + mismatches + non2xx;
}

/** What a process has taken of the processor so far, in microseconds: Linux counts hundredths of a second (`man proc_pid_stat`). */
function cpuOf(processId: number): number {
  const file = `/proc/${processId}/stat`;
  if (!existsSync(file)) return 0;
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+) /.exec(readFileSync(file, 'latin1')) ?? [];
  return (Number(user) + Number(system)) * 10_000;
}
