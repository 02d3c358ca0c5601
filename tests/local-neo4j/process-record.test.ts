import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claim, release } from '../../src/local-neo4j/process-record.ts';
import { temporaryFolder } from './support.ts';

async function options() {
  const file = join(await temporaryFolder(), 'process.json');
  return { file, homeArgument: '--home-dir=/nowhere', host: process, report: () => undefined };
}

test('of two claims at once, one is refused', async () => {
  const given = await options();
  const outcomes = await Promise.allSettled([claim(given), claim(given)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(refused?.reason).toMatchObject({
    code: 'ALREADY_RUNNING',
    message: expect.stringContaining(`${process.pid}`),
  });
  await release(given.file);
  await claim(given);
});

test.each(['', '{"owner":', '{"owner": {"pid": -1, "startTime": "1"}, "jvm": null}'])(
  'a record that says %j counts as none',
  async (text) => {
    const given = await options();
    await writeFile(given.file, text);
    await claim(given);
    expect(JSON.parse(await readFile(given.file, 'utf8'))).toMatchObject({ owner: { pid: process.pid }, jvm: null });
  },
);
