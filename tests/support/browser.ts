import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page of a real browser, with what went on in it. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, errors that no one caught, and requests that failed. */
  problems: string[];
  /** Every host that the page asked for something. */
  hosts: Set<string>;
}

/** The build of Chromium that has no windows takes half of the time of the other, which draws to one that nobody sees. */
const windowless = '/usr/bin/chromium-headless-shell';

/** Starts Chromium without a window; whoever starts it closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? (existsSync(windowless) ? windowless : '/usr/bin/chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** Opens a page of its own, with nothing remembered from others. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const visit: Visit = { page, problems: [], hosts: new Set() };
  page.on('request', (request) => visit.hosts.add(new URL(request.url()).host));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What the page itself no longer waits for.
    if (reason !== 'net::ERR_ABORTED') visit.problems.push(`${request.url()}: ${reason}`);
  });
  page.on('pageerror', (error) => visit.problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.problems.push(message.text());
  });
  return visit;
}
