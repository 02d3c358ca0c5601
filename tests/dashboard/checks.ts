import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Visit } from '../support/browser.ts';

/** Expects that axe-core finds nothing serious or critical in what is shown. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run({ resultTypes: ['violations'] })).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

/** Expects that nothing went wrong in the page and that it asked no host but its own for anything. */
export function expectSound({ page, problems, hosts }: Visit): void {
  expect(problems).toEqual([]);
  expect([...hosts].filter((host) => host !== '')).toEqual([new URL(page.url()).host]);
}

/** Expects that the page does not scroll sideways; what is wider scrolls in a region of its own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]);
}

/** Expects that what answers a view's question starts on the first screen, with room for a line of it. */
export async function expectAnswerFirst(answer: Locator): Promise<void> {
  await answer.waitFor();
  const fold = await answer.evaluate(() => innerHeight);
  expect((await answer.boundingBox())?.y).toBeLessThan(fold - 40);
}

/** Expects that no two of these elements cover one another. */
export async function expectApart(elements: Locator): Promise<void> {
  const boxes = await elements.evaluateAll((all) =>
    all.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, right, top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(1);
  const covered = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.text} and ${other.text}`),
  );
  expect(covered).toEqual([]);
}

/** Expects that no word is broken over two lines. */
export async function expectWholeWords(elements: Locator): Promise<void> {
  const broken = await elements.evaluateAll((all) =>
    all.flatMap((element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) words.push(word);
        }
      }
      return words;
    }),
  );
  expect(broken).toEqual([]);
}

/** Presses a button that downloads a file, and reads the file. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** A CSV file's rows by the names of its columns (RFC 4180). */
export function readCsv(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8');
  expect(text.charAt(0), 'the byte order mark, for spreadsheets').toBe('\uFEFF');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [columns = [], ...lines] = rows.slice(0, -1);
  return lines.map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])));
}

/** What a browser sees in a PNG; a blank one has one colour. */
export async function readPng(page: Page, bytes: Buffer): Promise<{ width: number; height: number; colours: number }> {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return look(page, bytes, 0);
}

/**
 * A place in a PNG with a colour, and the same colour four pixels away to each side.
 *
 * @param colour such as "#c13f86"
 */
export async function findColour(page: Page, bytes: Buffer, colour: string): Promise<{ x: number; y: number }> {
  const [red = '', green = '', blue = ''] = colour.slice(1).match(/../g) ?? [];
  const { width, found } = await look(page, bytes, Number.parseInt(`ff${blue}${green}${red}`, 16));
  if (found < 0) throw new Error(`Nothing is ${colour}.`);
  return { x: found % width, y: Math.floor(found / width) };
}

/** Decodes a PNG in a browser. `wanted` is a pixel as alpha, blue, green and red in one number; `found` where it is, or -1. */
async function look(page: Page, bytes: Buffer, wanted: number) {
  const given = { base64: bytes.toString('base64'), wanted };
  return page.evaluate(async ({ base64, wanted: pixel }) => {
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const around = [-4 * width, -4, 0, 4, 4 * width];
    const found = pixels.findIndex((_, at) => around.every((step) => pixels[at + step] === pixel));
    return { width, height, colours: new Set(pixels).size, found };
  }, given);
}

/** Presses Tab until what is focused has a text, as a reader without a pointer does. */
export async function tabTo(page: Page, text: string | RegExp, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement, body } = document;
      // Between the last and the first of what can be focused is the page itself, which has every text.
      if (!activeElement || activeElement === body) return '';
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    });
    if (typeof text === 'string' ? focused.includes(text) : text.test(focused)) return;
  }
  throw new Error(`${most} presses of Tab do not lead to ${text}.`);
}
