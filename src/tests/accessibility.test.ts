import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findColourViolations, findViolations } from './support/axe.ts';
import { openExample, type OpenSite } from './support/open-site.ts';
import { pageKinds } from './support/page-kinds.ts';

let open: OpenSite;

beforeAll(async () => {
  open = await openExample();
});

afterAll(async () => {
  await open.close();
});

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

describe('On narrow and wide screens, in light and dark colours,', () => {
  it.each(pageKinds)('the %s has no axe violations and does not scroll horizontally', async (_kind, path) => {
    await open.visit(
      path,
      async (page) => {
        await openDetails(page);
        expect(await findViolations(page), 'on 320 pixels').toEqual([]);
        const surplus = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(surplus)).toBeLessThanOrEqual(0);
        await page.setViewportSize(wide);
        expect(await findViolations(page), 'in light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findColourViolations(page), 'in dark').toEqual([]);
      },
      { colorScheme: 'light', viewport: narrow },
    );
  });
});

describe('With the keyboard', () => {
  it.each(pageKinds)(
    'every tab stop on the %s has a visible focus, and the first one skips to the content',
    async (_kind, path) => {
      await open.visit(path, async (page) => {
        // Results that arrive while the focus moves would push it out of view.
        await page.waitForLoadState('networkidle');
        const stops = await tabThrough(page);
        expect(stops.filter(({ isVisible }) => !isVisible).map(({ html }) => html)).toEqual([]);
        expect(stops.length).toBeGreaterThan(8);
        expect(stops.length).toBeLessThan(mostStops);
        expect(stops[0]?.text).toBe('Skip to content');
        await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
        await page.waitForURL(/#content$/);
        await page.keyboard.press('Tab');
        const isBehindMenu = await page.evaluate(() => {
          const { activeElement: focused } = document;
          const menu = document.querySelector('header nav');
          if (!menu || !focused || focused === document.body) return false;
          return (
            Boolean(menu.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) && !menu.contains(focused)
          );
        });
        expect(isBehindMenu).toBe(true);
      });
    },
  );
});

const mostStops = 300;

interface Stop {
  readonly html: string;
  readonly text: string;
  /** True when the element is in view and has an outline, or its control has: scripts cannot read the style of that one, only what sets it. */
  readonly isVisible: boolean;
}

/** Presses Tab until the focus leaves the page. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: focused, body } = document;
      if (!focused || focused === body || focused.hasAttribute('data-visited')) return null;
      focused.setAttribute('data-visited', '');
      const style = getComputedStyle(focused);
      const { outlineStyle, outlineWidth, outlineColor } = style;
      const { top, bottom, width } = focused.getBoundingClientRect();
      const isOutlined =
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')) ||
        style.getPropertyValue('--ring') === 'solid';
      const isInView = width > 0 && bottom > 0 && top < innerHeight;
      return {
        html: focused.outerHTML.slice(0, 160),
        text: focused.textContent.trim(),
        isVisible: isOutlined && isInView,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
