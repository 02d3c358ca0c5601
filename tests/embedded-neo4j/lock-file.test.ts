import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { claim, release } from '../../src/embedded-neo4j/lock-file.ts';
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

test('a JVM whose owner was killed before it recorded it is known by its command line, and ended', async () => {
  const folder = await temporaryFolder();
  const given = { ...(await options()), homeArgument: `--home-dir=${folder}` };
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', '--', given.homeArgument], {
    stdio: 'ignore',
  });
  onTestFinished(() => void orphan.kill('SIGKILL'));
  await once(orphan, 'spawn');
  const ended = once(orphan, 'exit');
  await writeFile(given.file, JSON.stringify({ owner: { pid: process.pid, startTime: '1' }, jvm: null }));
  await claim(given);
  expect(await ended).toEqual([null, 'SIGTERM']);
});
