import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './support/build-site.ts';
import { findViolations } from './support/axe.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const writeWord = (index: number): string =>
  (index < 26 ? '' : writeWord(Math.floor(index / 26) - 1)) + letters.charAt(index % 26);
const authors = Array.from({ length: 3000 }, (_, index) => `Olo M${writeWord(index)}`).with(2500, 'Ada Grace');

const papers = `
@article{big, title = {A Large Detector}, author = {${authors.join(' and ')}}, journal = {Roofs}, year = 2021}
@article{small, title = {On Moss}, author = {Ada Grace and Li Berg and Olo Mb}, journal = {Roofs}, year = 2020}
`;
const page = 'papers/a-large-detector';

describe('A paper by 3,000 authors', () => {
  let open: OpenSite;
  let site: BuiltSite;
  let files: readonly string[];

  beforeAll(async () => {
    const settings = `${defaultSiteYaml.replace('listing.txt', 'papers.bib')}people:\n  - name: Ada Grace\n    role: owner\n`;
    open = await openSite({ seeds: { 'site.yaml': settings, 'papers.bib': papers } });
    ({ site } = open);
    files = await site.files();
  });

  afterAll(() => open.close());

  it('adds no files for people without another paper, and few bytes', async () => {
    const people = files.filter((file) => /^authors\/(?!page\/)[^/]+\/index\.html$/u.test(file));
    expect(people).toEqual(['authors/ada-grace/index.html', 'authors/li-berg/index.html', 'authors/olo-mb/index.html']);
    expect(files.length).toBeLessThan(200);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(site.dir, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000_000);
  });

  it('has all of them on its page and in its own files', async () => {
    const texts = await Promise.all([`${page}/index.html`, `${page}.bib`, `${page}.md`].map((file) => site.read(file)));
    for (const text of texts)
      for (const author of [authors[20], authors[2999]]) expect(text).toContain(author?.split(' ')[1]);
    expect(texts[0]?.match(/<meta name="citation_author"/gu)).toHaveLength(3000);
    expect(texts[0]?.match(/"familyName":/gu)).toHaveLength(3000);
    expect(texts[0]?.length).toBeLessThan(800_000);
    expect(texts[1]).not.toContain('and others');
  });

  it('has ten, the owner and et al. in lists, feeds and search results', async () => {
    const list = await site.read('papers/index.html');
    expect(list).toContain('2,990 more');
    expect(list).toContain('among them');
    const bib = await site.read('publications.bib');
    expect(bib).toContain('Mj, Olo and Grace, Ada and others');
    for (const file of [
      'publications.bib',
      'publications.ris',
      'publications.csl.json',
      'rss.xml',
      'atom.xml',
      'feed.json',
      'llms.txt',
    ]) {
      const text = await site.read(file);
      expect(text).toContain('Mj');
      expect(text).not.toContain(authors[20]?.split(' ')[1]);
    }
  });

  it('has them in a search by the beginning of a name on each page of the index', async () => {
    await open.visit('authors/page/2/', async (page, faults) => {
      const field = page.getByRole('searchbox', { name: 'Find an author' });
      const found = page.getByRole('search', { name: 'Authors' }).getByRole('listitem');
      await field.fill('ól m');
      await page.getByText('2999 authors, the first 12:').waitFor();
      expect(await found.allInnerTexts()).toHaveLength(12);
      await field.fill('Grace, a');
      await page.getByText('1 author', { exact: true }).waitFor();
      expect((await found.innerText()).replaceAll(/\s+/gu, ' ')).toBe('Grace, Ada 2');
      await field.fill('race');
      await page.getByText('No matches', { exact: true }).waitFor();
      await field.fill('ada');
      expect(await findViolations(page)).toEqual([]);
      await field.press('Enter');
      await page.waitForURL('**/authors/ada-grace/');
      expect(faults).toEqual([]);
    });
  });

  it('links only to people who have a page', async () => {
    const html = await site.read(`${page}/index.html`);
    const linked = new Set(Array.from(html.matchAll(/href="\/authors\/([^/"]+)\/"/gu), ([, person]) => person));
    expect(linked).toEqual(new Set(['ada-grace', 'olo-mb']));
    const index = await site.read('authors/index.html');
    expect(index).toContain('Names without a link');
    expect(await site.read('atom.xml')).not.toContain('/authors/olo-ma/');
  });
});
