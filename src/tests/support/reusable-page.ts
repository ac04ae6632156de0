import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { printViolations } from './watch-page.ts';

/** Changes to a page or its window that outlast a document. */
const lasting = [
  ...['addCookies', 'addInitScript', 'close', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'grantPermissions'],
  ...['newCDPSession', 'route', 'setDefaultTimeout', 'setExtraHTTPHeaders', 'setGeolocation', 'setOffline'],
  ...['setViewportSize'],
];

/** A page in a browser window of its own. */
export interface ReusablePage {
  readonly page: Page;
  /** Restores the initial state of the page; false if that is uncertain, in which case the page was closed. */
  readonly reset: () => Promise<boolean>;
}

/**
 * Opens a page for successive visits, which is cheaper than a new page each time: half of the time of a visit is the start of a renderer.
 * It does not use its cache.
 */
export async function openReusablePage(browser: Browser, view: BrowserContextOptions): Promise<ReusablePage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...view });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await printViolations(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let isChanged = false;
  for (const target of [page, context])
    for (const name of lasting) {
      const method = Reflect.get(target, name) as ((...given: unknown[]) => unknown) | undefined;
      if (!method) continue;
      Reflect.set(target, name, (...given: unknown[]) => {
        isChanged = true;
        return method.apply(target, given);
      });
    }
  const reset = async () => {
    page.removeAllListeners();
    await page.mouse.move(-1, -1);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto('about:blank');
  };
  return {
    page,
    reset: async () => {
      if (!isChanged && context.pages().length === 1) {
        const isReset = await reset().then(
          () => true,
          () => false,
        );
        if (isReset) return true;
      }
      await context.close();
      return false;
    },
  };
}
