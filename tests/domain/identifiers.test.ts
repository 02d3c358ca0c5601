import { describe, expect, test } from 'vitest';
import { compactIdentifier, localId, curieOf } from '../../src/domain/identifiers.ts';
import { referenceVocabularies } from '../../src/domain/vocabulary.ts';
import { conceptIri, iriOf } from '../../src/exports/identifiers.ts';

describe('what the exports write is read again', () => {
  test.for(['hypoxia', 'doc-blood-loss', 'claim-0a1b', 'å%/x y'])('the id %s', (id) => {
    for (const written of [curieOf(id), iriOf(id), `<${iriOf(id)}>`, ` ${curieOf(id)} `, curieOf(id).toLowerCase()]) {
      expect([written, localId(written)]).toEqual([written, id]);
    }
    expect(compactIdentifier(iriOf(id))).toBe(curieOf(id));
  });

  test.for(Object.entries(referenceVocabularies))('a concept of %s, by its IRI and its page', ([prefix, { page }]) => {
    for (const written of [conceptIri(`${prefix}:A00.1`), `<${conceptIri(`${prefix}:A00.1`)}>`, `${page}A00.1`])
      expect(compactIdentifier(written)).toBe(`${prefix}:A00.1`);
  });
});

test.for(['hypoxia', 'MESH:D000860', 'https://a.example/', 'MCKG', '', 'urn:other:hypoxia', 'lack of oxygen'])(
  'anything else stays as it is: %s',
  (text) => {
    expect([localId(text), compactIdentifier(text)]).toEqual([text, text]);
  },
);

test('an invalid %-encoding is left alone', () => {
  expect(localId('MCKG:100%')).toBe('100%');
});
