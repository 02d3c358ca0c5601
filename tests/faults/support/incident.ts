import { expect, vi } from 'vitest';
import { timingsAt } from '../../../src/time-limits.ts';
import { watchHealth, type HealthWatch } from './health.ts';
import { seconds, summarise, type FaultRow } from './table.ts';
import { startTraffic, type Reply, type Traffic } from './traffic.ts';

/** The part of their usual time that the programs under test wait, so that what is promised comes soon. */
const scale = 0.2;

export const timings = timingsAt(scale);

const statementTimeout = 2_000;

/** The settings by which the programs under test wait so. */
export const impatient = { TIMINGS_SCALE: String(scale), STATEMENT_TIMEOUT_MS: String(statementTimeout) };

/** A request is answered so long after the time of its slowest statement at the latest. */
const requestDeadline = statementTimeout + timings.requestGrace;

/** What a busy machine may add to a deadline before it counts as missed. */
const slack = 2_000;

/** After so many right answers in a row the load runs as it should. */
const settled = 20;

interface Watched {
  traffic: Traffic;
  health: HealthWatch;
}

/** What was seen from before a fault until after it. */
export interface Incident extends Watched {
  /** From the database's return to the first right answer to what was asked since, in milliseconds. */
  recovered: number;
}

/**
 * Has a fault happen under load, and checks what holds for every fault: each request ends in time, with a right answer or a typed
 * error; the process lives on and says so; readiness answers in time; in the end everything is right again.
 *
 * @param url that of the API
 * @param act brings the fault about and ends it; returns when the database was there again, by `performance.now()`
 */
export async function underLoad(url: string, act: (watched: Watched) => Promise<number>): Promise<Incident> {
  const watched = { traffic: startTraffic(url), health: watchHealth(url) };
  const { traffic, health } = watched;
  try {
    // A JVM that has just started is slow at first.
    await vi.waitUntil(
      () => traffic.replies.length >= settled && traffic.replies.slice(-settled).every(isRightSince(0)),
      {
        timeout: 120_000,
      },
    );
    const back = await act(watched);
    await vi.waitUntil(() => traffic.replies.some(isRightSince(back)), { timeout: 60_000, interval: 20 });
    const firstRight = traffic.replies.find(isRightSince(back))!;
    await vi.waitUntil(() => health.samples.at(-1)?.ready === 200, { timeout: 30_000 });
    await vi.waitUntil(() => traffic.replies.slice(-settled).every(isRightSince(back)), { timeout: 60_000 });
    return { ...watched, recovered: firstRight.received - back };
  } finally {
    await Promise.all([traffic.stop(), health.stop()]);
    expectHonest(watched);
  }
}

const isRightSince =
  (time: number) =>
  ({ sent, outcome }: Reply): boolean =>
    sent >= time && outcome === 'right';

function expectHonest({ traffic: { replies }, health: { samples } }: Watched): void {
  const wrong = replies
    .map(({ outcome }) => outcome)
    .filter((outcome) => !/^(right|[A-Z_]+(, [A-Z_]+)*)$/.test(outcome));
  expect(wrong).toEqual([]);
  const late = replies.filter(({ sent, received }) => received - sent > requestDeadline + slack);
  expect(late).toEqual([]);
  expect(samples.filter(({ live }) => live !== 200)).toEqual([]);
  expect(samples.filter(({ ready }) => ready !== 200 && ready !== 503)).toEqual([]);
  expect(samples.filter(({ sent, received }) => received - sent > timings.readiness + slack)).toEqual([]);
}

/** Waits until readiness says what it must, asked after now. */
export async function untilReadiness({ health }: Watched, status: 200 | 503): Promise<void> {
  const now = performance.now();
  await vi.waitUntil(() => health.samples.some(({ sent, ready }) => sent >= now && ready === status), {
    timeout: 60_000,
    interval: 20,
  });
}

/** What a test writes into the table that has compared the graph before and after. */
export const sameHash = 'nothing: same hash of the graph';

/**
 * The row that an incident makes in the table of faults.
 *
 * @param lost what was lost, by comparison; by default no comparison was made
 */
export function rowOf(
  fault: string,
  { traffic, recovered }: Incident,
  lost = 'not compared: only reads were under way',
): FaultRow {
  const { replies } = traffic;
  return {
    fault,
    sent: `${replies.length} queries over 4 connections`,
    cameBack: summarise(replies),
    recovered: seconds(recovered),
    lost,
  };
}
