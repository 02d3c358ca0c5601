import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printRoot } from '../../scripts/print-plan.ts';
import { root } from '../support/api.ts';
import { readCases, type Case } from '../support/cases.ts';
import { plannerOf } from '../support/compiler.ts';

/** `UPDATE_CASES=1` writes the statements anew; read the difference before committing it. */
const update = process.env['UPDATE_CASES'] === '1';

const folders = [
  ['tests/cases', 'tests/cases'],
  ['tests/consumers', 'tests/consumers'],
  ['schema/playground', 'tests/playground'],
] as const;

const plan = plannerOf();

/** Each root field's plan and parameters as comments, and its statement. */
function print({ query, variables }: Case): string {
  return plan(query, variables)
    .map((one) => `${printRoot(one)}\n`)
    .join('\n');
}

describe.for(folders)('%s', ([folder, answers]) => {
  test.for(readCases(folder, answers))('$name', (one) => {
    const file = join(root, answers, `${one.name}.cypher`);
    const cypher = print(one);
    if (update) writeFileSync(file, cypher);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(cypher);
  });
});
