import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';

const people = `people:
  - { name: Wei Wang, role: owner, works: [on-moss], photo: icon-192.png, position: Professor, orcid: 0000-0002-1825-0097 }
  - { name: Łukasz Żak, variants: [L. Zak], position: PhD student, years: 2021-, link: "https://example.org/zak" }
  - { name: Zoë Abel, photo: cut.png, years: 2015-2019, now: Gardener at Fern Hall }
  - { name: Bo Chen }
  - { name: Li Berg, role: coauthor }
`;

const papers = `
@article{moss, title = {On Moss}, author = {Wang, Wei and {\\L}ukasz {\\.Z}ak}, journal = {Roofs}, year = 2021}
@article{fern, title = {On Ferns}, author = {Wang, Wei and Zak, L. and Li Berg}, journal = {Roofs}, year = 2020}
@article{dust, title = {On Dust}, author = {Abel, Zoë and Abel, Jan}, journal = {Roofs}, year = 2018}
`;

describe('The people of a site', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({
      seeds: {
        'site.yaml': defaultSiteYaml.replace('listing.txt', 'papers.bib') + people,
        'papers.bib': papers,
        'cut.png': 'no picture',
      },
    });
  });

  afterAll(() => open.close());

  it('are listed with their role and years, with former members separate', async () => {
    const listed = await open.visit('members/', (page) =>
      page.$$eval('main section', (sections) =>
        sections.map((section) => [
          section.querySelector('h2')?.textContent.trim(),
          ...[...section.querySelectorAll('.members > li')].map((item) =>
            [...item.querySelectorAll('p, .links > li')].map((part) => part.textContent.trim()).join(' | '),
          ),
        ]),
      ),
    );
    expect(listed).toEqual([
      [
        'Current',
        'Wei Wang | Professor | On Moss 2021 | 1 paper | ORCID',
        'Łukasz Żak | PhD student, since 2021 | On Moss 2021 | 2 papers | Home page',
        'Bo Chen',
      ],
      ['Former', 'Zoë Abel | 2015–2019 | Gardener at Fern Hall | On Dust 2018 | 1 paper'],
    ]);
  });

  /** The photos on a page: each with its address, its box and its own size. */
  const measurePhotos = (page: Page) =>
    page.locator('.member > img').evaluateAll((photos) =>
      Promise.all(
        photos.map(async (photo) => {
          if (!(photo instanceof HTMLImageElement)) return null;
          photo.scrollIntoView();
          await photo.decode();
          const { width, height } = photo.getBoundingClientRect();
          const [alt, loading, file] = [photo.alt, photo.loading, new URL(photo.src).pathname];
          return { alt, loading, file, box: [width, height], natural: [photo.naturalWidth, photo.naturalHeight] };
        }),
      ),
    );
  const photo = { alt: '', loading: 'lazy', file: '/members/wei-wang.webp', box: [64, 80], natural: [128, 160] };

  it('have a photo or a monogram, with current members on the home page', async () => {
    await open.visit('members/', async (page) => {
      expect(await page.locator('.monogram').allInnerTexts()).toEqual(['ŁŻ', 'BC', 'ZA']);
      expect(await measurePhotos(page)).toEqual([photo]);
      // Over the four years of the site; Bo Chen has no papers.
      const lines = await page
        .locator('.member-line polyline')
        .evaluateAll((all) => all.map(({ attributes }) => attributes.getNamedItem('points')?.value));
      expect(lines).toEqual([
        '0.0,19.0 33.3,19.0 66.7,19.0 100.0,1.0',
        '0.0,19.0 33.3,19.0 66.7,1.0 100.0,1.0',
        '0.0,1.0 33.3,19.0 66.7,19.0 100.0,19.0',
      ]);
      expect(await findViolations(page)).toEqual([]);
    });
    await open.visit('', async (page) => {
      expect(await page.locator('.home-people .member p:first-child').allInnerTexts()).toEqual([
        'Wei Wang',
        'Łukasz Żak',
        'Bo Chen',
      ]);
      expect(await measurePhotos(page)).toEqual([photo]);
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('are linked from every page, and have a page with all spellings of their name', async () => {
    const text = await open.visit('papers/on-ferns/', async (page) => {
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Members' }).click();
      await page.getByRole('link', { name: 'Łukasz Żak', exact: true }).click();
      return page.locator('.page-head').innerText();
    });
    expect(text).toContain('2 papers, 2020–2021');
    expect(text).toContain('PhD student. Member since 2021');
    expect(text).toContain('Also published as L. Zak');
  });

  it('are distinguished from people with the same name, with links between their pages', async () => {
    const titlesAt = (path: string) =>
      open.visit(path, (page) => page.locator('.entry-title, .entry h3').allInnerTexts());
    expect(await titlesAt('authors/wei-wang/')).toEqual(['On Moss']);
    expect(await titlesAt('authors/wei-wang-2/')).toEqual(['On Ferns']);
    const other = await open.visit('authors/wei-wang-2/', (page) =>
      page.getByText('Not the same person as').getByRole('link').getAttribute('href'),
    );
    expect(other).toBe('/authors/wei-wang/');
  });

  it('are marked on every paper, unlike people with similar names', async () => {
    const marked = async (path: string) =>
      open.visit(path, (page) => page.locator('.entry .authors strong').allInnerTexts());
    expect(await marked('papers/')).toEqual(['Wei Wang', 'Łukasz Żak', 'L. Zak', 'Zoë Abel']);
  });

  it('have no categories if their papers have none', async () => {
    const files = await open.site.files();
    expect(files.filter((file) => file.startsWith('categories/'))).toEqual([]);
    expect(await open.site.read('sitemap-0.xml')).not.toContain('/categories/');
    const shown = await open.visit('', async (page) => ({
      menu: await page.locator('.masthead nav a').allInnerTexts(),
      headings: await page.locator('.home-aside h2').allInnerTexts(),
    }));
    expect(shown.menu).not.toContain('Categories');
    expect(shown.headings).not.toContain('Categories');
    const columns = await open.visit('years/', (page) => page.locator('.chart-table th[scope=col]').allTextContents());
    expect(columns).toEqual(['Year', 'All']);
    expect(await open.visit('404.html', (page) => page.getByRole('link', { name: 'Categories' }).count())).toBe(0);
  });
});
