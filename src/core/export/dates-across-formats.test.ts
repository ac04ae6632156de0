import { describe, expect, test } from 'vitest';
import { groupByYear } from '../catalogue/groups.ts';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import type { ParsedSource } from '../import/parsed-source.ts';
import { parseRis } from '../import/ris/parse-ris.ts';
import type { Publication } from '../model/publication.ts';
import { emptyLedger } from '../resolve/read-ledger.ts';
import { resolveDrafts } from '../resolve/resolve-drafts.ts';
import { toBibtexFile } from './bibtex/bibtex.ts';
import { toCslFile } from './csl-json.ts';
import { findTexts } from '../texts/find-texts.ts';
import { formatDate } from '../facts/format-date.ts';
import { type RenderedPublication, renderPublicationTexts } from '../markup/rendered.ts';
import { toRis } from './ris.ts';
import { createUrls } from '../urls.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/' });

function resolve({ source, drafts, diagnostics }: ParsedSource) {
  return resolveDrafts(
    [{ source, drafts, captured: null }],
    { people: [], archives: ['cs'], categories: {} },
    { ledger: emptyLedger },
    diagnostics,
  );
}

const entry = (fields: string, key = 'k') =>
  `@article{${key}, author={Grace, Ada}, title={Moss of ${key} on Roofs}, journal={Moss}, ${fields}}`;
const readBibtex = (text: string) => resolve(parseBibtex('papers.bib', text));
const show = ({ date }: Publication) => formatDate(date, findTexts('en'));
const [paper] = readBibtex(entry('year=2019')).publications;

/** Ranges that CSL has in numbers, as they are shown when they are read again. */
const shownFromNumbers = new Map([
  ['2020-05/2020-06', 'May–June 2020'],
  ['Dec/Jan 2019/2020', 'December 2019–January 2020'],
  ['Sept./Oct. 2019', 'September–October 2019'],
  ['30 June–2 July 2019', 'June 30–July 2, 2019'],
  ['3–7 July 2022', 'July 3–7, 2022'],
]);

describe('The text of a date is shown and preserved by each format; CSL has a range in numbers', () => {
  test.each([
    ['year={in press}', 'in press'],
    ['year={to appear}', 'to appear'],
    ['year={2020}, pubstate={inpress}', '2020 (in press)'],
    ['pubstate={forthcoming}', 'forthcoming'],
    ['note={Submitted}', 'Submitted'],
    ['note={Manuscript in preparation}', 'Manuscript in preparation'],
    ['note={In press, Journal of Moss}', 'In press'],
    ['date={im Erscheinen}', 'forthcoming'],
    ['year={n.d.}', 'n.d.'],
    ['year={2019/2020}', '2019/2020'],
    ['date={2020-05/2020-06}', '2020-05/2020-06'],
    ['year=2020, month={Spring}', 'Spring 2020'],
    ['year=2019, month={Sept./Oct.}', 'Sept./Oct. 2019'],
    ['year={30 June--2 July 2019}', '30 June–2 July 2019'],
    ['year={December 2019--January 2020}', 'December 2019–January 2020'],
    ['year=2019, month={May 5--7}', 'May 5–7, 2019'],
    ['year={2023, December 10--16}', 'December 10–16, 2023'],
    ['year={2022, 3-7 July}', '3–7 July 2022'],
    ['year={2019/2020}, month={Winter}', 'Winter 2019/2020'],
    ['year={2019/2020}, month={Dec/Jan}', 'Dec/Jan 2019/2020'],
    ['date={1890~}', 'c. 1890'],
    ['date={199X}', '1990s'],
    ['year=2019, month=VII', 'July 2019'],
    ['title={x}', 'no date'],
  ])('%s is shown as %s', (fields, shown) => {
    const [read] = readBibtex(entry(fields)).publications;
    if (!read) throw new Error('The paper is missing.');
    const written = {
      bibtex: parseBibtex('a.bib', toBibtexFile([read], urls)),
      csl: parseCslJson('a.json', toCslFile([read], urls)),
      ris: parseRis('a.ris', toRis(read, urls)),
    };
    const again = Object.entries(written).map(([format, reading]) => [
      format,
      ...resolve(reading).publications.map(show),
    ]);
    expect([show(read), ...again]).toEqual([
      shown,
      ['bibtex', shown],
      ['csl', shownFromNumbers.get(shown) ?? shown],
      ['ris', shown],
    ]);
  });
});

test.each([
  ['year={2019--2020}', '2019–2020', '2019', '2019/2020'],
  ['year={1999/00}', '1999/00', '1999', '1999/2000'],
  ['date={2019-20}', '2019–20', '2019', '2019/2020'],
  ['year={2019-2020}', '2019–2020', '2019', '2019/2020'],
  ['year={2019 -- 23}', '2019–23', '2019', '2019/2023'],
  ['date={2019/}', '2019–', '2019', '2019/..'],
  ['date={2019-12/2020-01}', '2019-12/2020-01', '2019', '2019-12/2020-01'],
  ['year={c. 1890}', 'c. 1890', '1890', '1890~'],
  ['date={1890%}', 'c. 1890?', '1890', '1890%'],
  ['year={2009?}', '2009?', '2009', '2009?'],
  ['year={1984--1985}, month=jan', '1984–1985', '1984', '1984/1985'],
  ['year={2019/2020}, month={Winter}', 'Winter 2019/2020', '2019/2020', undefined],
  ['date={199X}', '1990s', '1990', '199X'],
])(
  '%s is shown as %s, and BibTeX has a year that is a number and the rest in biblatex’s form',
  (fields, ...expected) => {
    const [read] = readBibtex(entry(fields)).publications;
    if (!read) throw new Error('The paper is missing.');
    const written = toBibtexFile([read], urls);
    const findField = (name: string) => new RegExp(`^ *${name} = \\{(.*)\\}`, 'm').exec(written)?.[1];
    expect([show(read), findField('year'), findField('date')]).toEqual(expected);
  },
);

test('Papers without a year are listed first, forthcoming ones before undated ones and manuscripts in preparation', () => {
  const { publications } = readBibtex(
    [
      entry('year=2026', 'a'),
      entry('year={n.d.}', 'b'),
      entry('year={forthcoming}', 'c'),
      entry('year=1999', 'd'),
      entry('year=2026, month=dec', 'e'),
      entry('year=2026, pubstate={inpress}', 'f'),
      entry('note={Manuscript in preparation}', 'g'),
    ].join('\n'),
  );
  expect(publications.map(({ id }) => id.split('-')[2])).toEqual(['c', 'g', 'b', 'f', 'e', 'a', 'd']);
  const rendered = publications.map((publication): RenderedPublication => ({
    ...publication,
    rendered: { ...renderPublicationTexts(publication), references: {} },
  }));
  expect(groupByYear(rendered).map(({ key, publications: { length } }) => [key, length])).toEqual([
    ['forthcoming', 1],
    ['undated', 2],
    ['2026', 3],
    ['1999', 1],
  ]);
});

test('A paper without a year has a key, an address and the day on which it was first seen', () => {
  const { publications } = readBibtex([entry('year={in press}'), entry('year=2020, month=may', 'j')].join('\n'));
  expect(publications.map(({ id, citationKey, appeared }) => [id, citationKey, appeared])).toEqual([
    ['moss-of-k-on-roofs', 'k', '2020-05-01'],
    ['moss-of-j-on-roofs', 'j', '2020-05-01'],
  ]);
});

test('An impossible date is reported, and its possible part is shown', () => {
  const { publications, diagnostics } = readBibtex(
    [entry('date={2019-02-30}', 'a'), entry('year=2018, month=13', 'b'), entry('date={2017-13-05}', 'c')].join('\n'),
  );
  expect(publications.map(show)).toEqual(['February 2019', '2018', '2017']);
  expect(
    diagnostics.filter(({ code }) => code.startsWith('date')).map(({ code, severity }) => [code, severity]),
  ).toEqual(['a', 'b', 'c'].map(() => ['date-impossible', 'warning']));
});

test.each([
  ['{"issued":{"date-parts":[[null]]},"published-print":{"date-parts":[[2015,3]]}}', 'March 2015'],
  [
    '{"published-online":{"date-parts":[[2014,2,1]]},"published-print":{"date-parts":[[2015,3]]},"issued":null}',
    'March 2015',
  ],
  ['{"issued":{"date-parts":[[2019],[2020]]}}', '2019/2020'],
  ['{"issued":{"date-parts":[[2019]],"season":1}}', 'Spring 2019'],
  ['{"issued":{"date-parts":[[2019]],"circa":true}}', 'c. 2019'],
  ['{"issued":{"literal":"forthcoming"}}', 'forthcoming'],
  ['{"issued":{"date-parts":[["2019","5"]]},"status":"in press"}', 'May 2019 (in press)'],
])('the CSL item %s has the date %s', (item, shown) => {
  const text = JSON.stringify([{ type: 'article-journal', title: 'Moss', ...(JSON.parse(item) as object) }]);
  expect(resolve(parseCslJson('a.json', text)).publications.map(show)).toEqual([shown]);
});

test.each([
  ['PY  - 2015/october', 'October 2015'],
  ['Y1  - 2013/May/31/print', 'May 31, 2013'],
  ['PY  - 2019///', '2019'],
  ['PY  - in press', 'in press'],
  ['PY  - 2020\nDA  - Spring', 'Spring 2020'],
  ['PY  - 2020\nDA  - 2020/VII', 'July 2020'],
])('the RIS record %j has the date %s', (lines, shown) => {
  const reading = parseRis('a.ris', `TY  - JOUR\nTI  - Moss\n${lines}\nER  - \n`);
  expect(resolve(reading).publications.map(show)).toEqual([shown]);
});

test.each([
  [
    'year=2006, month={April 2--5}',
    {
      'date-parts': [
        [2006, 4, 2],
        [2006, 4, 5],
      ],
    },
  ],
  [
    'year=1999, month=jan # "-" # feb',
    {
      'date-parts': [
        [1999, 1],
        [1999, 2],
      ],
    },
  ],
  ['year={2019--2020}', { 'date-parts': [[2019], [2020]] }],
  [
    'year={December 2019--January 2020}',
    {
      'date-parts': [
        [2019, 12],
        [2020, 1],
      ],
    },
  ],
  ['year={1984--1985}, month=jan', { 'date-parts': [[1984], [1985]] }],
  ['year={1999/00}', { 'date-parts': [[1999], [2000]] }],
  ['year={2019--23}', { 'date-parts': [[2019], [2023]] }],
  [
    'year={1984/85}, month={December--January}',
    {
      'date-parts': [
        [1984, 12],
        [1985, 1],
      ],
    },
  ],
  ['year={2020--2019}', { literal: '2020–2019' }],
  ['year={Michaelmas 2019}', { literal: 'Michaelmas 2019' }],
])('CSL has %s in numbers, in which programs find the year, if all of it can be said in them', (fields, issued) => {
  const written = toCslFile(readBibtex(entry(fields)).publications, urls);
  expect(JSON.parse(written)).toMatchObject([{ issued }]);
});

test('no format has a date for an undated paper', () => {
  if (!paper) throw new Error('The paper is missing.');
  const undated = { ...paper, date: { year: null, month: null, day: null, yearInferred: false } };
  expect(toBibtexFile([undated], urls)).not.toMatch(/year|month|date/);
  expect(toRis(undated, urls)).not.toMatch(/^(?:PY|DA)/m);
  expect(toCslFile([undated], urls)).not.toContain('issued');
});

test.each([
  ['year={20x1}', '20x1'],
  ['year={???}, month={}', '???'],
  ['year={2202}', '2202'],
  ['year={2202}, month=may', '2202'],
  ['year={20199}', '20199'],
])('An unreadable year, as in %s, is quoted at its position', (fields, found) => {
  const written = entry(fields);
  const missing = readBibtex(written).diagnostics.find(({ code }) => code === 'date-missing');
  expect(missing?.message).toContain(`“${found}”`);
  expect(missing?.position?.column).toBe(written.indexOf(found) + 1);
});

test.each(['volume=3', 'year={}', 'month=may'])('An entry with only %s has no year to quote', (fields) => {
  const missing = readBibtex(entry(fields)).diagnostics.find(({ code }) => code === 'date-missing');
  expect(missing?.message).not.toMatch(/“(?:3|may|)”/);
  expect(missing?.position?.line).toBe(1);
});
