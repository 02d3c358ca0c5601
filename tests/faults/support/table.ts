import { afterAll } from 'vitest';
import type { Reply } from './traffic.ts';

/** What a fault did. */
export interface FaultRow {
  fault: string;
  sent: string;
  cameBack: string;
  /** From when the database was there again. */
  recovered: string;
  lost: string;
}

const columns = ['fault', 'sent', 'came back', 'time to recover', 'lost'];

/** Opens a table of faults, which is printed when the file's tests are over. */
export function openFaultTable(): (row: FaultRow) => void {
  const rows: FaultRow[] = [];
  afterAll(() => {
    const lines = rows.map(({ fault, sent, cameBack, recovered, lost }) => [fault, sent, cameBack, recovered, lost]);
    console.log([columns, ...lines].map((line) => line.join(' | ')).join('\n'));
  });
  return (row) => rows.push(row);
}

/** How many replies had which outcome, such as "right 120, DATABASE_UNAVAILABLE 14", with the slowest. */
export function summarise(replies: readonly Reply[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of replies) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const slowest = Math.max(...replies.map(({ sent, received }) => received - sent));
  return `${[...counts].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}; slowest ${seconds(slowest)}`;
}

/** Milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
