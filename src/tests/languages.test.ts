import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../core/texts/en.data.ts';
import { findTexts } from '../core/texts/find-texts.ts';
import { findNonColourViolations } from './support/axe.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { pageKinds } from './support/page-kinds.ts';

const readSeed = (name: string) => readFileSync(join(import.meta.dirname, 'seeds', name), 'utf8');
const seedsIn = (language: string) => ({
  'listing.txt': readSeed('listing.txt'),
  'permalinks.json': readSeed('permalinks.json'),
  'site.yaml': `${readSeed('site.yaml').replace(/^language: .*$/m, `language: ${language}`)}\nabout: Mosses are plants.\nshow: { embed: true }\n`,
});

/** English texts that a language has in another form, as patterns for the whole text. */
function listEnglishTexts(language: string): readonly RegExp[] {
  const own = new Map<string, unknown>(Object.entries(findTexts(language)));
  return Object.entries<string | Readonly<Record<string, string>>>(english).flatMap(([key, text]) => {
    const forms = typeof text === 'string' ? [text] : Object.values(text);
    const isOther = JSON.stringify(own.get(key)) !== JSON.stringify(text);
    return forms
      .filter(
        (form) => isOther && ![...own.values()].includes(form) && /\p{L}{2}/u.test(form.replaceAll(/\{\w+\}/g, '')),
      )
      .map(
        (form) =>
          new RegExp(
            `^${form
              .trim()
              .split(/\{\w+\}/)
              .map(RegExp.escape)
              .join('.+')}$`,
            'u',
          ),
      );
  });
}

/** Whether a text is from a paper or the owner. */
const isSeeded = (text: string) => text.length > 25 && seeded.includes(text.slice(0, 25));
const seeded = `${readSeed('listing.txt')}${readSeed('site.yaml')}`;

/** The texts of a page in its own language: text, labels, alternatives and placeholders. */
function readTexts(): readonly string[] {
  const page = document.documentElement.lang;
  const isOwn = (node: Node) =>
    node.parentElement?.closest('[lang]')?.getAttribute('lang') === page &&
    !node.parentElement.closest('script, style');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [document.title];
  while (walker.nextNode()) if (isOwn(walker.currentNode)) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [alt], [title]:not(.Z3988)'))
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) texts.push(element.getAttribute(name) ?? '');
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

describe.each([
  ['de', null],
  ['ar', 'rtl'],
])('A site in %s', (language, direction) => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite({ seeds: seedsIn(language) });
  });
  afterAll(() => open.close());

  it.each([...pageKinds, ['embedded list', 'embed/'] as const])(
    'declares its language on the %s, without English texts or axe violations',
    async (_, path) => {
      await open.visit(path, async (page, faults) => {
        const root = page.locator('html');
        expect(await root.getAttribute('lang')).toBe(language);
        expect(await root.getAttribute('dir')).toBe(direction);
        const texts = await page.evaluate(readTexts);
        expect(texts.length).toBeGreaterThan(10);
        const foreign = listEnglishTexts(language);
        expect(texts.filter((text) => !isSeeded(text) && foreign.some((pattern) => pattern.test(text)))).toEqual([]);
        expect(await findNonColourViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
      });
    },
  );

  it('keeps the names of feeds clear of their links on 320 pixels', async () => {
    const overlaps = await open.visit(
      'feeds/',
      (page) =>
        page.locator('.feed-list li').evaluateAll((items) =>
          items.flatMap((item) => {
            const name = item.querySelector('a');
            const actions = item.querySelector('.actions')?.getBoundingClientRect();
            const range = document.createRange();
            if (!name || !actions) return ['a feed without a name or links'];
            range.selectNodeContents(name);
            const covers = ({ left, right, top, bottom }: DOMRect) =>
              left < actions.right && right > actions.left && top < actions.bottom && bottom > actions.top;
            return [...range.getClientRects()].some(covers) ? [name.textContent] : [];
          }),
        ),
      { viewport: { width: 320, height: 640 } },
    );
    expect(overlaps).toEqual([]);
  });

  it('has its texts in scripts, too', async () => {
    await open.visit('papers/?text=bias', async (page) => {
      const foreign = listEnglishTexts(language);
      await expect.poll(() => page.locator('[data-list-status]').textContent()).toMatch(/\d/);
      const status = (await page.locator('[data-list-status]').textContent()) ?? '';
      expect(foreign.some((pattern) => pattern.test(status))).toBe(false);
      await page.locator('[data-select]').click();
      await expect
        .poll(() => page.locator('[data-selection-count]').textContent())
        .toBe(findTexts(language).noneSelected);
    });
  });
});

describe('A site in a right-to-left script', () => {
  const authors = ['ليلى الحسن', 'Ada Example', 'Ben Sample'];
  const crowd = Array.from({ length: 51 }, (_, index) => `Koffland, Mira${'x'.repeat(index)}`);
  const papers = [
    `@article{a, title = {قياس ظلال الأشجار}, author = {${authors.join(' and ')}}, year = 2024}`,
    `@article{b, title = {A census}, author = {${crowd.join(' and ')}}, year = 2023}`,
  ];
  const site =
    'title: ليلى\ndescription: Papers on shadows.\nlanguage: ar\naddress: https://example.org/\nsources: [{ file: papers.bib }]\n';
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite({ seeds: { 'site.yaml': site, 'papers.bib': papers.join('\n') } });
  });
  afterAll(() => open.close());

  it('shows the authors of search results in the order of the page, whatever their letters', async () => {
    await open.visit('search/?q=ظلال', async (page) => {
      const line = page.locator('[data-result="authors"]').first();
      await line.waitFor();
      expect(await line.textContent()).toBe(authors.join('، '));
      expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      const [first, second] = await Promise.all(['Ada', 'Ben'].map((name) => line.evaluate(findWord, name)));
      expect(first).toBeGreaterThan(second ?? Infinity);
    });
  });

  it('ends a sentence in Latin letters with its full stop', async () => {
    await open.visit('', async (page) => {
      const lede = page.locator('.lede');
      expect(await lede.evaluate(findWord, '.')).toBeGreaterThan(await lede.evaluate(findWord, 'shadows'));
    });
  });

  it('keeps the parts of a name without a page together', async () => {
    await open.visit('authors/', async (page) => {
      const entry = page.locator('.initial li:not(:has(a))').first();
      expect(
        await entry.evaluate(({ childNodes }) => [...childNodes].filter((node) => node.textContent?.trim()).length),
      ).toBe(2);
    });
  });
});

/** The position of the left edge of a word in an element. Runs in the browser. */
function findWord(element: Element, word: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(word) ?? -1;
    if (at === -1) continue;
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`“${word}” is not in “${element.textContent}”.`);
}

describe('A site in a language without texts', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite({ seeds: seedsIn('ur') });
  });
  afterAll(() => open.close());

  it('is in English, and marks the language of the owner’s texts', async () => {
    await open.visit('', async (page) => {
      const languageOf = (selector: string) => page.locator(selector).first().getAttribute('lang');
      expect(await languageOf('html')).toBe('en');
      expect(await page.locator('html').getAttribute('dir')).toBeNull();
      for (const selector of ['h1', '.lede', '.about']) expect(await languageOf(selector), selector).toBe('ur');
      expect(await page.locator('h2').allTextContents()).toContain(english.latestPapers);
      expect(await findNonColourViolations(page)).toEqual([]);
    });
  });
});
