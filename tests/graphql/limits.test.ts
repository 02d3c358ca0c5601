// project: api
import { expect, test } from 'vitest';
import { requestLimits } from '../../src/domain/argument-limits.ts';
import { readSchema } from '../../src/graphql/api-schema.ts';
import { openApi, root } from '../support/api.ts';

test('the API says how much a request may ask for, and a page of no stated size is not larger', async () => {
  const api = await openApi({ MAX_PAGE_SIZE: '7' });
  try {
    const { data, errors } = await api.query(
      '{ meta { limits { defaultPageSize maxPageSize } } entities { edges { cursor } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      meta: { limits: { defaultPageSize: 7, maxPageSize: 7 } },
      entities: { edges: Array.from({ length: 7 }, () => ({ cursor: expect.any(String) as string })) },
    });
  } finally {
    await api.app.stop();
  }
});

test('nodes cost what edges do, both together a page once, and what lies below either is counted', async () => {
  const api = await openApi();
  try {
    const costOf = async (selection: string): Promise<unknown> =>
      (await api.query(`{ entities(first: 10) { ${selection} } }`)).extensions?.['cost'];
    const [edges, nodes] = ['edges { node { id', 'nodes { id'];
    for (const selection of [`${edges} } }`, `${nodes} }`, `${edges} } } ${nodes} }`])
      expect(await costOf(selection)).toMatchObject({ rows: 10 });
    expect(await costOf(`${nodes} relations(first: 2) { nodes { id } } }`)).toMatchObject({ rows: 30 });
    expect(
      await costOf(`${edges} causes(first: 3) { totalCount } } } ${nodes} relations(first: 2) { nodes { id } } }`),
    ).toMatchObject({ rows: 60 });
    const deep = `{ entity(id: "muscle-cramp") ${'{ causes(first: 1) { nodes '.repeat(11)} { id } ${'} }'.repeat(11)} }`;
    expect((await api.query(deep)).errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_DEEP' } }]);
    expect(api.statements).toEqual([]);
  } finally {
    await api.app.stop();
  }
});

test.for([
  ['causalChains', 'maxHops', requestLimits.chainHops],
  ['causalOrigins', 'maxHops', requestLimits.chainHops],
  ['neighborhood', 'depth', requestLimits.neighborhoodDepth],
  ['neighborhood', 'limit', requestLimits.neighborhoodEntities],
] as const)('the description of %s(%s) has its limit', ([field, argument, limit]) => {
  const { args } = readSchema(`${root}/schema`).getQueryType()!.getFields()[field]!;
  expect(args.find(({ name }) => name === argument)?.description).toContain(`1 to ${limit}.`);
});
