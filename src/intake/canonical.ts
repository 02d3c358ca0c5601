import { intakeErrors } from './errors.ts';
import { limits } from './limits.ts';
import type { Block, BlockText } from './source-text.ts';

/** A block before it has its place in the text. */
export type BlockDraft = Pick<Block, 'kind'> & Partial<Pick<Block, 'level' | 'number' | 'page'>> & { text: string };

/** Controls that are no white space. */
export const controls = /\p{Cc}(?<![\t-\r\u0085])/gu;

/**
 * Characters that take no room: joiners, soft hyphens, byte order marks, and marks of direction, which can make a text read otherwise than it
 * is stored. A joiner within an emoji stays, because it makes the emoji.
 */
const zeroWidth =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u200D(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*\u200D)/gu;

/** @returns the text in one line of canonical form: NFC, one space for any white space, nothing that takes no room; typographic quotes stay */
export function canonicalLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(controls, '')
    .replaceAll(zeroWidth, '')
    .normalize('NFC')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}

/** @returns the canonical text of blocks, one a line, and the block map; blocks without any character are left out */
export function writeBlocks(drafts: Iterable<BlockDraft>): BlockText {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, kind, level = null, number = null, page = null } of drafts) {
    const line = canonicalLine(text);
    if (line === '') continue;
    const end = start + lengthOf(line);
    lines.push(line);
    blocks.push({ kind, level, number, start, end, page });
    start = end + 1;
  }
  return { text: lines.join('\n'), blocks };
}

/** @returns the number of Unicode code points */
export function lengthOf(text: string): number {
  let length = 0;
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) length += 1;
  return length;
}

/**
 * @param name for messages
 * @throws AppError ONLY_WHITESPACE, LINE_TOO_LONG or TEXT_TOO_LONG
 */
export function assertUsable({ text, blocks }: BlockText, name: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw intakeErrors.onlyWhitespace(name);
  const longest = blocks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > limits.maxBlockLength) throw intakeErrors.lineTooLong(name, longest);
  if (text.length > limits.maxTextLength) throw intakeErrors.textTooLong(name, text.length);
}
