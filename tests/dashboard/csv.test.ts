import { expect, test } from 'vitest';
import { csvOf } from '../../src/dashboard/components/csv.ts';
import { readCsv } from './checks.ts';

test('a table as CSV has its columns first, and is read again as it was', () => {
  const table = [
    { name: 'says "so", twice', text: 'två\nrader', count: 2, stitched: false, cue: null },
    { name: 'å, ä och ö', text: '', count: 0, stitched: true, cue: 'may' },
  ];
  expect(csvOf(table).split('\r\n')[0]).toBe('name,text,count,stitched,cue');
  expect(readCsv(Buffer.from(`\uFEFF${csvOf(table)}`))).toEqual(
    table.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]))),
  );
});

test('a table without rows is empty', () => {
  expect(csvOf([])).toBe('');
});

test('a text that a spreadsheet would run as a formula is marked as text, a number is not', () => {
  expect(csvOf([{ text: '=1+1', at: '@x', number: -1 }])).toBe("text,at,number\r\n'=1+1,'@x,-1\r\n");
});
