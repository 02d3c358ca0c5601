import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimId, evidenceId, sha256 } from '../../src/domain/dataset.ts';
import { composeDataset, emptyLibrary, openSeed, type PublicationContent } from '../../src/publishing/dataset.ts';
import { root } from '../support/paths.ts';

const seed = openSeed(join(root, 'seed'), null);
const text = 'Pickle juice may relieve muscle cramps.';

/** What is published of one sentence, which speaks of a new entity. */
function publicationOf(document: string, subject = 'pickle-juice', kind: 'TREATMENT' | 'CAUSE' = 'TREATMENT') {
  const content: PublicationContent = {
    entities: [
      {
        kind,
        entities: [
          {
            id: subject,
            name: { en: 'Pickle juice', sv: 'Inläggningsspad' },
            synonyms: { en: [], sv: [] },
            hidden: { en: [], sv: [] },
            phrase: {},
            singular: {},
            plural: false,
            related: [],
            description: {},
            xrefs: [],
          },
        ],
      },
    ],
    document: {
      document: {
        id: document,
        title: 'On pickles',
        language: 'en',
        file_name: `${document}.txt`,
        sha256: sha256(text),
      },
      claims: [
        {
          subject,
          predicate: 'TREATS',
          object: 'muscle-cramp',
          qualifiers: {},
          status: 'ACCEPTED',
          evidence: [
            {
              start: 0,
              end: text.length,
              sha256: sha256(text),
              context: [],
              section: 'On pickles',
              cue: 'may',
              modality: 'POSSIBLE',
              stance: 'SUPPORTS',
            },
          ],
        },
      ],
    },
    derived: {
      document,
      passages: [],
      mentions: [
        { entity: subject, name: 'Pickle juice', count: 1, start: 0, end: 12, sha256: sha256('Pickle juice') },
      ],
    },
  };
  return { id: `publication-${document}`, document, content: JSON.stringify(content), text };
}

const compose = (...publications: ReturnType<typeof publicationOf>[]) =>
  composeDataset(seed, { publications, retracted: [] });

test('what is published stands beside the seed, with its words where it may be quoted', () => {
  const { dataset: alone } = composeDataset(seed, emptyLibrary);
  const { dataset, conflicts } = compose(publicationOf('doc-pickles'));
  expect(conflicts).toEqual([]);
  expect([dataset.documents.length, dataset.entities.length, dataset.claims.length]).toEqual([
    alone.documents.length + 1,
    alone.entities.length + 1,
    alone.claims.length + 1,
  ]);
  const claim = dataset.claims.find(({ subject }) => subject === 'pickle-juice')!;
  expect([claim.statement.en, claim.evidence[0]!.quote]).toEqual(['Pickle juice can relieve muscle cramps.', text]);
  expect(dataset.documents.at(-1)).toMatchObject({ id: 'doc-pickles', origin: 'LIBRARY', mentions: [{ count: 1 }] });
  const closed = compose({ ...publicationOf('doc-pickles'), text: null as never });
  expect(closed.dataset.claims.find(({ subject }) => subject === 'pickle-juice')!.evidence[0]!.quote).toBeNull();
});

test('two that speak of the same entity share it, as the later has it', () => {
  const { dataset, conflicts } = compose(publicationOf('doc-pickles'), publicationOf('doc-more-pickles'));
  expect(conflicts).toEqual([]);
  expect(dataset.entities.filter(({ id }) => id === 'pickle-juice')).toHaveLength(1);
  expect(dataset.claims.find(({ subject }) => subject === 'pickle-juice')!.evidence).toHaveLength(2);
});

test('an entity that the seed has is the seed’s, and what it is no longer called is no mention', () => {
  const { dataset, conflicts } = compose(publicationOf('doc-pickles', 'stretching'));
  expect(conflicts).toEqual([]);
  expect(dataset.entities.find(({ id }) => id === 'stretching')!.name.en).toBe('Stretching');
  expect(dataset.documents.at(-1)!.mentions).toEqual([]);
});

test('one that does not fit is left out and named, and those beside it are served', () => {
  const [fitting, of, other] = [publicationOf('doc-pickles'), 'potassium', publicationOf('doc-blood-loss', 'brine')];
  const { dataset, conflicts } = compose(publicationOf('doc-wrong', of), fitting, other, {
    ...fitting,
    document: 'doc-older',
    content: '{"entities": []}',
  });
  expect(conflicts.map(({ document }) => document)).toEqual(['doc-older', 'doc-wrong', 'doc-blood-loss']);
  expect(conflicts[1]!.faults).toEqual([expect.stringMatching(/potassium is a ELECTROLYTE, but TREATS takes/)]);
  expect(conflicts[2]!.faults.join()).toMatch(/duplicate doc-blood-loss/);
  expect(dataset.documents.map(({ id }) => id)).toContain('doc-pickles');
  expect(dataset.claims.some(({ subject }) => subject === 'pickle-juice')).toBe(true);
});

test('evidence that is retracted is left out, of the seed too, and a claim without any other goes with it', () => {
  const { dataset } = composeDataset(seed, emptyLibrary);
  const several = dataset.claims.find(({ evidence }) => evidence.length > 2)!;
  const single = dataset.claims.find(({ evidence }) => evidence.length === 1)!;
  const retracted = [several, single].map((claim) => evidenceId(claimId(claim), claim.evidence[0]!));
  const { dataset: left } = composeDataset(seed, { publications: [], retracted });
  const byId = new Map(left.claims.map((claim) => [claimId(claim), claim]));
  expect(byId.get(claimId(several))!.evidence).toHaveLength(several.evidence.length - 1);
  expect(byId.has(claimId(single))).toBe(false);
  expect(left.claims).toHaveLength(dataset.claims.length - 1);
});
