import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { ErrorLog } from '../../src/observability/error-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openLog(): { errors: ErrorLog; lines: unknown[] } {
  const lines: unknown[] = [];
  const errors = new ErrorLog({
    error: (error) => lines.push(error),
    warn: (details, message) => lines.push({ ...details, message }),
  });
  return { errors, lines };
}

const away = (): AppError => new AppError('DATABASE_UNAVAILABLE', `Seen at ${performance.now()}`);

test('an outage is a line when it begins, a number each minute, and a line when it ends', () => {
  const { errors, lines } = openLog();
  for (let second = 0; second < 150; second += 1) {
    for (let each = 0; each < 100; each += 1) errors.report(away());
    vi.advanceTimersByTime(1_000);
  }
  errors.recovered('DATABASE_UNAVAILABLE');
  errors.recovered('DATABASE_UNAVAILABLE');
  vi.advanceTimersByTime(1_000);
  expect(lines).toMatchObject([
    { message: 'Seen at 0' },
    { code: 'DATABASE_UNAVAILABLE', sinceLastLine: 5_999, errors: 6_000, seconds: 60, message: 'Errors go on.' },
    { sinceLastLine: 6_000, errors: 12_000, seconds: 120, message: 'Errors go on.' },
    { code: 'DATABASE_UNAVAILABLE', errors: 15_000, seconds: 151, message: 'Errors have ended.' },
  ]);
  errors.report(away());
  expect(lines).toHaveLength(5);
});

test('what fails and succeeds in turn is one outage', () => {
  const { errors, lines } = openLog();
  for (let each = 0; each < 100; each += 1) {
    errors.report(away());
    errors.recovered('DATABASE_UNAVAILABLE');
    vi.advanceTimersByTime(500);
  }
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(lines[1]).toMatchObject({ errors: 100, message: 'Errors have ended.' });
});

test('errors end by themselves when none comes for a minute; a single one needs no second line', () => {
  const { errors, lines } = openLog();
  errors.report(new AppError('OVERLOADED', 'a'));
  errors.report(new AppError('OVERLOADED', 'b'));
  errors.report(new AppError('BAD_TOKENS_FILE', 'c'));
  vi.advanceTimersByTime(180_000);
  expect(lines).toMatchObject([
    { message: 'a' },
    { message: 'c' },
    { code: 'OVERLOADED', sinceLastLine: 1 },
    { code: 'OVERLOADED', errors: 2, message: 'Errors have ended.' },
  ]);
  errors.report(new AppError('OVERLOADED', 'd'));
  expect(lines.at(-1)).toMatchObject({ message: 'd' });
});

test('causes are distinguished, up to a hundred', () => {
  const { errors, lines } = openLog();
  for (let each = 0; each < 10; each += 1) {
    errors.report(new AppError('INTERNAL_SERVER_ERROR', 'The statement search failed.'));
    errors.report(new AppError('INTERNAL_SERVER_ERROR', 'The statement claims failed.'));
    errors.report(new TypeError(`Unique text ${each}`));
  }
  expect(lines).toHaveLength(3);
  for (let each = 0; each < 10_000; each += 1) errors.report(`thrown ${each}`);
  expect(lines.length).toBeLessThanOrEqual(101);
});
