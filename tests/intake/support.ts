import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';
import { convertFile } from '../../src/intake/convert.ts';
import type { Block, BlockText, SourceFile, SourceText } from '../../src/intake/source-text.ts';
import { root } from '../support/api.ts';

/** Reads a file of this name and content. */
export const read = (
  name: string | null,
  content: string | Uint8Array,
  rest: Partial<SourceFile> = {},
): Promise<SourceText> =>
  convertFile({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content, ...rest });

/** The error that reading such a file ends with, as `CODE: message`; fails where it is read. */
export async function errorOf(
  name: string | null,
  content: string | Uint8Array,
  rest: Partial<SourceFile> = {},
): Promise<string> {
  const outcome = await read(name, content, rest).catch((error: unknown) => error);
  if (!(outcome instanceof Error && 'code' in outcome))
    throw new Error(`Expected an error, but got ${JSON.stringify(outcome)}`);
  return `${String(outcome.code)}: ${outcome.message}`;
}

/** What a block says, as offsets in code points have it. */
export function textOf({ text }: BlockText, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return Array.from(text).slice(start, end).join('');
}

/** The blocks of a text in short: `H1 title`, `P text`, `L2.3 text` for the third item of an inner list, `T2.1 text` for a cell by row and column. */
export function outline(source: BlockText): string[] {
  const letters = {
    HEADING: 'H',
    PARAGRAPH: 'P',
    LIST_ITEM: 'L',
    TABLE_CELL: 'T',
    CAPTION: 'CAPTION',
    QUOTE: 'Q',
    CODE: 'CODE',
  };
  return source.blocks.map((block) => {
    const { kind, level, number } = block;
    return `${letters[kind]}${level ?? ''}${number === null ? '' : `.${number}`} ${textOf(source, block)}`;
  });
}

/** A piece of text on a PDF's page: what, from the left, from below, and the font's size, in points. */
export type Piece = [text: string, x: number, y: number, size?: number];

/** Characters of Windows-1252 that Latin-1 does not have. */
const windows1252: Record<string, number> = { '•': 0x95, '–': 0x96, '—': 0x97, '’': 0x92, '“': 0x93, '”': 0x94 };

const pdfString = (text: string): string =>
  Array.from(text)
    .map((character) => {
      const code = windows1252[character] ?? character.codePointAt(0)!;
      return /[\w ]/.test(character) && code < 0x80 ? character : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');

/**
 * A PDF of A4 pages with text in Helvetica.
 *
 * @param extras further objects (from number 100 on), entries of the catalog and of the trailer
 */
export function makePdf(
  pages: Piece[][],
  {
    objects = {},
    catalog = '',
    trailer = '',
    page: pageEntries = '',
  }: { objects?: Record<number, string>; catalog?: string; trailer?: string; page?: string } = {},
): Buffer {
  const all: Record<number, string> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${1_000 + 2 * index} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
  };
  for (const [index, pieces] of pages.entries()) {
    const number = 1_000 + 2 * index;
    const content = pieces
      .map(([text, x, y, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${pdfString(text)}) Tj ET`)
      .join('\n');
    all[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R ${pageEntries} >>`;
    all[number + 1] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  }
  let body = '%PDF-1.7\n';
  const entries = Object.entries(all).map(([number, object]) => {
    const offset = body.length;
    body += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = body.length;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size 5000 /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  );
}

/** A ZIP archive of these files. */
export async function makeZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A paragraph of a Word document, in a style, in a list (by the id of its numbering and its level), or as it comes. */
export function wordParagraph(
  text: string,
  { style, list }: { style?: string; list?: [id: number, level: number] } = {},
): string {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list && `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`,
  ].filter(Boolean);
  return `<w:p><w:pPr>${properties.join('')}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Two levels of a list. */
const levels = (format: string): string =>
  [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`).join('');

/** The parts of a Word document with this body; numbering 1 is ordered, 2 has bullets. */
export function wordParts(body: string, title = ''): Record<string, string> {
  const styles = { Title: 'Title', Heading1: 'heading 1', Rubrik2: 'heading 2', Caption: 'caption' };
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="s1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="n1" Type="${relationships}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${word}">${Object.entries(styles)
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:r="${relationships}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  };
}

export const makeDocx = (body: string, title?: string): Promise<Buffer> => makeZip(wordParts(body, title));

/** A server that counts connections, and nothing should connect to. */
export async function untouchedServer(): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const server = createServer((_request, response) => response.end()).on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

/** Compiles the worker's code, as a build does, to a folder from which it finds its packages. */
export async function compiledWorker(): Promise<URL> {
  const outDir = join(root, '.local/test-cache/intake-worker');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: 'src/intake/worker.ts', outDir, emptyOutDir: true, target: 'node20' },
  });
  return new URL(`file://${join(outDir, 'worker.js')}`);
}
