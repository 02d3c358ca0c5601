import { expect, test } from 'vitest';
import type {
  ClaimProperties,
  DocumentProperties,
  EntityProperties,
  EvidenceProperties,
} from '../../src/domain/properties.ts';
import type { ReadProperties } from '../../src/generated/read-properties.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { root } from '../support/api.ts';

interface Stored {
  Claim: ClaimProperties;
  Document: DocumentProperties;
  Entity: EntityProperties;
  Evidence: EvidenceProperties;
}

/**
 * What is stored and has no field of its own in the API, each with what it is for. `npm run check` compiles this: a property that
 * is neither read by a field nor listed here, or that is listed and not stored, is a compile error.
 */
const withoutField: {
  [Label in keyof Stored]: Record<
    Exclude<keyof Stored[Label], ReadProperties[Label]>,
    'condition' | 'caption' | 'statement'
  >;
} = {
  Claim: {
    name: 'caption',
    certainty: 'statement',
    sources: 'statement',
    statements_folded: 'condition',
  },
  Document: { title_folded: 'condition' },
  Entity: { name: 'caption', names_folded: 'condition', curies_folded: 'condition', documents: 'condition' },
  Evidence: { name: 'caption', section_folded: 'condition', cue_folded: 'condition', cue_lowercase: 'condition' },
};

/** The reverse: what fields of the API read and no row holds. */
const notStored: { [Label in keyof Stored]: Record<Exclude<ReadProperties[Label], keyof Stored[Label]>, never> } = {
  Claim: {},
  Document: {},
  Entity: {},
  Evidence: {},
};

test('a stored property without a field is used by a condition or a statement', () => {
  const texts = {
    condition: readSdl(`${root}/schema`),
    statement: JSON.stringify(loadStatements(`${root}/cypher`).all),
  };
  const uses = Object.values(withoutField).flatMap((properties) => Object.entries(properties));
  const unused = uses.filter(([property, use]) => use !== 'caption' && !texts[use].includes(`.${property}`));
  expect(unused).toEqual([]);
  expect(Object.values(notStored).flatMap(Object.keys)).toEqual([]);
});
