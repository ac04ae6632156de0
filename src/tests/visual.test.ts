import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePictures, largestDifference, shrinkPicture } from './support/compare-pictures.ts';
import { openExample, type OpenSite } from './support/open-site.ts';

/** A part of the site as it should look. The picture shows the screen without scrolling. */
interface View {
  readonly path: string;
  readonly width: 390 | 768 | 1280;
  /** Default: light. */
  readonly colours?: 'light' | 'dark';
  readonly prepare?: (page: Page) => Promise<void>;
}

const wide = 1280;
const narrow = 390;
const paper = 'papers/safer-or-luckier-llms-as-safety-evaluators-are-not-robust-to-artifacts/';

const views: Readonly<Record<string, View>> = {
  home: { path: '', width: wide },
  'home-dark': { path: '', width: wide, colours: 'dark' },
  'home-narrow': { path: '', width: narrow },
  'all-papers': { path: 'papers/', width: wide },
  'all-papers-narrow-dark': { path: 'papers/', width: narrow, colours: 'dark' },
  'all-papers-printed': {
    path: 'papers/',
    width: 768,
    prepare: (page) => page.emulateMedia({ media: 'print' }),
  },
  paper: { path: paper, width: wide },
  'paper-narrow': { path: paper, width: narrow },
  'paper-printed': { path: paper, width: 768, prepare: (page) => page.emulateMedia({ media: 'print' }) },
  author: { path: 'authors/seraphina-goldfarb-tarrant/', width: 768 },
  authors: { path: 'authors/', width: wide },
  years: { path: 'years/', width: wide },
  categories: { path: 'categories/', width: narrow },
  'search-results': {
    path: 'search/?q=sentiment',
    width: wide,
    prepare: (page) => page.locator('[data-search-page] .result').first().waitFor(),
  },
  'search-dialog-dark': {
    path: 'years/',
    width: narrow,
    colours: 'dark',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText('sentiment');
      await page.locator('dialog[open] .result').first().waitFor();
    },
  },
};

/**
 * Hides what differs between machines: only letters in the site's own fonts, at their true widths, and neither a blinking cursor nor
 * anything drawn by the system.
 */
const steady = `
  * { text-rendering: geometricPrecision !important; caret-color: transparent !important; }
  pre, code, kbd { font-family: 'Source Sans' !important; }
  summary { list-style: none !important; }
  select, input[type='checkbox'], input[type='radio'], math { visibility: hidden !important; }
  .search-keys { display: none !important; }
`;

const keptFolder = join(import.meta.dirname, 'visual');
const madeFolder = join(import.meta.dirname, '../../node_modules/.cache/offprint/visual');
const isUpdate = process.env['UPDATE_VISUAL'] === '1';

let open: OpenSite;

beforeAll(async () => {
  open = await openExample();
  await mkdir(isUpdate ? keptFolder : madeFolder, { recursive: true });
});

afterAll(async () => {
  await open.close();
});

describe('The reference picture of', () => {
  it.each(Object.entries(views))('%s matches the page', async (name, view) => {
    const picture = await takePicture(view);
    const kept = join(keptFolder, `${name}.png`);
    if (isUpdate) await writeFile(kept, picture);
    const share = existsSync(kept) ? await comparePictures(picture, await readFile(kept)) : 1;
    const made = join(madeFolder, `${name}.png`);
    if (share > largestDifference) await writeFile(made, picture);
    expect(
      share,
      `${(share * 100).toFixed(2)} % of the page looks other than ${kept}. What it looks like now is in ${made}. ` +
        `If that is right, keep it: UPDATE_VISUAL=1 npx vitest run src/tests/visual.test.ts`,
    ).toBeLessThanOrEqual(largestDifference);
  });
});

function takePicture({ path, width, colours = 'light', prepare }: View): Promise<Buffer> {
  return open.visit(
    path,
    async (page) => {
      await page.addStyleTag({ content: steady });
      await prepare?.(page);
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise(requestAnimationFrame);
      });
      return shrinkPicture(await page.screenshot({ animations: 'disabled' }));
    },
    {
      viewport: { width, height: width === narrow ? 844 : 900 },
      deviceScaleFactor: 1,
      colorScheme: colours,
      // The policy of the pages forbids the added style sheet.
      bypassCSP: true,
    },
  );
}
