// project: fuzz
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { buildSchema } from 'graphql';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';
import { ask } from '../support/http.ts';
import { expectNothingRuns } from '../support/transactions.ts';
import { readAnswer } from './answer.ts';
import type { Operation } from './operation.ts';
import { oddOperations, soundOperations } from './operations.ts';
import { misfits, readOperation, rootFieldsOf } from './shape.ts';
import { gatherWords, type Words } from '../support/words.ts';

/** `FUZZ_SEED=7 FUZZ_RUNS=50000 npx vitest run tests/fuzz/operations.test.ts` draws other operations, and more of them; `npm run test:deep` draws 5,000. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const runs = Number(process.env['FUZZ_RUNS'] ?? 250);

/** Each lane has a server of its own, so that statements are counted for each operation alone. */
const lanes = 4;

/** Characters of an address that Node still reads, beside the other headers. */
const maxAddressLength = 8_000;

const schema = buildSchema(readSdl(join(root, 'schema')));

let apis: TestApi[];
let words: Words;
beforeAll(async () => {
  apis = [await openCuratorApi()];
  for (let lane = 1; lane < lanes; lane += 1) apis.push(await openCuratorApi({ LOAD_ON_START: 'false' }));
  words = await gatherWords(apis[0] as TestApi, schema);
});
afterAll(() => Promise.all(apis.map(({ app }) => app.stop())));

/** How many operations got which kind of answer. */
interface Tally {
  sent: number;
  data: number;
  refused: number;
  statements: number;
}

/** Sends an operation twice and checks everything that must hold of its answers. */
async function check(api: TestApi, operation: Operation, tally: Tally): Promise<void> {
  const text = JSON.stringify(operation);
  const method =
    operation.query.length % 5 === 0 &&
    // An address cannot hold half of a surrogate pair: it would ask something else.
    !/\p{Surrogate}/u.test(operation.query) &&
    new URLSearchParams({ text }).toString().length < maxAddressLength
      ? 'GET'
      : 'POST';
  const answer = await ask(api, { method, ...operation });
  const { data, errors } = readAnswer(answer, text);
  const valid = readOperation(schema, operation);
  if (data && !valid) throw new Error('It was answered, though it is not valid.');
  if (data && valid) {
    const faults = misfits(valid, data);
    if (faults.length > 0)
      throw new Error(`The answer does not fit: ${faults.join('; ')}\n${answer.text.slice(0, 1_000)}`);
  }
  const most = valid ? rootFieldsOf(valid) : 0;
  if (answer.statements.length > most)
    throw new Error(`Instead of at most ${most} there were the statements ${answer.statements.join()}.`);
  const again = await ask(api, { method, ...operation });
  if (again.text !== answer.text) throw new Error(`The answer changed from ${answer.text} to ${again.text}`);
  const { status } = await fetch(`${api.app.url}/health/live`);
  if (status !== 200) throw new Error(`Afterwards /health/live returns ${status}.`);
  tally.sent += 1;
  if (data) tally.data += 1;
  if (errors) tally.refused += 1;
  tally.statements += answer.statements.length;
}

async function fuzz(operations: Arbitrary<Operation>, count: number): Promise<Tally> {
  const tally: Tally = { sent: 0, data: 0, refused: 0, statements: 0 };
  const inLane = (api: TestApi, lane: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(operations, (operation) => check(api, operation, tally)),
      { seed: seed * lanes + lane, numRuns: Math.ceil(count / lanes) },
    );
  await Promise.all(apis.map(inLane));
  console.log(`FUZZ_SEED=${seed}:`, tally);
  return tally;
}

test(`sound operations are answered as they were selected, seed ${seed}`, { timeout: 1_200_000 }, async () => {
  const { sent, data } = await fuzz(soundOperations(schema, words), runs / 5);
  expect(data).toBeGreaterThan(0.8 * sent);
  await expectNothingRuns();
});

test(`odd operations are answered or refused, and nothing breaks, seed ${seed}`, { timeout: 1_200_000 }, async () => {
  const { sent, data, refused } = await fuzz(oddOperations(schema, words), (4 * runs) / 5);
  expect(data).toBeGreaterThan(0.05 * sent);
  expect(refused).toBeGreaterThan(0.3 * sent);
  await expectNothingRuns();
});
