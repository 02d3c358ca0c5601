// project: faults
import { describe, expect, inject, test } from 'vitest';
import { freePort } from '../support/free-ports.ts';
import { given } from '../support/external-neo4j.ts';
import { closedLoop, openLoop, type Question, type Tally } from '../support/load/generator.ts';
import { drawCurve, growthOf, watchMemory } from '../support/load/memory.ts';
import { readEntityQuestions, readQuestions, readRepeated } from '../support/load/questions.ts';
import { jvmsOver } from '../support/embedded-neo4j.ts';
import { run } from '../support/process.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** How long each load lasts; `npm run load` takes 60. */
const seconds = Number(process.env['LOAD_SECONDS'] ?? 12);

/** How long the load lasts before answers are counted: until then both processes compile what they run. */
const warmUpSeconds = Math.ceil(seconds / 4);

/** How long it lasts before memory is looked at: until then the old generation grows to what it takes. */
const fillSeconds = Math.ceil(seconds / 2);

/**
 * How much the memory of a process may grow from the first half of a load to the second. Node's young generation (3 × 64 MB at most) is filled
 * and emptied in waves, and of the JVM's fixed heap more pages are touched with time; what leaked a kilobyte for each request would
 * exceed it within a few minutes. What the cache takes comes on top.
 */
const margin = 96 * 2 ** 20;

async function serve(settings: Record<string, string>) {
  const port = String(await freePort());
  const { child, untilReady, output } = run({
    PORT: port,
    ...given(projectNeo4j()),
    NODE_OPTIONS: '--max-semi-space-size=64',
    NODE_ENV: 'production',
    ...settings,
  });
  await untilReady();
  const url = `http://127.0.0.1:${port}`;
  return {
    child,
    url: `${url}/graphql`,
    /** What the server has logged. */
    log: () =>
      output()
        .split('\n')
        .filter((line) => line.startsWith('{')),
    health: async () => (await fetch(`${url}/health/live`)).status,
  };
}

/** All questions in turn, far apart; every second one is new to the response cache. */
async function mixed(url: string): Promise<() => Question> {
  const questions = [...(await readQuestions(url)), ...(await readEntityQuestions(url))];
  let number = 0;
  return () => {
    number += 1;
    const question = questions[(number * 7_919) % questions.length]!;
    return number % 2 === 0 ? question : renumbered(question, number);
  };
}

/** One question for ever, new to the response cache each time, whose answer must be that of when nothing else is asked. */
async function only(url: string, query: string): Promise<() => Question> {
  const [question] = await readRepeated(url, [query]);
  let number = 0;
  return () => renumbered(question!, (number += 1));
}

/** The same question, which the response cache takes for another. */
function renumbered(question: Question, number: number): Question {
  return { ...question, body: `${question.body.slice(0, -1)},"extensions":{"number":${number}}}` };
}

function tell(title: string, { held, served, refused, codes }: Tally, duration: number): void {
  console.log(
    `${title}\n  served ${served.count}, ${Math.round(served.count / duration)} a second: ${timesOf(served)}`,
  );
  if (refused.count > 0) console.log(`  refused ${refused.count} (${[...codes].join(' ')}): ${timesOf(refused)}`);
  console.log(`  sent late by ${timesOf(held)}`);
}

/** How many refusals there were by the server's own count, and how many of these were made within 50 ms of the request's arrival. */
async function readRefusals(url: string): Promise<{ all: number; early: number }> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  const named = (name: string): number =>
    Number(
      new RegExp(`^http_request_duration_seconds_${name}route="/graphql",status="503"} (\\d+)$`, 'm').exec(
        metrics,
      )?.[1] ?? 0,
    );
  return { all: named('count{method="POST",'), early: named('bucket{le="0.05",method="POST",') };
}

const timesOf = (times: Tally['served']): string =>
  `p50 ${times.percentile(50) / 1000} ms, p99 ${times.percentile(99) / 1000} ms, at most ${times.max / 1000} ms`;

describe.each([
  // So small that it is full before memory is looked at.
  ['with the response cache', 16],
  ['without the response cache', 0],
] as const)('%s', (title, cacheMegabytes) => {
  test(
    '256 connections get right answers and nothing else but typed refusals, in memory that does not grow',
    { timeout: (seconds + fillSeconds) * 1000 + 240_000 },
    async () => {
      const { url, child, log } = await serve({ RESPONSE_CACHE_MB: String(cacheMegabytes) });
      const next = await mixed(url);
      const said = log().length;
      await closedLoop({ url, seconds: fillSeconds, next, connections: 256 });
      const { curves, stop } = watchMemory({ node: child.pid!, jvm: jvmsOver(inject('neo4jFolder'))[0]! });
      const tally = await closedLoop({ url, seconds, next, connections: 256 });
      stop();
      tell(`256 connections, ${title}`, tally, seconds);
      for (const [name, figures] of Object.entries(curves)) console.log(`  ${drawCurve(name, figures)}`);
      expect(log().slice(said, said + 5)).toEqual([]);
      expect(tally.faults).toEqual([]);
      expect([...tally.codes.keys()].filter((code) => code !== 'OVERLOADED')).toEqual([]);
      // However many are refused, since who is asks again at once, each connection gets answers.
      expect(tally.served.count).toBeGreaterThan(2 * 256);
      const most = margin + cacheMegabytes * 2 ** 20;
      for (const figures of Object.values(curves)) expect(growthOf(figures)).toBeLessThan(most);
    },
  );
});

test(
  'a flood of several times what can be answered: some are answered, the others refused, early, and liveness answers',
  { timeout: seconds * 2_000 + 240_000 },
  async () => {
    const { url, health, log } = await serve({ RESPONSE_CACHE_MB: '0' });
    const next = await mixed(url);
    const said = log().length;
    await closedLoop({ url, seconds: warmUpSeconds, next, connections: 64 });
    const capacity = await closedLoop({ url, seconds: warmUpSeconds, next, connections: 64 });
    const before = await readRefusals(url);
    const perSecond = Math.round((4 * capacity.served.count) / warmUpSeconds);
    const flood = openLoop({ url, seconds: warmUpSeconds, next, perSecond });
    expect(await health()).toBe(200);
    const tally = await flood;
    tell(`64 connections`, capacity, warmUpSeconds);
    const after = await readRefusals(url);
    const [all, early] = [after.all - before.all, after.early - before.early];
    tell(`A flood of ${perSecond} requests a second`, tally, warmUpSeconds);
    expect(log().slice(said, said + 5)).toEqual([]);
    expect([...capacity.faults, ...tally.faults]).toEqual([]);
    expect([...tally.codes.keys()]).toEqual(['OVERLOADED']);
    expect(tally.served.count).toBeGreaterThan(0);
    console.log(`  of ${all} refusals, ${early} were made within 50 ms of the request's arrival`);
    expect(all).toBe(tally.refused.count);
    expect(early).toBeGreaterThan(0.9 * all);
  },
);

test(
  'what takes long leaves room: beside 64 connections that walk all chains, an entity is never refused, and waits less',
  { timeout: seconds * 1_000 + 240_000 },
  async () => {
    const { url } = await serve({ RESPONSE_CACHE_MB: '0', MAX_CONCURRENT_STATEMENTS: '4' });
    const chains = await only(
      url,
      '{ causalChains(from: { kinds: [MEDICATION] }, to: { ids: ["muscle-cramp"] }, maxHops: 6) { totalCount } }',
    );
    const entity = await only(url, '{ entity(id: "diuretics") { name } }');
    const [heavy, small] = await Promise.all([
      closedLoop({ url, seconds: warmUpSeconds, next: chains, connections: 64 }),
      closedLoop({ url, seconds: warmUpSeconds, next: entity, connections: 4 }),
    ]);
    tell('64 connections that walk all chains', heavy, warmUpSeconds);
    tell('4 connections that ask for an entity beside them', small, warmUpSeconds);
    expect([...heavy.faults, ...small.faults]).toEqual([]);
    expect(heavy.served.count).toBeGreaterThan(0);
    expect(small.refused.count).toBe(0);
    // Were there one queue for all, a connection would get as many answers to the one as to the other.
    expect(small.served.count / 4).toBeGreaterThan((3 * heavy.served.count) / 64);
  },
);
