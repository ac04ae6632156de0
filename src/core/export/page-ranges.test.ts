import { describe, expect, test } from 'vitest';
import { parseRis } from '../import/ris/parse-ris.ts';
import { toBibtex } from './bibtex/bibtex.ts';
import { toCitationTags } from '../metadata/citation-tags.ts';
import { toCoins } from '../metadata/coins.ts';
import { toCsl } from './csl-json.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { createRendered, urls } from '../facts/publication.fixture.ts';
import { toRis } from './ris.ts';

const site = { title: 'A Lab', description: 'Papers.', language: 'en' };

describe.each([
  ['C3-32–C3-35', 'C3-32', 'C3-35', 'C3-32--C3-35'],
  ['184–198, pl. XXII–XXIV', '184', '198', '184--198, pl. XXII--XXIV'],
  ['7, 41, 73–97', '7', '97', '7, 41, 73--97'],
  ['AB-CD-24-003', 'AB-CD-24-003', undefined, 'AB-CD-24-003'],
  ['xii–xiv', 'xii', 'xiv', 'xii--xiv'],
  ['43+', '43', undefined, '43+'],
  ['12:1–12:34', '12:1', '12:34', '12:1--12:34'],
  ['R795–R804', 'R795', 'R804', 'R795--R804'],
  ['1534–44', '1534', '44', '1534--44'],
  ['100-012–100-019', '100-012', '100-019', '100-012--100-019'],
  ['e2020GL087000', 'e2020GL087000', undefined, 'e2020GL087000'],
])('the pages %s', (pages, first, last, latex) => {
  const publication = createRendered({ type: 'article', venue: 'Roofs', details: { pages } });

  test('have their first and last page in meta tags, linked data, RIS and COinS', () => {
    const tags = toCitationTags(publication, urls);
    const [, article] = toScholarlyArticle(publication, site, urls)['@graph'];
    const ris = toRis(publication, urls).split('\r\n');
    const coins = new URLSearchParams(toCoins(publication, urls));
    const ends = [first, last];
    const findTag = (name: string) => tags.find((tag) => tag.name === name)?.content;
    expect([findTag('citation_firstpage'), findTag('citation_lastpage')]).toEqual(ends);
    expect([article.pageStart, article.pageEnd]).toEqual(ends);
    expect(['SP', 'EP'].map((tag) => ris.find((line) => line.startsWith(`${tag}  - `))?.slice(6))).toEqual(ends);
    expect([coins.get('rft.spage'), coins.get('rft.epage') ?? undefined]).toEqual(ends);
  });

  test('are complete in BibTeX, CSL and linked data, and after a round trip through RIS', () => {
    expect(toBibtex(publication, urls)).toContain(`pages = {${latex}}`);
    expect(toCsl(publication, urls)['page']).toBe(pages);
    expect(toScholarlyArticle(publication, site, urls)['@graph'][1].pagination).toBe(pages);
    const [draft] = parseRis('a.ris', toRis(publication, urls)).drafts;
    expect(draft?.reference?.details.pages?.value).toBe(pages);
  });
});
