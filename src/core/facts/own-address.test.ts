import { describe, expect, test } from 'vitest';
import type { Links } from '../model/links.ts';
import type { PublicationType } from '../model/publication.ts';
import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toCoins } from '../metadata/coins.ts';
import { toCsl } from '../export/csl-json.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { createRendered, urls } from './publication.fixture.ts';
import { toRis } from '../export/ris.ts';

const site = { title: 'Moss', description: 'Moss.', language: 'en' };
const page = 'https://example.org/lab/papers/counting-leaves/';

/** The address that each format has for a paper with these links. */
function listAddresses(links: Links, type: PublicationType = 'article') {
  const paper = createRendered({ links, type });
  const [, article] = toScholarlyArticle(paper, site, urls)['@graph'];
  return {
    bibtex: /url = \{(.*)\}/.exec(toBibtex(paper, urls))?.[1],
    ris: [...toRis(paper, urls).matchAll(/^UR {2}- (.*)\r$/gmu)].map(([, address]) => address),
    csl: toCsl(paper, urls).URL,
    coins: new URLSearchParams(toCoins(paper, urls)).getAll('rft_id'),
    jsonLd: article.sameAs,
  };
}

describe('The address of a paper in every format', () => {
  test.each([
    [{ publisher: 'https://example.com/moss?id=1&b=2' }, 'https://example.com/moss?id=1&b=2'],
    [{ pdf: 'https://example.com/moss.pdf' }, 'https://example.com/moss.pdf'],
    [{ publisher: 'https://example.com/a', pdf: 'https://example.com/b.pdf' }, 'https://example.com/a'],
    [{ arxiv: '2101.00001', pdf: 'https://example.com/b.pdf' }, 'https://arxiv.org/abs/2101.00001'],
  ])('is its own for the links %j', (links, own) => {
    expect(listAddresses(links)).toEqual({ bibtex: own, ris: [own, page], csl: own, coins: [own], jsonLd: [own] });
  });

  test.each([
    ['software', { code: 'https://github.com/ada/moss' }, 'https://github.com/ada/moss'],
    ['dataset', { data: 'https://data.example/moss' }, 'https://data.example/moss'],
    ['talk', { slides: 'https://a.example/slides', video: 'https://a.example/talk' }, 'https://a.example/talk'],
    ['software', { code: 'https://github.com/ada/moss', publisher: 'https://a.example/' }, 'https://a.example/'],
  ] as const)('leads to the %s itself for the links %j', (type, links, own) => {
    expect(listAddresses(links, type)).toEqual({
      bibtex: own,
      ris: [own, page],
      csl: own,
      coins: [own],
      jsonLd: [own],
    });
  });

  test.each([
    [{ code: 'https://github.com/ada/moss' }, undefined],
    [{ pdf: 'papers/moss.pdf' }, undefined],
    [{}, undefined],
    [{ doi: '10.1234/a<1>moss' }, ['https://doi.org/10.1234/a%3C1%3Emoss']],
  ])('is its page on the site for the links %j', (links, sameAs) => {
    expect(listAddresses(links)).toMatchObject({ bibtex: page, ris: [page], csl: page });
    expect(listAddresses(links).jsonLd).toEqual(sameAs);
  });

  test('is that of its DOI in BibTeX, where the field of the DOI is unknown to older styles', () => {
    const links = { doi: '10.1234/moss', publisher: 'https://example.com/a' };
    expect(listAddresses(links)).toMatchObject({ bibtex: 'https://doi.org/10.1234/moss', ris: [page], csl: page });
  });
});
