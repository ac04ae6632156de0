import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './support/open-site.ts';

const settings = `title: Mira Okafor
description: Papers on mosses.
address: https://papers.example.org/repo/
people:
  - { name: Mira Okafor, role: owner, orcid: 0000-0002-1825-0097 }
sources:
  - { file: papers.bib }
show:
  latest: 10
`;

const papers = `
@article{de, title = {Moose auf Dächern}, author = {Okafor, Mira}, journal = {Botanische Hefte}, year = 2024, month = may,
  language = {ngerman}, abstract = {Wir zählen Moose auf Dächern.}}
@article{he, title = {טחבים על גגות}, author = {Okafor, Mira}, journal = {Roofs}, year = 2023, language = {hebrew},
  abstract = {ספרנו טחבים על גגות.}}
@article{fa, title = {BERT و GPT-4 در Roofs}, author = {Okafor, Mira}, journal = {Roofs}, year = 2022, langid = {persian}}
@article{ar, title = {عن الطحالب}, author = {Okafor, Mira}, journal = {Roofs}, year = 2021, abstract = {نحصي الطحالب.}}
@misc{ja, title = {Mosses on Roofs}, author = {Okafor, Mira}, year = 2020, language = {japanese}, abstract = {屋根の苔を数える。}}
@misc{none, title = {Ferns on Roofs}, author = {Okafor, Mira}, year = 2019, abstract = {We count ferns on roofs.}}
@misc{bare, title = {Lichens}, author = {Okafor, Mira and Grace, Ada}, editor = {Moss, Eva}, howpublished = {Roofs}, year = 2017}
@misc{again, title = {Moose auf Mauern}, author = {Okafor, Mira}, year = 2018, language = {german}, abstract = {Wir zählen Moose.}}
`;

/** The title and abstract of each paper, with the expected marks of their languages. */
const languages = [
  { id: 'moose-auf-dachern', title: { lang: 'de', dir: null }, abstract: { lang: 'de', dir: null } },
  { id: 'טחבים-על-גגות', title: { lang: 'he', dir: 'rtl' }, abstract: { lang: 'he', dir: 'rtl' } },
  { id: 'bert-و-gpt-4-در-roofs', title: { lang: 'fa', dir: 'rtl' }, abstract: null },
  { id: 'عن-الطحالب', title: { lang: null, dir: 'rtl' }, abstract: { lang: null, dir: 'rtl' } },
  { id: 'mosses-on-roofs', title: { lang: null, dir: null }, abstract: { lang: 'ja', dir: null } },
  { id: 'ferns-on-roofs', title: { lang: null, dir: null }, abstract: { lang: null, dir: null } },
  { id: 'lichens', title: { lang: null, dir: null }, abstract: null },
  { id: 'moose-auf-mauern', title: { lang: 'de', dir: null }, abstract: { lang: 'de', dir: null } },
];

let open: OpenSite;

beforeAll(async () => {
  open = await openSite({ seeds: { 'site.yaml': settings, 'papers.bib': papers } }, '/repo/');
});

afterAll(async () => {
  await open.close();
});

/** The language marks of the elements that match a selector, by the paper they lead to, or in order. */
async function readLanguages(path: string, selector: string) {
  return open.visit(path, async (page) => {
    await page.locator(selector).first().waitFor({ state: 'attached' });
    return page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => ({
        id: decodeURI(element.closest('a')?.pathname.split('/').at(-2) ?? ''),
        lang: element.getAttribute('lang'),
        dir: element.getAttribute('dir'),
      })),
    );
  });
}

describe('The language and direction of a title', () => {
  const titles = languages.map(({ id, title }) => ({ id, ...title }));

  it.each([
    ['', '.entries h3 a'],
    ['papers/', '.entries h3 a'],
    ['authors/mira-okafor/', '.entries h3 a'],
    ['search/?q=', '.result h3 a'],
  ])('are marked in the list at /%s', async (path, selector) => {
    const found = await readLanguages(path, selector);
    expect(found.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      titles.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it.each(titles)('are marked on the page of $id', async ({ id, lang, dir }) => {
    expect(await readLanguages(`papers/${id}/`, 'h1 bdi')).toEqual([{ id: '', lang, dir }]);
  });

  it.each([
    ['moose-auf-dachern', ['טחבים-על-גגות', 'moose-auf-mauern']],
    ['mosses-on-roofs', ['عن-الطحالب', 'ferns-on-roofs']],
  ])('are marked in the links of %s to its neighbours and related papers', async (id, others) => {
    const found = await readLanguages(`papers/${id}/`, '.neighbours span + span, .related h3 a');
    for (const title of found) expect(titles).toContainEqual(title);
    expect(found.map((title) => title.id)).toEqual(expect.arrayContaining(others));
  });
});

describe('The language and direction of an abstract', () => {
  const abstracts = languages.flatMap(({ id, abstract }) => (abstract === null ? [] : [{ id, ...abstract }]));

  it.each(abstracts)('are marked on the page of $id', async ({ id, lang, dir }) => {
    expect(await readLanguages(`papers/${id}/`, '.abstract p')).toEqual([{ id: '', lang, dir }]);
  });

  it('are marked in lists and search results', async () => {
    const inOrder = abstracts.map(({ lang, dir }) => ({ id: '', lang, dir }));
    expect(await readLanguages('papers/', '.abstract-toggle p')).toEqual(inOrder);
    expect(await readLanguages('search/?q=&sort=newest', '.excerpt:not([hidden])')).toEqual(inOrder);
  });
});

it('The language of a paper is not part of its searchable text', async () => {
  await open.visit('search/?q=language', async (page) => {
    await page
      .getByText('Nothing', { exact: false })
      .or(page.getByText('No matches', { exact: false }))
      .first()
      .waitFor();
    expect(await page.locator('.result').count()).toBe(0);
  });
});

describe('The linked data of a page', () => {
  const read = async (path: string) => {
    const html = await open.site.read(`${path}index.html`);
    const [, json = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
    type Node = Readonly<Record<string, unknown>>;
    const data = JSON.parse(json) as Node & { readonly '@graph'?: readonly Node[] };
    const meta = Object.fromEntries(
      [...html.matchAll(/<meta ((?:(?:name|property)="[^"]+" )+)content="([^"]*)">/gu)].flatMap(
        ([, names = '', content = '']) => [...names.matchAll(/"([^"]+)"/gu)].map(([, name]) => [name, content]),
      ),
    ) as Readonly<Record<string, string>>;
    return { nodes: data['@graph'] ?? [data], meta };
  };

  /** Those of authors with one paper, which describe the author only. */
  const shortPages = ['ada-grace', 'eva-moss'].map((author) => `authors/${author}/index.html`);

  it('is present on every page with its own address', async () => {
    const files = (await open.site.files()).filter((file) => /(?:^|\/)index\.html$/u.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((file) => !shortPages.includes(file))) {
      const { nodes } = await read(file.slice(0, -'index.html'.length));
      expect(nodes[0], file).toMatchObject({ '@type': 'WebSite', url: 'https://papers.example.org/repo/' });
      expect(nodes.length, file).toBeGreaterThan(1);
    }
  });

  it.each([
    ['', ['WebSite', 'ProfilePage']],
    ['papers/', ['WebSite', 'CollectionPage']],
    ['papers/lichens/', ['WebSite', 'ScholarlyArticle', 'BreadcrumbList']],
    ['years/', ['WebSite', 'CollectionPage']],
    ['years/2024/', ['WebSite', 'CollectionPage', 'BreadcrumbList']],
    ['authors/', ['WebSite', 'CollectionPage']],
    ['authors/mira-okafor/', ['WebSite', 'ProfilePage', 'BreadcrumbList']],
    ['authors/ada-grace/', ['ProfilePage']],
    ['search/', ['WebSite', 'SearchResultsPage']],
    ['feeds/', ['WebSite', 'WebPage']],
  ])('describes /%s', async (path, types) => {
    const { nodes } = await read(path);
    expect(nodes.map((node) => node['@type'])).toEqual(types);
  });

  it('has the papers of a list, and the editors and the picture of a paper', async () => {
    const { nodes: list } = await read('papers/');
    const { itemListElement: items } = list[1]?.['mainEntity'] as {
      readonly itemListElement: readonly { url: string }[];
    };
    expect(items).toHaveLength(languages.length);
    expect(items.at(-1)).toMatchObject({ position: 8, url: 'https://papers.example.org/repo/papers/lichens/' });
    const { nodes, meta } = await read('papers/lichens/');
    const picture = 'https://papers.example.org/repo/papers/lichens.png';
    expect(nodes[1]).toMatchObject({
      editor: [{ '@type': 'Person', name: 'Eva Moss', givenName: 'Eva', familyName: 'Moss' }],
      image: picture,
    });
    expect(meta).toMatchObject({ 'og:image': picture, 'article:published_time': '2017' });
  });

  it('describes a paper without an abstract in a way that Zotero does not take for one', async () => {
    const { meta } = await read('papers/lichens/');
    expect(meta).toMatchObject({ Description: 'Mira Okafor, Ada Grace. Roofs, 2017' });
    expect(meta).not.toHaveProperty('description');
    expect(meta).not.toHaveProperty(['og:description']);
    const { meta: other } = await read('papers/ferns-on-roofs/');
    expect(other).toMatchObject({
      description: 'We count ferns on roofs.',
      'og:description': 'We count ferns on roofs.',
    });
  });
});
