import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFindings } from './support/axe.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { pageKinds } from './support/page-kinds.ts';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite({ seeds: 'project' });
});

afterAll(async () => {
  await open.close();
});

describe.each([
  ['in light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
  ['in dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
  ['on 320 pixels, in light', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['on 320 pixels, in dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('Seen %s', (_name, view) => {
  it.each(pageKinds)('the %s has no finding of axe', async (_kind, path) => {
    await visit(path, view, async (page) => {
      for (const details of await page.locator('main details:not([open])').all()) {
        await details.evaluate((element) => {
          element.setAttribute('open', '');
        });
      }
      expect(await findFindings(page)).toEqual([]);
    });
  });
});

describe('On a screen of 320 pixels', () => {
  it.each(pageKinds)('the %s does not scroll sideways', async (_kind, path) => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  });
});

describe('With the keyboard', () => {
  it.each(pageKinds)('the first stop on the %s is a visible link to the content', async (_kind, path) => {
    await visit(path, {}, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.textContent()).toMatch(/Skip to content/);
      await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#content');
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => {
        const main = document.querySelector('main');
        const focused = document.activeElement;
        if (!main || !focused || focused === document.body) return false;
        return main.contains(focused) || Boolean(main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(isInside).toBe(true);
    });
  });

  it.each(pageKinds)('every stop on the %s shows that it has the focus', async (_kind, path) => {
    await visit(path, {}, async (page) => {
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 400; stops += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement: focused, body } = document;
          if (!focused || focused === body) return null;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
          const { top, bottom, width } = focused.getBoundingClientRect();
          const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
          const isInView = width > 0 && bottom > 0 && top < innerHeight;
          return { name: focused.outerHTML.slice(0, 160), isVisible: isOutlined && isInView };
        });
        if (!stop) break;
        if (!stop.isVisible) hidden.push(stop.name);
      }
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(8);
      expect(stops).toBeLessThan(400);
    });
  });
});

async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await open.browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    await page.goto(open.url + path, { waitUntil: 'networkidle' });
    await look(page);
  } finally {
    await context.close();
  }
}
