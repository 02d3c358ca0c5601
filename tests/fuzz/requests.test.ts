// project: fuzz
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCuratorApi } from '../access/curator-api.ts';
import { type TestApi } from '../support/api.ts';
import { expectNothingRuns } from '../support/transactions.ts';
import { readAnswer } from './answer.ts';
import { anyText, anyValue } from './values.ts';

/** As for operations: `FUZZ_SEED` and `FUZZ_RUNS`. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const runs = Math.max(50, Number(process.env['FUZZ_RUNS'] ?? 0) / 10);

let api: TestApi;
beforeAll(async () => {
  api = await openCuratorApi();
});
afterAll(() => api.app.stop());

const names = ['query', 'variables', 'operationName', 'extensions', 'id', '__proto__', 'constructor', ''];
const queries = fc.constantFrom('{ meta { quotes } }', 'query ($id: ID!) { entity(id: $id) { id } }', '{', '');
const persisted = fc.record({ version: anyValue, sha256Hash: anyValue }).map((persistedQuery) => ({ persistedQuery }));
const contentTypes = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-7',
  'application/graphql',
  'application/graphql+json',
  'multipart/form-data',
  'text/plain',
  'nonsense',
);

/** A body with the names that a GraphQL request has, and whatever for their values. */
const operations = fc
  .record(
    {
      query: fc.oneof({ weight: 3, arbitrary: queries }, { weight: 1, arbitrary: anyValue }),
      variables: anyValue,
      operationName: anyValue,
      extensions: fc.oneof(persisted, anyValue),
    },
    { requiredKeys: [] },
  )
  .map((body) => JSON.stringify(body));
const bodies: Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 4, arbitrary: operations },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((bytes) => new Uint8Array(bytes)) },
  { weight: 1, arbitrary: fc.tuple(operations, fc.nat()).map(([text, end]) => text.slice(0, end % (text.length + 1))) },
);

/** Sends a request and checks what must hold of every answer. */
async function check(path: string, request: RequestInit, sent: string): Promise<void> {
  api.statements.length = 0;
  const response = await fetch(`${api.app.url}${path}`, request);
  readAnswer({ status: response.status, text: await response.text() }, sent);
  if (api.statements.length > 1) throw new Error(`There were the statements ${api.statements.join()}.`);
  const { status } = await fetch(`${api.app.url}/health/live`);
  if (status !== 200) throw new Error(`Afterwards /health/live returns ${status}.`);
}

test(`whatever is sent as a body is answered, or refused with a code, seed ${seed}`, { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(bodies, contentTypes, (body, type) =>
    check('/graphql', { method: 'POST', headers: { 'content-type': type }, body }, String(body)),
  );
  await fc.assert(property, { seed, numRuns: runs });
  await expectNothingRuns();
});

test(
  `whatever is sent in the address is answered, or refused with a code, seed ${seed}`,
  { timeout: 600_000 },
  async () => {
    const texts = fc.oneof(queries, anyText, fc.json(), operations).filter((text) => text.length < 500);
    const parameters = fc.array(fc.tuple(fc.constantFrom(...names), texts), { maxLength: 4 });
    const raw = fc.string({ maxLength: 100 }).map((text) => text.replaceAll(/[#\s]/g, '%'));
    const searches = fc.oneof(
      parameters.map((pairs) => new URLSearchParams(pairs).toString()),
      raw,
    );
    const property = fc.asyncProperty(searches, (search) => check(`/graphql?${search}`, {}, search));
    await fc.assert(property, { seed, numRuns: runs });
    await expectNothingRuns();
    expect(api.app.url).toContain('127.0.0.1');
  },
);
