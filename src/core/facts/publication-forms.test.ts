import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toCitationTags } from '../metadata/citation-tags.ts';
import { toCoins } from '../metadata/coins.ts';
import { toCsl } from '../export/csl-json.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { createPublication, createRendered, urls } from './publication.fixture.ts';
import { toRis } from '../export/ris.ts';
import { listSignposts } from '../metadata/signposts.ts';

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
    'of the type %s has the matching type in each format',
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
});

/** The type of a publication in each format, and BibTeX's `type` field. */
function listTypes(publication: ReturnType<typeof createRendered>) {
  const bibtex = toBibtex(publication, urls);
  const [, article] = toScholarlyArticle(publication, site, urls)['@graph'];
  const zotero = toCitationTags(publication, urls).find(({ name }) => name === 'z:itemType')?.content ?? '';
  expect(decodeURIComponent(toCoins(publication, urls))).toContain(`rft.type=${zotero}`);
  expect(listSignposts(publication, urls, () => undefined)).toContainEqual({
    rel: 'type',
    href: `https://schema.org/${[article['@type']].flat()[0] ?? ''}`,
  });
  return [
    /^@(\w+)/u.exec(bibtex)?.[1],
    / {2}type = \{(.*)\}/u.exec(bibtex)?.[1],
    toRis(publication, urls).slice(6, toRis(publication, urls).indexOf('\r')),
    toCsl(publication, urls).type,
    [article['@type']].flat()[0],
    zotero,
  ];
}

describe('a publication without a venue', () => {
  test.each([
    ['article', 'misc', 'Article', 'JOUR', 'article-journal', 'ScholarlyArticle', 'journalArticle'],
    ['conference', 'misc', 'Conference paper', 'CONF', 'paper-conference', 'ScholarlyArticle', 'conferencePaper'],
    ['chapter', 'misc', 'Book chapter', 'CHAP', 'chapter', 'Chapter', 'bookSection'],
    ['book', 'misc', 'Book', 'BOOK', 'book', 'Book', 'book'],
    ['thesis', 'misc', 'Thesis', 'THES', 'thesis', 'Thesis', 'thesis'],
    ['report', 'misc', 'Report', 'RPRT', 'report', 'Report', 'report'],
    ['preprint', 'misc', 'Preprint', 'UNPB', 'article', 'ScholarlyArticle', 'preprint'],
    ['dataset', 'dataset', undefined, 'DATA', 'dataset', 'Dataset', 'dataset'],
    ['software', 'software', undefined, 'COMP', 'software', 'SoftwareSourceCode', 'computerProgram'],
    ['patent', 'patent', undefined, 'PAT', 'patent', 'CreativeWork', 'patent'],
    ['standard', 'standard', undefined, 'STAND', 'standard', 'TechArticle', 'standard'],
    ['talk', 'misc', 'Talk', 'SLIDE', 'speech', 'PresentationDigitalDocument', 'presentation'],
    ['other', 'misc', undefined, 'UNPB', 'article', 'ScholarlyArticle', 'document'],
    [null, 'misc', undefined, 'UNPB', 'article', 'ScholarlyArticle', 'preprint'],
  ] as const)('of the type %s has the matching type in each format, and no venue in BibTeX', (type, ...types) => {
    expect(listTypes(createRendered({ type }))).toEqual(types);
  });

  test.each([
    'eprint={2401.00001}, archivePrefix={arXiv}',
    'eprint={2401.00001}, eprinttype={arxiv}, eprintclass={cs.CL}',
    'journal={arXiv preprint arXiv:2401.00001}',
    'journal={CoRR}, volume={abs/2401.00001}',
    'url={https://arxiv.org/abs/2401.00001v2}',
    'doi={10.48550/arXiv.2401.00001}',
    'note={arXiv:2401.00001}',
  ])('that is an @article with %s only is an arXiv preprint in every format', (fields) => {
    const { drafts } = parseBibtex('a.bib', `@article{k, title={Moss}, author={Grace, Ada}, year=2024, ${fields}}`);
    const { type, venue } = drafts[0]?.reference ?? {};
    expect([type?.value, venue?.value]).toEqual(['preprint', 'arXiv']);
    const types = ['misc', 'Preprint', 'UNPB', 'article', 'ScholarlyArticle', 'preprint'];
    expect(listTypes(createRendered({ type: 'preprint', venue: 'arXiv' }))).toEqual(types);
  });

  test.each(['doi={10.1000/182}, eprint={2401.00001}, eprinttype={arxiv}', 'url={https://example.com/a}', 'volume=3'])(
    'that is an @article with %s remains one',
    (fields) => {
      const { drafts } = parseBibtex('a.bib', `@article{k, title={Moss}, author={Grace, Ada}, year=2024, ${fields}}`);
      expect(drafts[0]?.reference?.type?.value).toBe('article');
    },
  );
});

describe('the other data of a publication', () => {
  const publication = createRendered({
    links: { doi: '10.1000/a_b<1>', arxiv: '2401.01230', pdf: 'https://example.com/a.pdf' },
    award: 'Best Paper',
  });

  test('are in its BibTeX, with the DOI unchanged', () => {
    const bibtex = toBibtex(publication, urls);
    expect(bibtex).toContain('  doi = {10.1000/a_b<1>},\n  eprint = {2401.01230},\n  archivePrefix = {arXiv},\n');
  });

  test.each(['10.1000/a}b', '10.1000/a{b', '10.1000/a\\b', '10.1000/a%b'])(
    'exclude a DOI that would break BibTeX: %s',
    (doi) => {
      expect(toBibtex(createPublication({ links: { doi } }), urls)).not.toContain('doi =');
    },
  );

  test('are in RIS and CSL', () => {
    expect(toRis(publication, urls)).toContain('\r\nDO  - 10.1000/a_b<1>\r\n');
    expect(toCsl(publication, urls)).toMatchObject({ DOI: '10.1000/a_b<1>' });
  });

  test('are in the meta tags and the linked data of its page', () => {
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
  ])('include a PDF at %s for search engines as %s', (pdf, content) => {
    const tags = toCitationTags(createRendered({ links: { pdf } }), urls);
    expect(tags.find(({ name }) => name === 'citation_pdf_url')?.content).toBe(content);
  });
});
