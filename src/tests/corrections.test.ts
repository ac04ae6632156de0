import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { readFeed } from './support/read-feed.ts';

const corrections = `
moss-on-roofs:
  title: Moss on Many Roofs
  venue: Journal of Roofs
  award: Best Paper
  note: Reprinted twice.
  selected: true
  links:
    pdf: https://example.com/moss.pdf
    doi: 10.1000/182
    code: https://example.com/moss
a-preprint-of-moss:
  same_as: moss-on-roofs
  links: { arxiv: "2401.01230" }
a-paper-to-forget: { hide: Withdrawn by its authors. }
`;

let open: OpenSite;

beforeAll(async () => {
  const listing = writeListing([
    { title: 'Moss on Roofs', header: 'CLMay 2, 2024Code' },
    { title: 'A Preprint of Moss', header: 'CLMay 1, 2023' },
    { title: 'A Paper to Forget', header: 'CLMay 3, 2022' },
    { title: 'Fern in Rain', header: 'CLMay 4, 2024Code' },
  ]);
  open = await openSite({ seeds: { 'listing.txt': listing, 'corrections.yaml': corrections } });
});

afterAll(async () => {
  await open.close();
});

describe('A correction of a paper', () => {
  it('is shown on its page, to which the address of its former title leads', async () => {
    await open.visit('papers/moss-on-roofs/', async (page, faults) => {
      expect(await page.locator('h1').textContent()).toBe('Moss on Many Roofs');
      const links = await page
        .locator('.paper-head .action-row a[href^=https]')
        .evaluateAll((found) => found.map((link) => [link.textContent.trim(), link.getAttribute('href')]));
      expect(links).toEqual([
        ['Read PDF, free', 'https://example.com/moss.pdf'],
        ['Code', 'https://example.com/moss'],
        ['arXiv', 'https://arxiv.org/abs/2401.01230'],
        ['DOI', 'https://doi.org/10.1000/182'],
      ]);
      const head = await page.locator('.paper-head').innerText();
      expect(head).toContain('Journal of Roofs');
      expect(head).toContain('Best Paper');
      expect(head).toContain('Reprinted twice.');
      expect(head).not.toContain('link not listed');
      expect(await page.locator('meta[name=citation_journal_title]').getAttribute('content')).toBe('Journal of Roofs');
      expect(await page.locator('.bibtex').textContent()).toContain('@article{');
      expect(faults).toEqual([]);
    });
  });

  it('is shown in lists, with selected papers first on the home page', async () => {
    await open.visit('', async (page) => {
      const headings = await page.locator('.home-latest h2').allInnerTexts();
      expect(headings).toEqual(['Selected papers', 'Latest papers']);
      const entry = page.locator('[aria-labelledby=selected] .entry');
      expect(await entry.locator('h3').allInnerTexts()).toEqual(['Moss on Many Roofs']);
      expect(await entry.locator('.facts').innerText()).toMatch(/Journal of Roofs \(\d{4}\)\s[^]*Best Paper/);
      expect(await entry.locator('.action-row').innerText()).toMatch(
        /Read\s+PDF, free\s+(?:Abstract\s+)?Cite\s+Code\s+arXiv\s+DOI/,
      );
      expect(await page.locator('[aria-labelledby=latest] .entry h3').allInnerTexts()).toEqual([
        'Fern in Rain',
        'Moss on Many Roofs',
      ]);
    });
  });

  it('is shown in the feed', async () => {
    await open.visit('', async (page) => {
      const { items } = await readFeed(page, await open.site.read('rss.xml'));
      expect(items.map(({ title }) => title)).toEqual(['Fern in Rain', 'Moss on Many Roofs']);
      expect(items[1]?.content).toContain('Journal of Roofs');
      expect(items[1]?.content).toContain('arXiv');
    });
  });

  it('is found by the search', async () => {
    await open.visit('search/?q=journal', async (page) => {
      await page.locator('.result h3').first().waitFor();
      expect(await page.locator('.result h3').allInnerTexts()).toEqual(['Moss on Many Roofs']);
      expect(await page.locator('.result .excerpt').innerText()).not.toContain('Journal of Roofs');
    });
  });
});

describe('The page of a hidden or merged paper', () => {
  it('redirects to the paper that it was merged into', async () => {
    const html = await open.site.read('papers/a-preprint-of-moss/index.html');
    expect(html).toContain('/papers/moss-on-many-roofs/');
  });

  it('gives the reason, and is in no list', async () => {
    expect(await open.site.read('papers/a-paper-to-forget/index.html')).toContain('Withdrawn by its authors.');
    for (const file of ['papers/index.html', 'publications.bib', 'rss.xml', 'llms.txt'])
      expect(await open.site.read(file), file).not.toMatch(/a paper to forget/i);
  });
});
