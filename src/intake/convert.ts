import { basename, extname } from 'node:path';
import { sha256 } from '../domain/dataset.ts';
import { wordsOf } from '../search/normal-form.ts';
import { assertUsable, canonicalLine } from './canonical.ts';
import { intakeErrors, shownName } from './errors.ts';
import { formatOf } from './format.ts';
import { detectLanguage } from './language.ts';
import { limits } from './limits.ts';
import type { Conversion, Format, SourceFile, SourceText } from './source-text.ts';

type Convert = (file: SourceFile) => Conversion | Promise<Conversion>;

/** Of each format its converter, which is loaded when it is needed, and whose version rises when it makes another text of a file. */
const converters: Record<Format, { load: () => Promise<Convert>; name: string; version: string }> = {
  TEXT: { load: async () => (await import('./plain-text.ts')).convertPlainText, name: 'plain-text', version: '1' },
  MARKDOWN: { load: async () => (await import('./markdown.ts')).convertMarkdown, name: 'markdown', version: '1' },
  HTML: { load: async () => (await import('./html.ts')).convertHtml, name: 'html', version: '1' },
  PDF: { load: async () => (await import('./pdf.ts')).convertPdf, name: 'pdf', version: '1' },
  DOCX: { load: async () => (await import('./docx.ts')).convertDocx, name: 'docx', version: '1' },
};

/** Longest title, in characters. */
const maxTitleLength = 300;

/**
 * Turns a file into its canonical text. It works on bytes from anywhere, in this thread and for as long as it takes: `openIntake` bounds
 * time and memory.
 *
 * @throws AppError one of `intakeErrors`
 */
export async function convertFile(file: SourceFile): Promise<SourceText> {
  const name = shownName(file.name);
  if (file.bytes.length > limits.maxBytes) throw intakeErrors.tooLarge(name, file.bytes.length);
  if (file.bytes.length === 0) throw intakeErrors.empty(name);
  const format = formatOf(file);
  const { load, ...converter } = converters[format];
  const convert = await load();
  const { title, text, blocks, warnings } = await bounded(() => convert(file), name);
  assertUsable({ text, blocks }, name);
  const { language, confidence, warnings: languageWarnings } = detectLanguage(text);
  return {
    format,
    ...titleOf(title, { text, blocks }, file.name),
    language,
    languageConfidence: confidence,
    sha256: sha256(text),
    fileSha256: sha256(file.bytes),
    wordCount: wordsOf(text).length,
    converter,
    text,
    blocks,
    warnings: [...warnings, ...languageWarnings],
  };
}

/** What nests deeper than the stack of a converter is refused. */
async function bounded<T>(convert: () => T | Promise<T>, name: string): Promise<T> {
  try {
    return await convert();
  } catch (error) {
    throw error instanceof RangeError ? intakeErrors.tooDeep(name) : error;
  }
}

function titleOf(
  fromMetadata: string | null,
  { text, blocks }: Pick<Conversion, 'text' | 'blocks'>,
  fileName: string | null,
): Pick<SourceText, 'title' | 'titleFrom'> {
  const heading = blocks.find(({ kind }) => kind === 'HEADING') ?? (fileName === null ? blocks[0] : undefined);
  const candidates = [
    [fromMetadata ?? '', 'METADATA'],
    [heading ? Array.from(text).slice(heading.start, heading.end).join('') : '', 'HEADING'],
    [basename(fileName ?? '', extname(fileName ?? '')), 'FILE_NAME'],
  ] as const;
  const [title, titleFrom] = candidates.find(([candidate]) => canonicalLine(candidate) !== '') ?? candidates[2];
  return { title: shortened(canonicalLine(title)), titleFrom };
}

function shortened(title: string): string {
  const points = Array.from(title);
  return points.length <= maxTitleLength ? title : `${points.slice(0, maxTitleLength - 1).join('')}…`;
}
