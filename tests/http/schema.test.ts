// project: api
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  specifiedDirectives,
  type IntrospectionQuery,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, root, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

const address = (): string => `${api.app.url}/graphql/schema.graphql`;

test('the schema has an address, and is the contract to the byte', async () => {
  const response = await fetch(address());
  const sdl = await response.text();
  expect(sdl).toBe(readFileSync(join(root, 'docs/contract/schema.graphql'), 'utf8'));
  expect(buildSchema(sdl).getQueryType()?.getFields()).toHaveProperty('entity');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'inline; filename="muscle-cramp-knowledge-graph.graphql"',
    'cache-control': 'no-cache',
  });
});

test('what introspection shows is the same: neither has directives on storage, nor types that only those name', async () => {
  const { data } = await api.query(getIntrospectionQuery());
  const shown = buildClientSchema(data as unknown as IntrospectionQuery);
  const served = buildSchema(readFileSync(join(root, 'docs/contract/schema.graphql'), 'utf8'));
  expect(shown.getDirectives().map(({ name }) => name)).toEqual(specifiedDirectives.map(({ name }) => name));
  expect(Object.keys(shown.getTypeMap()).toSorted()).toEqual(Object.keys(served.getTypeMap()).toSorted());
});

test('HEAD gives its length, and a client that has it gets it once', async () => {
  const head = await fetch(address(), { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const whole = await (await fetch(address())).arrayBuffer();
  expect(head.headers.get('content-length')).toBe(String(whole.byteLength));
  const again = await fetch(address(), { headers: { 'if-none-match': head.headers.get('etag')! } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', head.headers.get('etag')]);
});

test('a server without introspection does not show it', async () => {
  const hidden = await openApi({ PLAYGROUND: 'false' });
  const response = await fetch(`${hidden.app.url}/graphql/schema.graphql`);
  await hidden.app.stop();
  expect(response.status).toBe(404);
});
