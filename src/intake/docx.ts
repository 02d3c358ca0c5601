import mammoth from 'mammoth';
import { writeBlocks } from './canonical.ts';
import { intakeErrors, shownName } from './errors.ts';
import { fragmentBlocks, xmlText } from './html.ts';
import type { Conversion, SourceFile } from './source-text.ts';
import { unpack } from './zip.ts';

/** What an encrypted Office document calls the part that holds it, as compound files write names. */
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** What other archives that begin like a Word document hold. */
const otherKinds: [part: RegExp, kind: string][] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)'],
];

/** Styles that the converter does not know by itself; Word names the built-in ones in English whatever language it speaks, others do not. */
const styleMap = [
  ...['Title', 'Rubrik'].map((style) => `p[style-name='${style}'] => h1:fresh`),
  ...['Subtitle', 'Underrubrik'].map((style) => `p[style-name='${style}'] => p:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
  ...['Caption', 'Beskrivning', 'Bildtext'].map((style) => `p[style-name='${style}'] => figcaption:fresh`),
  ...['Quote', 'Intense Quote', 'Citat', 'Starkt citat'].map((style) => `p[style-name='${style}'] => blockquote:fresh`),
];

/** The text of a Word document as its last version has it, with its footnotes at the end. Nothing that it links to is read. */
export async function convertDocx({ bytes, name: sentName }: SourceFile): Promise<Conversion> {
  const name = shownName(sentName);
  if (bytes[0] === 0xd0) throw officeFile(bytes, name);
  const parts = await unpack(bytes, name);
  if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((part) => part.startsWith('word/')))
    throw otherKind(parts, name);
  for (const [part, content] of parts) refuseDocumentType(name, part, content);
  const html = await htmlOf(bytes, name);
  return {
    title: xmlText(parts.get('docProps/core.xml')?.toString() ?? '', 'dc:title'),
    // The arrow back to where a footnote is referred to.
    ...writeBlocks(fragmentBlocks(html.replaceAll(/<a href="#[^"]*-ref-[^"]*">↑<\/a>/g, ''))),
    warnings: [],
  };
}

async function htmlOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw intakeErrors.damaged(name, 'Word document', error);
  }
}

/** Of XML in any encoding that keeps the letters of ASCII, with or without zeros between them. */
function refuseDocumentType(name: string, part: string, content: Buffer): void {
  if (!/\.(xml|rels)$/i.test(part)) return;
  const letters = content.toString('latin1').replaceAll('\0', '');
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(letters)) throw intakeErrors.documentType(name, shownName(part));
}

function officeFile(bytes: Uint8Array, name: string): Error {
  return Buffer.from(bytes).includes(encryptedPart)
    ? intakeErrors.encryptedDocx(name)
    : intakeErrors.wrongType(
        name,
        'a Word document (.docx)',
        'a document of Word 97 to 2003, or another older Office file',
      );
}

function otherKind(parts: ReadonlyMap<string, unknown>, name: string): Error {
  const kind = otherKinds.find(([part]) => [...parts.keys()].some((key) => part.test(key)))?.[1];
  return intakeErrors.wrongType(name, 'a Word document (.docx)', kind ?? 'a ZIP archive of other files');
}
