import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { asQuery } from '../../src/dashboard/graphql/as-query.ts';

const schema = buildSchema(`
  enum Kind { CAUSE WARNING_SIGN }
  input Selector { ids: [ID!], kinds: [Kind!] }
  type Query { find(from: Selector!, via: Selector, most: Int!, text: String): Int }
`);

const inputFields = { Selector: { ids: 'ID', kinds: 'Kind' } };

const operation = `query Find($from: Selector!, $via: Selector, $most: Int!, $text: String) {
  find(from: $from, via: $via, most: $most, text: $text)
}`;

test('an operation with its values in it is valid by itself', () => {
  const query = asQuery(
    operation,
    {
      from: { kinds: ['WARNING_SIGN'], ids: undefined },
      via: null,
      most: 4,
      text: 'a "b"',
    },
    inputFields,
  );
  expect(query).toContain('$from: Selector! = { kinds: [WARNING_SIGN] }, $via: Selector = null, $most: Int! = 4');
  expect(query).toContain('$text: String = "a \\"b\\""');
  expect(validate(schema, parse(query))).toEqual([]);
});

test('a variable without a value stays as it is', () => {
  expect(asQuery(operation, { from: { ids: ['potassium'] }, most: 1 }, inputFields)).toContain(
    'query Find($from: Selector! = { ids: ["potassium"] }, $via: Selector, $most: Int! = 1, $text: String) {',
  );
});

test('a text in capitals is no value of an enum', () => {
  const query = asQuery(operation, { from: { ids: ['MESH', 'D000860'] }, most: 1, text: 'NSAID' }, inputFields);
  expect(query).toContain('$from: Selector! = { ids: ["MESH", "D000860"] }');
  expect(query).toContain('$text: String = "NSAID"');
  expect(validate(schema, parse(query))).toEqual([]);
});
