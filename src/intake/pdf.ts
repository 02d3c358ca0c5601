import { getDocumentProxy, getMeta } from 'unpdf';
import { canonicalLine, writeBlocks } from './canonical.ts';
import { intakeErrors, shownName } from './errors.ts';
import { limits } from './limits.ts';
import { withoutRunningLines } from './pdf-margins.ts';
import { linesOf, type PageLines, type TextPiece } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import type { Conversion, IntakeWarning, SourceFile } from './source-text.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** PDF.js, so that it prints nothing, evaluates nothing and asks for no file. Scripts of a PDF need a sandbox that is not there. */
const options = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  stopAtErrors: false,
};

/** What programs put where a title should be. */
const noTitle =
  /^(?:microsoft word|microsoft powerpoint|untitled|namnlös|document\d*$|dokument\d*$)|\.(?:docx?|pdf|indd|tex|dvi|rtf|odt)$/i;

/** The text of a PDF: its lines joined to paragraphs, without what each page repeats. Nothing in it is run or fetched. */
export async function convertPdf({ bytes, name: sentName }: SourceFile): Promise<Conversion> {
  const name = shownName(sentName);
  const document = await open(bytes, name);
  try {
    if (document.numPages > limits.maxPages) throw intakeErrors.tooManyPages(name, document.numPages);
    const pages = await readPages(document, name);
    const empty = pages.filter(({ lines }) => !lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
    if (empty.length === pages.length) throw intakeErrors.scanned(name, pages.length);
    const { info } = await getMeta(document).catch(() => ({ info: {} as Record<string, unknown> }));
    const title = canonicalLine(typeof info['Title'] === 'string' ? info['Title'] : '');
    return {
      title: title === '' || noTitle.test(title) ? null : title,
      ...writeBlocks(paragraphsOf(withoutRunningLines(pages))),
      warnings: empty.length > 0 ? [withoutText(empty.map(({ page }) => page))] : [],
    };
  } finally {
    await document.destroy();
  }
}

function withoutText(pages: readonly number[]): IntakeWarning {
  const named = pages.slice(0, 10).join(', ') + (pages.length > 10 ? ' …' : '');
  return {
    code: 'PAGES_WITHOUT_TEXT',
    message: `${pages.length} ${pages.length === 1 ? 'page has' : 'pages have'} no text (${named}); they may be scanned or empty.`,
  };
}

async function open(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  try {
    // PDF.js takes the array over.
    return await getDocumentProxy(Uint8Array.from(bytes), options);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw intakeErrors.encryptedPdf(name);
    throw intakeErrors.damaged(name, 'PDF', error);
  }
}

async function readPages(document: PdfDocument, name: string): Promise<PageLines[]> {
  const pages: PageLines[] = [];
  try {
    for (let page = 1; page <= document.numPages; page += 1) {
      const proxy = await document.getPage(page);
      const { items } = await proxy.getTextContent();
      const [, bottom = 0, , top = 0] = proxy.view;
      const pieces = items.filter((item): item is TextPiece & typeof item => 'str' in item);
      pages.push({ page, bottom, top, lines: linesOf(pieces, page) });
      proxy.cleanup();
    }
  } catch (error) {
    throw intakeErrors.damaged(name, 'PDF', error);
  }
  return pages;
}
