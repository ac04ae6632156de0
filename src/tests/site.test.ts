import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExample, type OpenSite } from './support/open-site.ts';
import { readIndexRows, readListPage, readPaperPage } from './support/read-pages.ts';
import { formatSeedAuthors, listSeedAuthors, owner } from './support/seed-authors.ts';
import { categoryNames, type SeedPaper, seedPapers } from './support/seed-papers.data.ts';

const home = 'https://example.org/';
const maskedTitle = 'This Prompt is Measuring <MASK>: Evaluating Bias Evaluation in Language Models';
const maskedId = 'this-prompt-is-measuring-mask-evaluating-bias-evaluation-in-language-models';
const abstracts = readAbstracts();

let open: OpenSite;
let page: Page;

beforeAll(async () => {
  open = await openExample();
  page = await open.browser.newPage();
});

afterAll(async () => {
  await open.close();
});

describe('The page of a paper', () => {
  it.each(seedPapers)('shows the data of “$title” from the listing', async (paper) => {
    const shown = await readPaperPage(page, await open.site.read(`papers/${paper.id}/index.html`));
    expect(shown).toMatchObject({
      documentTitle: `${paper.title} · ${owner}`,
      title: paper.title,
      authors: formatSeedAuthors(paper),
      marked: [owner],
      day: paper.day,
      dayShown: paper.dayShown,
      categoryName: categoryNames[paper.category],
      categoryHref: `/categories/${paper.category}/`,
      abstract: abstracts.get(paper.title),
    });
    expect(shown.facts).toEqual({
      ...(paper.affiliations && { Affiliations: paper.affiliations.join(', ') }),
      ...(paper.code && { Code: 'Available (link not listed)' }),
      ...(paper.score && { Score: String(paper.score) }),
    });
  });

  it.each(seedPapers)('has the data of “$title” from the listing in metadata', async (paper) => {
    const { meta, jsonLd } = await readPaperPage(page, await open.site.read(`papers/${paper.id}/index.html`));
    const abstract = abstracts.get(paper.title);
    const address = `${home}papers/${paper.id}/`;
    expect(meta).toMatchObject({
      citation_title: [paper.title],
      citation_publication_date: [paper.day.replaceAll(/-0?/g, '/')],
      citation_abstract_html_url: [address],
      citation_abstract: [abstract],
      'og:title': [paper.title],
      'og:url': [address],
      'og:type': ['article'],
    });
    expect(meta['citation_author']?.map(uninvert)).toEqual(paper.authors);

    const [, article] = (JSON.parse(jsonLd) as { '@graph': [unknown, Record<string, unknown>] })['@graph'];
    expect(article).toMatchObject({
      '@type': 'ScholarlyArticle',
      url: address,
      headline: paper.title,
      datePublished: paper.day,
      author: paper.authors.map((name) => ({ name })),
    });
  });

  it('shows the BibTeX of its file without the abstract', async () => {
    for (const { id } of seedPapers) {
      const { bibtex } = await readPaperPage(page, await open.site.read(`papers/${id}/index.html`));
      const file = await open.site.read(`papers/${id}.bib`);
      expect(file).toMatch(/\n {2}abstract = \{.+\}\n\}\n$/);
      expect(`${bibtex}\n`).toBe(file.replace(/,\n {2}abstract = .*/, ''));
    }
  });

  it('has related papers with reasons, nearest first', async () => {
    for (const { id } of seedPapers) {
      const { related } = await readPaperPage(page, await open.site.read(`papers/${id}/index.html`));
      const hrefs = related.map(({ href }) => href);
      expect(related.length).toBeLessThanOrEqual(5);
      expect(new Set([...hrefs, `/papers/${id}/`]).size).toBe(related.length + 1);
      expect(related.filter(({ reason }) => !/^(?:Also about |With )\p{L}/u.test(reason))).toEqual([]);
    }
    const [bias, transfer] = [
      'bias-beyond-english-counterfactual-tests-for-bias-in-sentiment-analysis-in-four',
      'cross-lingual-transfer-can-worsen-bias-in-sentiment-analysis',
    ];
    const { related } = await readPaperPage(page, await open.site.read(`papers/${transfer}/index.html`));
    expect(related[0]?.href).toBe(`/papers/${bias}/`);
  });
});

describe('The lists of papers', () => {
  it('have all papers, newest first, below years with their counts', async () => {
    const list = await readListPage(page, await open.site.read('papers/index.html'));
    expect(list.papers).toEqual(seedPapers.map(({ id }) => `/papers/${id}/`));
    expect(list.headings).toEqual([
      '2026 3 papers',
      '2025 7 papers',
      '2024 4 papers',
      '2023 3 papers',
      '2022 1 paper',
      '2020 3 papers',
      '2019 1 paper',
    ]);
    expect(list.lede).toBe('22 papers, newest first');
  });

  it('show the same data of each paper as its page', async () => {
    await page.setContent((await open.site.read('papers/index.html')).replace(/<meta http-equiv[^>]*>/, ''));
    const searched = ['Google Scholar', 'arXiv', 'Semantic Scholar'];
    for (const [index, paper] of seedPapers.entries()) {
      const entry = page.locator('.entry').nth(index);
      expect(await entry.locator('.authors').textContent()).toBe(formatSeedAuthors(paper));
      expect(await entry.locator('.abstract-toggle p').textContent()).toBe(abstracts.get(paper.title));
      expect(await entry.locator('.searches a').allTextContents()).toEqual(searched);
      const facts = [paper.dayShown, paper.category, paper.code && 'Code'];
      const shown = (await entry.locator('.facts > *').allTextContents()).map((text) => text.trim());
      expect(shown.filter((text) => text !== '')).toEqual(facts.filter(Boolean));
    }
  });

  it('are counted in the indexes of years, categories and authors', async () => {
    await page.setContent(await open.site.read('years/index.html'));
    const years = await page.$$eval('.chart-table tbody tr', (rows) =>
      rows.map((row) =>
        [row.firstElementChild, row.lastElementChild].map((cell) => cell?.textContent.trim()).join(': '),
      ),
    );
    expect(years).toEqual(['2026: 3', '2025: 7', '2024: 4', '2023: 3', '2022: 1', '2020: 3', '2019: 1']);
    expect(await readIndexRows(page, await open.site.read('categories/index.html'))).toEqual([
      'Computation and Language: 17',
      'Machine Learning: 2',
      'Artificial Intelligence: 1',
      'Databases: 1',
      'Human-Computer Interaction: 1',
    ]);
    const people = new Map<string, number>();
    for (const name of seedPapers.flatMap(listSeedAuthors)) people.set(name, (people.get(name) ?? 0) + 1);
    const rows = await readIndexRows(page, await open.site.read('authors/index.html'));
    const printed = rows.map((row) => row.replace(/^(.+), (.+): (\d+)$/, '$2 $1: $3'));
    expect(printed.toSorted()).toEqual([...people].map(([name, count]) => `${name}: ${String(count)}`).toSorted());
  });

  it.each([
    ['years/2026', ({ day }: SeedPaper) => day.startsWith('2026')],
    ['years/2023', ({ day }: SeedPaper) => day.startsWith('2023')],
    ['categories/cs.CL', ({ category }: SeedPaper) => category === 'cs.CL'],
    ['categories/cs.LG', ({ category }: SeedPaper) => category === 'cs.LG'],
    ['authors/seraphina-goldfarb-tarrant', () => true],
    ['authors/ricardo-munoz-sanchez', ({ authors }: SeedPaper) => authors.includes('Ricardo Muñoz Sanchez')],
  ])('have exactly the matching papers at %s', async (path, belongs) => {
    const list = await readListPage(page, await open.site.read(`${path}/index.html`));
    expect(list.papers).toEqual(seedPapers.filter(belongs).map(({ id }) => `/papers/${id}/`));
  });

  it('have the number of papers, the years and the co-authors of an author', async () => {
    const html = await open.site.read('authors/nishant-balepur/index.html');
    expect((await readListPage(page, html)).lede).toBe('2 papers, 2024–2025');
    expect(await readIndexRows(page, html)).toEqual([
      'Matthew Shu: 2',
      `${owner}: 2`,
      'Alexander Hoyle: 1',
      'Yoo Yeon Sung: 1',
    ]);
  });
});

describe('Text in a title that looks like a tag', () => {
  it('is text in pages, lists, feeds and files', async () => {
    const escaped = 'This Prompt is Measuring &lt;MASK&gt;: Evaluating';
    expect(await open.site.read('rss.xml')).toContain(`<title>${escaped.replaceAll('&', '&amp;')}`);
    expect(await open.site.read(`papers/${maskedId}/index.html`)).toContain(`<title>${escaped}`);
    expect(await open.site.read('llms.txt')).toContain('Measuring \\<MASK>: Evaluating');
    expect(await open.site.read('publications.ris')).toContain(`TI  - ${maskedTitle.replace('<', '<\u2060')}`);
    const items = JSON.parse(await open.site.read('publications.csl.json')) as { title: string }[];
    expect(items.map(({ title }) => title)).toContain(maskedTitle);
  });

  it('is not an element on any page', async () => {
    const pages = (await open.site.files()).filter((file) => file.endsWith('.html'));
    const texts = await Promise.all(pages.map(async (file) => [file, await open.site.read(file)] as const));
    const suspects = texts.filter(([, html]) => /<mask/i.test(html));
    for (const [file, html] of suspects) {
      const found = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').querySelectorAll('mask').length,
        html,
      );
      expect(found, file).toBe(0);
    }
  });
});

/** Converts `Goldfarb-Tarrant, Seraphina` to `Seraphina Goldfarb-Tarrant`, and `Team Cohere,`, a group, to `Team Cohere`. */
function uninvert(name: string): string {
  return name.replace(/,$/, '').split(', ').toReversed().join(' ');
}

/** The third line of each paper by title, with its TeX as it must be shown. */
function readAbstracts(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('./seeds/listing.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return new Map(
    seedPapers.map(({ title }) => {
      const abstract = lines[lines.findIndex((line) => line.startsWith(title)) + 1] ?? '';
      const shown = abstract.replaceAll('``', '“').replaceAll("''", '”').replaceAll('--', '–').replaceAll('\\%', '%');
      return [title, shown.trim()];
    }),
  );
}

describe('The publication list of a CV', () => {
  it('has each paper once, with a number and the owner in bold', async () => {
    await page.setContent(await open.site.read('cv/index.html'));
    const entries = page.locator('ol > li');
    expect(await entries.count()).toBe(seedPapers.length);
    for (const { title, dayShown } of seedPapers)
      expect(await entries.filter({ hasText: title }).allInnerTexts()).toEqual([expect.stringContaining(dayShown)]);
    expect(await entries.locator('strong').allInnerTexts()).toEqual(seedPapers.map(() => owner));
  });

  it('has the same papers in Markdown and JSON Resume', async () => {
    const markdown = await open.site.read('cv.md');
    expect(markdown.match(/^\d+\. /gmu)).toEqual(seedPapers.map((_, index) => `${String(index + 1)}. `));
    const { publications } = JSON.parse(await open.site.read('cv.json')) as { publications: { name: string }[] };
    expect(publications.map(({ name }) => name).toSorted()).toEqual(seedPapers.map(({ title }) => title).toSorted());
  });
});
