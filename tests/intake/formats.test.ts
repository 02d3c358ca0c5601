import { describe, expect, test } from 'vitest';
import { makeDocx, makePdf, outline, read, wordParagraph, type Piece } from './support.ts';

const english = {
  intro: 'A cramp in the foot is a short and painful tightening of a muscle, which people often feel at night.',
  list: 'People name these causes:',
};
const swedish = {
  intro: 'En kramp i foten är när en muskel drar ihop sig hårt, och den gör ont i några minuter innan den släpper.',
  list: 'Det här brukar nämnas som orsaker:',
};

describe('plain text', () => {
  test('stays as it was decoded; blocks begin after indents and markers', async () => {
    const text = `\uFEFFCramp in the foot\r\n\r\n${english.intro}\r\n\r\n${english.list}\r\n\r\n  1.\tHeat\r\n    •  Fever\r\n  2) Thirst \u00A0\r\n`;
    const source = await read('cramp.txt', text);
    expect(source.text).toBe(text);
    expect(outline(source)).toEqual([
      'H1 Cramp in the foot',
      `P ${english.intro}`,
      `P ${english.list}`,
      'L1.1 Heat',
      'L2 Fever',
      'L1.2 Thirst',
    ]);
    expect(source).toMatchObject({ format: 'TEXT', title: 'Cramp in the foot', titleFrom: 'HEADING', language: 'en' });
  });

  test('of lines that are broken has blocks of several lines', async () => {
    const broken = [
      'En kramp kommer ofta på natten, och den som har gått långt',
      'under dagen får den oftare än andra. Den går över.',
    ];
    const source = await read(
      'kramp.txt',
      `Kramp i foten\n\n${broken.join('\n')}\n\n- Värme\n- Törst, som kommer av värme och\n  av lång gång\n`,
    );
    expect(outline(source)).toEqual([
      'H1 Kramp i foten',
      `P ${broken.join('\n')}`,
      'L1 Värme',
      'L1 Törst, som kommer av värme och\n  av lång gång',
    ]);
    expect(source.language).toBe('sv');
  });

  test('that was pasted has no name; its first block is its title', async () => {
    const source = await read(null, `${english.intro}\nSecond line.`);
    expect(source).toMatchObject({ format: 'TEXT', title: english.intro, titleFrom: 'HEADING' });
    expect(outline(source)).toEqual([`P ${english.intro}`, 'P Second line.']);
  });

  test('without a heading has the title of its file', async () => {
    expect(await read('notes on cramp.txt', 'only one line of text, which is no heading.')).toMatchObject({
      title: 'notes on cramp',
      titleFrom: 'FILE_NAME',
    });
  });
});

test('Markdown: the text of its structure, without markup', async () => {
  const source = await read(
    'cramp.md',
    `---
title: "Kramp: vad hjälper?"
---
# Kramp i *foten*

${swedish.intro.replace('muskel', '**muskel**')} Se [mer](http://example.org "titel")[^1].
Nästa rad\\
och nästa. ![En fot](fot.png)

${swedish.list}

3. Värme
4. Törst

   Mer om törst.
   - Lite vatten
   - Mycket salt

> Citerat.

| Salt | Mat |
| ---- | --- |
| Kalium | \`Banan\` |

<details><summary>Mer</summary><p>H<sub>2</sub>O</p></details>

\`\`\`
rad 1

rad 2
\`\`\`

[^1]: Fotnot.
`,
  );
  expect(outline(source)).toEqual([
    'H1 Kramp i foten',
    `P ${swedish.intro} Se mer. Nästa rad och nästa.`,
    `P ${swedish.list}`,
    'L1.3 Värme',
    'L1.4 Törst',
    'L1 Mer om törst.',
    'L2 Lite vatten',
    'L2 Mycket salt',
    'Q Citerat.',
    'T1.1 Salt',
    'T1.2 Mat',
    'T2.1 Kalium',
    'T2.2 Banan',
    'P Mer',
    'P H2O',
    'CODE rad 1',
    'CODE rad 2',
    'P Fotnot.',
  ]);
  expect(source).toMatchObject({
    format: 'MARKDOWN',
    title: 'Kramp: vad hjälper?',
    titleFrom: 'METADATA',
    language: 'sv',
  });
});

const page = (
  content: string,
  title = 'Kramp i foten',
): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8">
  <title>${title} | Hälsosidan</title><style>p { color: red }</style></head><body>
  <header><a href="/">Hem</a></header><nav><ul><li><a href="/a">Artiklar</a></li></ul></nav>
  ${content}
  <aside>Annons</aside><footer>Copyright</footer><script>document.body.textContent = 'script'</script></body></html>`;

describe('HTML', () => {
  test('block by block: headings, lists with numbers and nesting, tables, captions; navigation and scripts are left out', async () => {
    const source = await read(
      'kramp.html',
      page(`<main><h1>Kramp i foten</h1><p>${swedish.intro}</p><p>${swedish.list}</p>
        <ol start="4"><li>Värme</li><li><p>Törst</p><p>Mer om törst.</p><ul><li>Lite vatten</li></ul></li><li value="9">Gång</li></ol>
        <h2>Vad <em>hjälper</em>?</h2><p>Tänj foten.<br>Drick&nbsp;vatten.<br><br>Vila.</p>
        <table><caption>Salter</caption><tr><th>Salt</th><th>Mat</th></tr><tr><td>Kalium</td><td><p>Banan</p></td></tr></table>
        <figure><img src="x.png" alt="fot"><figcaption>En fot</figcaption></figure>
        <blockquote><p>Citat.</p></blockquote><p hidden>Dolt</p><p style="display: none">Dolt</p><pre>rad 1\nrad 2</pre>
        <ul><li><a href="/1">Om vaden</a></li><li><a href="/2">Om låret</a></li><li><a href="/3">Om handen</a></li></ul></main>`),
    );
    expect(outline(source)).toEqual([
      'H1 Kramp i foten',
      `P ${swedish.intro}`,
      `P ${swedish.list}`,
      'L1.4 Värme',
      'L1.5 Törst',
      'L1 Mer om törst.',
      'L2 Lite vatten',
      'L1.9 Gång',
      'H2 Vad hjälper?',
      'P Tänj foten. Drick vatten.',
      'P Vila.',
      'CAPTION Salter',
      'T1.1 Salt',
      'T1.2 Mat',
      'T2.1 Kalium',
      'T2.2 Banan',
      'CAPTION En fot',
      'Q Citat.',
      'CODE rad 1',
      'CODE rad 2',
    ]);
    expect(source).toMatchObject({
      format: 'HTML',
      title: 'Kramp i foten',
      titleFrom: 'METADATA',
      language: 'sv',
      warnings: [],
    });
  });

  test('an article between columns is found, with the headline above it', async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, index) => `<p>${index + 1}: ${english.intro} It is not known why, and it passes.</p>`,
    );
    const source = await read(
      'cramp.htm',
      page(
        `<h1>Cramp in the foot</h1><div><div class="sidebar">Read also: other things</div>
        <div id="text">${paragraphs.join('')}<ul><li>Heat</li></ul></div></div>`,
        'Cramp in the foot',
      ),
    );
    expect(outline(source)).toEqual([
      'H1 Cramp in the foot',
      ...paragraphs.map((paragraph) => `P ${paragraph.slice(3, -4)}`),
      'L1 Heat',
    ]);
    expect(source.title).toBe('Cramp in the foot');
  });

  test('a part of a page, and one in which no article is found, are taken whole, with a warning', async () => {
    const source = await read('part.html', '<b>Cramp</b> passes. <nav>Menu</nav>');
    expect(outline(source)).toEqual(['P Cramp passes.']);
    expect(source.title).toBe('part');
  });

  test('in another encoding that it declares', async () => {
    const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1"></head><body><p>${swedish.intro}</p></body></html>`;
    const source = await read('kramp.html', Buffer.from(html, 'latin1'));
    expect(outline(source)).toEqual([`P ${swedish.intro}`]);
  });
});

const lines = (texts: string[], y: number, x = 72): Piece[] => texts.map((text, index) => [text, x, y - 14 * index]);

const running = (number: number): Piece[] => [
  ['Journal of feet, 2026', 72, 810, 9],
  [`Page ${number} of 3`, 290, 30, 9],
];

test('PDF: lines joined to paragraphs over columns and pages, without running heads; headings by size', async () => {
  const source = await read(
    'cramp.pdf',
    makePdf([
      [
        ...running(1),
        ['Cramp in the foot', 72, 740, 24],
        ...lines(
          [
            'A cramp is a short and painful tightening of a muscle that comes with-',
            'out warning. Low-',
            'dose salt does not help; low-dose sugar does not, either. It passes.',
          ],
          700,
        ),
        ...lines(['A new paragraph begins after a line that had room for more words.'], 658),
        ['What people name', 72, 620, 16],
        ...lines(
          [
            'Natrium- och kaliumbrist nämns ofta, och det gör även',
            '• värme',
            '• törst efter en lång dag på fötterna utan paus och',
            '  utan vatten',
            '2. gång',
          ],
          590,
        ),
      ],
      [
        ...running(2),
        ...lines(['Left column that does not end at the foot of', 'its column but'], 760),
        ...lines(['goes on at the top of the right one.'], 760, 320),
      ],
      [...running(3), ...lines(['Last page.'], 760)],
    ]),
  );
  expect(outline(source)).toEqual([
    'H1 Cramp in the foot',
    'P A cramp is a short and painful tightening of a muscle that comes without warning. Low-dose salt does not help; low-dose sugar does not, either. It passes.',
    'P A new paragraph begins after a line that had room for more words.',
    'H2 What people name',
    'P Natrium- och kaliumbrist nämns ofta, och det gör även',
    'L1 värme',
    'L1 törst efter en lång dag på fötterna utan paus och utan vatten',
    'L1.2 gång',
    'P Left column that does not end at the foot of its column but goes on at the top of the right one.',
    'P Last page.',
  ]);
  expect(source.blocks.map((block) => block.page)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]);
  expect(source).toMatchObject({ format: 'PDF', title: 'Cramp in the foot', titleFrom: 'HEADING', warnings: [] });
});

test('PDF: its title counts unless it is a program’s; pages without text are named', async () => {
  const pages: Piece[][] = [[[english.intro, 72, 700]], []];
  const titled = (title: string): Promise<unknown> =>
    read('a.pdf', makePdf(pages, { objects: { 100: `<< /Title (${title}) >>` }, trailer: '/Info 100 0 R' }));
  expect(await titled('On cramp')).toMatchObject({
    title: 'On cramp',
    titleFrom: 'METADATA',
    warnings: [{ code: 'PAGES_WITHOUT_TEXT', message: '1 page has no text (2); they may be scanned or empty.' }],
  });
  expect(await titled('Microsoft Word - cramp.docx')).toMatchObject({ title: 'a', titleFrom: 'FILE_NAME' });
});

test('DOCX: by its styles, whatever language Word speaks; deleted text and pictures are left out', async () => {
  const p = wordParagraph;
  const source = await read(
    'kramp.docx',
    await makeDocx(
      [
        p('Kramp i foten', { style: 'Title' }),
        p(swedish.intro),
        p('Orsaker', { style: 'Heading1' }),
        p(swedish.list),
        p('Värme', { list: [1, 0] }),
        p('Törst', { list: [1, 0] }),
        p('Lite vatten', { list: [2, 1] }),
        p('Behandling', { style: 'Rubrik2' }),
        '<w:p><w:r><w:t>Tänj</w:t></w:r><w:del><w:r><w:delText> inte</w:delText></w:r></w:del><w:ins><w:r><w:t> foten.</w:t></w:r></w:ins></w:p>',
        `<w:tbl><w:tr><w:tc>${p('Salt')}</w:tc><w:tc>${p('Mat')}</w:tc></w:tr><w:tr><w:tc>${p('Kalium')}</w:tc><w:tc>${p('Banan')}</w:tc></w:tr></w:tbl>`,
        p('En fot', { style: 'Caption' }),
      ].join(''),
      'Om kramp &amp; värme',
    ),
  );
  expect(outline(source)).toEqual([
    'H1 Kramp i foten',
    `P ${swedish.intro}`,
    'H1 Orsaker',
    `P ${swedish.list}`,
    'L1.1 Värme',
    'L1.2 Törst',
    'L2 Lite vatten',
    'H2 Behandling',
    'P Tänj foten.',
    'T1.1 Salt',
    'T1.2 Mat',
    'T2.1 Kalium',
    'T2.2 Banan',
    'CAPTION En fot',
  ]);
  expect(source).toMatchObject({
    format: 'DOCX',
    title: 'Om kramp & värme',
    titleFrom: 'METADATA',
    language: 'sv',
    warnings: [],
  });
});
