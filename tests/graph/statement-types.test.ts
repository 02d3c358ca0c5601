import { expect, expectTypeOf, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { ParametersOf, RowOf, RunInTransaction, Statements } from '../../src/graph/statements.ts';
import type { DocumentProperties } from '../../src/domain/properties.ts';

test('what a statement takes and yields has the types of its header', () => {
  expectTypeOf<ParametersOf<'list_ids'>>().toEqualTypeOf<{ after: string; limit: number }>();
  expectTypeOf<RowOf<'list_ids'>>().toEqualTypeOf<{ id: string }>();
  expectTypeOf<ParametersOf<'upsert_documents'>['rows'][number]['properties']>().toEqualTypeOf<DocumentProperties>();
});

// `npm run check` compiles this file: a mistake that the compiler no longer finds is an unused @ts-expect-error.
test('mistakes in a call of a statement are compile errors', () => {
  expect(mistakes).toBeTypeOf('function');
});

async function mistakes(graph: Graph, run: RunInTransaction, { named }: Statements): Promise<void> {
  // @ts-expect-error an unknown statement
  named('metaa');
  // @ts-expect-error a missing parameter
  await run(named('begin_change'), {});
  // @ts-expect-error an unknown parameter
  await run(named('begin_change'), { fingerprint: '', finger: '' });
  // @ts-expect-error a parameter of another type
  await run(named('list_ids'), { after: '', limit: '10' });
  // @ts-expect-error a row that lacks a property
  await run(named('upsert_documents'), { rows: [{ properties: { id: 'doc-1', title: 'One' } }] });
  // @ts-expect-error a parameter where there are none
  await graph.read(named('meta'), { id: '' });
  const [row] = await graph.read(named('meta'), {});
  // @ts-expect-error a variable that the statement does not yield
  void row?.metaa;
  // @ts-expect-error an unknown field of what it yields
  void row?.meta.counts.articles;
  for await (const { claim } of graph.stream(named('export_claims'), { statuses: ['ACCEPTED'] })) {
    // @ts-expect-error an unknown field of a streamed row
    void claim.stated;
  }
  // @ts-expect-error a value that the parameter cannot have
  graph.stream(named('export_claims'), { statuses: ['MAYBE'] });
}
