import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDblp } from './dblp.ts';
import { listHal } from './hal.ts';
import { listInspire } from './inspire.ts';
import type { Lookup } from './look-up.ts';
import { listOpenAlex } from './openalex.ts';
import { listOrcid, lookUpOrcidWork, lookUpOrcidName } from './orcid.ts';

const orcid = '0000-0002-1825-0097';
const lists: readonly (readonly [string, Lookup])[] = [
  ['ORCID', listOrcid(orcid)],
  ['OpenAlex', listOpenAlex('A5023888391', 2)],
  ['DBLP', listDblp('12/3456-1')],
  ['INSPIRE', listInspire('A.Grace.1', 2)],
  ['HAL', listHal('ada-grace', 2)],
];

test('Lists are requested at the documented addresses', () => {
  expect(lists.map(([, { host, path }]) => host + decodeURIComponent(path.replaceAll('+', ' ')))).toEqual([
    `pub.orcid.org/v3.0/${orcid}/works`,
    expect.stringMatching(
      /^api\.openalex\.org\/works\?filter=author\.id:A5023888391&per_page=100&page=2&select=id,doi/u,
    ),
    'dblp.org/pid/12/3456-1.xml',
    expect.stringMatching(
      /^inspirehep\.net\/api\/literature\?q=a A\.Grace\.1&size=250&page=2&sort=mostrecent&fields=/u,
    ),
    expect.stringMatching(
      /^api\.archives-ouvertes\.fr\/search\/\?q=\*:\*&fq=authIdHal_s:"ada-grace"&wt=json&rows=500&start=500&/u,
    ),
  ]);
});

describe('The list', () => {
  const id = (type: string, value: string, relationship = 'self') => ({
    'external-id-type': type,
    'external-id-value': value,
    'external-id-normalized': { value: value.toLowerCase() },
    'external-id-url': { value: `https://example.org/${value}` },
    'external-id-relationship': relationship,
  });
  const summary = (fields: object) => ({
    'put-code': 7,
    title: { title: { value: 'How Moss\n Finds Water' }, subtitle: { value: 'A Study' } },
    type: 'journal-article',
    'publication-date': { year: { value: '2022' }, month: { value: '03' }, day: null },
    'journal-title': { value: 'Moss' },
    'external-ids': { 'external-id': [] },
    'display-index': '0',
    ...fields,
  });
  const readOrcid = (...works: readonly object[]) =>
    listOrcid(orcid).read(JSON.stringify({ group: [{ 'work-summary': works }] }))?.[0];

  test('of ORCID has the preferred summary of each work, with the identifiers of all summaries', () => {
    const preprint = {
      'put-code': 8,
      type: 'preprint',
      'display-index': '9',
      'external-ids': { 'external-id': [id('arxiv', 'arXiv:2204.00001v2'), id('eid', '2-s2.0-2205.00002')] },
    };
    const other = { 'put-code': 9, 'external-ids': { 'external-id': [id('doi', '10.1000/182')] } };
    const preferred = { 'display-index': '5', 'journal-title': { value: 'Journal of Moss' } };
    expect(readOrcid(summary(other), summary(preprint), summary(preferred))).toMatchObject({
      address: `https://pub.orcid.org/v3.0/${orcid}/work/7`,
      kind: 'published',
      title: 'How Moss Finds Water: A Study',
      date: '2022-03',
      doi: '10.1000/182',
      arxiv: '2204.00001',
      facts: { type: 'article-journal', venue: 'Journal of Moss', address: '' },
    });
  });

  test.each([
    [{ 'external-ids': { 'external-id': [id('doi', '10.1000/book', 'part-of')] } }, { doi: null }],
    [{ 'external-ids': { 'external-id': [id('uri', 'x')] } }, { facts: { address: 'https://example.org/x' } }],
    [{ 'journal-title': { value: 'arXiv' } }, { kind: 'preprint', facts: { venue: '' } }],
    [{ type: 'data-set' }, { kind: 'else' }],
    [{ type: 'other' }, { kind: 'published', facts: { type: '' } }],
    [{ 'publication-date': null, 'journal-title': null, url: { value: 'javascript:x' } }, { date: '' }],
  ])('of ORCID with %j', (fields, expected) => {
    expect(readOrcid(summary(fields))).toMatchObject({ ...expected });
  });

  test('of ORCID lacks the authors that the record of a single work may have', () => {
    const record = readOrcid(summary({}));
    const lookup = record && lookUpOrcidWork(record);
    expect(lookup).toMatchObject({ host: 'pub.orcid.org', path: `/v3.0/${orcid}/work/7` });
    const contributor = ['Grace, Ada', 'Li van den Berg'].map((name) => ({ 'credit-name': { value: name } }));
    expect(lookup?.read(JSON.stringify(summary({ contributors: { contributor } })))?.[0]?.authors).toEqual([
      { family: 'Grace', given: 'Ada' },
      { family: 'van den Berg', given: 'Li' },
    ]);
    expect(record && lookUpOrcidWork({ ...record, address: 'https://dblp.org/rec/x' })).toBeNull();
  });

  test.each([
    [{ 'given-names': { value: 'Ada' }, 'family-name': { value: 'Grace' }, 'credit-name': null }, ['Ada Grace']],
    [
      { 'given-names': { value: 'Ada' }, 'family-name': null, 'credit-name': { value: 'A. M. Grace' } },
      ['A. M. Grace'],
    ],
    [null, ['']],
  ])('of ORCID is of a person named %j', (name, expected) => {
    expect(lookUpOrcidName(orcid).read(JSON.stringify({ name, path: '/x' }))).toEqual(expected);
  });

  test('of OpenAlex has the page of a work without an identifier', () => {
    const work = {
      id: 'https://openalex.org/W1',
      doi: null,
      title: 'How Moss Finds Water',
      publication_year: 2022,
      type: 'article',
      authorships: [{ raw_author_name: null, author: { display_name: 'Ada Grace' } }],
      primary_location: { landing_page_url: 'https://moss.example.org/1', source: null },
    };
    const record = listOpenAlex('A1', 1).read(JSON.stringify({ meta: {}, results: [work, null] }));
    expect(record).toMatchObject([
      { kind: 'published', authors: [{ family: 'Grace' }], facts: { address: 'https://moss.example.org/1' } },
    ]);
  });

  test('of DBLP is XML with elements in titles and numbers after names', () => {
    const body = `<?xml version="1.0"?>
<dblpperson name="Ada Grace 0001" pid="12/3456-1" n="4">
<person key="homepages/12/3456-1"><author pid="12/3456-1">Ada Grace 0001</author></person>
<r><article key="journals/moss/Grace22" mdate="2022-05-01">
<author orcid="0000-0002-1825-0097" pid="12/3456-1">Ada Grace 0001</author><author pid="1/2">Li van den Berg</author>
<title>How <i>Moss</i> Finds H<sub>2</sub>O &amp; Light.</title>
<pages>1-9</pages><year>2022</year><volume>7</volume><journal>Moss</journal><number>2</number>
<ee type="oa">https://doi.org/10.1000/182</ee><ee>https://www.wikidata.org/entity/Q1</ee><url>db/journals/moss/moss7.html#Grace22</url></article></r>
<r><article publtype="informal" key="journals/corr/abs-2204-00001" mdate="2022-05-01"><author pid="12/3456-1">Ada Gr&#233;ce</author>
<title>Ferns.</title><year>2022</year><journal>CoRR</journal><ee type="oa">https://arxiv.org/abs/2204.00001</ee></article></r>
<r><phdthesis key="phd/Grace19"><author>Ada Grace</author><title>On Moss.</title><year>2019</year><school>Moss University</school></phdthesis></r>
<r><data key="data/10/Grace20"><author>Ada Grace</author><title>Counts.</title><year>2020</year></data></r>
<coauthors n="1"><co c="0"><na f="b/Berg:Li" pid="1/2">Li van den Berg</na></co></coauthors>
</dblpperson>`;
    const records = listDblp('12/3456-1').read(body) ?? [];
    expect(records.map(({ kind, title, doi, arxiv, facts }) => [kind, title, doi, arxiv, facts.type])).toEqual([
      ['published', 'How <i>Moss</i> Finds H<sub>2</sub>O &amp; Light', '10.1000/182', null, 'article-journal'],
      ['preprint', 'Ferns', null, '2204.00001', ''],
      ['published', 'On Moss', null, null, 'thesis'],
      ['else', 'Counts', null, null, ''],
    ]);
    expect(records[0]).toMatchObject({
      authors: [{ family: 'Grace' }, { family: 'van den Berg' }],
      facts: { venue: 'Moss', volume: '7', issue: '2', pages: '1-9' },
    });
    expect(records[1]?.authors[0]?.family).toBe('Gréce');
    expect(records[2]?.facts.publisher).toBe('Moss University');
    expect(listDblp('12/3456-1').read('<!DOCTYPE dblpperson [<!ENTITY a "b">]><dblpperson/>')).toBeNull();
  });

  test('of INSPIRE has names in inverted order, and several publications of a work', () => {
    const metadata = {
      titles: [{ title: 'How Moss Finds Water', source: 'arXiv' }],
      authors: [
        { full_name: 'Grace, Ada M.', ids: [{ schema: 'INSPIRE BAI', value: 'A.Grace.1' }] },
        { full_name: 'Moss Collaboration', ids: null },
      ],
      dois: [{ value: '10.1000/182' }],
      arxiv_eprints: [{ value: 'hep-th/0309136', categories: ['hep-th'] }],
      publication_info: [
        { pubinfo_freetext: 'talk' },
        { journal_title: 'JHEP', journal_volume: '05', year: 2022, artid: '012' },
      ],
      document_type: ['article'],
    };
    const preprint = {
      titles: [{ title: 'Ferns' }],
      authors: [{ full_name: 'Grace, A.', ids: [{ value: 'A.Grace.1' }] }],
      preprint_date: '2023-04-05',
      document_type: ['article'],
    };
    const other = { ...preprint, authors: [{ full_name: 'Grace, A.', ids: [{ value: 'A.Grace.2' }] }] };
    const hits = [
      { id: '1', metadata },
      { id: 2, metadata: preprint },
      { id: '3', metadata: null },
      { id: '4', metadata: other },
    ];
    const records = listInspire('A.Grace.1', 1).read(JSON.stringify({ hits: { total: 3, hits } })) ?? [];
    expect(records).toMatchObject([
      {
        address: 'https://inspirehep.net/literature/1',
        kind: 'published',
        authors: [{ family: 'Grace', given: 'Ada M.' }, { family: 'Moss Collaboration' }],
        date: '2022',
        doi: '10.1000/182',
        arxiv: 'hep-th/0309136',
        facts: { type: 'article-journal', venue: 'JHEP', volume: '05', pages: '012' },
      },
      { kind: 'preprint', authors: [{ family: 'Grace' }], date: '2023', facts: { type: 'preprint' } },
    ]);
  });

  test('of HAL has a string or a list for each known value', () => {
    const docs = [
      {
        halId_s: 'hal-01',
        title_s: ['Comment la mousse boit', 'How Moss Drinks'],
        authFullName_s: ['Ada Grace', 'Li van den Berg'],
        doiId_s: '10.1000/182',
        publicationDateY_i: 2022,
        producedDateY_i: 2021,
        journalTitle_s: 'Mousse',
        docType_s: 'ART',
        uri_s: 'https://hal.science/hal-01',
      },
      { title_s: 'Poster', docType_s: 'POSTER', uri_s: 'https://hal.science/hal-02' },
      { title_s: 'Nowhere', docType_s: 'ART' },
    ];
    const records = listHal('ada-grace', 1).read(JSON.stringify({ response: { numFound: 3, start: 0, docs } }));
    expect(records).toMatchObject([
      {
        address: 'https://hal.science/hal-01',
        kind: 'published',
        title: 'Comment la mousse boit',
        authors: [{ family: 'Grace' }, { family: 'van den Berg' }],
        date: '2022',
        facts: { type: 'article-journal', venue: 'Mousse', address: '' },
      },
      { kind: 'else', facts: { address: 'https://hal.science/hal-02' } },
    ]);
  });
});

describe('Arbitrary answers', () => {
  const names =
    'group work-summary put-code title value type external-ids external-id external-id-type external-id-value external-id-relationship publication-date year hits metadata titles authors full_name dois arxiv_eprints publication_info response docs title_s uri_s results id contributors contributor name'.split(
      ' ',
    );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.constantFrom(null, 7, '7', 'self', 'doi', '10.1000/1', 'https://example.org/', 'article', ['article']),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 8 }),
    ),
  })).node;
  const anyJson = tree.chain((one) =>
    fc.constantFrom(
      ...[
        one,
        {
          group: [{ 'work-summary': [one, { 'put-code': 1, title: { title: { value: 'x' } }, 'external-ids': one }] }],
        },
        { hits: { hits: [one, { id: '1', metadata: one }] } },
        { response: { docs: [one] } },
        { results: [one] },
      ].map((body) => JSON.stringify(body)),
    ),
  );
  const anyXml = fc
    .array(
      fc.constantFrom(
        '<r>',
        '</r>',
        '<article key="a">',
        '</article>',
        '<title>',
        '</title>',
        '<author>',
        '&x;',
        'y',
        '<ee/>',
      ),
    )
    .map((parts) => `<dblpperson>${parts.join('')}</dblpperson>`);

  test.each(lists)('of %s are read without an exception, and each record has a title', (_name, { read }) => {
    fc.assert(
      fc.property(fc.oneof(anyJson, anyXml, fc.string()), (body) => {
        for (const record of read(body) ?? []) {
          expect(record.title).not.toBe('');
          if (record.date !== '') expect(record.date).toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(lists)('count as a failure if they are not the list of %s', (_name, { read }) => {
    for (const body of ['<html><head><title>Just a moment</title></head></html>', '', '{"group":[{"', 'null', '{}'])
      expect(read(body)).toBeNull();
  });
});
