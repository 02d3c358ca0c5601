// project: faults
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { projectWithItsOwn } from '../support/project.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, underLoad } from './support/incident.ts';
import { openFaultTable } from './support/table.ts';

const tell = openFaultTable();

/** In milliseconds; Neo4j looks for statements that take longer every two seconds. */
const statementTimeout = 2_500;

/** A copy of the project in which the statement of `entity` takes for ever when it is asked for "slow". */
function slowProject(): string {
  const folder = projectWithItsOwn('cypher');
  const file = join(folder, 'cypher/roots/entity.cypher');
  const wait = "UNWIND CASE $id WHEN 'slow' THEN range(1, 100000000000) ELSE [1] END AS n WITH count(n) AS n";
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(?!\/\/)/m, `${wait}\n`));
  return folder;
}

test('a slow statement is ended in Neo4j too, typed, and hurts no other', { timeout: 300_000 }, async () => {
  const api = await openApi({ STATEMENT_TIMEOUT_MS: String(statementTimeout) }, slowProject());
  onTestFinished(() => api.app.stop());
  const driver = openRawDriver();
  onTestFinished(() => driver.close());
  /** Those of the traffic take no half second. */
  const running = async (): Promise<number> => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData, elapsedTime WHERE metaData.statement = 'entity' AND elapsedTime.milliseconds > 500 RETURN metaData",
    );
    return records.length;
  };
  const incident = await underLoad(api.app.url, async ({ traffic }) => {
    const begun = performance.now();
    const slow = Array.from({ length: 2 }, () => api.query('{ entity(id: "slow") { name } }'));
    await expect.poll(running).toBe(2);
    const answers = await Promise.all(slow);
    expect(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code))).toEqual(
      slow.map(() => 'TIMEOUT'),
    );
    await expect.poll(running).toBe(0);
    const meanwhile = traffic.replies.filter(({ sent }) => sent >= begun);
    expect(meanwhile.length).toBeGreaterThan(20);
    expect(new Set(meanwhile.map(({ outcome }) => outcome))).toEqual(new Set(['right']));
    return performance.now();
  });
  tell(rowOf('2 slow statements (TIMEOUT each, 0 left in Neo4j)', incident));
});
