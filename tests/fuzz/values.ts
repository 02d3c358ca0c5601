import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import type { Words } from '../support/words.ts';

/** Texts that have broken programs before, or mean something to a language that this server speaks to others in. */
const notorious = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uFEFF',
  '\u202Eqrams\u202C',
  'تشنج عضلي',
  '😀👩‍👩‍👧‍👦',
  '\uD83D',
  '\uDE00\uD83D',
  '\uD800'.repeat(50),
  'A\u0300\u0316'.repeat(40),
  'ﷺ'.repeat(20),
  'İıſK',
  '__proto__',
  'constructor',
  'null',
  '-0',
  '1e999',
  '9'.repeat(400),
  'a'.repeat(300),
  'x'.repeat(20_000),
  '%00%0a../../etc/passwd',
  `'}) DETACH DELETE n //`,
  '`) RETURN 1 //',
  '$p0 {value}',
  '+cramp -muscle~2 OR text:/.*/ [* TO *]^9 "(',
  '\\',
  '\\u0027',
  '"""',
  '\r\n\t\u2028',
];

/** Any text: notorious, random in several alphabets, or long. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...notorious) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Any number, the ends of the ranges that matter first. */
const anyNumber: Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    0,
    -1,
    1,
    100,
    101,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31),
    -(2 ** 31) - 1,
    2 ** 53,
    -(2 ** 63),
    1e308,
    0.5,
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A value of any type, whatever is expected. */
export const anyValue: Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  anyNumber,
  anyText,
  fc.constantFrom([], {}, [[]], [null], { ids: null }, { nonsense: 1 }, ['a', 1, null], { kinds: 'CAUSE' }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Whole numbers that the API accepts for an argument or input field of a name, and mostly few rows. */
const wholeNumbers: Record<string, Arbitrary<number>> = {
  maxHops: fc.integer({ min: 1, max: 3 }),
  depth: fc.integer({ min: 1, max: 2 }),
  limit: fc.integer({ min: 1, max: 20 }),
};
const fewRows = fc.integer({ min: 0, max: 5 });

/** Draws values for arguments and input fields. */
export interface ValueSource {
  /**
   * @param name the argument's or input field's
   * @returns a value as JSON has it; undefined to leave it out
   */
  valueOf: (type: GraphQLInputType, name: string) => Arbitrary<unknown>;
}

/**
 * @param oddity how many of ten values are of any kind instead of what the type and the graph expect
 */
export function valueSource(words: Words, oddity: number): ValueSource {
  const texts = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words.texts) },
    { weight: 1, arbitrary: fc.constantFrom('cramp', 'muskel kramp', 'low potassium', 'krampp') },
    { weight: oddity, arbitrary: anyText },
  );
  const ids = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('muscle-cramp', 'potassium', 'diuretics', 'dehydration') },
    { weight: 4, arbitrary: fc.constantFrom(...words.ids) },
    { weight: 1, arbitrary: fc.constantFrom('not-there', 'claim-0000000000000000', 'Muscle-Cramp') },
    { weight: oddity, arbitrary: anyText },
  );
  const cursors = fc.oneof(
    fc.constantFrom(...[...words.starts.values()].flat().map(({ cursor }) => cursor)),
    fc
      .tuple(fc.constantFrom(...[...words.starts.values()].flat()), fc.nat(60))
      .map(([{ cursor }, at]) => `${cursor.slice(0, at)}A${cursor.slice(at + 1)}`),
    anyText,
  );
  const scalar = ({ name: type }: GraphQLScalarType, name: string): Arbitrary<unknown> => {
    if (type === 'Int') return wholeNumbers[name] ?? fewRows;
    if (type === 'Boolean') return fc.boolean();
    if (type === 'ID') return ids;
    return name === 'after' || name === 'before' ? cursors : texts;
  };
  const expected = (type: GraphQLInputType, name: string): Arbitrary<unknown> => {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = fc.array(valueOf(nullable.ofType, name), { minLength: 1, maxLength: 3 });
      return fc.oneof({ weight: 9, arbitrary: items }, { weight: 1, arbitrary: fc.constant([]) });
    }
    if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map((value) => value.name));
    if (!isInputObjectType(nullable)) return scalar(nullable, name);
    const fields = Object.values(nullable.getFields());
    const given = fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)])));
    return given.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)));
  };
  const valueOf = (type: GraphQLInputType, name: string): Arbitrary<unknown> =>
    fc.oneof(
      { weight: isNonNullType(type) ? 0 : 40, arbitrary: fc.constant(undefined) },
      { weight: isNonNullType(type) ? 50 : 9, arbitrary: expected(type, name) },
      { weight: isNonNullType(type) ? 0 : 1, arbitrary: fc.constant(null) },
      { weight: oddity, arbitrary: anyValue },
    );
  return { valueOf };
}
