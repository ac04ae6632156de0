import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCachedFile } from '../images/cached-file.ts';
import { type BuiltSite, buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { hashFiles } from './support/hash-files.ts';
import { writeListing } from './support/listing.ts';

const home = 'https://papers.example.org/';
const listing = writeListing([
  { title: 'On Moss' },
  { title: `A Title of Some ${'Length and '.repeat(28)}End` },
  { title: '苔について' },
]);

const pathOfPicture = async (site: BuiltSite, page: string) =>
  /property="og:image" content="([^"]+)"/.exec(await site.read(page))?.[1]?.slice(home.length) ?? '';
const readPicture = (site: BuiltSite, path: string) => readFile(join(site.dir, decodeURI(path)));

describe('Social cards', () => {
  let site: BuiltSite;
  let papers: string[];

  beforeAll(async () => {
    site = await buildSite({ seeds: { 'listing.txt': listing }, isFromNothing: true });
    papers = (await site.files()).filter((file) => /^papers\/[^/]+\/index\.html$/.test(file));
  });

  afterAll(() => site.cleanup());

  it('have the Open Graph size, few bytes, and one picture per paper', async () => {
    const pictures = await Promise.all(papers.map(async (page) => readPicture(site, await pathOfPicture(site, page))));
    expect(pictures).toHaveLength(3);
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
    for (const picture of pictures) {
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(picture.length).toBeLessThan(60_000);
    }
  });

  it('are that of the site for a title in letters that no bundled font has', async () => {
    const page = papers.find((path) => !/on-moss|a-title/.test(path)) ?? '';
    expect(await readPicture(site, await pathOfPicture(site, page))).toEqual(await readPicture(site, 'social.png'));
  });

  it('are drawn again only if their cached files are damaged', async () => {
    const folder = join(site.cache, 'pictures');
    const [whole = '', cut = '', emptied = '', ...others] = (await readdir(folder)).toSorted();
    expect(others).toHaveLength(1);
    writeCachedFile(
      join(folder, whole),
      Buffer.concat([await readFile(join(site.dir, 'social.png')), Buffer.from('kept')]),
    );
    await truncate(join(folder, cut), 5000);
    await truncate(join(folder, emptied), 0);
    for (const file of others) await writeFile(join(folder, file), await readFile(join(site.dir, 'favicon.svg')));
    const kept = join(site.cache, 'papers');
    const forged = (await readFile(kept, 'latin1')).replaceAll('An abstract.', 'Forged text.');
    await writeFile(kept, forged, 'latin1');
    const before = await hashFiles(site);
    const again = await buildSite({ seeds: { 'listing.txt': listing }, cache: site.cache });
    const after = await hashFiles(again);
    const different = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
    for (const file of different) expect((await readPicture(again, file)).subarray(-4).toString()).toBe('kept');
    expect(different.length).toBeGreaterThan(0);
    expect([...after.keys()]).toEqual([...before.keys()]);
    await again.cleanup();
  });

  it('are the same, as are all files, after cached papers are truncated', async () => {
    await truncate(join(site.cache, 'papers'), 1000);
    await truncate(join(site.cache, 'data-store.json'), 1000);
    await rm(join(site.cache, 'pictures'), { recursive: true });
    const again = await buildSite({ seeds: { 'listing.txt': listing }, cache: site.cache });
    expect(await hashFiles(again)).toEqual(await hashFiles(site));
    await again.cleanup();
  });
});

it('Social cards of papers can be turned off', async () => {
  const site = await buildSite({
    seeds: { 'site.yaml': `${defaultSiteYaml}show: { pictures: false }\n`, 'listing.txt': listing },
  });
  expect(await pathOfPicture(site, 'papers/on-moss/index.html')).toBe('social.png');
  expect((await site.files()).filter((file) => /^papers\/.*\.png$/.test(file))).toEqual([]);
  await site.cleanup();
});
