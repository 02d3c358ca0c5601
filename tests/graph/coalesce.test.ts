import { expect, test } from 'vitest';
import { coalesce } from '../../src/graph/coalesce.ts';

/** A task that ends when the test says so; it yields the number of the run. */
function controlled() {
  const ends: ((error?: Error) => void)[] = [];
  const task = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const number = ends.length + 1;
      ends.push((error) => (error ? reject(error) : resolve(number)));
    });
  return { task, ends };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a caller that comes while a run is under way shares the next one, never this one', async () => {
  const { task, ends } = controlled();
  const shared = coalesce(task);
  const first = shared();
  await settle();
  const others = [shared(), shared(), shared()];
  await settle();
  expect(ends).toHaveLength(1);
  ends[0]!();
  expect(await first).toBe(1);
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]!();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
});

test('a run that fails fails for those who share it, and the next begins', async () => {
  const { task, ends } = controlled();
  const shared = coalesce(task);
  const first = shared();
  await settle();
  const second = shared();
  ends[0]!(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await settle();
  ends[1]!();
  expect(await second).toBe(2);
});

test('after a run, the next caller starts one at once', async () => {
  const { task, ends } = controlled();
  const shared = coalesce(task);
  for (const number of [1, 2, 3]) {
    const run = shared();
    await settle();
    ends[number - 1]!();
    expect(await run).toBe(number);
  }
});
