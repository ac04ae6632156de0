import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUpArxiv, searchArxiv } from './arxiv.ts';
import { searchCrossref } from './crossref.ts';
import { searchDblp } from './dblp.ts';
import { lookUpDoi } from './doi.ts';
import type { Lookup } from './look-up.ts';
import { lookUpOpenAlex, searchOpenAlex } from './openalex.ts';
import { searchSemanticScholar } from './semantic-scholar.ts';

const query = { title: 'Moss: a, “dry” C++ study | of Ada’s ‘roofs’?', family: 'van den Berg', year: 2022 };
const lookups: readonly (readonly [string, Lookup])[] = [
  ['doi.org', lookUpDoi('10.1000/182')],
  ['arXiv', searchArxiv(query)],
  ['Crossref', searchCrossref(query)],
  ['DBLP', searchDblp(query)],
  ['OpenAlex', searchOpenAlex(query)],
  ['OpenAlex by DOI', lookUpOpenAlex('10.1000/182')],
  ['Semantic Scholar', searchSemanticScholar(query)],
];

const feed = (entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title>
<opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1</opensearch:totalResults>${entries}</feed>`;

const entry = `<entry>
  <id>http://arxiv.org/abs/2205.00001v3</id>
  <updated>2024-01-01T00:00:00Z</updated><published>2022-05-02T17:59:59Z</published>
  <title>How $\\alpha$-Moss
  Finds Water &amp; Light</title>
  <summary>  Moss drinks.
  </summary>
  <author><name>Ada Grace</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Moss Lab</arxiv:affiliation></author>
  <author><name>Li van den Berg</name></author>
  <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/182</arxiv:doi>
  <link href="http://arxiv.org/abs/2205.00001v3" rel="alternate" type="text/html"/>
  <link title="pdf" href="http://arxiv.org/pdf/2205.00001v3" rel="related" type="application/pdf"/>
</entry>`;

describe('Requests', () => {
  test('go to the documented addresses, with special characters of titles escaped', () => {
    const paths = lookups.map(([, { host, path }]) => [
      host,
      ...decodeURIComponent(path.replaceAll('+', ' ')).split('?'),
    ]);
    expect(paths).toEqual([
      ['doi.org', '/10.1000/182'],
      [
        'export.arxiv.org',
        '/api/query',
        'search_query=ti:"Moss" AND ti:"study" AND ti:"Ada\'s" AND ti:"roofs" AND au:"van den Berg"&start=0&max_results=10',
      ],
      [
        'api.crossref.org',
        '/works',
        expect.stringMatching(
          /^query\.bibliographic=Moss a dry C study of Ada's roofs van den Berg 2022&rows=10&select=DOI,/u,
        ),
      ],
      ['dblp.org', '/search/publ/api', "q=Moss a dry C study of Ada's roofs van den Berg&format=json&h=30&f=0&c=0"],
      [
        'api.openalex.org',
        '/works',
        expect.stringMatching(/^filter=title\.search:Moss a dry C study of Ada's roofs&per_page=10&select=id,/u),
      ],
      ['api.openalex.org', '/works/doi:10.1000/182', expect.stringMatching(/^select=id,/u)],
      [
        'api.semanticscholar.org',
        '/graph/v1/paper/search/match',
        expect.stringMatching(/^query=Moss a dry C study of Ada's roofs&fields=title,/u),
      ],
    ]);
    expect(lookUpArxiv('2205.00001').path).toBe('/api/query?id_list=2205.00001&max_results=1');
    expect(lookUpDoi('10.1002/(SICI)1<1::AID>3.0#a?b').path).toBe('/10.1002/(SICI)1%3C1::AID%3E3.0%23a%3Fb');
  });
});

describe('Answers', () => {
  test('of Semantic Scholar have the nearest title or none', () => {
    const paper = {
      paperId: '0123456789abcdef0123456789abcdef01234567',
      url: 'https://www.semanticscholar.org/paper/x',
      title: 'How Moss Finds Water',
      authors: [{ authorId: '1', name: 'Ada Grace' }, { authorId: null, name: 'Li van den Berg' }, null],
      year: 2022,
      publicationDate: null,
      publicationTypes: ['JournalArticle'],
      venue: 'Moss',
      journal: { name: 'Moss', volume: '7 2', pages: '1-9' },
      externalIds: { DOI: '10.1000/182', ArXiv: '2205.00001', CorpusId: 9 },
      openAccessPdf: { url: 'https://moss.example.org/1.pdf', status: 'GREEN' },
      matchScore: 210.4,
    };
    const bare = { ...paper, venue: '', journal: null, publicationTypes: null, externalIds: { ArXiv: '2205.00001' } };
    const { read } = searchSemanticScholar(query);
    const [first, second] = read(JSON.stringify({ data: [paper, { ...bare, openAccessPdf: null }, null] })) ?? [];
    expect(first).toEqual({
      index: 'semantic-scholar',
      address: 'https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567',
      kind: 'published',
      title: 'How Moss Finds Water',
      authors: [
        { family: 'Grace', given: 'Ada' },
        { family: 'van den Berg', given: 'Li' },
      ],
      isTruncated: false,
      date: '2022',
      doi: '10.1000/182',
      arxiv: '2205.00001',
      facts: { venue: 'Moss', volume: '7 2', pages: '1-9', pdf: 'https://moss.example.org/1.pdf' },
      isRetracted: false,
    });
    expect(second).toMatchObject({ kind: 'preprint', doi: null, arxiv: '2205.00001', facts: { venue: '' } });
    expect(read('{"error":"Title match not found"}')).toEqual([]);
    expect(read('{"message":"Too Many Requests"}')).toBeNull();
  });

  test('of arXiv are Atom with line breaks in titles and version numbers', () => {
    expect(searchArxiv(query).read(feed(entry))).toEqual([
      {
        index: 'arxiv',
        address: 'https://arxiv.org/abs/2205.00001',
        kind: 'preprint',
        title: 'How $\\alpha$-Moss Finds Water & Light',
        authors: [
          { family: 'Grace', given: 'Ada' },
          { family: 'van den Berg', given: 'Li' },
        ],
        isTruncated: false,
        date: '2022-05-02',
        doi: '10.1000/182',
        arxiv: '2205.00001',
        facts: { type: 'preprint', pdf: 'https://arxiv.org/pdf/2205.00001', abstract: 'Moss drinks.' },
        isRetracted: false,
      },
    ]);
    expect(searchArxiv(query).read(feed(''))).toEqual([]);
  });

  test('of arXiv can be an error with status 200', () => {
    const error = '<entry><id>http://arxiv.org/api/errors#incorrect_id_format</id><title>Error</title></entry>';
    expect(searchArxiv(query).read(feed(error))).toBeNull();
  });

  test('of Crossref have lists for single values and null for unknown ones', () => {
    const items = [
      {
        DOI: '10.1000/182',
        title: ['How Moss Finds Water'],
        subtitle: ['A Study'],
        author: [
          { given: 'Ada', family: 'Grace', sequence: 'first' },
          { name: 'Moss Group', sequence: 'additional' },
        ],
        'container-title': ['Moss'],
        issued: { 'date-parts': [[null]] },
        published: { 'date-parts': [[2022, 5]] },
        type: 'journal-article',
        volume: '7',
        page: '1-9',
        score: 75,
        'updated-by': [
          { type: 'retraction', DOI: '10.1000/183' },
          { type: 'corrigendum', DOI: '10.1000/186' },
        ],
      },
      {
        DOI: '10.1000/183',
        title: ['Retraction: How Moss Finds Water'],
        type: 'journal-article',
        'update-to': [{ DOI: '10.1000/182', type: 'retraction' }],
      },
      { DOI: '10.1000/184', title: null, author: null, issued: null },
      { DOI: '10.1000/185', title: ['How Moss'], author: null, issued: null, type: null, 'container-title': [] },
      null,
    ];
    const body = JSON.stringify({ status: 'ok', message: { 'total-results': 5, items } });
    const records = searchCrossref(query).read(body) ?? [];
    expect(records.map(({ doi, title, kind, isRetracted }) => [doi, title, kind, isRetracted])).toEqual([
      ['10.1000/182', 'How Moss Finds Water: A Study', 'published', true],
      ['10.1000/183', 'Retraction: How Moss Finds Water', 'notice', false],
      ['10.1000/185', 'How Moss', 'else', false],
    ]);
    expect(records[0]).toMatchObject({
      authors: [{ given: 'Ada', family: 'Grace' }, { family: 'Moss Group' }],
      date: '2022-05',
      facts: {
        type: 'journal-article',
        venue: 'Moss',
        volume: '7',
        pages: '1-9',
        correction: 'https://doi.org/10.1000/186',
      },
    });
  });

  test.each([
    ['10.18653/v1/2024.acl-long.12', 'https://aclanthology.org/2024.acl-long.12.pdf'],
    ['10.18653/v1/P19-1001', 'https://aclanthology.org/P19-1001.pdf'],
    ['10.1000/182', undefined],
  ])('for the DOI %s have a PDF if it is of the ACL Anthology', (DOI, pdf) => {
    const item = { title: 'Moss', DOI, type: 'paper-conference' };
    expect(lookUpDoi(DOI).read(JSON.stringify(item))?.[0]?.facts.pdf).toBe(pdf);
  });

  test('of doi.org are CSL-JSON, even for DOIs of arXiv', () => {
    const item = {
      type: 'article',
      DOI: '10.48550/ARXIV.2205.00001',
      title: 'How Moss Finds Water',
      publisher: 'arXiv',
    };
    expect(lookUpDoi('10.48550/arXiv.2205.00001').read(JSON.stringify(item))).toMatchObject([
      { doi: null, arxiv: '2205.00001', kind: 'preprint', address: 'https://arxiv.org/abs/2205.00001' },
    ]);
  });

  test('of DBLP have a list for several results only, and numbers after names', () => {
    const hits = (content: object) =>
      JSON.stringify({ result: { status: { '@code': '200' }, hits: { '@total': '1', ...content } } });
    expect(searchDblp(query).read(hits({}))).toEqual([]);
    const info = {
      authors: { author: { '@pid': '1/2', text: 'Wei Wang 0002' } },
      title: 'How Moss Finds Water.',
      venue: ['ICML', 'Moss Workshop'],
      year: '2022',
      type: 'Conference and Workshop Papers',
      key: 'conf/icml/Wang22',
      ee: 'https://proceedings.example.org/moss.html',
    };
    const corr = {
      ...info,
      venue: 'CoRR',
      type: 'Informal and Other Publications',
      ee: 'https://doi.org/10.48550/arXiv.2205.00001',
    };
    expect(searchDblp(query).read(hits({ hit: [{ info }, { info: corr }] }))).toMatchObject([
      {
        title: 'How Moss Finds Water',
        authors: [{ given: 'Wei', family: 'Wang' }],
        kind: 'published',
        doi: null,
        facts: { venue: 'ICML', address: 'https://proceedings.example.org/moss.html', type: 'paper-conference' },
      },
      { kind: 'preprint', arxiv: '2205.00001', doi: null },
    ]);
  });

  test('of OpenAlex can merge a preprint with its article, lack locations, or have a hundred authors', () => {
    const work = {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.1000/182',
      title: 'How Moss Finds Water',
      publication_year: 2022,
      publication_date: '2022-05-02',
      type: 'article',
      authorships: Array.from({ length: 100 }, (_, index) => ({
        raw_author_name: `Ada Grace${String(index)}`,
        author: null,
      })),
      primary_location: {
        landing_page_url: 'https://doi.org/10.1000/182',
        source: { display_name: 'Moss', type: 'journal' },
      },
      best_oa_location: { pdf_url: 'https://moss.example.org/1.pdf', license: 'cc-by', landing_page_url: null },
      locations: [{ landing_page_url: 'http://arxiv.org/abs/2205.00001', source: null }, null],
      biblio: { volume: '7', issue: null, first_page: '1', last_page: '9' },
      is_retracted: true,
    };
    const bare = {
      id: 'https://openalex.org/W2',
      doi: null,
      title: 'Moss',
      authorships: null,
      primary_location: null,
      best_oa_location: null,
      locations: null,
      biblio: null,
    };
    const [first, second] =
      searchOpenAlex(query).read(JSON.stringify({ meta: { count: 2 }, results: [work, bare] })) ?? [];
    expect(first).toMatchObject({
      doi: '10.1000/182',
      arxiv: '2205.00001',
      kind: 'published',
      isTruncated: true,
      isRetracted: true,
      date: '2022-05-02',
      facts: {
        venue: 'Moss',
        volume: '7',
        issue: '',
        pages: '1-9',
        pdf: 'https://moss.example.org/1.pdf',
        license: 'CC BY',
      },
    });
    expect(second).toMatchObject({ doi: null, arxiv: null, authors: [], date: '' });
  });

  test('with an address that is not a web address have no link', () => {
    const work = { id: 'https://openalex.org/W1', title: 'Moss', best_oa_location: { pdf_url: 'javascript:alert(1)' } };
    expect(lookUpOpenAlex('10.1/1').read(JSON.stringify(work))?.[0]?.facts).not.toHaveProperty('pdf');
  });
});

describe('Arbitrary answers', () => {
  const anyBody = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json({ maxDepth: 6 }),
    fc.constantFrom(
      '<html><body>Are you a robot?</body></html>',
      '',
      'null',
      '[]',
      '{"message":{"items":[',
      '<feed><entry>',
      '<feed>',
      '<!DOCTYPE a [<!ENTITY b "b">]><feed><entry>&b;</entry></feed>',
    ),
    fc
      .tuple(fc.nat(700), fc.string({ maxLength: 4 }))
      .map(([at, noise]) => feed(entry).slice(0, at) + noise + feed(entry).slice(at)),
    anyAnswer(),
  );

  /** Arbitrary values where the documented fields are expected. */
  function anyAnswer() {
    const names =
      'id key title DOI doi author authors authorships text name family given issued date-parts type venue year ee biblio locations primary_location best_oa_location pdf_url landing_page_url update-to'.split(
        ' ',
      );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(null, [], {}, 'https://doi.org/10.1000/1', '10.48550/arXiv.2205.00001', 7, true),
      fc.array(fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constant(null)))),
    );
    const item = fc.dictionary(fc.constantFrom(...names), value);
    return fc.oneof(
      item.map((one) => JSON.stringify(one)),
      fc.array(item).map((items) =>
        JSON.stringify({
          message: { items },
          results: items,
          result: { hits: { hit: items.map((info) => ({ info })) } },
        }),
      ),
    );
  }

  test.each(lookups)('of %s are read without an exception, and texts are limited in length', (_name, { read }) => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const record of read(body) ?? []) {
          expect(record.title).not.toBe('');
          expect(JSON.stringify(record).length).toBeLessThan(300_000);
          if (record.date !== '') expect(record.date).toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(lookups)('of %s count as a failure if they are a web page', (_name, { read }) => {
    for (const body of [
      '<html><head><title>Just a moment</title></head></html>',
      '',
      '{"message":{"items":[{"DOI"',
      'null',
    ])
      expect(read(body)).toBeNull();
  });
});
