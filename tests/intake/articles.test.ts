import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/seed/reader.ts';
import { verifySources } from '../../src/seed/verify.ts';
import { testFolder } from '../exports/support.ts';
import { sourceDocuments } from '../support/paths.ts';
import { root } from '../support/api.ts';
import { read } from './support.ts';

const readArticle = (fileName: string) => read(fileName, readFileSync(join(sourceDocuments!, fileName)));

describe.skipIf(!sourceDocuments)('the seed’s articles', () => {
  const dataset = readSeed(join(root, 'seed'));

  test('every span of the seed verifies on the texts that the intake makes of them', async () => {
    const folder = join(testFolder(), 'texts');
    mkdirSync(folder);
    for (const { fileName } of dataset.documents)
      writeFileSync(join(folder, fileName), (await readArticle(fileName)).text);
    const { checked, faults } = verifySources(dataset, folder);
    expect(faults).toEqual([]);
    expect(Object.values(checked).every((count) => count > 20)).toBe(true);
  });

  test.for(dataset.documents)(
    '$fileName has its hash and language, and each piece of evidence lies in blocks',
    async (document) => {
      const source = await readArticle(document.fileName);
      expect(source).toMatchObject({
        sha256: document.sha256,
        fileSha256: document.sha256,
        language: document.language,
        wordCount: document.wordCount,
        warnings: [],
      });
      const spans = dataset.claims.flatMap(({ evidence }) =>
        evidence.filter((piece) => piece.document === document.id),
      );
      const points = Array.from(source.text);
      // The seed's spans of list items begin with the marker, blocks after it.
      const outside = spans.filter(({ start, end }) => {
        const first = source.blocks.find((block) => start < block.end)!;
        const holdsEnd = source.blocks.some((block) => block.start < end && end <= block.end);
        return !holdsEnd || /\p{L}/u.test(points.slice(start, first.start).join(''));
      });
      expect(outside.map(({ start, end }) => [start, end])).toEqual([]);
    },
  );
});
