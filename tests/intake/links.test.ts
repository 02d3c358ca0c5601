import { expect, test } from 'vitest';
import { makeDocx, makePdf, makeZip, read, untouchedServer, wordParagraph, wordParts } from './support.ts';

const sentence = 'A cramp in the foot passes within minutes, and nobody knows why it comes at night.';

test('no address in a file is asked for anything, in any format', async () => {
  const { url, connections } = await untouchedServer();
  const html = `<html><head><base href="${url}/"><link rel="stylesheet" href="${url}/a.css"><style>@import url("${url}/b.css");</style>
    <script src="${url}/a.js"></script><meta http-equiv="refresh" content="0; url=${url}/refresh"></head><body>
    <article><p>${sentence} <a href="${url}/link">Link</a></p><img src="${url}/a.png" srcset="${url}/b.png 2x"><iframe src="${url}/frame"></iframe>
    <object data="${url}/object"></object><video src="${url}/video"></video><svg><image href="${url}/svg"/></svg><p style="background: url(${url}/c.png)">x</p></article></body></html>`;
  const parts = wordParts(
    `${wordParagraph(sentence)}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="x1" r:embed="x2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:p><w:hyperlink r:id="x3"><w:r><w:t>Link</w:t></w:r></w:hyperlink></w:p>`,
  );
  const external = ['image', 'image', 'hyperlink', 'attachedTemplate', 'subDocument']
    .map(
      (type, index) =>
        `<Relationship Id="x${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${url}/${type}" TargetMode="External"/>`,
    )
    .join('');
  const relations = parts['word/_rels/document.xml.rels']!.replace('</Relationships>', `${external}</Relationships>`);
  const pdf = makePdf([[[sentence, 72, 700]]], {
    objects: {
      100: `<< /S /URI /URI (${url}/uri) >>`,
      101: `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A 100 0 R >>`,
      102: `<< /Type /Filespec /FS /URL /F (${url}/file) >>`,
      103: '<< /S /SubmitForm /F 102 0 R >>',
    },
    catalog: '/OpenAction 100 0 R /AA << /WC 103 0 R >>',
    page: '/Annots [101 0 R] /AA << /O 103 0 R >>',
  });
  const files: [string, string | Buffer][] = [
    ['a.html', html],
    [
      'a.md',
      `${sentence} [link](${url}/link) ![picture](${url}/a.png) ${url}/autolink\n\n<img src="${url}/b.png"><iframe src="${url}/f"></iframe>`,
    ],
    ['a.txt', `${sentence} ${url}/text`],
    ['a.docx', await makeZip({ ...parts, 'word/_rels/document.xml.rels': relations })],
    ['b.docx', await makeDocx(wordParagraph(sentence))],
    ['a.pdf', pdf],
  ];
  for (const [name, content] of files) expect((await read(name, content)).text).toContain(sentence);
  expect(connections()).toBe(0);
  await fetch(url);
  expect(connections()).toBe(1);
});
