import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locateDraft } from '../../src/seed/locate.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { readVerified, verifySources, withQuotes } from '../../src/seed/verify.ts';
import { article, draft, seedFolder } from '../support/seed.ts';

function located(): ReturnType<typeof seedFolder> {
  const folder = seedFolder();
  writeFileSync(join(folder.seed, 'claims/doc-salt.yaml'), locateDraft(folder.draft, folder.documents));
  return folder;
}

const same = (id: string): string =>
  `  - { id: ${id}, name: { en: ${id}, sv: ${id} }, synonyms: { en: [], sv: [] }, description: X., xrefs: [{ id: 'MESH:D000001', mapping: exact }] }\n`;

describe('from draft to verified data', () => {
  test('a quote becomes a span in code points, and the file holds no quote', () => {
    const { draft: path, documents } = seedFolder();
    const file = locateDraft(path, documents);
    expect(file).not.toContain('bring on cramps');
    const start = Array.from(article.slice(0, article.indexOf('Too'))).length;
    expect(file).toContain(`start: ${start}\n`);
    expect(article.indexOf('Too')).toBe(start + 2);
  });

  test('the spans verify, and give the quotes back', () => {
    const { seed, documents } = located();
    const dataset = readSeed(seed);
    expect(verifySources(dataset, documents)).toEqual({ checked: { 'doc-salt': 2 }, faults: [] });
    const quotes = withQuotes(dataset, readVerified(dataset, documents)).claims.flatMap(({ evidence }) =>
      evidence.map(({ quote }) => quote),
    );
    expect(quotes).toEqual(['Too little salt may bring on cramps', 'Hård träning kan ge kramp']);
  });

  test('a changed article is found out, with the claim', () => {
    const { seed, documents } = located();
    writeFileSync(join(documents, 'salt.txt'), article.replace('little', 'much'));
    const { faults } = verifySources(readSeed(seed), documents);
    expect(faults).toHaveLength(3);
    expect(faults[1]).toMatch(
      /^doc-salt: low-salt CAUSES cramp: characters \d+–\d+: expected the SHA-256 of characters/,
    );
    expect(() => readVerified(readSeed(seed), documents)).toThrow(/nothing was loaded/);
  });

  test('a missing article is named', () => {
    const { seed } = located();
    expect(verifySources(readSeed(seed), '/nowhere').faults).toEqual([
      'doc-salt: expected the article salt.txt in /nowhere, but the file is missing',
    ]);
  });

  test('a quote that the article does not hold is named with its line', () => {
    const { draft: path, documents } = seedFolder();
    writeFileSync(path, draft.replace('Too little salt', 'Too much salt'));
    expect(() => locateDraft(path, documents)).toThrow(/draft\.yaml:7: expected occurrence 1 of "Too much salt may/);
  });
});

const claimFile = (
  claim: string,
): string => `document: { id: doc-salt, title: Salt, language: en, file_name: salt.txt, sha256: ${'a'.repeat(64)} }
claims:
${claim}`;
const evidence = `    evidence: [{ start: 0, end: 4, sha256: ${'a'.repeat(64)}, section: Salt, modality: ASSERTED }]\n`;
const claim = (subject: string, predicate: string, object: string, rest = ''): string =>
  `  - subject: ${subject}\n    predicate: ${predicate}\n    object: ${object}\n${rest}${evidence}`;

const faulty: [string, string, RegExp][] = [
  ['an unknown entity', claim('moon', 'CAUSES', 'cramp'), /doc-salt\.yaml:3: moon CAUSES cramp: unknown subject moon/],
  [
    'a kind that the predicate does not take',
    claim('low-salt', 'TREATS', 'cramp'),
    /low-salt TREATS cramp: the subject low-salt is a CAUSE/,
  ],
  ['an unknown predicate', claim('low-salt', 'BLESSES', 'cramp'), /doc-salt\.yaml:4: claims\.0\.predicate/],
  [
    'no evidence',
    claim('low-salt', 'CAUSES', 'cramp').replace(/evidence: .*/, 'evidence: []'),
    /at least one piece of evidence/,
  ],
  ['a claim made twice', claim('low-salt', 'CAUSES', 'cramp').repeat(2), /a document lists a claim once/],
  [
    'a cue without a hedge',
    claim('low-salt', 'CAUSES', 'cramp').replace('section', 'cue: may, section'),
    /a hedged modality needs a cue/,
  ],
  [
    'an empty span',
    claim('low-salt', 'CAUSES', 'cramp').replace('end: 4', 'end: 0'),
    /doc-salt\.yaml:\d+: claims\.0\.evidence\.0\.end/,
  ],
  [
    'a level out of place',
    claim('low-salt', 'CAUSES', 'cramp', `    qualifiers: { level: LOW }\n`),
    /INVOLVES needs a level/,
  ],
  [
    'a denial that the derived sentence would turn round',
    claim('low-salt', 'CAUSES', 'cramp').replace('modality', 'stance: REFUTES, modality'),
    /the span 0–4 refutes the claim, so it needs a paraphrase/,
  ],
  ['broken YAML', '  - subject: [', /doc-salt\.yaml:\d+: /],
];

describe('evidence that needs its context', () => {
  const withContext = draft.replace(
    '{ quote: Too little salt may bring on cramps, section: Salt, cue: may, modality: POSSIBLE }',
    '{ quote: Too little salt, context: [{ quote: may bring on cramps }], section: Salt, cue: may, emphasis: little, modality: POSSIBLE, paraphrase: { en: So little., sv: Så litet. } }',
  );

  test('is located with it, holds its cue there, and gives both quotes', () => {
    const { seed, documents, draft: path } = seedFolder();
    writeFileSync(path, withContext);
    writeFileSync(join(seed, 'claims/doc-salt.yaml'), locateDraft(path, documents));
    const dataset = readSeed(seed);
    expect(verifySources(dataset, documents).faults).toEqual([]);
    const [piece] = withQuotes(dataset, readVerified(dataset, documents)).claims[0]!.evidence;
    expect([piece!.quote, ...piece!.context.map(({ quote }) => quote)]).toEqual([
      'Too little salt',
      'may bring on cramps',
    ]);
    expect(piece!.paraphrase).toEqual({ en: 'So little.', sv: 'Så litet.' });
  });

  test('is checked with it', () => {
    const { seed, documents, draft: path } = seedFolder();
    writeFileSync(path, withContext);
    const file = locateDraft(path, documents);
    const hash = /context:\n\s+- start: .*\n\s+end: .*\n\s+sha256: (\w+)/.exec(file)![1]!;
    writeFileSync(join(seed, 'claims/doc-salt.yaml'), file.replace(hash, 'a'.repeat(64)));
    expect(verifySources(readSeed(seed), documents).faults).toEqual([
      expect.stringMatching(
        /low-salt CAUSES cramp: characters \d+–\d+: expected the SHA-256 of characters \d+–\d+ to be a{12}…/,
      ),
    ]);
  });

  test('and a paraphrase that the seed leaves out is the sentence at its own modality', () => {
    const { seed } = located();
    expect(readSeed(seed).claims.map((one) => [one.statement.en, one.evidence[0]!.paraphrase.sv])).toEqual([
      ['Low salt can cause cramp.', 'Saltbrist kan orsaka kramp.'],
      ['Hard training can cause cramp.', 'Hård träning kan orsaka kramp.'],
    ]);
  });
});

/** An entity of a file, related to another one. */
const related = (id: string, other: string): string =>
  `  - { id: ${id}, name: { en: X, sv: X }, synonyms: { en: [], sv: [] }, description: X., related: [${other}] }\n`;

describe('an error in the data is reported with file, line and claim', () => {
  test.for(faulty)('%s', ([, text, message]) => {
    const { seed } = seedFolder({ 'claims/doc-salt.yaml': claimFile(text) });
    expect(() => readSeed(seed)).toThrow(message);
  });

  test('an id that two kinds share', () => {
    const { seed } = seedFolder({
      'entities/zzz.yaml':
        'kind: TREATMENT\nentities:\n  - { id: cramp, name: { en: X, sv: X }, synonyms: { en: [], sv: [] }, description: X. }\n',
    });
    expect(() => readSeed(seed)).toThrow(/zzz\.yaml:3: duplicate cramp, already at .*conditions\.yaml:3/);
  });

  test('one concept that two entities are the same as', () => {
    const { seed } = seedFolder({ 'entities/zzz.yaml': `kind: TREATMENT\nentities:\n${same('walk')}${same('run')}` });
    expect(() => readSeed(seed)).toThrow(/zzz\.yaml:4: duplicate MESH:D000001, already at .*zzz\.yaml:3/);
  });

  test('what is related to itself or to nothing', () => {
    const { seed } = seedFolder({
      'entities/zzz.yaml': `kind: TREATMENT\nentities:\n${related('walk', 'walk')}${related('run', 'fly')}`,
    });
    expect(() => readSeed(seed)).toThrow(
      /zzz\.yaml:3: walk: related to itself[^]*zzz\.yaml:4: run: related to unknown fly/,
    );
  });

  test('all faults come at once', () => {
    const { seed } = seedFolder({ 'claims/doc-salt.yaml': claimFile(claim('moon', 'CAUSES', 'sun')) });
    expect(() => readSeed(seed)).toThrow(/unknown subject moon[^]*unknown (?:subject|object) sun/);
  });
});
