import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';

const topics = [
  'Moss',
  'Ferns',
  ...Array.from({ length: 22 }, (_, index) => `Lichen ${String.fromCodePoint(65 + index)}`),
];

/** The files that an owner saves, in 24 states, each with one paper more; null deletes the file. */
const states = topics.map((_, index): Readonly<Record<string, string | null>> => {
  const count = String(index + 1);
  const papers = topics.slice(0, index + 1);
  return {
    'site.yaml': defaultSiteYaml
      .replace('listing.txt', 'papers.bib')
      .replace('title: Papers of a Test', `title: Site of ${count}`),
    'papers.bib': papers
      .map(
        (topic) =>
          `@article{${topic.replace(' ', '')}, title = {On ${topic}}, author = {Grace, Ada}, journal = {Roofs of ${count}}, year = 2021, pdf = {${topic}.pdf}}`,
      )
      .join('\n'),
    'Moss.pdf': `%PDF-1.4 ${`moss ${count} `.repeat(20_000)}`,
    'Ferns.pdf': index % 2 === 0 ? null : '%PDF-1.4 ferns',
    'redirects.yaml': index % 2 === 0 ? null : '/old/: papers/\n',
  };
});

let seeds: string;
let site: BuiltSite;
let files: readonly string[];
let saves = 0;

/** Saves a state, each file in one step, as an editor does. */
async function save(state: (typeof states)[number]): Promise<void> {
  for (const [name, text] of Object.entries(state)) {
    const draft = join(seeds, `.draft-${name}`);
    if (text === null) await rm(join(seeds, name), { force: true });
    else {
      await writeFile(draft, text);
      await rename(draft, join(seeds, name));
    }
  }
  saves += 1;
}

describe('A build during which all sources are saved repeatedly', () => {
  let papers: readonly string[];

  beforeAll(async () => {
    seeds = await mkdtemp(join(tmpdir(), 'offprint-saved-'));
    await save(states[0] ?? {});
    const building = new AbortController();
    const saving = (async () => {
      while (!building.signal.aborted) await save(states[saves % states.length] ?? {});
    })();
    site = await buildSite({ seeds: {}, environment: { OFFPRINT_SEEDS: seeds } });
    building.abort();
    await saving;
    expect(site.exitCode, site.output).toBe(0);
    files = await site.files();
    papers = files.filter((file) => /^papers\/[^/]+\/index\.html$/.test(file));
  });

  afterAll(async () => {
    await site.cleanup();
    await rm(seeds, { recursive: true });
  });

  it('succeeds despite many saves', () => {
    expect(saves).toBeGreaterThan(20);
    expect(papers.length).toBeGreaterThan(0);
  });

  it('has as many search records, file entries and sitemap addresses as pages of papers', async () => {
    const entry = JSON.parse(await site.read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(entry.languages).map((language) => language.page_count)).toEqual([papers.length]);
    expect(JSON.parse(await site.read('publications.csl.json'))).toHaveLength(papers.length);
    expect((await site.read('sitemap-0.xml')).match(/\/papers\/on-[^/]+\/</g)).toHaveLength(papers.length);
  });

  it('has a single version of the settings on all pages and in all files', async () => {
    const titles = new Set<string | undefined>();
    for (const file of files.filter((name) => /\.(?:html|webmanifest|xml|opml|txt|json)$/.test(name)))
      for (const [title] of (await site.read(file)).matchAll(/Site of \d+/g)) titles.add(title);
    expect(titles.size).toBe(1);
  });

  it('has a single version of the source on all pages and in all files', async () => {
    const venues = new Set<string | undefined>();
    for (const file of files.filter((name) => /\.(?:html|bib|ris|md|json|xml)$/.test(name)))
      for (const [venue] of (await site.read(file)).matchAll(/Roofs of \d+/g)) venues.add(venue);
    expect(venues.size).toBe(1);
  });

  it('has complete files of a single version for all links', async () => {
    const pdf = await site.read('papers/on-moss/Moss.pdf');
    expect(states.map((state) => state['Moss.pdf'])).toContain(pdf);
    for (const page of papers)
      for (const [, link = ''] of (await site.read(page)).matchAll(/href="\/(papers\/[^"]+\.pdf)"/g))
        expect(files).toContain(decodeURI(link));
  });

  it('has pages for redirects, which the sitemap leaves out', async () => {
    expect(await site.read('sitemap-0.xml')).not.toContain('/old/');
  });

  it('leaves no copies of files in the cache', async () => {
    expect(await readdir(join(site.cache, 'paper-files'))).toEqual([]);
  });
});
