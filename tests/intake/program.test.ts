// project: process
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../exports/support.ts';
import { run } from '../support/process.ts';
import { makePdf } from './support.ts';

test('npm run ingest reads files in the built program; its exit code says whether all could be read', async () => {
  const [good, bad] = [join(testFolder(), 'cramp.pdf'), join(testFolder(), 'scan.pdf')];
  writeFileSync(good, makePdf([[['A cramp in the foot passes within minutes.', 72, 700]]]));
  writeFileSync(bad, makePdf([[]]));
  const whole = run({}, 'ingest', '--dry-run', good);
  expect([await whole.ended, whole.output()]).toEqual([
    0,
    expect.stringMatching(/format {4}PDF, by pdf 1[^]*blocks {4}PARAGRAPH 1/),
  ]);
  const partly = run({}, 'ingest', '--dry-run', bad, good);
  expect([await partly.ended, partly.output()]).toEqual([
    1,
    expect.stringMatching(/SCAN_WITHOUT_TEXT: [^]*PARAGRAPH 1/),
  ]);
  const storing = run({}, 'ingest', good);
  expect([await storing.ended, storing.output()]).toEqual([
    1,
    expect.stringMatching(/^BAD_USAGE: Expected --dry-run/m),
  ]);
});
