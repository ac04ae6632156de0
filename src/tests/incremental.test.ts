import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, type BuiltSite } from './support/build-site.ts';
import { hashFiles } from './support/hash-files.ts';

const settings = `title: Moss Lab
description: Mosses and how they grow.
address: https://example.org/moss/
sources: [{ file: papers.bib }]
`;
const entry = (key: string, title: string, author: string, more = '') =>
  `@article{${key}, title={${title}}, author={${author}}, journal={J. Moss}, year=2020${more}}\n`;
const papers = [
  entry('a', 'Counting Mosses', 'Okafor, Mira and Lind, Bo', ', abstract={We count.}'),
  entry(
    'b',
    'Light on Ferns',
    'Lind, Bo and Moor, Cy',
    ', primaryclass={cs.CL}, eprint={2001.00001}, archiveprefix={arXiv}',
  ),
  entry('c', 'The Law of Rivers', 'Wang, Wei'),
  entry('d', 'A Map of Lichens', 'Wang, Wei and Quist, Hugo'),
].join('');
const first = { 'site.yaml': settings, 'papers.bib': papers };

const edit = (text: string, changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((edited, [from, to]) => {
    expect(edited).toContain(from);
    return edited.replaceAll(from, to);
  }, text);

const edits: Readonly<Record<string, typeof first>> = {
  'of a text, a title and an author': {
    ...first,
    'papers.bib': edit(papers, {
      'We count.': 'We count <all> of them.',
      'Light on Ferns': 'Light on Old Ferns',
      'Okafor, Mira': 'Okafor, Nia',
    }),
  },
  'of a date and a category below a paper more': {
    ...first,
    'papers.bib':
      entry('e', 'Roots', 'Quist, Hugo') +
      edit(papers, {
        'Wei}, journal={J. Moss}, year=2020': 'Wei}, journal={J. Moss}, year=2021',
        'cs.CL': 'cs.LG',
      }),
  },
  'of what is around every page and of its style': {
    ...first,
    'site.yaml': `${edit(settings, { 'Moss Lab': 'Fern Lab' })}theme: { accent: '#123456' }\n`,
  },
};

let site: BuiltSite;
const build = () => ({ out: site.dir, cache: site.cache });

beforeAll(async () => {
  site = await buildSite({ seeds: first });
  expect(site.exitCode, site.output).toBe(0);
});

afterAll(async () => {
  await site.cleanup();
});

it('A site in a folder outside of the project is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-outside-'));
  const outside = await buildSite({ seeds: first, ...build(), out: join(folder, 'site') });
  expect(outside.exitCode, outside.output).toBe(0);
  expect(await hashFiles(outside)).toEqual(await hashFiles(site));
  await outside.cleanup();
  rmSync(folder, { recursive: true });
});

const place = (path: string) => join(site.dir, 'papers', path);
const timesOf = (id: string) => [`${id}/index.html`, `${id}.bib`].map((path) => statSync(place(path)).mtimeMs);

it('An unchanged page or file keeps its modification time, and a damaged one is written again', async () => {
  const hashes = await hashFiles(site);
  const [counting, law] = [timesOf('counting-mosses'), timesOf('the-law-of-rivers')];
  const abstract = { ...first, 'papers.bib': edit(papers, { 'We count.': 'We count on.' }) };
  const edited = await buildSite({ seeds: abstract, ...build() });
  expect(timesOf('the-law-of-rivers')).toEqual(law);
  for (const [index, time] of timesOf('counting-mosses').entries()) expect(time).toBeGreaterThan(counting[index] ?? 0);

  // The page and the file of a paper, and its place in the search index.
  for (const path of ['the-law-of-rivers/index.html', 'the-law-of-rivers.bib']) writeFileSync(place(path), 'moss');
  for (const fragment of globSync('pagefind/fragment/*', { cwd: site.dir }))
    writeFileSync(join(site.dir, fragment), 'moss');
  const repaired = await buildSite({ seeds: first, ...build() });
  expect(await hashFiles(repaired)).toEqual(hashes);

  for (const record of ['pages', 'files', 'search-index']) writeFileSync(join(site.cache, record), 'moss');
  const forgotten = await buildSite({ seeds: first, ...build() });
  expect(await hashFiles(forgotten)).toEqual(hashes);
  expect(timesOf('the-law-of-rivers')[0]).toBeGreaterThan((law[0] ?? 0) + 1);
  for (const built of [edited, repaired, forgotten]) {
    expect(built.exitCode, built.output).toBe(0);
    await built.cleanup();
  }
}, 600_000);

it.each(Object.entries(edits))('After an edit %s, a site is the same as after a clean build', async (_, seeds) => {
  // The last edit reaches the code, which is bundled anew for the second site.
  const [again, fresh] = [await buildSite({ seeds, ...build() }), await buildSite({ seeds })];
  for (const { exitCode, output } of [again, fresh]) expect(exitCode, output).toBe(0);
  expect(await hashFiles(again)).toEqual(await hashFiles(fresh));
  await fresh.cleanup();
  await again.cleanup();
});
