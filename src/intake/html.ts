import { Readability } from '@mozilla/readability';
import { DOMParser, parseHTML } from 'linkedom';
import { canonicalLine, writeBlocks, type BlockDraft } from './canonical.ts';
import type { Page, PageElement } from './dom.ts';
import { decode } from './encoding.ts';
import { intakeErrors, shownName } from './errors.ts';
import { htmlBlocks } from './html-blocks.ts';
import { limits } from './limits.ts';
import type { Conversion, IntakeWarning, SourceFile } from './source-text.ts';

/** Where a page may declare its encoding, in bytes (HTML, "prescan a byte stream"). */
const declaredWithin = 1_024;

/** What is no part of an article, wherever it stands in a page. */
const furniture = [
  'nav, aside, footer, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]',
  ...'advertisement breadcrumb breadcrumbs comments cookie-banner newsletter related-articles related-posts share sharing sidebar social-share'
    .split(' ')
    .map((name) => `.${name}`),
].join(', ');

/** A list or table counts as navigation from so many links on, where they make so much of its text. */
const navigation = { minLinks: 3, minShare: 0.7 };

/** Attribute by which an element of the page is recognized in what Readability leaves of it. */
const mark = 'data-intake';

/**
 * The main content of an HTML page. Readability finds where that is; it does not decide what of it is left out, because it drops short lists,
 * tables and headings. No address in the page is followed, and nothing in it is run.
 */
export function convertHtml(file: SourceFile): Conversion {
  const { text, warnings } = decode(file, declaredCharset(file.bytes));
  const page = parsePage(text);
  refuseHugePage(page, shownName(file.name));
  const headline = textOf(page.querySelector('h1'));
  const { root, title } = findArticle(page, text);
  removeFurniture(root ?? page.body);
  const drafts = htmlBlocks(root ?? page.body);
  return {
    // A page's title often names the site, too.
    title: (headline !== '' && title.includes(headline) ? headline : title) || null,
    ...writeBlocks(root ? withHeadline(drafts, headline) : drafts),
    warnings: root ? warnings : [...warnings, notFound],
  };
}

function refuseHugePage(page: Page, name: string): void {
  const depths = new Map<PageElement | null, number>();
  const elements = page.querySelectorAll('*');
  if (elements.length > limits.maxElements) throw intakeErrors.tooManyElements(name);
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > limits.maxDepth) throw intakeErrors.tooDeep(name);
    depths.set(element, depth);
  }
}

const notFound: IntakeWarning = {
  code: 'MAIN_CONTENT_NOT_FOUND',
  message: 'No main content was found in the page, so all of its text was taken. Look for navigation in it.',
};

/** @returns the element of the page that holds all that Readability finds in a copy of it, and the page's title */
function findArticle(page: Page, html: string): { root: PageElement | undefined; title: string } {
  const copy = parsePage(html);
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) element.setAttribute(mark, String(index));
  const elements = [...page.querySelectorAll('*')];
  const found = new Readability(copy as never, { serializer: (node) => node as unknown as PageElement }).parse();
  const title = canonicalLine(found?.title ?? '') || textOf(page.querySelector('title'));
  const marked = [...(found?.content?.querySelectorAll(`[${mark}]`) ?? [])];
  const kept = marked.flatMap((element) => elements[Number(element.getAttribute(mark))] ?? []);
  const common = kept.reduce<PageElement | null | undefined>((root, element) => {
    let above: PageElement | null = root ?? element;
    while (above && !above.contains(element)) above = above.parentElement;
    return above;
  }, undefined);
  const root = common?.closest('article, main, [role=main]') ?? common;
  return { root: root === page.documentElement ? page.body : (root ?? undefined), title };
}

function removeFurniture(root: PageElement): void {
  for (const element of root.querySelectorAll(furniture)) element.remove();
  for (const list of root.querySelectorAll('ul, ol, table')) {
    const links = [...list.querySelectorAll('a[href]')];
    const linked = links.reduce((length, link) => length + textOf(link).length, 0);
    if (links.length >= navigation.minLinks && linked >= navigation.minShare * textOf(list).length) list.remove();
  }
}

/** @returns the blocks of a piece of HTML that was made here, or of a part of a page */
export function fragmentBlocks(html: string): BlockDraft[] {
  return htmlBlocks(parsePage(html).body);
}

/** @returns the text of an element of XML that has been checked for a document type; null where there is none */
export function xmlText(xml: string, name: string): string | null {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page;
  return canonicalLine(document.getElementsByTagName(name)[0]?.textContent ?? '') || null;
}

/** A page's tree; the parser takes the first element of a text for its root, so a part of a page gets one. */
function parsePage(html: string): Page {
  const hasRoot = /<(?:html|body)[\s>]/i.test(html);
  return parseHTML(hasRoot ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
    .document as unknown as Page;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1');
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
}

const textOf = (element: PageElement | null): string => canonicalLine(element?.textContent ?? '');

/** The headline may stand above the article. */
function withHeadline(drafts: BlockDraft[], headline: string): BlockDraft[] {
  if (headline === '' || drafts.some(({ text }) => canonicalLine(text) === headline)) return drafts;
  return [{ kind: 'HEADING', level: 1, text: headline }, ...drafts];
}
