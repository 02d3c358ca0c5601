import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { project } from '../src/project.ts';

/*
 * Draws the pictures of src/dashboard/public/icons anew, from the mark and the project's names: `npm run pictures`, after either has
 * changed. They are kept in the repository, because a build should need no browser.
 */

const folder = 'src/dashboard/public/icons';
const mark = readFileSync('src/dashboard/icon.svg', 'utf8');
const serif = readFileSync(fontFile('source-serif-4', 'source-serif-4-latin-wght-normal'), 'base64');
const sans = readFileSync(fontFile('inter', 'inter-latin-wght-normal'), 'base64');

function fontFile(name: string, file: string): string {
  return join('node_modules/@fontsource-variable', name, 'files', `${file}.woff2`);
}

const style = `<style>
  @font-face { font-family: 'Page Serif'; src: url(data:font/woff2;base64,${serif}); font-weight: 200 900; }
  @font-face { font-family: 'Page Sans'; src: url(data:font/woff2;base64,${sans}); font-weight: 100 900; }
  * { box-sizing: border-box; margin: 0; }
</style>`;

/** The mark alone; one for a mask fills its square, since phones cut its corners themselves. */
const iconPage = (size: number, isMasked: boolean): string =>
  `${style}<div style="width:${size}px;height:${size}px">${isMasked ? mark.replace('rx="8"', '') : mark}</div>`;

/** What is shown of a link to the page: a chain that ends in what the graph is about, the name and what it holds. */
const previewPage = `${style}<div style="position:relative;width:1200px;height:630px;overflow:hidden;padding:72px 80px;color:#fff;background:#0d5563;font-family:'Page Sans'">
  <svg viewBox="0 0 1200 630" width="1200" height="630" style="position:absolute;inset:0" fill="none" stroke-linecap="round">
    <path d="M700 650 C860 640 960 520 1080 230" stroke="#c2ceff" stroke-width="7" opacity="0.45"/>
    <path d="M-20 600 C320 650 520 600 640 600 S1020 560 1080 230" stroke="#f4952b" stroke-width="7" opacity="0.55"/>
    <path d="M-20 570 C260 570 330 520 560 535 S980 520 1080 230" stroke="#fff" stroke-width="13"/>
    <circle cx="170" cy="561" r="27" fill="#f4952b"/><circle cx="600" cy="536" r="27" fill="#c2ceff"/><circle cx="890" cy="568" r="17" fill="#f4952b"/>
    <circle cx="1080" cy="230" r="50" fill="#fff"/>
  </svg>
  <div style="position:relative">
    <div style="width:88px">${mark.replace('fill="#0d5563"', 'fill="#ffffff22"')}</div>
    <h1 style="margin-top:32px;font:600 78px/1.1 'Page Serif';max-width:900px">${project.title.en}</h1>
    <p style="margin-top:24px;font-size:32px;line-height:1.35;max-width:820px;opacity:0.92">${project.summary}</p>
  </div>
</div>`;

async function draw(page: Page, name: string, html: string, [width, height]: readonly [number, number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }));
}

const executablePath =
  process.env['CHROMIUM'] ?? execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [192, 512]) await draw(page, `icon-${size}.png`, iconPage(size, false), [size, size]);
await draw(page, 'icon-mask.png', iconPage(512, true), [512, 512]);
await draw(page, 'apple-touch-icon.png', iconPage(180, true), [180, 180]);
await draw(page, 'preview.png', previewPage, [1200, 630]);
await browser.close();
