import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './support/build-site.ts';
import { hostileSeeds } from './support/hostile-seeds.data.ts';
import { findBrokenAddresses } from './support/links.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { readFeed } from './support/read-feed.ts';

const home = 'https://papers.example.org/';
const papers = hostileSeeds['listing.txt'].split('\t').length - 1;

let open: OpenSite;
let page: Page;
let files: readonly string[];

beforeAll(async () => {
  open = await openSite({ seeds: hostileSeeds });
  page = await open.browser.newPage();
  files = await open.site.files();
});

afterAll(async () => {
  await open.close();
});

describe('A site made of hostile text', () => {
  it('has a page for every paper', () => {
    expect(files.filter((file) => /^papers\/[^/]+\/index\.html$/.test(file))).toHaveLength(papers);
  });

  it('has no element, attribute or address from injected markup', async () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(papers);
    for (const file of pages) expect(await findInjections(page, await open.site.read(file)), file).toEqual([]);
  });

  it('runs no injected script and violates no policy on any page', async () => {
    const pages = files.filter((file) => file.endsWith('index.html'));
    const found = await open.visit('', async (visited, faults) => {
      for (const file of pages) {
        await visited.goto(open.url + encodeURI(file.replace('index.html', '')));
        expect(await visited.evaluate(() => 'injected' in window), file).toBe(false);
      }
      return faults;
    });
    expect(found).toEqual([]);
  });

  it('has well-formed feeds with every title as text', async () => {
    for (const file of files.filter((name) => name.endsWith('rss.xml'))) {
      const { items } = await readFeed(page, await open.site.read(file));
      expect(items.length, file).toBeGreaterThan(0);
    }
    const { title, items } = await readFeed(page, await open.site.read('rss.xml'));
    expect(title).toBe(`</title><script>window.injected = 1</script> & "Papers" of 'x'`);
    expect(items).toHaveLength(papers);
    expect(items.map((item) => item.title)).toContain('Scripts <script>window.injected = 1</script> in a Title');
  });

  it('has valid JSON in pages and files', async () => {
    const blocks = await Promise.all(
      files
        .filter((file) => /^papers\/[^/]+\/index\.html$/.test(file))
        .map(async (file) => [
          ...(await open.site.read(file)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
        ]),
    );
    expect(blocks.filter((found) => found.length !== 1)).toEqual([]);
    for (const [, text = ''] of blocks.flat()) expect(JSON.parse(text)).toHaveProperty('@graph');
    expect(JSON.parse(await open.site.read('publications.csl.json'))).toHaveLength(papers);
    expect(JSON.parse(await open.site.read('site.webmanifest'))).toHaveProperty('name');
  });

  it('has no control character in any text', async () => {
    const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\uFFFE\uFFFF]/;
    const texts = files.filter((name) => /\.(?:html|xml|json|bib|ris|txt|webmanifest)$/.test(name));
    const found = await Promise.all(
      texts.map(async (file) => (control.test(await open.site.read(file)) ? file : null)),
    );
    expect(found.filter((file) => file !== null)).toEqual([]);
  });

  it('has no broken address, and none longer than a file system allows', async () => {
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
    const names = files.flatMap((file) => file.split('/'));
    expect(names.filter((name) => Buffer.byteLength(name) > 200)).toEqual([]);
  });

  it('has no file outside of its folder', async () => {
    expect((await readdir(dirname(open.site.dir))).toSorted()).toEqual(['cache', 'dist', 'seeds']);
  });

  it('has visible text in every title and link', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const empty = await page.evaluate(
        (text) => {
          const parsed = new DOMParser().parseFromString(text, 'text/html');
          return [...parsed.querySelectorAll('title, h1, h2, h3, main a')]
            .filter((element) => element.textContent.trim() === '' && !element.hasAttribute('aria-label'))
            .map(({ outerHTML }) => outerHTML);
        },
        await open.site.read(file),
      );
      expect(empty, file).toEqual([]);
    }
  });

  it('does not scroll horizontally on a small screen, however long a word is', async () => {
    const long = files.filter((file) =>
      /^(?:papers\/(?:unbreakable|a-very-long)[^/]*\/|papers\/|)index\.html$/.test(file),
    );
    expect(long.length).toBeGreaterThan(3);
    for (const file of long) {
      const surplus = await open.visit(
        file.replace('index.html', ''),
        (visited) =>
          visited.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        { viewport: { width: 320, height: 640 } },
      );
      expect(surplus, file).toBeLessThanOrEqual(0);
    }
  });
});

describe('A line that resembles the beginning of a paper', () => {
  it('is reported, without a page for a category that is a path or markup', async () => {
    const headers = ['../../etcMay 2, 2024', '<script>May 2, 2024', 'CL"><b>May 2, 2024'];
    const listing = headers.map((header) => `${header}\nA Title\tAda Example\nAn abstract.\n\n`).join('');
    const site = await buildSite({ seeds: { 'listing.txt': listing + writeListing([{ title: 'A Paper' }]) } });
    expect(site.output).toMatch(/1 paper; [1-9]\d* warning/);
    expect((await site.files()).filter((file) => /^papers\/.+\.html$/.test(file))).toEqual([
      'papers/a-paper/index.html',
      'papers/index.html',
    ]);
    await site.cleanup();
  });
});

/** Elements that the site itself never puts on a page. */
function findInjections(browserPage: Page, html: string): Promise<readonly string[]> {
  return browserPage.evaluate(
    ([text, allowed]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const templates = [...parsed.querySelectorAll('template')].flatMap(({ content }) => [
        ...content.querySelectorAll('*'),
      ]);
      return [...parsed.querySelectorAll('*'), ...templates].flatMap((element) => {
        const name = element.localName;
        const address =
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '';
        const isForeign =
          /^(?:img|iframe|frame|object|embed|base|style|audio|video|b)$/.test(name) ||
          (name === 'script' &&
            element.getAttribute('type') !== 'application/ld+json' &&
            !address.startsWith('/_astro/') &&
            !allowed.includes(element.textContent)) ||
          (name === 'link' && /^(?:https?:)?\/\/(?!papers\.example\.org\/|schema\.org\/\w+$)/.test(address)) ||
          (name === 'meta' && element.getAttribute('http-equiv') === 'refresh') ||
          /^\s*(?:javascript|data|vbscript):/i.test(address) ||
          element.getAttributeNames().some((attribute) => attribute.startsWith('on') || attribute === 'style');
        return isForeign ? [element.outerHTML.slice(0, 200)] : [];
      });
    },
    [html, listAllowedScripts(html)] as const,
  );
}

/** The inline scripts of a page that its policy allows. */
function listAllowedScripts(html: string): readonly string[] {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  return scripts.filter((text) => policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}
