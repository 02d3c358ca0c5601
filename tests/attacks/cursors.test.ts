// project: api
import { crc32 } from 'node:zlib';
import { buildSchema } from 'graphql';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { gatherWords, type Words } from '../support/words.ts';
import { Battle } from './attack.ts';

const query =
  'query ($after: String) { entities(orderBy: DOCUMENTS_DESC, after: $after, first: 2) { edges { node { id } } } }';

let api: TestApi;
let words: Words;
let genuine: string;
const battle = new Battle();
beforeAll(async () => {
  api = await openApi();
  words = await gatherWords(api, buildSchema(readSdl(join(root, 'schema'))));
  genuine = words.starts.get('EntityConnection')?.find(({ orderBy }) => orderBy === 'DOCUMENTS_DESC')?.cursor as string;
});
afterAll(async () => {
  battle.print();
  await api.app.stop();
});

/** Asks for the page after each cursor. @returns the answers that are no BAD_CURSOR */
async function accepted(cursors: string[]): Promise<unknown[]> {
  const others: unknown[] = [];
  for (const after of cursors) {
    const { data, errors } = await api.query(query, { after });
    const isRefused =
      errors?.length === 1 && errors[0]?.extensions.code === 'BAD_CURSOR' && api.statements.length === 0;
    if (!isRefused) others.push({ after, data, errors, statements: [...api.statements] });
  }
  return others;
}

test('a cursor with a bit turned over is refused', async () => {
  const bytes = Buffer.from(genuine, 'base64url');
  const flipped = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    return changed.toString('base64url');
  });
  expect(await accepted(flipped)).toEqual([]);
  battle.note('cursor forgery', `each of ${flipped.length} bits turned over`, '200 BAD_CURSOR', 0);
});

test('a cursor that was cut short is refused, wherever', async () => {
  const cut = Array.from({ length: genuine.length - 1 }, (_, end) => genuine.slice(0, end + 1));
  expect(await accepted(cut)).toEqual([]);
  battle.note('cursor forgery', `${cut.length} cursors cut short`, '200 BAD_CURSOR', 0);
});

test('cursors of other connections and orders are refused', async () => {
  const foreign = [...words.starts].flatMap(([type, starts]) =>
    starts
      .filter(({ orderBy }) => type !== 'EntityConnection' || orderBy !== 'DOCUMENTS_DESC')
      .map(({ cursor }) => cursor),
  );
  expect(foreign.length).toBeGreaterThan(50);
  expect(await accepted(foreign)).toEqual([]);
  battle.note('cursor of another connection or order', `${foreign.length} genuine ones`, '200 BAD_CURSOR', 0);
});

/** What anyone can make who knows how: the checksum detects accidents and is no secret. */
function forge(values: unknown[]): string {
  const [signature] = JSON.parse(Buffer.from(genuine, 'base64url').toString()) as [string];
  const position = [signature, ...values];
  return Buffer.from(JSON.stringify([...position, crc32(JSON.stringify(position))])).toString('base64url');
}

test('forged cursors that hold anything but texts and numbers are refused', async () => {
  const deep = JSON.parse('['.repeat(2_000) + ']'.repeat(2_000)) as unknown;
  const wrong = [[null, 'a'], [{ a: 1 }, 'a'], [[1], 'a'], [true, 'a'], [deep, 'a'], [1], [1, 'a', 'b'], []];
  expect(await accepted(wrong.map(forge))).toEqual([]);
  battle.note('cursor forgery, with a right checksum', 'lists, maps, truth values, null', '200 BAD_CURSOR', 0);
});

test('forged cursors with values of another type lead to no rows, and to none that a filter hides', async () => {
  for (const values of [
    ['many', 'a'],
    [1, 2],
    ['', ''],
    [1, "'}) MATCH (n) DETACH DELETE n //"],
  ]) {
    const { data, errors } = await api.query(query, { after: forge(values) });
    expect(errors).toBeUndefined();
    expect(api.statements).toEqual(['entities']);
    const { edges } = (data as { entities: { edges: unknown[] } }).entities;
    expect(edges.length).toBeLessThanOrEqual(typeof values[0] === 'string' ? 0 : 2);
  }
  battle.note(
    'cursor forgery, with a right checksum',
    'texts for numbers and numbers for texts',
    '200, an empty page or the rows behind',
    1,
  );
});
