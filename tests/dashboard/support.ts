import type { Browser, BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';

/** The whole application with the page, and a browser to look at it. */
export interface Dashboard {
  api: TestApi;
  browser: Browser;
  /** Opens a path of the page, with nothing remembered from other visits; it is closed with the test. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/**
 * Serves the page as it was built, over the run's Neo4j.
 *
 * @param settings environment variables that differ from the tests' own
 */
export async function openDashboard(settings?: Record<string, string>): Promise<Dashboard> {
  // With a response cache, as readers meet it.
  const api = await openApi({ RESPONSE_CACHE_MB: '64', ...settings });
  const browser = await openBrowser();
  return {
    api,
    browser,
    async visit(path, options) {
      const visit = await openPage(browser, { locale: 'en-US', ...options });
      onTestFinished(async () => {
        // An answer that a test still changes on its way to the page would fail with the page.
        if (!visit.page.isClosed()) await visit.page.unrouteAll({ behavior: 'ignoreErrors' });
        await visit.page.context().close();
      });
      await visit.page.goto(api.app.url + path);
      return visit;
    },
    async close() {
      await browser.close();
      await api.app.stop();
    },
  };
}
