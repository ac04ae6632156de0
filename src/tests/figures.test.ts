import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findColourViolations, findViolations } from './support/axe.ts';
import { buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

const settings = defaultSiteYaml.replace('listing.txt', 'papers.bib');
const papers = `
@article{moss, title = {On Moss {\\&} <Stone>}, author = {Grace, Ada}, journal = {Roofs}, year = 2021, preview = {/icon-192.png}}
@inproceedings{fern, title = {On Ferns}, author = {Grace, Ada}, booktitle = {Proceedings of Ferns}, series = {FERN '21}, year = 2021}
@article{cut, title = {On Dust}, author = {Grace, Ada}, journal = {Annals of Very Fine Dust}, year = 2020, preview = {cut.png}}
@article{far, title = {On Far Pictures}, author = {Grace, Ada}, journal = {Roofs}, year = 2019, preview = {https://example.org/far.png}}
@article{none, title = {On Nothing}, author = {Grace, Ada}, journal = {Roofs}, year = 2018}
`;
const seeds = {
  'site.yaml': settings,
  'papers.bib': papers,
  'cut.png': 'no picture',
  '.secret.png': 'no picture',
  'corrections.yaml': 'on-nothing: { preview: .secret.png }\n',
};

describe('The picture of a paper', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({ seeds });
  });

  afterAll(() => open.close());

  it.each([
    ['papers/', 1280, 136, 96],
    ['papers/', 390, 72, 51],
    ['', 1280, 136, 96],
    ['authors/ada-grace/', 1280, 136, 96],
    ['years/2021/', 768, 136, 96],
  ])(
    'is shown in the list at /%s, at a width of %i pixels, in a box of %i × %i that is reserved for it',
    async (path, width, ...box) => {
      await open.visit(
        path,
        async (page, faults) => {
          const picture = page.getByAltText('Figure from “On Moss & <Stone>”').first();
          const { width: wide = 0, height: high = 0 } = (await picture.boundingBox()) ?? {};
          expect([Math.round(wide), Math.round(high)]).toEqual(box);
          expect(await picture.getAttribute('loading')).toBe('lazy');
          expect([await picture.getAttribute('width'), await picture.getAttribute('height')]).toEqual(['136', '96']);
          expect(await page.locator('main img').count()).toBe(1);
          await picture.click({ force: true });
          await page.waitForURL('**/papers/on-moss-stone/');
          expect(faults).toEqual([]);
        },
        { viewport: { width, height: 900 } },
      );
    },
  );

  it.each(['', 'papers/', 'papers/on-moss-stone/'])(
    'is accessible at /%s in light and dark colours, as are placeholders',
    async (path) => {
      await open.visit(
        path,
        async (page) => {
          expect(await findViolations(page), 'in light').toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await findColourViolations(page), 'in dark').toEqual([]);
        },
        { colorScheme: 'light' },
      );
    },
  );

  it('is a small WebP, whose address is in the file of all papers', async () => {
    const { publications } = JSON.parse(await open.site.read('publications.json')) as {
      publications: { id: string; preview: string | null }[];
    };
    expect(publications.flatMap(({ preview }) => preview ?? [])).toEqual([
      'https://papers.example.org/papers/on-moss-stone.webp',
    ]);
    const { format, width, height } = await sharp(`${open.site.dir}/papers/on-moss-stone.webp`).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 192, height: 192 });
    expect(
      (await open.site.files()).filter((file) => file.startsWith('papers/') && file.endsWith('.webp')),
    ).toHaveLength(1);
  });

  it('is shown beside the abstract on the page of the paper, and before it on narrow screens', async () => {
    const measure = (width: number) =>
      open.visit(
        'papers/on-moss-stone/',
        (page) =>
          page.evaluate(() => {
            const [figure, head, text] = ['.paper > .figure', '.paper-head', '.paper-text'].map((selector) =>
              document.querySelector(selector)?.getBoundingClientRect(),
            );
            return {
              ratio: (figure?.width ?? 0) / (figure?.height ?? 1),
              isBelowHead: (figure?.top ?? 0) >= (head?.bottom ?? Infinity),
              isBeside: (figure?.left ?? 0) >= (text?.right ?? Infinity),
              isBefore: (figure?.bottom ?? Infinity) <= (text?.top ?? 0),
            };
          }),
        { viewport: { width, height: 900 } },
      );
    const ratio = expect.closeTo(136 / 96, 1) as number;
    expect(await measure(1280)).toEqual({ ratio, isBelowHead: true, isBeside: true, isBefore: false });
    expect(await measure(390)).toEqual({ ratio, isBelowHead: true, isBeside: false, isBefore: true });
  });

  it('is replaced by a placeholder if only other papers of the page have one', async () => {
    const plates = await open.visit('papers/', (page) => page.locator('span.figure').allTextContents());
    expect(plates.map((text) => text.trim())).toEqual(['FERN ’21', 'Roofs', 'Roofs']);
    expect(await open.site.read('years/2020/index.html')).not.toContain('class="figure');
  });
});

it('A picture that cannot be shown is reported with its position, and left out', async () => {
  const site = await buildSite({ seeds });
  expect(site.exitCode, site.output).toBe(0);
  const found = Array.from(
    site.output.matchAll(/^ +(\S+:\d+:\d+) (.*) {2}\[file-refused\]/gmu),
    ([, place, message]) => [place, message],
  );
  expect(found).toEqual([
    ['corrections.yaml:1:24', expect.stringMatching(/\.secret\.png.*On Nothing|On Nothing.*\.secret\.png/u)],
    ['papers.bib:4:119', expect.stringMatching(/cut\.png.*On Dust|On Dust.*cut\.png/u)],
    ['papers.bib:5:108', expect.stringMatching(/far\.png.*On Far Pictures|On Far Pictures.*far\.png/u)],
  ]);
  await site.cleanup();
});

it('Pictures can be turned off, with their diagnostics', async () => {
  const site = await buildSite({ seeds: { ...seeds, 'site.yaml': `${settings}show: { figures: false }\n` } });
  expect(site.exitCode, site.output).toBe(0);
  expect(site.output).not.toContain('preview');
  expect((await site.files()).filter((file) => file.startsWith('papers/') && file.endsWith('.webp'))).toEqual([]);
  expect(await site.read('papers/index.html')).not.toMatch(/<img|class="figure/);
  await site.cleanup();
});
