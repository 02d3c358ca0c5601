import { AppError } from '../errors.ts';
import { limits } from './limits.ts';

const count = new Intl.NumberFormat('en');
const inMiB = (bytes: number): string => `${count.format(Math.ceil(bytes / 2 ** 20))} MiB`;

/** Longest name of a file, or of a part of one, that a message shows. */
const maxNameLength = 120;

/** A name that comes from outside, for a message: without what does not show, and short. */
export function shownName(name: string | null): string {
  if (name === null) return 'the pasted text';
  const visible = name.replaceAll(/\p{C}/gu, '�');
  return visible.length > maxNameLength ? `${visible.slice(0, maxNameLength)}…` : visible;
}

/**
 * Everything that can be wrong with a file that is taken in: what was expected, what was found and what to do. `name` is the file's, as
 * `shownName` gives it.
 */
export const intakeErrors = {
  tooLarge: (name: string, bytes: number) =>
    new AppError(
      'FILE_TOO_LARGE',
      `Expected ${name} to have at most ${inMiB(limits.maxBytes)}, but it has ${inMiB(bytes)}. Take out images, or split it.`,
    ),
  notAFile: (name: string) =>
    new AppError(
      'FILE_ERROR',
      `Expected ${name} to be a file, but it is a folder, a device or a pipe. Name files one by one.`,
    ),
  empty: (name: string) =>
    new AppError('EMPTY_FILE', `Expected ${name} to hold a text, but it has 0 bytes. Save it again.`),
  onlyWhitespace: (name: string) =>
    new AppError(
      'ONLY_WHITESPACE',
      `Expected ${name} to hold words, but nothing in it is a letter or a digit. Look at what was saved, and save it again.`,
    ),
  unknownType: (name: string, extension: string) =>
    new AppError(
      'UNKNOWN_FILE_TYPE',
      `Expected ${name} to end in .txt, .md, .html, .pdf or .docx, but it ends in ${extension}. Save it in one of these formats, or paste its text.`,
    ),
  wrongType: (name: string, expected: string, found: string) =>
    new AppError(
      'WRONG_FILE_TYPE',
      `Expected ${name} to be ${expected}, as its name says, but it holds ${found}. Correct the name's ending, or save it in the other format.`,
    ),
  notText: (name: string, found: string) =>
    new AppError(
      'NOT_TEXT',
      `Expected ${name} to be text, but ${found}, which no text holds. If it is UTF-16, save it as UTF-8; otherwise it is another kind of file.`,
    ),
  brokenEncoding: (name: string, found: string) =>
    new AppError(
      'BROKEN_ENCODING',
      `Expected ${name} to be UTF-8, as what comes before is, but ${found}. The file is cut off, damaged or put together of several; get a whole copy.`,
    ),
  lineTooLong: (name: string, length: number) =>
    new AppError(
      'LINE_TOO_LONG',
      `Expected each paragraph of ${name} to have at most ${count.format(limits.maxBlockLength)} characters, but one has ${count.format(length)}. Put in line breaks.`,
    ),
  textTooLong: (name: string, length: number) =>
    new AppError(
      'TEXT_TOO_LONG',
      `Expected the text of ${name} to have at most ${count.format(limits.maxTextLength)} characters, but it has ${count.format(length)}. Split it.`,
    ),
  tooManyPages: (name: string, pages: number) =>
    new AppError(
      'TOO_MANY_PAGES',
      `Expected ${name} to have at most ${count.format(limits.maxPages)} pages, but it has ${count.format(pages)}. Save the pages that matter as a file of their own.`,
    ),
  tooManyElements: (name: string) =>
    new AppError(
      'PAGE_TOO_LARGE',
      `Expected ${name} to have at most ${count.format(limits.maxElements)} elements, but it has more. Save the article without the rest of its page, or paste its text.`,
    ),
  tooDeep: (name: string) =>
    new AppError(
      'NESTED_TOO_DEEPLY',
      `Expected the parts of ${name} to be nested at most ${limits.maxDepth} deep, but they are nested deeper, as in an attack. Save it in a simpler format, or paste its text.`,
    ),
  scanned: (name: string, pages: number) =>
    new AppError(
      'SCAN_WITHOUT_TEXT',
      `Expected ${name} to hold text, but its ${count.format(pages)} pages are pictures only, as scans are. Run it through text recognition (OCR) first, for example with "ocrmypdf".`,
    ),
  encryptedPdf: (name: string) =>
    new AppError(
      'ENCRYPTED_PDF',
      `Expected a PDF that opens without a password, but ${name} is encrypted. Save it without one: open it, then print or export it as PDF.`,
    ),
  encryptedDocx: (name: string) =>
    new AppError(
      'ENCRYPTED_DOCX',
      `Expected a Word document that opens without a password, but ${name} is encrypted. Remove the password in Word (File, Info, Protect Document), and save it.`,
    ),
  damaged: (name: string, format: 'PDF' | 'Word document', cause?: unknown) =>
    new AppError(
      format === 'PDF' ? 'DAMAGED_PDF' : 'DAMAGED_DOCX',
      `Expected ${name} to be a whole ${format}, but parts of it are missing or unreadable. Get it once more, or open it in the program that made it and save it again.`,
      { cause },
    ),
  unpackedTooLarge: (name: string, bytes: number) =>
    new AppError(
      'UNPACKED_TOO_LARGE',
      `Expected ${name} to unpack to at most ${inMiB(limits.maxUnpackedBytes)}, but it would take ${inMiB(bytes)} or more. Take out images, or paste its text.`,
    ),
  tooManyEntries: (name: string, entries: number) =>
    new AppError(
      'UNPACKED_TOO_LARGE',
      `Expected ${name} to unpack to at most ${count.format(limits.maxEntries)} files, but it has ${count.format(entries)}. Save the document again in Word, or paste its text.`,
    ),
  unsafeEntryName: (name: string) =>
    new AppError(
      'UNSAFE_ENTRY_NAME',
      `Expected the parts of ${name} to have names inside the document, but one leads out of it, as in an attack ("zip slip"). Do not use this file; save the document again in Word if you trust it.`,
    ),
  documentType: (name: string, part: string) =>
    new AppError(
      'XML_WITH_DTD',
      `Expected the XML of ${name} to declare nothing of its own, but ${part} has a document type or entities, as in an attack (XXE). Do not use this file; save the document again in Word if you trust it.`,
    ),
  timedOut: (name: string, ms: number) =>
    new AppError(
      'INTAKE_TIMEOUT',
      `Expected ${name} to be read within ${count.format(ms / 1_000)} seconds, but it was not, and reading it was ended. Save it in a simpler format, or paste its text.`,
    ),
  outOfMemory: (name: string) =>
    new AppError(
      'INTAKE_OUT_OF_MEMORY',
      `Expected ${name} to be read in ${limits.maxHeapMiB} MiB of memory, but it takes more, and reading it was ended. Save it in a simpler format, or paste its text.`,
    ),
  failed: (name: string, cause: unknown) =>
    new AppError(
      'INTAKE_FAILED',
      `Expected ${name} to be read, but the program that reads it ended unexpectedly; the log says why. Save it in another format, or paste its text.`,
      { cause },
    ),
};
