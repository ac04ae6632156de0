import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

const settings = `title: Mira Okafor
description: Papers on mosses.
address: https://papers.example.org/
people:
  - { name: Mira Okafor, role: owner }
  - { name: Ada Moss, role: member }
sources:
  - { file: listing.txt, captured: 2026-12-31 }
`;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const crowd = Array.from(alphabet.slice(0, 10)).flatMap((letter) =>
  Array.from('stuvwx', (last) => `Nadia F${letter}rn${last}tein`),
);

const listing = writeListing([
  {
    title: 'Moss on Many Roofs',
    authors: 'Mira Okafor, Ben Sample',
    abstract: 'We count mosses on roofs and measure shadows of roofs.',
  },
  { title: 'A Census of Roofs by Sixty Observers', authors: 'Mira Okafor', abstract: 'Roofs were counted.' },
  { title: 'Shadows of Roofs', authors: 'Mira Okafor, Ben Sample, Ada Moss et al.', abstract: 'Shadows of roofs.' },
  { title: 'في قياس ظلال الأشجار', authors: 'فلان الفلاني, Mira Okafor', abstract: 'قسنا ظلال الأشجار.' },
  { title: 'Slides on Ferns', authors: 'Ada Moss', abstract: 'Ferns have fronds.' },
]);

const corrections = `
moss-on-many-roofs:
  venue: Journal of Roofs
  type: article
  award: Best Paper
  links: { pdf: https://example.com/moss.pdf, doi: 10.1000/182, code: https://example.com/moss }
a-census-of-roofs-by-sixty-observers:
  authors: [${[...crowd.slice(0, 40), 'Mira Okafor', ...crowd.slice(40, 59)].join(', ')}]
slides-on-ferns:
  links: { slides: https://example.com/ferns.pdf }
`;

const moss = 'papers/moss-on-many-roofs/';
const census = 'papers/a-census-of-roofs-by-sixty-observers/';
const shadows = 'papers/shadows-of-roofs/';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite({
    seeds: { 'site.yaml': settings, 'listing.txt': listing, 'corrections.yaml': corrections },
  });
});

afterAll(async () => {
  await open.close();
});

describe('The page of a paper', () => {
  it('has its title, authors, venue, year, links, abstract, citation and related papers in this order', async () => {
    const text = await open.visit(moss, (page) => page.getByRole('main').innerText());
    const places = ['Moss on', 'Ben Sample', 'Journal of Roofs', '2024', 'PDF', 'We count', 'APA', 'BibTeX', 'Related'];
    const found = places.map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('puts the link to the paper first, and highlights it', async () => {
    const backgrounds = (path: string) =>
      open.visit(path, (page) =>
        page
          .locator('.paper-head .action-row > a')
          .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor)),
      );
    const [pdf, doi, code] = await backgrounds(moss);
    expect(pdf).not.toBe(doi);
    expect(doi).toBe(code);
    expect(await backgrounds('papers/slides-on-ferns/')).toEqual([code, code]);
  });

  it('gives the reasons for each related paper, except for an owner who is on every paper', async () => {
    await open.visit(shadows, async (page) => {
      const related = page.getByRole('region', { name: 'Related papers' });
      const reasons = related
        .getByRole('listitem')
        .filter({ hasText: 'Moss on Many Roofs' })
        .locator('.facts > * + span');
      const [terms, people] = await reasons.allInnerTexts();
      expect(terms).toMatch(/^Also about (?=.*roofs)(?=.*shadows)/);
      expect(people).toBe('With Ben Sample');
    });
  });

  it.each([moss, census, shadows, 'papers/في-قياس-ظلال-الأشجار/'])('is accessible at /%s', async (path) => {
    for (const width of [1280, 320]) {
      await open.visit(
        path,
        async (page, faults) => {
          expect(await findViolations(page)).toEqual([]);
          for (const summary of await page.locator('summary').all()) await summary.click();
          await page.getByRole('link', { name: 'Cite', exact: true }).click();
          await page.locator('#cite:target').waitFor();
          expect(await findViolations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(faults).toEqual([]);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  it('has at most 25 kB of HTML with sixty authors', async () => {
    expect(gzipSync(await open.site.read(`${census}index.html`)).length).toBeLessThanOrEqual(25_000);
  });
});

const styles = ['APA', 'MLA', 'Chicago', 'IEEE'];

describe('How to cite a paper', () => {
  it.each([...styles, 'BibTeX'])('is copied as %s and announced', async (name) => {
    await open.visit(
      moss,
      async (page, faults) => {
        await copyAs(page, name);
        await expect.poll(() => page.locator('.citation [role=status]').textContent()).toBe('Copied.');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('Moss on Many Roofs');
        expect(copied).not.toMatch(/<\/?i>|&amp;/);
        expect(await page.locator('.citation [data-form]:visible').count()).toBe(1);
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('has a button that copies the address of the page, or reports that the browser refused', async () => {
    await open.visit(
      moss,
      async (page, faults) => {
        const [button, status] = [
          page.getByRole('button', { name: 'Copy link' }),
          page.locator('.citation [role=status]'),
        ];
        await button.click();
        await expect.poll(() => status.textContent()).toBe('Copied.');
        const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
        await button.press('Enter');
        await expect.poll(() => status.textContent()).toBe('The link could not be copied.');
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it.each([
    ['RIS', 'moss-on-many-roofs.ris', /^TY {2}- JOUR\r\n[^]*\r\nER {2}- ?\r\n$/],
    ['CSL-JSON', 'moss-on-many-roofs.csl.json', /^\[[^]*"article-journal"[^]*\]\n$/],
  ])('is downloaded as %s', async (name, file, content) => {
    await open.visit(moss, async (page) => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(file);
      expect(await text(await download.createReadStream())).toMatch(content);
    });
  });

  it('keeps its italics when it is pasted as rich text', async () => {
    await open.visit(
      moss,
      async (page) => {
        await copyAs(page, 'APA');
        await expect.poll(() => page.locator('.citation [role=status]').textContent()).toBe('Copied.');
        const html = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item?.getType('text/html'))?.text();
        });
        expect(html).toMatch(/<i\b[^>]*>Journal of Roofs<\/i>/);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('is selected with a message if the browser refuses to copy', async () => {
    await open.visit(moss, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('refused'));
      });
      await copyAs(page, 'APA');
      const status = page.locator('.citation [role=status]');
      await expect.poll(() => status.textContent()).toBe('The text is selected; copy it with your keyboard.');
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('Okafor, M., & Sample, B. (2024');
    });
  });

  it('can be read in all styles without JavaScript', async () => {
    await open.visit(
      moss,
      async (page) => {
        const citation = page.getByRole('region', { name: 'Cite' });
        for (const name of [...styles, 'BibTeX']) {
          await citation.getByRole('radio', { name }).check();
          await expect.poll(() => citation.locator('[data-form]:visible').innerText()).toContain('Moss on Many Roofs');
        }
        expect(await citation.getByRole('link', { name: 'BibTeX' }).isVisible()).toBe(true);
        expect(await citation.getByRole('button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('has et al. in every style if not all authors are known', async () => {
    await open.visit(shadows, async (page) => {
      const references = await page.locator('.reference').allTextContents();
      expect(references).toHaveLength(styles.length);
      for (const reference of references) expect(reference).toMatch(/ et al\./);
    });
  });
});

describe('Sixty authors', () => {
  it('are collapsed after the twelfth, except for the owner', async () => {
    await open.visit(
      census,
      async (page) => {
        const authors = page.locator('.paper-head .authors');
        const isShown = async (name: string) => (await authors.innerText()).includes(name);
        expect(await isShown(crowd[11] ?? '')).toBe(true);
        expect(await isShown(crowd[12] ?? '')).toBe(false);
        await authors.getByText('and 48 more authors, among them Mira Okafor').click();
        const shown = await authors.innerText();
        expect(crowd.slice(0, 59).filter((name) => !shown.includes(name))).toEqual([]);
        // The others have no pages.
        expect(await authors.getByRole('link').allInnerTexts()).toEqual(['Mira Okafor']);
      },
      { javaScriptEnabled: false },
    );
  });

  it('are limited to ten in a list, with the owner and a link to all', async () => {
    await open.visit('papers/', async (page) => {
      const entry = page.getByRole('listitem').filter({ hasText: 'A Census of Roofs' });
      expect(await entry.locator('.authors').innerText()).toMatch(
        new RegExp(`${crowd[9] ?? ''} and 50 more, among them Mira Okafor$`),
      );
      expect(await entry.getByRole('link', { name: '50 more' }).getAttribute('href')).toBe(`/${census}`);
    });
  });
});

it('A right-to-left name is marked as such', async () => {
  await open.visit('papers/في-قياس-ظلال-الأشجار/', async (page) => {
    const authors = page.locator('.paper-head .authors');
    expect(await authors.getByRole('link', { name: 'فلان الفلاني' }).getAttribute('dir')).toBe('rtl');
    expect(await authors.getByRole('link', { name: 'Mira Okafor' }).getAttribute('dir')).toBe(null);
    expect(await page.locator('.abstract p').evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
  });
});

async function copyAs(page: Page, name: string): Promise<void> {
  const citation = page.getByRole('region', { name: 'Cite' });
  await citation.getByRole('radio', { name }).check();
  await citation.getByRole('button', { name: 'Copy', exact: true }).click();
}
