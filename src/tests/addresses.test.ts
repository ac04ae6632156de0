import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type BuiltSite } from './support/build-site.ts';
import { hashFiles } from './support/hash-files.ts';
import { findBrokenAddresses, toFile } from './support/links.ts';
import { writeListing } from './support/listing.ts';
import { openExample, type OpenSite, openSite } from './support/open-site.ts';
import { pageKinds } from './support/page-kinds.ts';
import { seedPapers } from './support/seed-papers.data.ts';

const scopes = [
  '',
  ...['2026', '2025', '2024', '2023', '2022', '2020', '2019'].map((year) => `years/${year}/`),
  ...['cs.AI', 'cs.CL', 'cs.DB', 'cs.HC', 'cs.LG'].map((category) => `categories/${category}/`),
  ...['seraphina-goldfarb-tarrant', 'aakanksha', 'nishant-balepur'].map((author) => `authors/${author}/`),
];
/** Authors of one paper, who have a page, but no feeds and files. */
const coauthors = ['team-cohere', 'bjorn-ross', 'ricardo-munoz-sanchez'].map((author) => `authors/${author}/`);

/** A clock that is three years fast. */
const laterClock = `const { now } = Date;
const late = () => now() + 3 * 365 * 24 * 60 * 60 * 1000 + 12345;
globalThis.Date = class extends Date {
  constructor(...args) { if (args.length > 0) super(...args); else super(late()); }
  static now() { return late(); }
};`;

/** The environment of another machine. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterClock)}`,
};

describe("The project's own site", () => {
  const home = 'https://example.org/';
  let open: OpenSite;
  let page: Page;
  let files: readonly string[];
  let hashes: ReadonlyMap<string, string>;
  let hashesAgain: ReadonlyMap<string, string>;

  beforeAll(async () => {
    open = await openExample();
    page = await open.browser.newPage();
    files = await open.site.files();
    const again = await buildSite({ seeds: 'example', environment: elsewhere });
    [hashes, hashesAgain] = [await hashFiles(open.site), await hashFiles(again)];
    await again.cleanup();
  });

  afterAll(async () => {
    await open.close();
  });

  it('has every documented address', () => {
    const paths = [
      ...seedPapers.flatMap(({ id }) => [`papers/${id}/`, `papers/${id}.bib`]),
      ...['papers/', 'years/', 'categories/', 'authors/', 'search/', 'feeds/', 'cv/', '404.html'],
      ...[
        'cv.md',
        'cv.json',
        'sitemap-index.xml',
        'robots.txt',
        'llms.txt',
        'site.webmanifest',
        'social.png',
        'favicon.svg',
        '_headers',
      ],
      ...coauthors,
      ...scopes.flatMap((scope) =>
        ['', 'rss.xml', 'publications.ris', 'publications.csl.json'].map((file) => scope + file),
      ),
    ];
    const expected = paths.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
    const other = files.filter(
      (file) => coauthors.some((folder) => file.startsWith(folder)) && !file.endsWith('.html'),
    );
    expect(other).toEqual([]);
  });

  it('has a BibTeX file for each list', async () => {
    for (const scope of scopes) {
      const papers = JSON.parse(await open.site.read(`${scope}publications.csl.json`)) as readonly unknown[];
      const own = `${scope}publications.bib`;
      expect(files.includes(own), own).toBe(scope === '' || papers.length > 1);
      const link =
        papers.length > 1 ? own : /papers\/[^"/]+\.bib(?=")/.exec(await open.site.read(`${scope}index.html`))?.[0];
      expect(files, scope).toContain(link);
    }
  });

  it('has only documented pages', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const known =
      /^(?:index|404|(?:papers|years|categories|authors)\/(?:[^/]+\/)?index|(?:search|feeds|cv)\/index)\.html$/;
    expect(pages.filter((file) => !known.test(file))).toEqual([]);
  });

  it('gives each paper an address of at most 80 bytes', () => {
    expect(seedPapers.filter(({ id }) => Buffer.byteLength(id) > 80)).toEqual([]);
  });

  it('has no broken link or address', async () => {
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
  });

  it('has every page except for 404.html in its sitemap, once', async () => {
    const index = await readLocations(page, await open.site.read('sitemap-index.xml'), 'sitemapindex');
    expect(index).toEqual([`${home}sitemap-0.xml`]);
    const urls = await readLocations(page, await open.site.read('sitemap-0.xml'), 'urlset');
    const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
    expect(urls.map((url) => toFile(url, home)).toSorted()).toEqual(pages.toSorted());
  });

  it('has the address of the sitemap in robots.txt', async () => {
    const lines = (await open.site.read('robots.txt')).split('\n');
    expect(lines).toContain('Allow: /');
    expect(lines).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(lines.join('\n')).not.toContain('Disallow');
  });

  it('has icons and a social image of the declared sizes', async () => {
    const manifest = JSON.parse(await open.site.read('site.webmanifest')) as {
      name: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.name).toBe('Seraphina Goldfarb-Tarrant');
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src, sizes } of manifest.icons) expect(await measureImage(open.site, src.slice(1))).toBe(sizes);
    expect(await measureImage(open.site, 'apple-touch-icon.png')).toBe('180x180');
    expect(await measureImage(open.site, 'social.png')).toBe('1200x630');
  });

  it('has a canonical address on every page except for 404.html', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const canonical = await readCanonical(page, await open.site.read(file));
      expect(canonical && toFile(canonical, home), file).toBe(file === '404.html' ? null : file);
    }
  });

  it('has nothing after the end of a page', async () => {
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect((await open.site.read(file)).trim(), file).toMatch(/<\/body><\/html>$/);
  });

  it('has a referrer policy that sends other sites its origin only', async () => {
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(await open.site.read(file), file).toContain('name="referrer" content="strict-origin-when-cross-origin"');
  });

  it('is byte-identical when it is built again in another folder, time zone, language and year', () => {
    const different = [...new Set([...hashes.keys(), ...hashesAgain.keys()])].filter(
      (file) => hashes.get(file) !== hashesAgain.get(file),
    );
    expect(different).toEqual([]);
  });
});

describe('A site below the root of its host', () => {
  const home = 'https://example.org/repo/';
  let open: OpenSite;
  let page: Page;

  beforeAll(async () => {
    open = await openSite({ seeds: 'example', address: home }, '/repo/');
    page = await open.browser.newPage();
  });

  afterAll(async () => {
    await open.close();
  });

  it('has no link or address that is broken or leads out of its folder', async () => {
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
  });

  it('has canonical addresses and a sitemap below its folder', async () => {
    for (const [, path] of pageKinds) {
      if (path === '404.html') continue;
      const html = await open.site.read(`${path}index.html`);
      expect(await readCanonical(page, html)).toBe(home + path);
    }
    const urls = await readLocations(page, await open.site.read('sitemap-0.xml'), 'urlset');
    expect(urls.filter((url) => !url.startsWith(home))).toEqual([]);
    expect(await open.site.read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    const manifest = JSON.parse(await open.site.read('site.webmanifest')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ start_url: '/repo/', scope: '/repo/' });
  });

  it.each(pageKinds)('loads its %s in a browser without missing files', async (_kind, path) => {
    await open.visit(path, async (visited, faults) => {
      await visited.waitForLoadState('networkidle');
      expect(await visited.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Serif');
      expect(faults).toEqual([]);
    });
  });

  it('links pages within its folder', async () => {
    await open.visit('', async (visited, faults) => {
      for (const name of ['Papers', 'Years', 'Categories', 'Authors']) {
        await visited.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
        await expect.poll(() => visited.url()).toBe(`${open.url}${name.toLowerCase()}/`);
      }
      expect(faults).toEqual([]);
    });
  });
});

describe('Two papers with the same title', () => {
  const papers = [
    { header: 'CLMay 2, 2024', title: 'Attention', authors: 'Ada Example' },
    { header: 'LGJun 3, 2025', title: 'Attention', authors: 'Ben Sample' },
    { header: 'LGJul 4, 2025', title: 'Another Subject', authors: 'Ben Sample' },
  ];

  it('have two readable addresses, whatever the order of the listing', async () => {
    const built: (readonly string[])[] = [];
    for (const ordered of [papers, papers.toReversed()]) {
      const site = await buildSite({ seeds: { 'listing.txt': writeListing(ordered) } });
      expect(site.output).toContain('3 papers');
      const files = await site.files();
      built.push(files.filter((file) => /^papers\/.+\/index\.html$/.test(file)));
      expect(await site.read('papers/attention-2024/index.html')).toContain('Ada Example');
      expect(await site.read('papers/attention-2025/index.html')).toContain('Ben Sample');
      await site.cleanup();
    }
    const expected = ['another-subject', 'attention-2024', 'attention-2025'].map((id) => `papers/${id}/index.html`);
    expect(built).toEqual([expected, expected]);
  });
});

/** The addresses in a sitemap; an error if it is not well-formed or not a sitemap. */
function readLocations(page: Page, xml: string, root: string): Promise<readonly string[]> {
  return page.evaluate(
    ([text, name]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
      const { documentElement: element } = parsed;
      if (element.localName !== name || element.namespaceURI !== namespace) throw new Error(element.outerHTML);
      return [...parsed.getElementsByTagNameNS(namespace, 'loc')].map(({ textContent }) => textContent);
    },
    [xml, root] as const,
  );
}

function readCanonical(page: Page, html: string): Promise<string | null> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return parsed.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  }, html);
}

async function measureImage(site: BuiltSite, file: string): Promise<string> {
  const { width, height } = await sharp(join(site.dir, file)).metadata();
  return `${String(width)}x${String(height)}`;
}
