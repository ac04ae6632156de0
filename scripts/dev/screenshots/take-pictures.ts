import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { printViolations, watchPage } from '../../../src/tests/support/watch-page.ts';
import { findCutText } from './find-cut-text.ts';
import type { ShownPage } from './shown-pages.ts';

/** A problem on a page, and the view that has it. */
export interface Fault {
  readonly view: string;
  readonly problem: string;
}

const widths = [390, 768, 1280, 1920] as const;
/** The width of an A4 sheet between margins of 20 mm, in CSS pixels. */
const sheet = 643;
/** How far content may extend into that margin, in the same pixels: labels of a chart can be wider than its bars. */
const sheetMargin = 16;
/** A list of a thousand papers is taller than a picture needs to be. */
const mostHeight = 8000;

/** Takes all pictures of one page of a served site into `folder`, and returns its problems. */
export async function takePictures(
  browser: Browser,
  url: string,
  shown: ShownPage,
  folder: string,
): Promise<readonly Fault[]> {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    if (shown.leads) await stay(page, url + shown.path);
    await printViolations(page);
    const problems = watchPage(page, url);
    const faults: Fault[] = [];
    let heard = 0;
    const take = async (view: string, margin = 0) => {
      await settle(page);
      const seen = [...problems.slice(heard), ...(await page.evaluate(findCutText, margin))];
      heard = problems.length;
      faults.push(...seen.map((problem) => ({ view, problem })));
      await photograph(page, join(folder, `${view}.png`));
    };
    for (const width of widths) {
      await open(page, url, shown, width);
      await take(`${String(width)}-light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await take(`${String(width)}-dark`);
    }
    await open(page, url, shown, 1280);
    await page.emulateMedia({ forcedColors: 'active' });
    await take('forced-colours');
    await page.emulateMedia({ forcedColors: 'none' });
    const settings = await context.newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await open(page, url, shown, 1280);
    await take('text-200');
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await open(page, url, shown, sheet);
    await page.emulateMedia({ media: 'print' });
    await take('print', sheetMargin);
    return faults;
  } finally {
    await context.close();
  }
}

/** Keeps the browser on a redirecting page: all other pages answer “no content”. */
async function stay(page: Page, address: string): Promise<void> {
  await page.route('**/*', (route, request) =>
    request.isNavigationRequest() && request.url() !== address ? route.fulfill({ status: 204 }) : route.continue(),
  );
}

async function open(page: Page, url: string, { path, prepare }: ShownPage, width: number): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width, height: Math.min(1000, Math.round(width * 1.8)) });
  await page.goto(url + path);
  await prepare?.(page);
}

/**
 * Makes the page draw everything, including what is out of view, and waits for fonts and for two frames: changes that a script makes in the
 * first frame are visible in the second.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
    const draw = () => new Promise(requestAnimationFrame);
    await draw();
    await draw();
  });
}

async function photograph(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  const clip = { x: 0, y: 0, width, height: Math.min(height, mostHeight) };
  await page.screenshot({ path, fullPage: true, clip });
}
