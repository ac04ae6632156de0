import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../import/read-source.ts';
import { emptyLedger } from '../resolve/read-ledger.ts';
import { resolveDrafts } from '../resolve/resolve-drafts.ts';
import type { IndexRecord } from './record.ts';
import { createPaperFinder, describeWork, isConfirmed, sortWorks } from './works.ts';

const settings = { people: [], archives: [], categories: {} };
const records = { ledger: emptyLedger };

/** A site with the papers of a file. */
function readSite(text: string) {
  const sources = text === '' ? [] : [{ ...readSource('papers.bib', text, []), captured: null }];
  return { sources, settings, records, ...resolveDrafts(sources, settings, records) };
}

const work: IndexRecord = {
  index: 'orcid',
  address: 'https://pub.orcid.org/v3.0/0000-0002-1825-0097/work/1',
  kind: 'published',
  title: 'How Moss Finds Water',
  authors: [{ family: 'Grace', given: 'Ada' }],
  isTruncated: false,
  date: '2023',
  doi: '10.1000/182',
  arxiv: null,
  facts: { type: 'article-journal', venue: 'Moss' },
  isRetracted: false,
};

describe('The paper of a work', () => {
  const find = (entry: string, ...listed: readonly Partial<IndexRecord>[]) =>
    createPaperFinder(readSite(entry))(listed.map((fields) => ({ ...work, ...fields })));
  const title = 'title = {How Moss Finds Water}, author = {Ada Grace}, year = 2022';

  test.each([
    [`@article{a, ${title}, journal = {Moss}, doi = {10.1000/182}}`, {}, 'how-moss-finds-water'],
    [
      `@misc{a, ${title}, eprint = {2204.00001v2}, eprinttype = {arXiv}}`,
      { doi: null, arxiv: '2204.00001', kind: 'preprint' as const },
      'how-moss-finds-water',
    ],
    // The published version of a preprint.
    [`@misc{a, ${title}, eprint = {2204.00001}, eprinttype = {arXiv}}`, { arxiv: '2204.00001' }, null],
    [
      `@article{a, ${title}, journal = {Moss}, eprint = {2204.00001}, eprinttype = {arXiv}}`,
      { arxiv: '2204.00001' },
      'how-moss-finds-water',
    ],
    // An identifier that belongs to another paper by mistake.
    [`@article{a, title = {Ferns in Shade}, author = {Ada Grace}, year = 2022, doi = {10.1000/182}}`, {}, null],
    [`@article{a, ${title}, journal = {Moss}}`, {}, null],
  ])('of %j', (entry, fields, expected) => {
    expect(find(entry, fields)).toBe(expected);
  });
});

describe('The record of a work', () => {
  test('has the data of its registration agency and the identifiers of all lists', () => {
    const agency = { ...work, index: 'doi' as const, facts: { venue: 'Journal of Moss' } };
    expect(describeWork([{ ...work, authors: [], arxiv: '2204.00001' }], [agency])).toMatchObject({
      authors: work.authors,
      arxiv: '2204.00001',
      facts: { venue: 'Journal of Moss' },
    });
  });

  test('has the authors of its preprint if no other record has authors', () => {
    const preprint: IndexRecord = { ...work, index: 'arxiv', kind: 'preprint', doi: null, date: '2022' };
    expect(describeWork([{ ...work, doi: null, authors: [], date: '' }], [preprint])).toMatchObject({
      kind: 'published',
      authors: work.authors,
      isTruncated: false,
      date: '2022',
    });
    expect(describeWork([{ ...work, authors: [] }], [])?.isTruncated).toBe(true);
  });

  test('is absent for a dataset or a notice, whichever record says so', () => {
    expect(describeWork([{ ...work, kind: 'else' }], [])).toBeNull();
    expect(describeWork([work], [{ ...work, index: 'doi', kind: 'notice' }])).toBeNull();
    expect(describeWork([{ ...work, kind: 'else' }, work], [])).not.toBeNull();
  });

  test('is doubtful if its identifier leads to another title', () => {
    expect(isConfirmed([work], [{ ...work, title: 'How Moss Finds Water: A Study' }])).toBe(true);
    expect(isConfirmed([work], [{ ...work, title: 'Ferns in Shade' }])).toBe(false);
  });
});

describe('Sorting works', () => {
  test('gives entries unique keys', () => {
    const site = readSite('@article{grace-2023-moss, title = {On Ferns}, author = {Li Berg}, year = 2020}');
    const { text, missing } = sortWorks([work], site);
    expect(text).toContain('@article{grace-2023-moss-a,');
    expect(missing).toEqual(['how-moss-finds-water']);
  });

  test('adds the published version of a preprint once, even if the owner calls it a preprint', () => {
    const preprint =
      '@misc{a, title = {How Moss Finds Water}, author = {Ada Grace}, year = 2022, eprint = {2204.00001}, eprinttype = {arXiv}}\n';
    const listed = { ...work, doi: null, arxiv: '2204.00001' };
    const site = readSite(preprint);
    expect(createPaperFinder(site)([listed])).toBeNull();
    const first = sortWorks([listed], site);
    expect(first.published).toEqual(['how-moss-finds-water']);
    const after = readSite(preprint + first.text);
    const publications = after.publications.map((paper) => ({ ...paper, type: 'preprint' as const }));
    for (const later of [after, { ...after, publications }])
      expect(sortWorks([listed], later)).toMatchObject({ here: ['how-moss-finds-water'], text: '' });
  });

  test('merges a work that is on two lists', () => {
    const { missing, text } = sortWorks([work, { ...work, index: 'dblp', doi: null }], readSite(''));
    expect(missing).toHaveLength(1);
    expect(text.match(/^@/gmu)).toHaveLength(1);
  });

  test('never adds a work twice, whatever its record has', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('Moss', 'Über $x^2$ & <i>Moss</i> {Lab}', '{', '\\', '%', 'Editorial', '前言', 'A {\\"o} B'),
      fc
        .array(fc.constantFrom('moss', 'Fern', 'und', 'and', '—', 'of', 'Water:', 'II'), { minLength: 1 })
        .map((words) => words.join(' ')),
    );
    const name = fc.constantFrom(
      { family: 'Grace', given: 'Ada' },
      { family: 'van den Berg', given: 'Li' },
      { family: 'Moss Collaboration' },
      { family: "O'Hara-Żółć", given: 'J. R.' },
      { family: '王', given: '伟' },
    );
    const anyRecord = fc.record({
      index: fc.constantFrom('orcid', 'dblp', 'openalex', 'doi', 'arxiv'),
      address: fc.webUrl(),
      kind: fc.constantFrom('published', 'preprint'),
      title: text,
      authors: fc.array(name, { maxLength: 3 }),
      isTruncated: fc.boolean(),
      date: fc.constantFrom('', '2022', '2022-03', '2023-04-05'),
      doi: fc.constantFrom(null, '10.1000/'),
      arxiv: fc.constantFrom(null, '2204.0000'),
      facts: fc.record(
        {
          type: fc.constantFrom(
            '',
            'article-journal',
            'paper-conference',
            'chapter',
            'book',
            'thesis',
            'report',
            'preprint',
          ),
          venue: text,
          volume: text,
          pages: text,
          publisher: text,
          address: fc.webUrl(),
          abstract: text,
        },
        { requiredKeys: [] },
      ),
      isRetracted: fc.boolean(),
    }) as fc.Arbitrary<IndexRecord>;
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 4 }), (listed) => {
        // Records that share an identifier have been grouped as one work before.
        const works = listed.map(({ doi, arxiv, ...record }, index) => ({
          ...record,
          doi: doi && `${doi}${String(index)}`,
          arxiv: arxiv && `${arxiv}${String(index)}`,
        }));
        const first = sortWorks(works, readSite(''));
        const again = sortWorks(works, readSite(first.text));
        expect({ ...again, here: [] }).toEqual({ missing: [], published: [], here: [], text: '' });
      }),
      { numRuns: 200 },
    );
  });
});
