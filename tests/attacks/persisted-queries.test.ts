// project: api
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { Battle } from './attack.ts';

let api: TestApi;
const battle = new Battle();
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  battle.print();
  await api.app.stop();
});

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');
const named = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

const asked = '{ entity(id: "potassium") { name } }';
const planted = '{ entity(id: "sodium") { name } }';

test('no query can be registered under the hash of another', async () => {
  const poison = await battle.attack(api, {
    name: 'persisted-query poisoning',
    sent: 'a query under the hash of another',
    request: { query: planted, extensions: named(hashOf(asked)) },
  });
  expect(poison).toMatchObject({ codes: ['BAD_USER_INPUT'], statements: [] });
  const unknown = await battle.attack(api, {
    name: 'persisted query that is not known',
    sent: 'the hash alone',
    request: { extensions: named(hashOf(asked)) },
  });
  expect(unknown).toMatchObject({ codes: ['PERSISTED_QUERY_NOT_FOUND'], statements: [] });
  await battle.attack(api, {
    name: 'persisted query',
    sent: 'a query under its own hash',
    request: { query: asked, extensions: named(hashOf(asked)) },
  });
  const { data } = await battle.attack(api, {
    name: 'persisted query',
    sent: 'the hash of it',
    request: { extensions: named(hashOf(asked)) },
  });
  expect(data).toEqual({ entity: { name: 'Potassium' } });
});

test.for<[string, unknown, unknown]>([
  ['an unknown version', hashOf(asked), 2],
  ['a number', 7, 1],
  ['a list', [hashOf(asked)], 1],
  ['an object', { toString: 1 }, 1],
  ['__proto__', '__proto__', 1],
  ['200,000 letters', 'a'.repeat(200_000), 1],
])('an invalid hash: %s', async ([sent, hash, version]) => {
  for (const query of [undefined, asked]) {
    const outcome = await battle.attack(api, {
      name: 'forged hash',
      sent,
      request: { ...(query && { query }), extensions: named(hash, version) },
    });
    expect(outcome.status).toBeLessThan(500);
    expect(outcome).toMatchObject({ data: undefined, statements: [] });
    expect(outcome.codes).toHaveLength(1);
  }
});

/** Bytes in use once the garbage is collected. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const ask = async (operation: object): Promise<{ errors?: unknown }> => {
  const response = await fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as { errors?: unknown };
};

test('a flood of registrations takes bounded memory', async () => {
  const [count, length] = [1_500, 100_000];
  const register = async (n: number): Promise<void> => {
    const query = `{ entity(id: "x") { id } } #${n}${'a'.repeat(length)}`;
    const { errors } = await ask({ query, extensions: named(hashOf(query)) });
    expect(errors).toBeUndefined();
  };
  await register(-1);
  const before = heapUsed();
  for (let n = 0; n < count; n += 1) await register(n);
  const grown = heapUsed() - before;
  // 30 MB of texts are kept, and documents of at most 64 MB.
  expect(grown).toBeLessThan(90 * 2 ** 20);
  battle.note(
    'flood of registrations',
    `${count} queries of ${length / 1_000} KB`,
    `data; ${Math.round(grown / 2 ** 20)} MB more memory for ${Math.round((count * length) / 2 ** 20)} MB registered`,
    count,
  );
});
