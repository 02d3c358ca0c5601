import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ConcurrencyLimiter, type LimiterOptions } from '../../src/graph/concurrency-limiter.ts';

const limits: LimiterOptions = { running: 4, waiting: 40, timeoutMs: 60_000 };

/** An operation under a test's control. */
interface Operation {
  /** How it went, once it has ended; its name when it was run. */
  outcome: Promise<unknown>;
  end: () => void;
  leave: (reason: Error) => void;
}

function openQueue(options: Partial<LimiterOptions> = {}) {
  const limiter = new ConcurrencyLimiter({ ...limits, ...options });
  const started: string[] = [];
  const ask = (name: string, kind = 'small', statements = 1): Operation => {
    let end!: () => void;
    const done = new Promise<void>((resolve) => (end = resolve));
    const leaving = new AbortController();
    const outcome = limiter
      .admit({ kind, statements, signal: leaving.signal }, async () => {
        started.push(name);
        await done;
        return name;
      })
      .catch((error: unknown) => error);
    return { outcome, end, leave: (reason) => leaving.abort(reason) };
  };
  return { limiter, started, ask };
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Lets what has become ready go on. */
const settle = (): Promise<void> => delay(0);

describe('what may run at a time', () => {
  test('operations of one kind run half of the statements, of all kinds all of them', async () => {
    const { limiter, started, ask } = openQueue();
    many(3, (index) => ask(`a${index}`, 'a'));
    many(3, (index) => ask(`b${index}`, 'b'));
    ask('c0', 'c');
    await settle();
    expect(started).toEqual(['a0', 'a1', 'b0', 'b1']);
    expect(limiter.usage).toEqual({ running: 4, waiting: 3 });
  });

  test('who has waited longest is next, as far as its kind has room', async () => {
    const { started, ask } = openQueue();
    const [first] = many(4, (index) => ask(`slow${index}`, 'slow'));
    const small = many(4, (index) => ask(`small${index}`));
    await settle();
    expect(started).toEqual(['slow0', 'slow1', 'small0', 'small1']);
    small[0]?.end();
    await settle();
    first?.end();
    await settle();
    expect(started.slice(4)).toEqual(['small2', 'slow2']);
  });

  test('an operation of many statements is not passed by for ever, and runs alone if it must', async () => {
    const { started, ask } = openQueue();
    const small = many(2, (index) => ask(`small${index}`));
    const large = ask('large', 'large', 10);
    ask('late', 'late');
    await settle();
    expect(started).toEqual(['small0', 'small1']);
    for (const { end } of small) end();
    await settle();
    expect(started).toEqual(['small0', 'small1', 'large']);
    large.end();
    await settle();
    expect(started.at(-1)).toBe('late');
  });

  test('whatever becomes of operations, nothing is counted that is over', async () => {
    const { limiter, ask } = openQueue();
    const operations = many(20, (index) => ask(`${index}`, index % 2 ? 'a' : 'b', 1 + (index % 3)));
    operations[17]?.leave(new Error('left'));
    for (const { end } of operations) end();
    await Promise.all(operations.map(({ outcome }) => outcome));
    expect(limiter.usage).toEqual({ running: 0, waiting: 0 });
  });
});

describe('what is refused', () => {
  test('rejects a task that would exceed the queue timeout, as soon as that is certain', async () => {
    const { started, ask } = openQueue({ timeoutMs: 100 });
    const [first] = many(2, (index) => ask(`slow${index}`, 'slow'));
    await delay(50);
    many(17, (index) => ask(`waiting${index}`, 'slow'));
    // Until here nothing says how long such operations take: as far as anyone knows, 17 of them may take no time.
    first?.end();
    await settle();
    expect(await ask('late', 'slow').outcome).toMatchObject({ code: 'OVERLOADED', status: 503, retryAfter: 1 });
    expect(started).not.toContain('late');
  });

  test('whoever has waited for so long that it is too late', async () => {
    const { limiter, started, ask } = openQueue({ timeoutMs: 50 });
    const operations = many(3, (index) => ask(`${index}`));
    expect(await operations[2]?.outcome).toMatchObject({ code: 'OVERLOADED' });
    expect(started).toEqual(['0', '1']);
    expect(limiter.usage).toEqual({ running: 2, waiting: 0 });
  });

  test('whoever finds the queue full', async () => {
    const { ask } = openQueue();
    many(42, (index) => ask(`${index}`));
    expect(await ask('more').outcome).toMatchObject({ code: 'OVERLOADED' });
  });

  test('nobody while the queue is short, however long one takes', async () => {
    const { limiter, ask } = openQueue({ timeoutMs: 200 });
    const [slow] = many(2, (index) => ask(`${index}`));
    await delay(150);
    slow?.end();
    await settle();
    many(1 + 16, (index) => ask(`${index}`));
    expect(limiter.usage).toEqual({ running: 2, waiting: 16 });
  });
});

test('a task that is aborted leaves the queue and rejects with the reason', async () => {
  const { limiter, started, ask } = openQueue();
  const [first, , third, fourth] = many(4, (index) => ask(`${index}`));
  const reason = new Error('left');
  third?.leave(reason);
  expect(await third?.outcome).toBe(reason);
  expect(limiter.usage).toEqual({ running: 2, waiting: 1 });
  first?.end();
  expect(await first?.outcome).toBe('0');
  fourth?.end();
  expect(await fourth?.outcome).toBe('3');
  expect(started).toEqual(['0', '1', '3']);
});
