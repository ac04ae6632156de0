import { describe, expect, test } from 'vitest';
import { publicationTypes } from '../model/publication.ts';
import { toBibtex } from './bibtex.ts';
import { toCitationTags } from './citation-tags.ts';
import { toCsl } from './csl-json.ts';
import { toScholarlyArticle } from './linked-data/article.ts';
import { createPublication, createRendered, urls } from './publication.fixture.ts';
import { toRis } from './ris.ts';

const venue = 'Roofs & Walls';
const site = { title: 'A Lab', description: 'Papers.', language: 'en' };

describe('a publication with a venue', () => {
  test.each([
    ['article', '@article', 'journal', 'JOUR', 'T2', 'article-journal', 'container-title', 'citation_journal_title'],
    [
      'conference',
      '@inproceedings',
      'booktitle',
      'CONF',
      'T2 BT',
      'paper-conference',
      'container-title',
      'citation_conference_title',
    ],
    ['chapter', '@incollection', 'booktitle', 'CHAP', 'T2 BT', 'chapter', 'container-title', 'citation_inbook_title'],
    ['book', '@book', 'publisher', 'BOOK', 'PB', 'book', 'publisher', 'citation_publisher'],
    ['thesis', '@phdthesis', 'school', 'THES', 'PB', 'thesis', 'publisher', 'citation_dissertation_institution'],
    [
      'report',
      '@techreport',
      'institution',
      'RPRT',
      'PB',
      'report',
      'publisher',
      'citation_technical_report_institution',
    ],
    ['preprint', '@misc', 'howpublished', 'UNPB', 'PB', 'article', 'publisher', 'citation_publisher'],
    ['dataset', '@dataset', 'publisher', 'DATA', 'PB', 'dataset', 'publisher', 'citation_publisher'],
    ['software', '@software', 'publisher', 'COMP', 'PB', 'software', 'publisher', 'citation_publisher'],
    ['patent', '@patent', 'holder', 'PAT', 'PB', 'patent', 'publisher', 'citation_publisher'],
    ['standard', '@standard', 'organization', 'STAND', 'PB', 'standard', 'publisher', 'citation_publisher'],
    ['talk', '@misc', 'howpublished', 'SLIDE', 'T2', 'speech', 'event-title', 'citation_conference_title'],
    ['other', '@misc', 'howpublished', 'UNPB', 'PB', 'article', 'publisher', 'citation_publisher'],
  ] as const)(
    'that is of the type %s has its own form in each format',
    (type, entry, field, ris, tags, csl, variable, name) => {
      const publication = createRendered({ type, venue });
      const bibtex = toBibtex(publication, urls);
      expect(bibtex).toMatch(new RegExp(`^${entry}\\{`, 'u'));
      expect(bibtex).toContain(`  ${field} = {Roofs \\& Walls},\n`);
      const lines = toRis(publication, urls).split('\r\n');
      expect(lines[0]).toBe(`TY  - ${ris}`);
      for (const tag of tags.split(' ')) expect(lines).toContain(`${tag}  - ${venue}`);
      expect(toCsl(publication, urls)).toMatchObject({ type: csl, [variable]: venue });
      expect(toCitationTags(publication, urls)).toContainEqual({ name, content: venue });
      const [, article] = toScholarlyArticle(publication, site, urls)['@graph'];
      expect(JSON.stringify([article.isPartOf, article.publisher])).toContain(JSON.stringify(venue));
    },
  );

  test.each(publicationTypes)('of the type %s claims no venue where it has none', (type) => {
    expect(toBibtex(createPublication({ type }), urls)).toMatch(/^@(?:misc|dataset|software|patent|standard)\{/u);
    expect(toRis(createPublication({ type }), urls)).toMatch(/^TY {2}- (?:UNPB|COMP|DATA|PAT|STAND|SLIDE)\r\n/u);
  });
});

describe('what else is known of a publication', () => {
  const publication = createRendered({
    links: { doi: '10.1000/a_b<1>', arxiv: '2401.01230', pdf: 'https://example.com/a.pdf' },
    award: 'Best Paper',
  });

  test('is in its BibTeX, the DOI letter by letter', () => {
    const bibtex = toBibtex(publication, urls);
    expect(bibtex).toContain('  doi = {10.1000/a_b<1>},\n  eprint = {2401.01230},\n  eprinttype = {arXiv},\n');
  });

  test.each(['10.1000/a}b', '10.1000/a{b', '10.1000/a\\b', '10.1000/a%b'])(
    'a DOI that would break BibTeX is not there: %s',
    (doi) => {
      expect(toBibtex(createPublication({ links: { doi } }), urls)).not.toContain('doi =');
    },
  );

  test('is in RIS and CSL', () => {
    expect(toRis(publication, urls)).toContain('\r\nDO  - 10.1000/a_b<1>\r\n');
    expect(toCsl(publication, urls)).toMatchObject({ DOI: '10.1000/a_b<1>' });
  });

  test('is in the tags and the linked data of its page', () => {
    const tags = new Map(toCitationTags(publication, urls).map(({ name, content }) => [name, content]));
    expect(tags.get('citation_doi')).toBe('10.1000/a_b<1>');
    expect(tags.get('citation_arxiv_id')).toBe('2401.01230');
    expect(tags.get('citation_pdf_url')).toBe('https://example.com/a.pdf');
    expect(toScholarlyArticle(publication, site, urls)['@graph'][1]).toMatchObject({
      identifier: { propertyID: 'DOI', value: '10.1000/a_b<1>' },
      sameAs: ['https://doi.org/10.1000/a_b%3C1%3E', 'https://arxiv.org/abs/2401.01230'],
      award: 'Best Paper',
    });
  });

  test.each([
    ['files/a b.pdf', 'https://example.org/lab/papers/counting-leaves/a%20b.pdf'],
    ['https://example.com/a.pdf', 'https://example.com/a.pdf'],
    ['javascript:x.pdf', undefined],
  ])('a PDF at %s is told to search engines as %s', (pdf, content) => {
    const tags = toCitationTags(createRendered({ links: { pdf } }), urls);
    expect(tags.find(({ name }) => name === 'citation_pdf_url')?.content).toBe(content);
  });
});
