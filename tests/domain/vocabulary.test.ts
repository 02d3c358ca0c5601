import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readCrossReference, writeCrossReference } from '../../src/domain/cross-reference.ts';
import { vocabularySdl } from '../../scripts/vocabulary-sdl.ts';
import { mappings, predicates, predicatesOf, type Mapping } from '../../src/domain/vocabulary.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { root } from '../support/api.ts';

test('schema/vocabulary.graphql is what the vocabulary gives; `npm run codegen` writes it', () => {
  const entitySdl = readFileSync(join(root, 'schema/entity.graphql'), 'utf8');
  expect(readFileSync(join(root, 'schema/vocabulary.graphql'), 'utf8')).toBe(vocabularySdl(entitySdl));
});

test('consensus asks for the causal predicates by default', () => {
  const { consensus } = buildSchema(readSdl(join(root, 'schema')))
    .getQueryType()!
    .getFields();
  expect(consensus?.args.find(({ name }) => name === 'predicates')?.defaultValue).toEqual(predicatesOf('CAUSAL'));
});

describe('cross-references', () => {
  test.for(Object.keys(mappings) as Mapping[])('%s is read as it was written', (mapping) => {
    expect(readCrossReference(writeCrossReference({ id: 'MESH:D009120', mapping }))).toEqual({
      id: 'MESH:D009120',
      mapping,
      vocabulary: 'MESH',
      url: 'https://meshb.nlm.nih.gov/record/ui?ui=D009120',
    });
  });
});

test('each predicate reads in both directions and languages', () => {
  for (const { label, inverse } of Object.values(predicates)) {
    expect([label.en, label.sv, inverse.en, inverse.sv].every(Boolean)).toBe(true);
  }
});
