import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExample, type OpenSite } from './support/open-site.ts';
import { readFeed } from './support/read-feed.ts';
import { formatSeedAuthors, owner } from './support/seed-authors.ts';
import { categoryNames, seedPapers } from './support/seed-papers.data.ts';

const home = 'https://example.org/';

let open: OpenSite;
let page: Page;

beforeAll(async () => {
  open = await openExample();
  page = await open.browser.newPage();
});

afterAll(async () => {
  await open.close();
});

describe('The feed of the whole site', () => {
  it('has the owner, the address and the language of the site', async () => {
    const feed = await readFeed(page, await open.site.read('rss.xml'));
    expect(feed).toMatchObject({ title: owner, link: home, self: `${home}rss.xml`, language: 'en' });
    expect(feed.description).toMatch(/^Papers on fairness/);
  });

  it('has every paper once, newest first, with its authors, category, date and permanent address', async () => {
    const { items } = await readFeed(page, await open.site.read('rss.xml'));
    expect(items).toEqual(
      seedPapers.map((paper) => ({
        title: paper.title,
        link: `${home}papers/${paper.id}/`,
        guid: `${home}papers/${paper.id}/`,
        isPermanent: 'true',
        creators: [formatSeedAuthors(paper)],
        categories: [categoryNames[paper.category]],
        published: `${paper.day}T00:00:00.000Z`,
        description: expect.any(String) as string,
        content: expect.any(String) as string,
      })),
    );
  });

  it('has the whole abstract of each paper as HTML, and its beginning as text', async () => {
    const { items } = await readFeed(page, await open.site.read('rss.xml'));
    for (const { link, description, content } of items) {
      const html = await open.site.read(`${link.slice(home.length)}index.html`);
      const abstract = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').querySelector('.abstract p')?.textContent,
        html,
      );
      expect(abstract?.startsWith(description.replace(/ …$/u, '')), link).toBe(true);
      expect(description.length, link).toBeLessThanOrEqual(202);
      expect(content, link).toBe(abstract);
    }
  });
});

describe('The feed of a year, a category or an author', () => {
  it.each([
    ['years/2025/', `2025 · ${owner}`, 7],
    ['categories/cs.LG/', `Machine Learning · ${owner}`, 2],
    ['authors/seraphina-goldfarb-tarrant/', owner, 22],
    ['authors/nishant-balepur/', `Nishant Balepur · ${owner}`, 2],
  ])('at /%s has the title “%s” and its %i papers', async (path, title, count) => {
    const feed = await readFeed(page, await open.site.read(`${path}rss.xml`));
    expect(feed).toMatchObject({ title, link: home + path, self: `${home}${path}rss.xml` });
    expect(feed.items).toHaveLength(count);
  });

  it('is well formed, without control characters', async () => {
    const feeds = (await open.site.files()).filter((file) => file.endsWith('rss.xml'));
    expect(feeds.length).toBeGreaterThan(20);
    for (const file of feeds) {
      const xml = await open.site.read(file);
      expect(xml, file).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/);
      expect((await readFeed(page, xml)).items.length, file).toBeGreaterThan(0);
    }
  });

  it('can be discovered from the page of its list, like the feed of the site', async () => {
    for (const path of ['years/2025/', 'categories/cs.CL/', 'authors/aakanksha/']) {
      const html = await open.site.read(`${path}index.html`);
      const feeds = await page.evaluate((text) => {
        const links = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('link[type$="rss+xml"]');
        return [...links].map((link) => link.getAttribute('href'));
      }, html);
      expect(feeds).toEqual(['/rss.xml', `/${path}rss.xml`]);
    }
  });
});

it.each(['rss.xml', 'atom.xml'])('The feed %s has the preferred colours of its reader in a browser', async (feed) => {
  const colours = (['light', 'dark'] as const).map((colorScheme) =>
    open.visit(feed, (tab) => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), {
      colorScheme,
    }),
  );
  expect(await Promise.all(colours)).toEqual(['rgb(252, 251, 248)', 'rgb(21, 22, 27)']);
});
