import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { toCitationTags } from '../metadata/citation-tags.ts';
import { describeLicense } from './license.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { createRendered, urls } from './publication.fixture.ts';
import { listSignposts } from '../metadata/signposts.ts';

const site = { title: 'A Lab', description: 'Papers.', language: 'en' };
const readBibtex = (fields: string) =>
  parseBibtex('a.bib', `@article{a, title={Moss}, journal={Roofs}, year=2020, ${fields}}`).drafts[0]?.reference?.details
    .license?.value;

describe('The license of a paper', () => {
  test.each([
    [
      String.raw`license={\url{https://creativecommons.org/licenses/by/4.0/}}`,
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    ['licence={CC BY-NC 4.0}', 'CC BY-NC 4.0'],
    ['copyright={© 2020 The Authors}', '© 2020 The Authors'],
    ['copyright={All rights reserved}, license={MIT}', 'MIT'],
    ['rights={javascript:alert(1)}', 'javascript:alert(1)'],
  ])('is read from %s', (fields, license) => {
    expect(readBibtex(fields)).toBe(license);
  });

  test('is read from a Crossref record', () => {
    const license = [{ URL: 'https://creativecommons.org/licenses/by/4.0', 'content-version': 'vor' }];
    const { drafts } = parseCslJson('a.json', JSON.stringify([{ type: 'book', title: 'Moss', license }]));
    expect(drafts[0]?.reference?.details.license?.value).toBe('https://creativecommons.org/licenses/by/4.0');
  });

  test.each([
    ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC BY-NC 4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
    ['https://www.example.org/terms/', 'example.org/terms'],
  ])('%s is linked as %s, and is part of the metadata', (license, text) => {
    const publication = createRendered({ details: { license } });
    expect(describeLicense(publication)).toEqual({ text, href: license });
    expect(listSignposts(publication, urls, () => undefined)).toContainEqual({ rel: 'license', href: license });
    expect(toScholarlyArticle(publication, site, urls)['@graph'][1].license).toBe(license);
    expect(toCitationTags(publication, urls)).toContainEqual({ name: 'DC.rights', content: license });
  });

  test.each(['CC BY 4.0', 'javascript:alert(1)', 'data:text/html,x'])('%s is text without a link', (license) => {
    const publication = createRendered({ details: { license } });
    expect(describeLicense(publication)).toEqual({ text: license, href: null });
    expect(listSignposts(publication, urls, () => undefined).filter(({ rel }) => rel === 'license')).toEqual([]);
  });
});
