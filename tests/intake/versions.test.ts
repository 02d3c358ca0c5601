import { expect, test } from 'vitest';
import { makeDocx, makePdf, read, wordParagraph } from './support.ts';

const words = 'Kramp i foten: “går över” på 5\u00A0min.';

/** A file of each format. */
const files: [name: string, content: () => string | Buffer | Promise<Buffer>][] = [
  ['a.txt', () => `Rubrik\n\n${words}\n\n  1. ett\n`],
  ['a.md', () => `# Rubrik\n\n${words}\n\n1. ett\n   - två\n\n| a |\n| - |\n| b |\n`],
  ['a.html', () => `<h1>Rubrik</h1><p>${words}</p><ol><li>ett<ul><li>två</li></ul></ol><table><tr><td>a</table>`],
  [
    'a.pdf',
    () =>
      makePdf([
        [
          ['Rubrik', 72, 740, 20],
          ['Kramp i fo-', 72, 700],
          ['ten passes.', 72, 686],
          ['• ett', 72, 650],
        ],
      ]),
  ],
  [
    'a.docx',
    () =>
      makeDocx(
        wordParagraph('Rubrik', { style: 'Title' }) + wordParagraph(words) + wordParagraph('ett', { list: [1, 0] }),
      ),
  ],
];

/** A change here needs a higher version of the converter in `src/intake/convert.ts`. */
test('a converter that makes another text or block map of a file has another version', async () => {
  const converted: Record<string, unknown> = {};
  for (const [name, content] of files) {
    const { converter, text, blocks } = await read(name, await content());
    converted[`${converter.name} ${converter.version}`] = [
      text,
      ...blocks.map((block) => Object.values(block).join(' ')),
    ];
  }
  expect(converted).toMatchInlineSnapshot(`
    {
      "docx 1": [
        "Rubrik
    Kramp i foten: “går över” på 5 min.
    ett",
        "HEADING 1  0 6 ",
        "PARAGRAPH   7 42 ",
        "LIST_ITEM 1 1 43 46 ",
      ],
      "html 1": [
        "Rubrik
    Kramp i foten: “går över” på 5 min.
    ett
    två
    a",
        "HEADING 1  0 6 ",
        "PARAGRAPH   7 42 ",
        "LIST_ITEM 1 1 43 46 ",
        "LIST_ITEM 2  47 50 ",
        "TABLE_CELL 1 1 51 52 ",
      ],
      "markdown 1": [
        "Rubrik
    Kramp i foten: “går över” på 5 min.
    ett
    två
    a
    b",
        "HEADING 1  0 6 ",
        "PARAGRAPH   7 42 ",
        "LIST_ITEM 1 1 43 46 ",
        "LIST_ITEM 2  47 50 ",
        "TABLE_CELL 1 1 51 52 ",
        "TABLE_CELL 2 1 53 54 ",
      ],
      "pdf 1": [
        "Rubrik
    Kramp i foten passes.
    ett",
        "HEADING 1  0 6 1",
        "PARAGRAPH   7 28 1",
        "LIST_ITEM 1  29 32 1",
      ],
      "plain-text 1": [
        "Rubrik

    Kramp i foten: “går över” på 5 min.

      1. ett
    ",
        "HEADING 1  0 6 ",
        "PARAGRAPH   8 43 ",
        "LIST_ITEM 1 1 50 53 ",
      ],
    }
  `);
});
