import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';

const papers = `
@article{moss, title = {On Moss}, author = {Grace, Ada}, journal = {Roofs}, year = 2021, pdf = {files/moss paper.pdf}, slides = {files/none.pdf}, poster = {files/moss paper.pdf}, code = {.env}, data = {site.yaml}, project = {talk.html}}
@article{fern, title = {On Ferns}, author = {Grace, Ada}, journal = {Roofs}, year = 2020, poster = {/icon-192.png}}
`;

describe('The files that an owner gives with papers', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({
      seeds: {
        'site.yaml': defaultSiteYaml.replace('listing.txt', 'papers.bib'),
        'papers.bib': papers,
        'files/moss paper.pdf': '%PDF-1.4 moss',
        '.env': 'SECRET=1',
        'talk.html': '<script>window.injected = 1</script>',
      },
    });
  });

  afterAll(() => site.cleanup());

  it('are published below their papers, where search engines expect the full text', async () => {
    expect(await site.read('papers/on-moss/moss paper.pdf')).toBe('%PDF-1.4 moss');
    const page = await site.read('papers/on-moss/index.html');
    const address = 'papers.example.org/papers/on-moss/moss%20paper.pdf';
    expect(page).toContain(`<meta name="citation_pdf_url" content="https://${address}">`);
    expect(page).toContain('<link rel="item" href="/papers/on-moss/moss%20paper.pdf" type="application/pdf">');
  });

  it('are published once if two links lead to the same file', async () => {
    const page = await site.read('papers/on-moss/index.html');
    expect(page.match(/ href="\/papers\/on-moss\/moss%20paper\.pdf"/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('are refused if they are hidden, active content or sources of the site', async () => {
    const files = await site.files();
    expect(files.filter((file) => /^papers\/on-moss\/./.test(file))).toEqual([
      'papers/on-moss/index.html',
      'papers/on-moss/moss paper.pdf',
    ]);
    for (const refused of ['.env', 'site.yaml', 'talk.html'])
      expect(site.output).toMatch(new RegExp(`“${refused.replaceAll('.', '\\.')}”.*\\[file-refused\\]`, 'u'));
  });

  it('can also be in the public folder', async () => {
    expect(await site.files()).toContain('papers/on-ferns/icon-192.png');
    expect(await site.read('papers/on-ferns/index.html')).toContain('href="/papers/on-ferns/icon-192.png"');
  });

  it('are reported and not linked if they are missing', async () => {
    expect(site.output).toContain('files/none.pdf');
    expect(await site.read('papers/on-moss/index.html')).not.toContain('none.pdf');
  });
});
