import { extname } from 'node:path';
import { intakeErrors, shownName } from './errors.ts';
import type { Format, SourceFile } from './source-text.ts';

const formats: Record<string, Format> = {
  '.txt': 'TEXT',
  '.text': 'TEXT',
  '.md': 'MARKDOWN',
  '.markdown': 'MARKDOWN',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.pdf': 'PDF',
  '.docx': 'DOCX',
};

/** A PDF may have other bytes before its header (ISO 32000, annex H). */
const pdfHeaderWithin = 1_024;

const described: Record<Format, string> = {
  TEXT: 'text',
  MARKDOWN: 'text (Markdown)',
  HTML: 'an HTML page',
  PDF: 'a PDF',
  DOCX: 'a Word document (.docx)',
};

/** What files begin with, in Latin-1, and what they then hold. */
const signatures: [beginnings: string[], found: string, format?: Format][] = [
  [['%PDF-'], described.PDF, 'PDF'],
  [['PK\u0003\u0004', 'PK\u0005\u0006'], 'a ZIP archive', 'DOCX'],
  [['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'], 'an older or encrypted Office document', 'DOCX'],
  [['{\\rtf'], 'rich text (RTF)'],
  [['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'], 'a picture'],
  [['RIFF', 'ID3', 'OggS'], 'a picture, a sound or a film'],
  [['\u001F\u008B', '7z\u00BC\u00AF', 'Rar!', '\u00FD7zXZ'], 'a compressed archive'],
  [['MZ\u0090\0', '\u007FELF'], 'a program'],
  [['%!PS'], 'PostScript'],
];

/**
 * @returns the format that a file's name says, and its content does not contradict; where it has no ending, what the content looks like
 * @throws AppError UNKNOWN_FILE_TYPE or WRONG_FILE_TYPE
 */
export function formatOf({ name, bytes }: SourceFile): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfHeaderWithin)).toString('latin1');
  const [, found, foundFormat] =
    signatures.find(([beginnings]) => beginnings.some((beginning) => head.trimStart().startsWith(beginning))) ?? [];
  const shown = shownName(name);
  const extension = extname(name ?? '').toLowerCase();
  if (extension === '') {
    if (found && !foundFormat) throw intakeErrors.wrongType(shown, 'text', found);
    return foundFormat ?? 'TEXT';
  }
  const format = formats[extension];
  if (!format) throw intakeErrors.unknownType(shown, shownName(extension));
  if (format === 'PDF' && /%PDF-\d/.test(head)) return format;
  const isBinary = format === 'PDF' || format === 'DOCX';
  if (isBinary && foundFormat !== format)
    throw intakeErrors.wrongType(shown, described[format], found ?? 'something else');
  if (!isBinary && found) throw intakeErrors.wrongType(shown, described[format], found);
  if ((format === 'TEXT' || format === 'MARKDOWN') && /^\s*<(?:!doctype html|html)[\s>]/i.test(head))
    throw intakeErrors.wrongType(shown, described[format], described.HTML);
  return format;
}
