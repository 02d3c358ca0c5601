// project: browser
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/http/routes/playground/examples.ts';
import { openApi, root, type TestApi } from '../support/api.ts';

const visit = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, redirect: 'manual' } as const;

describe('Playground', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.app.stop());

  test('is where a browser that opens /graphql is led', async () => {
    const { status, headers } = await fetch(`${api.app.url}/graphql`, visit);
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([302, './playground', 'accept']);
    const answered = await fetch(`${api.app.url}/graphql?query={__typename}`, visit);
    expect(await answered.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('sends its script compressed, and as it is to whoever cannot unpack it', async () => {
    const page = await (await fetch(`${api.app.url}/playground`)).text();
    const [, path] = /<script src="\.(\/playground\/[\da-f]{16}\.js)">/.exec(page) ?? [];
    const packed = await fetch(`${api.app.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await fetch(`${api.app.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect([packed, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null]);
    expect(packed.headers.get('cache-control')).toContain('immutable');
    const [content, same] = await Promise.all([packed, plain].map((response) => response.text()));
    expect(same).toBe(content);
    const readme = readFileSync(join(root, 'vendor/graphql-playground/README.md'), 'utf8');
    expect(readme).toContain(createHash('sha256').update(content!).digest('hex'));
  });

  test('has a title of its own for each tab', () => {
    const titles = readExamples(join(root, 'schema/playground')).map(({ name }) => name);
    expect(titles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('without Playground there is neither page nor introspection', async () => {
  const api = await openApi({ PLAYGROUND: 'false' });
  try {
    expect((await fetch(`${api.app.url}/playground`)).status).toBe(404);
    expect((await fetch(`${api.app.url}/graphql`, visit)).status).toBe(400);
    const { errors } = await api.query('{ __schema { queryType { name } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  } finally {
    await api.app.stop();
  }
});
