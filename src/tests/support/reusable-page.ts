import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { printViolations } from './watch-page.ts';

/** What changes a page, or the window around it, beyond the document that it shows. */
const lasting = [
  ...['addCookies', 'addInitScript', 'close', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'grantPermissions'],
  ...['newCDPSession', 'route', 'setDefaultTimeout', 'setExtraHTTPHeaders', 'setGeolocation', 'setOffline'],
  ...['setViewportSize'],
];

/** A page in a browser window of its own. */
export interface ReusablePage {
  readonly page: Page;
  /** Makes the page as it was when it was opened; false where that is not known, and it was closed. */
  readonly reset: () => Promise<boolean>;
}

/**
 * Opens a page for one visit after the other, which is cheaper than a new one each time: half of the time of a visit is the start of a
 * renderer. Nothing is taken from its cache.
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
