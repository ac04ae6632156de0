import { expect, it } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { createPublication } from './publication.fixture.ts';
import { describePublished, formatVenue } from './published.ts';

const texts = findTexts('en');

const rest = { links: {}, authors: [], unplaced: [], editors: [] };
const date = { year: 2018, month: 6, day: 12, yearInferred: false };

it.each([
  ['article', { volume: '860', issue: '2', pages: '119', publisher: 'IOP' }, 'Roofs **860**(2), 119 (2018)'],
  ['article', { volume: '671', articleNumber: 'A45' }, 'Roofs **671**, A45 (2018)'],
  ['article', { issue: '3', pages: '17–42' }, 'Roofs ****, no. 3, 17–42 (2018)'],
  ['conference', { pages: '17–42', publisher: 'ACM' }, 'Roofs ****, pp. 17–42 (ACM 2018)'],
  ['chapter', { volume: '3', pages: '17', edition: '2nd' }, 'Roofs **3**, p. 17, 2nd ed. (2018)'],
  ['report', { number: 'TR-7', publisher: 'Roofs' }, 'Report, Roofs ****, no. TR-7 (2018)'],
  ['book', { publisher: 'Roofs', place: 'Oslo' }, 'Roofs **** (Oslo 2018)'],
  ['chapter', { publisher: 'Moss Press', place: 'Oslo' }, 'Roofs **** (Moss Press, Oslo 2018)'],
  ['chapter', { publisher: 'Oslo Press', place: 'Oslo' }, 'Roofs **** (Oslo Press 2018)'],
  ['article', { volume: '3', place: 'Oslo' }, 'Roofs **3** (2018)'],
  ['conference', { pages: '17–42', eventPlace: 'Oslo' }, 'Roofs ****, Oslo, pp. 17–42 (2018)'],
  ['software', { version: '1.2' }, 'Software, Roofs ****, version 1.2 (2018)'],
  ['talk', { eventPlace: 'Roofs' }, 'Talk, Roofs **** (2018)'],
  ['preprint', {}, 'Roofs **** (June 12, 2018)'],
] as const)('the publication facts of the type %s with %j are formatted', (type, details, line) => {
  const published = describePublished({ venue: 'Roofs', details, date, type, ...rest }, texts);
  const { kind, name, volume, place, publisher, date: when } = published ?? {};
  expect(
    `${String(kind)}${String(name)} **${String(volume)}**${String(place)} (${[publisher, when].filter(Boolean).join(' ')})`,
  ).toBe(line);
});

it.each([
  ['2', '2nd ed.', '2. Auflage', '2e éd.'],
  ['1st', '1st ed.', '1. Auflage', '1re éd.'],
  ['11th ed.', '11th ed.', '11. Auflage', '11e éd.'],
  ['Revised', 'Revised ed.', 'Revised Auflage', 'Revised éd.'],
])('the edition %s is named in the language of the page', (edition, ...expected) => {
  const paper = { venue: 'Roofs', details: { edition }, date, type: 'book', ...rest } as const;
  const shown = ['en', 'de', 'fr'].map((language) => describePublished(paper, findTexts(language))?.place);
  expect(shown).toEqual(expected.map((words) => `, ${words}`));
});

it.each([
  ['arXiv', 'preprint', 'arXiv:1806.01234'],
  [null, 'preprint', 'arXiv:1806.01234'],
  ['Roofs', 'article', 'Roofs'],
] as const)('a paper on arXiv in %s, of the type %s, is published in %s', (venue, type, name) => {
  const paper = { venue, details: {}, date, type, ...rest, links: { arxiv: '1806.01234' } };
  expect(describePublished(paper, texts)?.name).toBe(name);
});

it('the editors of a volume are named behind it, unless they are named in place of its authors', () => {
  const { authors } = createPublication({}, ['Ada Grace', 'Li Berg', 'Jo Park', 'Zoë Third', 'Ana Silva']);
  const [author, others] = [authors.slice(0, 1), authors.slice(1)];
  const place = (named: typeof authors, editors: typeof authors) => {
    const paper = {
      venue: 'Roofs',
      details: { pages: '17–42' },
      date,
      type: 'chapter' as const,
      ...rest,
      authors: named,
      editors,
    };
    return describePublished(paper, texts)?.place;
  };
  expect(place(author, others.slice(0, 1))).toBe(', Li Berg (ed.), pp. 17–42');
  expect(place(author, others.slice(0, 2))).toBe(', Li Berg, Jo Park (eds.), pp. 17–42');
  expect(place(author, others)).toBe(', Li Berg, Jo Park, Zoë Third et al. (eds.), pp. 17–42');
  expect(place([], others)).toBe(', pp. 17–42');
});

it('an unknown date is stated, and a paper without a venue has no publication facts', () => {
  const unknown = { year: null, month: null, day: null, yearInferred: false };
  const published = (status?: string) =>
    describePublished(
      { venue: 'Roofs', details: {}, date: { ...unknown, ...(status && { status }) }, type: null, ...rest },
      texts,
    )?.date;
  expect([published(), published('in press')]).toEqual(['no date', 'in press']);
  expect(describePublished({ venue: null, details: { volume: '3' }, date, type: null, ...rest }, texts)).toBeNull();
});

it.each([
  ['thesis', 'PhD thesis', 'Roofs', 'PhD thesis, Roofs', 'Dissertation, Roofs'],
  ['thesis', "Master's thesis", 'Roofs', "Master's thesis, Roofs".replace("'", '’'), 'Masterarbeit, Roofs'],
  ['thesis', 'Licentiate thesis', null, 'Licentiate thesis', 'Licentiate thesis'],
  ['thesis', null, 'Roofs', 'Thesis, Roofs', 'Abschlussarbeit, Roofs'],
  ['thesis', 'PhD thesis', 'PhD Thesis at Roofs', 'PhD Thesis at Roofs', 'PhD Thesis at Roofs'],
  ['software', null, 'Software Archive', 'Software, Software Archive', 'Software, Software Archive'],
  ['patent', null, null, 'Patent', 'Patent'],
  ['other', 'Interview', 'Roofs', 'Interview, Roofs', 'Interview, Roofs'],
  ['article', 'Journal Article', 'Roofs', 'Roofs', 'Roofs'],
  [null, null, null, null, null],
] as const)('a %s (%s) in %s is named as such unless its venue does so', (type, genre, venue, english, german) => {
  const paper = { type, venue, details: genre === null ? {} : { genre } };
  expect([formatVenue(paper, texts), formatVenue(paper, findTexts('de'))]).toEqual([english, german]);
});

it('a thesis without a university has its type and year', () => {
  const published = describePublished(
    { venue: null, details: { genre: 'PhD thesis' }, date, type: 'thesis', ...rest },
    texts,
  );
  expect(published).toMatchObject({ kind: 'PhD thesis', name: '', date: '2018' });
});
