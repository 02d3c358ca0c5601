import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/intake/limits.ts';
import { readSourceFile } from '../../src/intake/intake.ts';
import { testFolder } from '../exports/support.ts';
import { errorOf, makeDocx, makePdf, makeZip, outline, read, wordParagraph, wordParts } from './support.ts';

const sentence = 'A cramp in the foot passes within minutes.';
const onePage = makePdf([[[sentence, 72, 700]]]);
const codeOf = async (...file: Parameters<typeof errorOf>): Promise<string> => (await errorOf(...file)).split(':')[0]!;

/** The bytes with what is at `from` replaced, in Latin-1 and of the same length. */
const patched = (bytes: Buffer, from: string | RegExp, to: (found: string) => string): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(from as string, to), 'latin1');

test('every error says what was expected, what was found and what to do', async () => {
  expect(await errorOf('a.txt', '')).toBe(
    'EMPTY_FILE: Expected a.txt to hold a text, but it has 0 bytes. Save it again.',
  );
  expect(await errorOf('kramp.doc', sentence)).toBe(
    'UNKNOWN_FILE_TYPE: Expected kramp.doc to end in .txt, .md, .html, .pdf or .docx, but it ends in .doc. Save it in one of these formats, or paste its text.',
  );
  expect(await errorOf(null, ' \n ')).toContain('Expected the pasted text to hold words');
});

test('a name from outside shows what is in it and no more', async () => {
  expect(await errorOf(`${'x'.repeat(200)}.txt`, '')).toContain(`Expected ${'x'.repeat(120)}… to hold`);
  expect(await errorOf('a\u202Etxt.\u001B[2J\n.txt', '')).toContain('Expected a�txt.�[2J�.txt to hold');
});

describe('in every text format', () => {
  const empties = {
    'a.txt': ' \n\t\u00A0\u200B\n',
    'a.md': '# \n\n---\n',
    'a.html': '<html><body><p>&nbsp;</p><script>let x</script></body></html>',
  };
  test.for(Object.entries(empties))('%s with nothing but white space', async ([name, content]) => {
    expect(await codeOf(name, content)).toBe('ONLY_WHITESPACE');
  });

  test.for(['a.txt', 'a.md', 'a.html'])('%s that is binary', async (name) => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919 + 13) % 251);
    expect(await errorOf(name, bytes)).toMatch(/^NOT_TEXT: .*byte \d+ is 0x00/);
    expect(
      await codeOf(
        name,
        bytes.map((byte) => byte || 1),
      ),
    ).toBe('NOT_TEXT');
  });

  test.for(['a.txt', 'a.md', 'a.html'])('%s of one line of nearly 10 MB', async (name) => {
    expect(await errorOf(name, 'word '.repeat(2_000_000))).toMatch(
      /^LINE_TOO_LONG: .*at most 100,000 characters, but one has (9,999,999|10,000,000)/,
    );
  });

  test.for(['a.txt', 'a.md', 'a.html'])('%s that is cut off within a character, or damaged', async (name) => {
    const bytes = Buffer.from('Kramp är vanligt. Värme gör det värre å');
    expect(await errorOf(name, bytes.subarray(0, -1))).toMatch(
      /^BROKEN_ENCODING: .*byte 42 is 0xC3.*get a whole copy\.$/,
    );
  });
});

describe('encodings', () => {
  const text = 'Värme och törst gör kramp i foten vanligare, och då hjälper vila.';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  test('a byte order mark decides', async () => {
    expect((await read('a.txt', utf16)).text).toBe(`\uFEFF${text}`);
    expect((await read('a.txt', Buffer.from(utf16).swap16())).text).toBe(`\uFEFF${text}`);
    expect((await read('a.md', utf16)).text).toBe(text);
  });

  test('then UTF-8, then what is declared, then Windows-1252, with a warning', async () => {
    expect((await read('a.txt', text, { charset: 'iso-8859-1' })).text).toBe(text);
    const macintosh = Uint8Array.from(
      Buffer.from(text, 'latin1'),
      (byte) => ({ 0xe4: 0x8a, 0xf6: 0x9a, 0xe5: 0x8c })[byte] ?? byte,
    );
    expect(await read('a.txt', macintosh, { charset: 'macintosh' })).toMatchObject({ text, warnings: [] });
    for (const charset of [undefined, 'utf-8', 'no-such-charset'])
      expect(await read('a.txt', Buffer.from(text, 'latin1'), { charset })).toMatchObject({
        text,
        warnings: [{ code: 'ENCODING_ASSUMED' }],
      });
    expect((await read('a.txt', Buffer.from('Kramp \x96 \x93ont\x94', 'latin1'))).text).toBe('Kramp – “ont”');
  });

  test('UTF-16 without a mark is refused, and so is half a character in it', async () => {
    expect(await errorOf('a.txt', Buffer.from(text, 'utf16le'))).toMatch(
      /^NOT_TEXT: .*If it is UTF-16, save it as UTF-8/,
    );
    expect(await codeOf('a.txt', Buffer.concat([utf16, Buffer.from([0x3d, 0xd8])]))).toBe('BROKEN_ENCODING');
  });
});

describe('a file that is not what its name says', () => {
  const cases: [string, Buffer | string, string][] = [
    ['a.pdf', sentence, 'to be a PDF, as its name says, but it holds something else'],
    ['a.docx', onePage, 'to be a Word document (.docx), as its name says, but it holds a PDF'],
    ['a.txt', onePage, 'to be text, as its name says, but it holds a PDF'],
    ['a.md', '<!DOCTYPE html><html></html>', 'but it holds an HTML page'],
    ['a.html', '{\\rtf1 x}', 'but it holds rich text (RTF)'],
    ['a.txt', Buffer.from('\x89PNG\r\n', 'latin1'), 'but it holds a picture'],
    ['a', Buffer.from('\x7FELF\x02', 'latin1'), 'but it holds a program'],
    ['a.docx', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'), 'but it holds a document of Word 97 to 2003'],
  ];
  test.for(cases)('%s', async ([name, content, message]) => {
    const error = await errorOf(name, content);
    expect(error).toMatch(/^WRONG_FILE_TYPE: /);
    expect(error).toContain(message);
  });

  test('another archive', async () => {
    expect(await errorOf('a.docx', await makeZip({ 'xl/workbook.xml': '', '[Content_Types].xml': '' }))).toContain(
      'an Excel workbook',
    );
    expect(await errorOf('a.docx', await makeZip({ 'notes.txt': 'x' }))).toContain('a ZIP archive of other files');
  });

  test('without an ending, its content decides', async () => {
    expect((await read('a', onePage)).format).toBe('PDF');
    expect((await read('a', sentence)).format).toBe('TEXT');
    expect((await read('a', await makeDocx(wordParagraph(sentence)))).format).toBe('DOCX');
  });
});

describe('too large', () => {
  test('in memory', async () => {
    expect(await errorOf('a.pdf', new Uint8Array(limits.maxBytes + 1))).toMatch(
      /^FILE_TOO_LARGE: .*at most 10 MiB, but it has 11 MiB/,
    );
  });

  test('2^31 bytes on the disk, which are not read', async () => {
    const file = join(testFolder(), 'a.txt');
    writeFileSync(file, '');
    truncateSync(file, 2 ** 31);
    await expect(readSourceFile(file)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('2,048 MiB') as string,
    });
  });

  test('folders, devices and what is missing', async () => {
    const folder = join(testFolder(), 'a.txt');
    mkdirSync(folder);
    await expect(readSourceFile(folder)).rejects.toMatchObject({ code: 'FILE_ERROR' });
    await expect(readSourceFile('/dev/zero')).rejects.toMatchObject({ code: 'FILE_ERROR' });
    await expect(readSourceFile(join(folder, 'b.txt'))).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  test('a page of more elements than an article has', async () => {
    expect(await codeOf('a.html', '<br>'.repeat(limits.maxElements + 1))).toBe('PAGE_TOO_LARGE');
  });
});

describe('PDF', () => {
  test('that is scanned', async () => {
    expect(await errorOf('a.pdf', makePdf([[], []]))).toMatch(
      /^SCAN_WITHOUT_TEXT: .*2 pages are pictures only.*ocrmypdf/,
    );
  });

  test('that needs a password', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const encrypted = makePdf([[[sentence, 72, 700]]], {
      objects: { 100: `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>` },
      trailer: '/Encrypt 100 0 R /ID [<00> <00>]',
    });
    expect(await errorOf('a.pdf', encrypted)).toMatch(/^ENCRYPTED_PDF: .*without a password/);
  });

  test('with too many pages', async () => {
    expect(await errorOf('a.pdf', makePdf(Array.from({ length: limits.maxPages + 1 }, () => [])))).toMatch(
      /^TOO_MANY_PAGES: .*at most 1,000 pages, but it has 1,001/,
    );
  });

  test('that is cut off or damaged', async () => {
    expect(await codeOf('a.pdf', onePage.subarray(0, 60))).toBe('DAMAGED_PDF');
    expect(await codeOf('a.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000, 7)]))).toBe(
      'DAMAGED_PDF',
    );
  });

  test('with JavaScript, which is never run', async () => {
    const script = 'globalThis.ranInPdf = true; app.alert(1);';
    const source = await read(
      'a.pdf',
      makePdf([[[sentence, 72, 700]]], {
        objects: { 100: `<< /S /JavaScript /JS (${script}) >>`, 101: `<< /Names [(run) 100 0 R] >>` },
        catalog: '/OpenAction 100 0 R /AA << /WC 100 0 R >> /Names << /JavaScript 101 0 R >>',
      }),
    );
    expect(outline(source)).toEqual([`P ${sentence}`]);
    expect(globalThis).not.toHaveProperty('ranInPdf');
  });
});

/** An archive whose part says that it unpacks to so many bytes. */
const declaring = async (size: number): Promise<Buffer> => {
  const content = Buffer.alloc(100_000, 'a');
  const bytes = await makeZip({ ...wordParts(wordParagraph(sentence)), 'word/bomb.xml': content });
  const [from, to] = [Buffer.alloc(4), Buffer.alloc(4)];
  from.writeUInt32LE(content.length);
  to.writeUInt32LE(size);
  return patched(bytes, from.toString('latin1'), () => to.toString('latin1'));
};

describe('DOCX', () => {
  test('that is encrypted', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await errorOf('a.docx', bytes)).toMatch(/^ENCRYPTED_DOCX: .*Remove the password in Word/);
  });

  test('that is cut off or damaged', async () => {
    const whole = await makeDocx(wordParagraph(sentence));
    expect(await codeOf('a.docx', whole.subarray(0, -100))).toBe('DAMAGED_DOCX');
    expect(
      await codeOf('a.docx', await makeZip({ ...wordParts(''), 'word/document.xml': '<w:document><w:body>' })),
    ).toBe('DAMAGED_DOCX');
    expect(await codeOf('a.docx', await makeZip({ ...wordParts(''), '_rels/.rels': '' }))).toBe('DAMAGED_DOCX');
  });

  test('without text', async () => {
    expect(await codeOf('a.docx', await makeDocx(wordParagraph(' ')))).toBe('ONLY_WHITESPACE');
  });

  test('that would unpack to more than it may, by what it declares', async () => {
    expect(await errorOf('a.docx', await declaring(2 ** 31))).toMatch(
      /^UNPACKED_TOO_LARGE: .*at most 100 MiB, but it would take 2,049 MiB/,
    );
  });

  test('that unpacks to more than it declares', async () => {
    expect(await codeOf('a.docx', await declaring(1_000))).toBe('UNPACKED_TOO_LARGE');
  });

  test('of more parts than a document has', async () => {
    const bytes = await makeDocx(wordParagraph(sentence));
    // The numbers of entries in the archive's last record.
    for (const offset of [14, 12]) bytes.writeUInt16LE(limits.maxEntries + 1, bytes.length - offset);
    expect(await errorOf('a.docx', bytes)).toMatch(/^UNPACKED_TOO_LARGE: .*at most 2,000 files, but it has 2,001/);
  });

  test.for(['../../evil', '/tmp/evil1', 'C:\\evil112', '..\\..\\evil'])(
    'with a part that is called %s',
    async (path) => {
      const bytes = patched(
        await makeZip({ ...wordParts(wordParagraph(sentence)), 'word/evils': 'x' }),
        'word/evils',
        () => path,
      );
      expect(await errorOf('a.docx', bytes)).toMatch(/^UNSAFE_ENTRY_NAME: .*zip slip/);
    },
  );

  const doctype = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';
  test.for(['word/document.xml', 'word/styles.xml', '_rels/.rels', 'docProps/core.xml'])(
    'with a document type in %s',
    async (part) => {
      const parts = wordParts(wordParagraph(sentence));
      expect(await errorOf('a.docx', await makeZip({ ...parts, [part]: doctype + parts[part]! }))).toMatch(
        /^XML_WITH_DTD: .*XXE/,
      );
      expect(
        await codeOf(
          'a.docx',
          await makeZip({ ...parts, [part]: Buffer.from(`\uFEFF${doctype}${parts[part]!}`, 'utf16le') }),
        ),
      ).toBe('XML_WITH_DTD');
    },
  );
});
