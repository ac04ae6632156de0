import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type BuildOptions, buildSite, type BuiltSite } from './build-site.ts';
import { serveFolder } from './serve.ts';
import { watchPage } from './watch-page.ts';

/** What is done on a page; `faults` are those that `watchPage` collects. */
type Look<Result> = (page: Page, faults: readonly string[]) => Promise<Result>;

/** A built site that is being served, and a browser to look at it. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  /** Visits a page by its path below the base, in a browser window of its own, and looks at it when it is loaded. */
  visit<Result>(path: string, look: Look<Result>, view?: BrowserContextOptions): Promise<Result>;
  /** Stops browser and server and removes what was built. */
  close(): Promise<void>;
}

/** Builds a site that must succeed, serves it under a base path, and starts a browser. */
export async function openSite(options: BuildOptions, base = '/'): Promise<OpenSite> {
  const site = await buildSite(options);
  if (site.exitCode !== 0) {
    await site.cleanup();
    throw new Error(`The build failed, and ended with:\n${site.output.slice(-3000)}`);
  }
  const served = await serveFolder(site.dir, base);
  const browser = await launchBrowser();
  return {
    site,
    browser,
    url: served.url,
    visit: async (path, look, view = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...view });
      try {
        const page = await context.newPage();
        const faults = await watchPage(page, served.url);
        await page.goto(served.url + path);
        return await look(page, faults);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await served.close();
      await site.cleanup();
    },
  };
}
