import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { timingsAt } from '../src/time-limits.ts';

const stopParts = ['stopGrace', 'stopResponses', 'stopReaders', 'stopDriver', 'neo4jStop'] as const;

test('a stop is over within ten seconds, whichever of its parts take as long as they may', () => {
  const { stop, ...timings } = timingsAt();
  expect(stopParts.reduce((sum, part) => sum + timings[part], 0)).toBeLessThan(stop);
  expect(stop).toBeLessThan(10_000);
});

test('TIMINGS_SCALE shortens what is waited for, but not what the machine takes its time for', () => {
  const { timings } = readConfig({ TIMINGS_SCALE: '0.2' }, '/');
  expect(timings).toMatchObject({ requestGrace: 1_600, firstRestart: 200, neo4jStart: 120_000, neo4jStop: 4_000 });
  expect(readConfig({}, '/').timings).toEqual(timingsAt());
  for (const scale of ['0', '1.5', 'fast'])
    expect(() => readConfig({ TIMINGS_SCALE: scale }, '/')).toThrow(/TIMINGS_SCALE is/);
});
