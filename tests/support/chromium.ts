import { chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Opens a page in a real Chromium, which is closed with the test. It needs `chromium` on the machine. */
export async function openPage(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  onTestFinished(() => browser.close());
  return browser.newPage({ viewport: { width: 1500, height: 950 } });
}
