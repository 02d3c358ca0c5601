import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import { writeBlocks, type BlockDraft } from './canonical.ts';
import { decode } from './encoding.ts';
import { intakeErrors, shownName } from './errors.ts';
import { limits } from './limits.ts';
import { fragmentBlocks } from './html.ts';
import type { Conversion, SourceFile } from './source-text.ts';

/** The text of a Markdown file (CommonMark with GitHub's tables, footnotes and front matter) without its markup. */
export function convertMarkdown(file: SourceFile): Conversion {
  const { text, warnings } = decode(file);
  refuseLongLines(text, shownName(file.name));
  const tree = fromMarkdown(text.replace(/^\uFEFF/, ''), {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  const meta = tree.children.find(({ type }) => type === 'yaml');
  return {
    title: meta?.type === 'yaml' ? titleIn(meta.value) : null,
    ...writeBlocks(tree.children.flatMap((node) => draftsOf(node, { kind: 'PARAGRAPH' }, 0))),
    warnings,
  };
}

/** Before they are parsed, which takes long. */
function refuseLongLines(text: string, name: string): void {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > limits.maxBlockLength) throw intakeErrors.lineTooLong(name, longest);
}

function titleIn(yaml: string): string | null {
  try {
    const { title } = (parse(yaml) ?? {}) as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  } catch {
    return null;
  }
}

type Place = Omit<BlockDraft, 'text'>;

/** @param place of the paragraphs in it; `lists` are open around it */
function draftsOf(node: RootContent, place: Place, lists: number): BlockDraft[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'HEADING', level: node.depth, text: phrase(node) }];
    case 'paragraph':
      return [{ ...place, text: phrase(node) }];
    case 'code':
      return node.value.split('\n').map((text) => ({ kind: 'CODE', text }));
    case 'html':
      return fragmentBlocks(node.value);
    case 'blockquote':
      return node.children.flatMap((child) => draftsOf(child, { kind: 'QUOTE' }, lists));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => draftsOf(child, { kind: 'PARAGRAPH' }, lists));
    case 'list':
      return node.children.flatMap((item, index) => {
        const number = node.ordered ? (node.start ?? 1) + index : null;
        return item.children.flatMap((child, position) =>
          // Only the first paragraph of an item has its number.
          draftsOf(child, { kind: 'LIST_ITEM', level: lists + 1, number: position === 0 ? number : null }, lists + 1),
        );
      });
    case 'table':
      return node.children.flatMap((row, y) =>
        row.children.map((cell, x) => ({ kind: 'TABLE_CELL', level: y + 1, number: x + 1, text: phrase(cell) })),
      );
    default:
      return [];
  }
}

/** The words of a node, without markup, pictures and references to footnotes. */
function phrase(node: Parents): string {
  return node.children.map((child: Nodes) => wordsIn(child)).join('');
}

function wordsIn(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br[\s/>]/i.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? phrase(node) : '';
  }
}
