import type { BlockDraft } from './canonical.ts';
import type { PageElement, PageNode } from './dom.ts';

/** What is no text of a page. */
const skipped = new Set(
  'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

/** What stands in its line; everything else begins and ends a block. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

const elementNode = 1;
const textNode = 3;

type Place = Omit<BlockDraft, 'text'>;
type Numbering = ReturnType<typeof createNumbering>;

/**
 * Serializes an element of an HTML page block by block: headings, paragraphs, items of lists with number and nesting, cells of tables,
 * captions. Scripts, styles, forms' fields and what is hidden are left out. No address in it is followed.
 */
export function htmlBlocks(root: PageElement): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  const numbering = createNumbering();
  let line = '';
  const flush = (place: Place): void => {
    if (line.trim() !== '') {
      drafts.push({ ...place, text: line });
      // Only the first paragraph of an item has its number.
      place.number = place.kind === 'LIST_ITEM' ? null : (place.number ?? null);
    }
    line = '';
  };
  const visit = (node: PageNode, place: Place, lists: number): void => {
    if (node.nodeType === textNode) line += node.textContent ?? '';
    if (node.nodeType !== elementNode) return;
    const element = node as PageElement;
    const name = element.tagName.toUpperCase();
    if (skipped.has(name) || isHidden(element)) return;
    if (name === 'BR') {
      if (place.kind === 'CODE' || isSecondBreak(element)) flush(place);
      else line += ' ';
      return;
    }
    const isInline = inline.has(name);
    if (!isInline) flush(place);
    const inner = isInline ? place : placeIn(element, name, place, lists, numbering);
    const innerLists = lists + (name === 'UL' || name === 'OL' ? 1 : 0);
    for (const child of element.childNodes) {
      if (inner.kind === 'CODE' && child.nodeType === textNode) {
        for (const codeLine of splitAfterBreaks(child.textContent ?? '')) {
          line += codeLine;
          if (codeLine.endsWith('\n')) flush(inner);
        }
      } else visit(child, inner, innerLists);
    }
    if (!isInline) flush(inner);
  };
  const outer: Place = { kind: 'PARAGRAPH' };
  visit(root, outer, 0);
  flush(outer);
  return drafts;
}

const splitAfterBreaks = (text: string): string[] => text.split(/(?<=\n)/);

function placeIn(element: PageElement, name: string, outer: Place, lists: number, numbering: Numbering): Place {
  const [, heading] = /^H([1-6])$/.exec(name) ?? [];
  if (heading) return { kind: 'HEADING', level: Number(heading) };
  switch (name) {
    case 'LI':
      return { kind: 'LIST_ITEM', level: Math.max(lists, 1), number: numbering.item(element) };
    case 'TR':
      numbering.row(element);
      return outer;
    case 'TD':
    case 'TH':
      return numbering.cell(element);
    case 'CAPTION':
    case 'FIGCAPTION':
      return { kind: 'CAPTION' };
    case 'BLOCKQUOTE':
      return { kind: 'QUOTE' };
    case 'PRE':
      return { kind: 'CODE' };
    case 'UL':
    case 'OL':
      return { kind: 'PARAGRAPH' };
    default:
      return outer;
  }
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** Two line breaks with nothing between them part paragraphs. */
function isSecondBreak(element: PageElement): boolean {
  let before = element.previousSibling;
  while (before?.nodeType === textNode && before.textContent?.trim() === '') before = before.previousSibling;
  return before?.nodeType === elementNode && (before as PageElement).tagName.toUpperCase() === 'BR';
}

/** Numbers the items of lists, the rows of tables and their cells, in the order of the page. */
function createNumbering() {
  const last = new Map<PageElement | null, number>();
  const next = (parent: PageElement | null, first = 1): number => {
    const number = (last.get(parent) ?? first - 1) + 1;
    last.set(parent, number);
    return number;
  };
  return {
    /** As a browser shows it; null in a list that is not ordered. */
    item(item: PageElement): number | null {
      const list = item.parentElement;
      if (list?.tagName.toUpperCase() !== 'OL') return null;
      const value = integer(item.getAttribute('value'));
      if (value !== undefined) last.set(list, value - 1);
      return next(list, integer(list.getAttribute('start')));
    },
    row: (row: PageElement): number => next(row.closest('table')),
    cell: (cell: PageElement): Place => ({
      kind: 'TABLE_CELL',
      level: last.get(cell.closest('table')) ?? 1,
      number: next(cell.parentElement),
    }),
  };
}

const integer = (text: string | null): number | undefined =>
  text !== null && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
