import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import type { BenchGraph } from './graph.ts';
import type { Examined } from './main.ts';
import type { Measurement } from './measure.ts';
import type { ContenderName } from './contenders.ts';
import { memory, root, type Size, type Synthetic } from './settings.ts';

export interface Findings {
  graphs: BenchGraph[];
  synthetic: Synthetic;
  examined: Examined[];
  measurements: Measurement[];
}

const titles: Record<ContenderName, string> = {
  api: 'this API',
  cached: 'this API, with response cache',
  other: 'the other version',
  peer: '@neo4j/graphql',
  driver: 'bare driver',
  noop: 'no-op',
};

/** What the API is meant to reach of the bare driver's rate, and how much longer a bounded operation may take on the large graph. */
const targets = { ofDriver: 0.6, largeOverSmall: 1.3 };

/** Where the part begins that is written by hand and stays. */
const marker = '<!-- Written by hand from here on. -->';

/**
 * Writes the report as Markdown; what follows the marker of an earlier one stays.
 *
 * @param file its path, from the project's folder
 */
export async function writeReport(file: string, findings: Findings): Promise<void> {
  const path = resolve(root, file);
  const kept = existsSync(path) ? (readFileSync(path, 'utf8').split(marker)[1] ?? '') : '';
  const parts = [
    '# Performance',
    `Written by \`npm run bench\`; \`npm run bench -- --help\` lists its options. ${machine()}`,
    method(),
    '## Targets',
    targetTable(findings),
    ...findings.graphs.flatMap(({ size }) => [`## ${sizeTitle(size, findings.synthetic)}`, rateTable(size, findings)]),
    '## What an answer costs the database',
    costTable(findings),
    '## Loading',
    loadTable(findings),
    marker,
    kept,
  ];
  writeFileSync(path, await format(parts.join('\n\n'), { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }));
}

const versionOf = (name: string): string => {
  const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

function machine(): string {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return (
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model.trim()}), ${gigabytes} GiB, Linux ${release()}, ` +
    `Node ${process.versions.node}, Neo4j 5.26.30 with a heap of ${memory.heap} MB and a page cache of ${memory.pageCache} MB, ` +
    `@apollo/server ${versionOf('@apollo/server')}, @neo4j/graphql ${versionOf('@neo4j/graphql')}, ` +
    `neo4j-driver ${versionOf('neo4j-driver')}, autocannon ${versionOf('autocannon')}.`
  );
}

function method(): string {
  return `Everything runs on one machine: Neo4j, one server process for each contender and graph, and the load generator. Each operation is
asked of all contenders in short rounds that alternate, warm, closed loop: a connection sends its next request when its answer is there.
Before that the answers of this API and of @neo4j/graphql are compared, and during it every answer with the first.

- **this API**: \`npm start\` with its response cache off.
- **this API, with response cache**: the same with the cache on, asked the same again and again.
- **@neo4j/graphql**: on Apollo Server behind Fastify set up the same way, over the same graph; relationships as the library has
  them, and \`@cypher\` with this API's own statement for chains, search and consensus (\`tests/bench/servers/peer-schema.graphql\`).
- **bare driver**: the statement that this API compiles, through neo4j-driver behind a plain Node HTTP server, the row sent as JSON:
  what is left when GraphQL costs nothing.
- **no-op**: Apollo Server behind Fastify that returns the same answer without asking anything.`;
}

const count = (number: number): string => number.toLocaleString('en');

function sizeTitle(size: Size, { entities, claims }: Synthetic): string {
  return size === 'small'
    ? 'The five documents'
    : `The five documents and ${count(entities)} synthetic entities with ${count(claims)} claims`;
}

const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** No ratio where a round was too short for a single answer. */
const ratio = (value: number): string => (Number.isFinite(value) && value > 0 ? `${value.toFixed(2)} ×` : '–');

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The ratio of the mean rates and, over several starts, its standard error: two processes of the same code differ, too. */
function overStarts(rates: number[], others: number[]): string {
  const value = mean(rates) / mean(others);
  if (rates.length < 2) return ratio(value);
  const relativeVariance = (all: number[]): number =>
    all.reduce((sum, one) => sum + (one / mean(all) - 1) ** 2, 0) / (all.length - 1) / all.length;
  return `${ratio(value)} ± ${(value * Math.sqrt(relativeVariance(rates) + relativeVariance(others))).toFixed(2)}`;
}

const verdict = (value: number, met: boolean): string =>
  ratio(value) === '–' ? '–' : `${ratio(value)}, ${met ? 'met' : '**missed**'}`;

function targetTable({ measurements, examined }: Findings): string {
  const of = (contender: ContenderName, size: Size, operation: string, connections: number): Measurement | undefined =>
    measurements.find(
      (one) =>
        one.contender === contender &&
        one.size === size &&
        one.operation === operation &&
        one.connections === connections,
    );
  const comparesVersions = measurements.some(({ contender }) => contender === 'other');
  const rows = measurements
    .filter(({ contender }) => contender === 'api')
    .map(({ operation, size, connections, requestsPerSecond, rates, p50 }) => {
      const { target, isBounded } = examined.find((one) => one.operation.name === operation)!.operation;
      const peer = of('peer', size, operation, connections);
      const driver = of('driver', size, operation, connections);
      const cached = of('cached', size, operation, connections);
      const other = of('other', size, operation, connections);
      const small = size === 'large' && isBounded ? of('api', 'small', operation, connections) : undefined;
      const overPeer = peer && requestsPerSecond / peer.requestsPerSecond;
      return [
        operation,
        size,
        connections,
        overPeer === undefined ? '' : target === null ? ratio(overPeer) : verdict(overPeer, overPeer >= target),
        target === null ? '' : `≥ ${target} ×`,
        driver
          ? verdict(
              requestsPerSecond / driver.requestsPerSecond,
              requestsPerSecond / driver.requestsPerSecond >= targets.ofDriver,
            )
          : '',
        small ? verdict(p50 / small.p50, p50 / small.p50 <= targets.largeOverSmall) : '',
        cached ? ratio(cached.requestsPerSecond / requestsPerSecond) : '',
        ...(comparesVersions ? [other ? overStarts(rates, other.rates) : ''] : []),
      ];
    });
  return table(
    [
      'operation',
      'graph',
      'connections',
      'rate over @neo4j/graphql',
      'target',
      `rate over bare driver (≥ ${targets.ofDriver} ×)`,
      `p50 large over small (≤ ${targets.largeOverSmall} ×)`,
      'with response cache over without',
      ...(comparesVersions ? ['rate over the other version'] : []),
    ],
    rows,
  );
}

function rateTable(size: Size, { measurements, examined }: Findings): string {
  const rows = measurements
    .filter((one) => one.size === size)
    .map(({ operation, contender, connections, requestsPerSecond, p50, p99, cpuMicroseconds, requests, faults }) => [
      examined.find((one) => one.operation.name === operation)!.operation.title,
      titles[contender],
      connections,
      requestsPerSecond.toFixed(0),
      requests ? p50.toFixed(2) : '–',
      requests ? p99.toFixed(2) : '–',
      cpuMicroseconds ? cpuMicroseconds.toFixed(0) : '–',
      requests,
      faults,
    ]);
  return table(
    [
      'operation',
      'contender',
      'connections',
      'requests/s',
      'p50, ms',
      'p99, ms',
      'server CPU, µs/request',
      'requests',
      'faults',
    ],
    rows,
  );
}

function costTable({ examined }: Findings): string {
  const rows = examined.map(({ operation, size, api, peer }) => [
    `${operation.title} (\`${operation.name}\`)`,
    size,
    api.statements,
    api.hits,
    peer?.statements ?? '',
    peer?.hits ?? '',
  ]);
  return table(
    [
      'operation',
      'graph',
      'statements',
      'database hits',
      'statements of @neo4j/graphql',
      'database hits of @neo4j/graphql',
    ],
    rows,
  );
}

function loadTable({ graphs }: Findings): string {
  const rows = graphs.map(({ size, load }) =>
    load
      ? [
          size,
          load.rows,
          load.seconds.toFixed(0),
          (load.rows / load.seconds).toFixed(0),
          load.loaderMegabytes,
          load.jvmMegabytes,
        ]
      : [size, '', '', '', '', ''],
  );
  return table(
    ['graph', 'rows', 'seconds', 'rows/s', 'peak memory of the loader, MB', 'peak memory of the JVM, MB'],
    rows,
  );
}
