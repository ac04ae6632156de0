import { describe, expect, test } from 'vitest';
import { chooseRecord } from './decide.ts';
import type { FoundName, IndexRecord } from './record.ts';
import type { Wanted } from './match.ts';

const people = (names: string): readonly FoundName[] =>
  names
    .split(', ')
    .filter(Boolean)
    .map((name) => {
      const [family = '', ...given] = name.split(' ').toReversed();
      return { family, ...(given.length > 0 && { given: given.toReversed().join(' ') }) };
    });

const title = 'How Moss Finds Water on Dry Roofs';

function want(given: Partial<Wanted> & { readonly by?: string } = {}): Wanted {
  const { by = 'Ada Grace, Li Berg', ...others } = given;
  return { title, authors: people(by), etal: false, year: 2022, isPreprint: false, isElse: false, ...others };
}

function record(given: Partial<IndexRecord> & { readonly by?: string } = {}): IndexRecord {
  const { by = 'Ada Grace, Li Berg', ...others } = given;
  return {
    index: 'crossref',
    address: `https://doi.org/${given.doi ?? '10.1000/182'}`,
    kind: 'published',
    title,
    authors: people(by),
    isTruncated: false,
    date: '2022-05',
    doi: '10.1000/182',
    arxiv: null,
    facts: { venue: 'Moss' },
    isRetracted: false,
    ...others,
  };
}

const preprint = (given: Partial<IndexRecord> = {}) =>
  record({
    index: 'arxiv',
    kind: 'preprint',
    doi: null,
    arxiv: '2205.00001',
    address: `https://arxiv.org/abs/${given.arxiv ?? '2205.00001'}`,
    ...given,
  });

const none = { doi: null, arxiv: null };

/** `accepted` and the addresses, or the questions, or nothing. */
function outcome(wanted: Wanted, records: readonly IndexRecord[], known = none as Parameters<typeof chooseRecord>[2]) {
  const { accepted, questions } = chooseRecord(wanted, records, known);
  return [...accepted.map(({ doi, arxiv }) => doi ?? arxiv ?? '?'), ...questions.map(({ doubt }) => `? ${doubt}`)].join(
    ', ',
  );
}

describe('a record is accepted', () => {
  test.each([
    ['with the same title in other letters', want(), record({ title: 'HOW MOSS FINDS WATER on dry roofs.' })],
    ['with markup in its title', want(), record({ title: 'How <i>Moss</i> Finds Water on Dry&nbsp;Roofs' })],
    [
      'with a hyphen that the other has not',
      want({ title: 'Pretraining Moss on Dry Roofs' }),
      record({ title: 'Pre-training moss on dry roofs' }),
    ],
    ['with a subtitle of some words', want(), record({ title: `${title}: A Study of Old Houses` })],
    ['that is marked as retracted', want(), record({ title: `RETRACTED: ${title}`, isRetracted: true })],
    ['with more authors behind those before et al.', want({ by: 'Ada Grace', etal: true }), record()],
    [
      'with an author that the list leaves out',
      want({ by: 'Ada Grace, Cy Moss' }),
      record({ by: 'Ada Grace, Li Berg, Cy Moss' }),
    ],
    ['with initials', want(), record({ by: 'A. Grace, L. Berg' })],
    [
      'with one author under another given name',
      want({ by: 'Bill Grace, Li Berg, Cy Moss' }),
      record({ by: 'William Grace, Li Berg, Cy Moss' }),
    ],
    [
      'with a part of a double family name',
      want({ by: 'Elena Mena' }),
      record({ authors: [{ family: 'Delgado Mena', given: 'Elena' }] }),
    ],
    [
      'with a list of authors that the index cuts',
      want({ by: 'Ada Grace, Li Berg, Cy Moss' }),
      record({ isTruncated: true }),
    ],
    ['of the year before', want(), record({ date: '2021' })],
    ['of the year after', want(), record({ date: '2023-01-01' })],
  ])('%s', (_what, wanted, found) => {
    expect(outcome(wanted, [found])).toBe('10.1000/182');
  });
});

describe('the owner is asked about a record', () => {
  test.each([
    ['with a word spelled differently', want(), record({ title: 'How Moss Finds Water on Dry Rooves' }), 'title'],
    ['with a number in its subtitle', want(), record({ title: `${title}: A Study of Five Houses` }), 'title'],
    ['with a short subtitle', want(), record({ title: `${title}: A Study` }), 'title'],
    ['of another year', want(), record({ date: '2024' }), 'year'],
    ['without a year', want(), record({ date: '' }), 'year'],
    ['where the paper has no year', want({ year: null }), record(), 'year'],
    ['with one author of another given name', want({ by: 'Wei Wang' }), record({ by: 'Ying Wang' }), 'authors'],
    [
      'with another “not” in its subtitle',
      want({ title: 'Moss is Not a Weight on Roofs' }),
      record({ title: 'Moss is Not a Weight on Roofs? Not Always and Everywhere' }),
      'title',
    ],
    [
      'with one author of another given name with the same initial',
      want({ by: 'Wei Wang' }),
      record({ by: 'Wendy Wang' }),
      'authors',
    ],
    [
      'with many more authors than a complete list',
      want({ by: 'Ada Grace' }),
      record({ by: 'Ada Grace, B B, C C, D D' }),
      'authors',
    ],
    ['without authors', want(), record({ by: '' }), 'authors'],
    ['where the paper has no authors', want({ by: '' }), record(), 'authors'],
    [
      'with a title of two words',
      want({ title: 'Mosses Photographed' }),
      record({ title: 'Mosses Photographed' }),
      'short-title',
    ],
    [
      'with a title that many works have',
      want({ title: 'Guest Editorial: Introduction to the Special Issue' }),
      record({ title: 'Guest Editorial: Introduction to the Special Issue' }),
      'short-title',
    ],
  ])('%s', (_what, wanted, found, doubt) => {
    expect(outcome(wanted, [found])).toBe(`? ${doubt}`);
  });

  test('if two published works have its title, authors and year', () => {
    const [one, other] = [record(), record({ doi: '10.1000/999', address: 'https://doi.org/10.1000/999' })];
    expect(outcome(want(), [one, other])).toBe('? several, ? several');
  });
});

describe('a record is refused', () => {
  test.each([
    ['by other people', want(), record({ by: 'Ben Sample, Dee Fourth' })],
    ['where authors come in another order', want(), record({ by: 'Li Berg, Ada Grace' })],
    ['where those before et al. are not the first', want({ by: 'Li Berg', etal: true }), record()],
    ['with another title', want(), record({ title: 'How Fern Finds Light in Dark Rooms' })],
    ['about its second part', want(), record({ title: `${title}, Part II` })],
    ['that is an erratum', want(), record({ title: `Erratum to: ${title}` })],
    ['that is a reply', want(), record({ title: `Reply to “${title}”` })],
    [
      'of another number',
      want({ title: 'The 2021 Roofs Challenge of Moss' }),
      record({ title: 'The 2022 Roofs Challenge of Moss' }),
    ],
    ['that is a notice', want(), record({ kind: 'notice' })],
    ['that is a dataset', want(), record({ kind: 'else' })],
    ['without a title', want(), record({ title: '…' })],
  ])('%s', (_what, wanted, found) => {
    expect(outcome(wanted, [found])).toBe('');
  });

  test('without hiding the right one after it', () => {
    const wrong = record({ doi: '10.1000/1', address: 'https://doi.org/10.1000/1', title: 'Untitled', date: '2022' });
    expect(outcome(want(), [wrong, record()])).toBe('10.1000/182');
  });
});

describe('the correction of a paper', () => {
  const notice = (fields: Partial<IndexRecord> & { by?: string } = {}) =>
    record({
      ...{ kind: 'notice', index: 'openalex', address: 'https://openalex.org/W2', date: '2023' },
      ...{ title: `Erratum to: ${title}`, doi: '10.1000/183', ...fields },
    });
  const correctionOf = (...records: readonly IndexRecord[]) =>
    chooseRecord(want(), [record(), ...records], none).correction?.doi ?? null;

  test('is a notice with its complete title and its authors', () => {
    expect(correctionOf(notice())).toBe('10.1000/183');
    expect(chooseRecord(want(), [record(), notice()], none)).toMatchObject({ accepted: [{}], questions: [] });
  });

  test.each([
    ['by other people', notice({ by: 'Ben Sample, Dee Fourth' })],
    ['without authors', notice({ authors: [] })],
    ['about another part', notice({ title: `Erratum to: ${title}, Part II` })],
    ['of a retraction', notice({ title: `Retraction: ${title}` })],
    ['from the year before', notice({ date: '2021' })],
    ['without a DOI', notice({ doi: null })],
    ['that no index calls a notice', notice({ kind: 'published' })],
  ])('is no record %s', (_what, found) => {
    expect(correctionOf(found)).toBeNull();
  });

  test('is unknown if there are two notices', () => {
    expect(correctionOf(notice(), notice({ doi: '10.1000/184', address: 'https://openalex.org/W3' }))).toBeNull();
  });
});

describe('versions', () => {
  test('of a preprint can be published up to three years later', () => {
    expect(outcome(want(), [preprint(), record({ date: '2025' })])).toBe('10.1000/182, 2205.00001');
    expect(outcome(want({ isPreprint: true }), [record({ date: '2025' })])).toBe('10.1000/182');
    expect(outcome(want(), [preprint(), record({ date: '2026' })])).toBe('2205.00001, ? year');
  });

  test('that refer to each other are one work, whatever the index', () => {
    const merged = record({ index: 'openalex', address: 'https://openalex.org/W1', arxiv: '2205.00001', date: '2024' });
    const { accepted, questions } = chooseRecord(want(), [preprint({ doi: '10.1000/182' }), merged], none);
    expect(accepted).toHaveLength(2);
    expect(questions).toEqual([]);
  });

  test('on two preprint servers are one preprint, taken from arXiv', () => {
    const elsewhere = record({ kind: 'preprint', doi: '10.2139/1', address: 'https://doi.org/10.2139/1' });
    expect(outcome(want(), [elsewhere, preprint()])).toBe('2205.00001');
    expect(outcome(want(), [elsewhere])).toBe('10.2139/1');
  });

  test('with two arXiv identifiers are two works', () => {
    expect(outcome(want(), [preprint(), preprint({ arxiv: '2206.00002' })])).toBe('? several, ? several');
  });

  test('published long before the preprint are another work', () => {
    expect(outcome(want({ year: 2021 }), [preprint({ date: '2022-01-01' }), record({ date: '2020' })])).toBe(
      '2205.00001, ? year',
    );
  });
});

describe('an identifier of the paper', () => {
  const known = { doi: '10.1000/182', arxiv: null };

  test('decides between several works', () => {
    const other = record({ doi: '10.1000/999', address: 'https://doi.org/10.1000/999' });
    expect(outcome(want(), [other, record()], known)).toBe('10.1000/182');
  });

  test('makes a match certain despite another year or a short title', () => {
    expect(outcome(want({ title: 'Roofs', year: null }), [record({ title: 'Roofs' })], known)).toBe('10.1000/182');
  });

  test('that leads to another title is reported, and its record is not used', () => {
    expect(outcome(want(), [record({ title: 'Ferns in the Dark' })], known)).toBe('? other-title');
  });

  test('is accepted for a preprint even if its DOI leads to another title', () => {
    const found = [preprint({ doi: '10.1000/182' }), record({ title: 'Ferns in the Dark' })];
    expect(outcome(want(), found)).toBe('10.1000/182, ? other-title');
    expect(chooseRecord(want(), found, none).accepted.map(({ index }) => index)).toEqual(['arxiv']);
  });
});
