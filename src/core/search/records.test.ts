import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHostileText, createPublication, urls } from '../facts/publication.fixture.ts';
import { createPaperActions } from '../facts/paper-actions.ts';
import { everyPaper } from './every-paper.ts';
import { readHiddenActions } from './hidden-actions.ts';
import { readHiddenValue } from './hidden-field.ts';
import { findTexts } from '../texts/find-texts.ts';
import { createSearchRecords, type RecordSettings, type SearchRecord } from './records.ts';

const settings: RecordSettings = {
  language: 'en',
  urls,
  nameOf: (person) => person,
  facetOf: (person) => person,
  isListed: () => true,
  topicOf: (keyword) => (keyword === 'leaves' ? 'Leaves' : undefined),
  isOurs: () => false,
};
const named = (names: Readonly<Record<string, string>>): RecordSettings => ({
  ...settings,
  nameOf: (person) => names[person] ?? person,
  facetOf: (person) => names[person] ?? person,
});

function createRecord(
  publication: ReturnType<typeof createPublication>,
  given: RecordSettings = settings,
): SearchRecord | undefined {
  return createSearchRecords([publication], given)[0];
}

describe('The search record of a paper', () => {
  it('has what is searched, shown, filtered and sorted', () => {
    const names = { 'mira-okafor': 'Mira Okafor', 'li-van-der-berg': 'Li van der Berg' };
    expect(createRecord(createPublication({ code: true, etal: true }), named(names))).toEqual({
      url: '/lab/papers/counting-leaves/',
      content: 'We count leaves. Mira Okafor, Li van der Berg et al.',
      language: 'en',
      meta: {
        title: 'Counting Leaves',
        date: 'May 21, 2025',
        authors: 'Mira Okafor, Li van der Berg et al.',
        category: 'Computer Vision',
        row: expect.any(String) as string,
        every: everyPaper,
      },
      filters: { year: ['2025'], author: ['Mira Okafor', 'Li van der Berg'], category: ['cs.CV'], code: ['yes'] },
      sort: { date: '000000001' },
    });
  });

  it('has authors whom the filter does not list in a filter of their own', () => {
    const given = { ...settings, isListed: (person: string) => person === 'ada-grace' };
    const publication = createPublication({}, ['Ada Grace', 'Mira Okafor', 'Li Berg']);
    expect(createRecord(publication, given)?.filters).toMatchObject({
      author: ['ada-grace'],
      'rare-author': ['mira-okafor', 'li-berg'],
    });
    expect(createRecord(publication)?.filters).not.toHaveProperty('rare-author');
  });

  it('has keywords for the search and topics for the filter', () => {
    expect(createRecord(createPublication({ keywords: ['leaves', 'tallying'] }, ['Mira Okafor']))).toMatchObject({
      content: 'We count leaves. (leaves, tallying) Mira Okafor',
      filters: { topic: ['Leaves'] },
    });
  });

  it('has the actions of the paper', () => {
    const publication = createPublication({ links: { arxiv: '2001.00001' } });
    const { meta, url = '' } = createRecord(publication) ?? {};
    expect(readHiddenActions(meta?.['row'] ?? '', url)).toEqual(
      createPaperActions(publication, settings.urls, findTexts('en')),
    );
  });

  it('has the venue for the search and for the result', () => {
    expect(createRecord(createPublication({ venue: 'Journal of Roofs' }, ['Mira Okafor']))).toMatchObject({
      content: 'We count leaves. Journal of Roofs Mira Okafor',
      meta: { venue: 'Journal of Roofs' },
    });
  });

  it('has no category, authors or code if the paper has none', () => {
    const record = createRecord(createPublication({ category: null }, []));
    expect(Object.keys(record?.meta ?? {})).toEqual(['title', 'date', 'row', 'every']);
    expect(record?.filters).toEqual({ year: ['2025'] });
  });

  it('has texts as they are shown, with formulas and without TeX', () => {
    const record = createRecord(createPublication({ title: 'A <MASK> of $x^2$', abstract: "``So'' 5\\%" }));
    expect(record?.meta['title']).toBe('A <MASK> of x²');
    expect(record?.content).toBe('“So” 5% Mira Okafor, Li van der Berg');
  });

  it('has words with subscripts and superscripts also in plain characters', () => {
    const record = createRecord(createPublication({ title: 'Cu$_2$O at 10$^{-3}$ K', abstract: 'Moss in Cu₂O.' }, []));
    expect(record?.meta['spellings']).toBe('Cu2O, 10-3');
  });

  it.each([
    ['the title where there is no abstract', { abstract: null }, 'Counting Leaves'],
    ['the title where the abstract has no word', { abstract: '—' }, 'Counting Leaves'],
    ['the identifier where nothing has a word', { abstract: null, title: '***' }, 'counting-leaves'],
  ])('is indexed by %s', (_, fields, content) => {
    expect(createRecord(createPublication(fields, []))?.content).toBe(content);
  });

  it('is found by the preferred name of a person and by plain letters', () => {
    const record = createRecord(
      createPublication({}, ['P. Łukasz', 'José Muñoz']),
      named({ 'p-ukasz': 'Paweł Łukasz', 'jos-mu-oz': 'José Muñoz' }),
    );
    expect(record?.meta['spellings']).toBe('Paweł Łukasz, p. lukasz, pawel lukasz');
    expect(record?.filters['author']).toEqual(['Paweł Łukasz', 'José Muñoz']);
  });

  it('marks the people of the site among the authors', () => {
    const ours = ({ meta }: Pick<SearchRecord, 'meta'>) => meta['ours'] && readHiddenValue(meta['ours']);
    const settingsOf = (...people: string[]) => ({ ...settings, isOurs: (person: string) => people.includes(person) });
    const paper = createPublication({}, ['Li van der Berg', 'Ada Example', 'Mira Okafor']);
    expect(createSearchRecords([paper], settingsOf('mira-okafor', 'li-van-der-berg')).map(ours)).toEqual([
      [0, 15, 30, 41],
    ]);
    expect(createSearchRecords([paper], settingsOf()).map(ours)).toEqual([undefined]);
  });

  it('belongs to the index of the primary language subtag', () => {
    expect(createRecord(createPublication(), { ...settings, language: 'pt-BR' })?.language).toBe('pt');
  });

  it('sorts like the list that it is made from', () => {
    const papers = Array.from({ length: 12 }, () => createPublication());
    const dates = createSearchRecords(papers, settings).map(({ sort }) => sort.date);
    expect(dates.toSorted().toReversed()).toEqual(dates);
    expect(new Set(dates).size).toBe(12);
  });

  it('always has a word and no control characters, whatever the paper contains', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (title, abstract) => {
        const record = createRecord(createPublication({ title, abstract }, [title]));
        const texts = [record?.content ?? '', ...Object.values(record?.meta ?? {})];
        expect(record?.content).toMatch(/[\p{L}\p{N}]/u);
        for (const text of texts) expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});
