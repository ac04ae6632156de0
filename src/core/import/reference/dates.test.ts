import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveDate } from '../../resolve/dates.ts';
import { readDate, readDateParts } from './dates.ts';

/** Year, month, day; then the printed form and the status, if any. */
const flatten = ({ year, month, day, printed, status }: ReturnType<typeof readDate>) =>
  [year, month, day, ...(printed === undefined && status === undefined ? [] : [printed ?? null, status ?? null])].join(
    ' ',
  );

describe('A date in a single field', () => {
  test.each([
    ['2019-05-02', '2019 5 2'],
    ['2019-05-02T10:00:00Z', '2019 5 2'],
    ['2019/05/02', '2019 5 2'],
    ['2019/05', '2019 5 '],
    ['20190502', '2019 5 2'],
    ['[1893] 1984', '1984   [1893] 1984 '],
    ['2019 Jul-Aug', '2019 7  Jul-Aug 2019 '],
    ['2019 Winter', '2019   Winter 2019 '],
    ['2019 May 2-4', '2019 5 2 May 2–4, 2019 '],
    ['2019 reprint', '2019   2019 reprint '],
    ['2012 (2010)', '2012   2012 (2010) '],
    ['2018-21/2019-22', '2018   Spring 2018–Summer 2019 '],
    ['2018-12/2019-21', '2018 12  December 2018–Spring 2019 '],
    ['2018-24/2019-01-05', '2018   Winter 2018–January 5, 2019 '],
    ['December 2019-January 2020', '2019 12  December 2019–January 2020 '],
    ['Fri May 03 00:00:00 CEST 2019', '2019 5 3'],
    ['平成31年', '2019   平成31年 '],
    ['民國108年', '2019   民國108年 '],
    ['令和元年', '2019   令和元年 '],
    ['2019 Dec-2020 Jan', '2019 12  Dec 2019–Jan 2020 '],
    ['unknown/2006', '2006   –2006 '],
    ['To appear in 2025', '2025    To appear'],
    ['2019-05-uu', '2019 5 '],
    ['2019-00-00', '2019  '],
    ['5 May 2019', '2019 5 5'],
    ['May 5, 2019', '2019 5 5'],
    ['2019, May 5', '2019 5 5'],
    ['05/2019', '2019 5 '],
    ['31.05.2019', '2019 5 31'],
    ['5/31/2019', '2019 5 31'],
    ['31/5/2019', '2019 5 31'],
    ['5.VII.2019', '2019 7 5'],
    ['XI 2019', '2019 11 '],
    ['2019年5月2日', '2019 5 2'],
    ['2019년 5월', '2019 5 '],
    ['2019a', '2019  '],
    ['(2019).', '2019  '],
    ['c2019', '2019  '],
    ['© 2019', '2019  '],
    ['', '  '],
  ])('is read from %s', (text, expected) => {
    expect(flatten(readDate(text))).toBe(expected);
  });
});

describe('A month in any of many languages', () => {
  test.each([
    ['Dezember 2019', 12],
    ['3. března 2019', 3],
    ['5 de mayo de 2019', 5],
    ['janvier 2019', 1],
    ['marraskuu 2019', 11],
    ['15 października 2019', 10],
    ['12 мая 2019', 5],
    ['Σεπτέμβριος 2019', 9],
    ['Şubat 2019', 2],
    ['2019 m. vasario 3', 2],
    ['augusztus 2019', 8],
    ['Sept. 2019', 9],
    ['okt 2019', 10],
    ['outubro 2019', 10],
    ['März 2019', 3],
    ['mrt. 2019', 3],
    ['Febuary 2019', 2],
  ])('is read from %s', (text, month) => {
    expect(readDate(text)).toMatchObject({ year: 2019, month });
  });

  test('is not guessed if its meaning differs between languages', () => {
    expect(flatten(readDate('listopad 2019'))).toBe('2019   listopad 2019 ');
    expect(readDate('outono 2019').month).toBe(null);
  });
});

describe('A date in the format of RIS', () => {
  test.each([
    ['2015/october', '2015 10 '],
    ['2013/May/31/print', '2013 5 31'],
    ['2026/05//May 2026', '2026 5 '],
    ['2025, May–June', '2025 5  May–June 2025 '],
    ['2024, Spring', '2024   Spring 2024 '],
    ['2013/05/31/Epub', '2013 5 31'],
    ['2016/oct', '2016 10 '],
    ['2005/04', '2005 4 '],
    ['2005///Spring', '2005   Spring 2005 '],
    ['2005/06/12/in press', '2005 6 12  in press'],
    ['2014/Winter', '2014   Winter 2014 '],
  ])('is read from %s', (text, expected) => {
    expect(flatten(readDate(text))).toBe(expected);
  });
});

describe('A date in words, which is more precise than its day', () => {
  test.each([
    ['2019-05-02/2019-05-04', '2019 5 2 2019-05-02/2019-05-04 '],
    ['2020-05/2020-06', '2020 5  2020-05/2020-06 '],
    ['2019/2020', '2019   2019/2020 '],
    ['2019--2020', '2019   2019–2020 '],
    ['2019/20', '2019   2019/20 '],
    ['2019-20', '2019   2019–20 '],
    ['1999/00', '1999   1999/00 '],
    ['2019-2020', '2019   2019–2020 '],
    ['2019--23', '2019   2019–23 '],
    ['2019/', '2019   2019– '],
    ['2019/..', '2019   2019– '],
    ['/2019', '2019   –2019 '],
    ['2019-05~', '2019 5  c. 2019-05 '],
    ['2019?', '2019   2019? '],
    ['2019%', '2019   c. 2019? '],
    ['2019-21', '2019   Spring 2019 '],
    ['2019-35', '2019   Q3 2019 '],
    ['199X', '1990   1990s '],
    ['1990s', '1990   1990s '],
    ['20XX', '   20XX '],
    ['Spring 2019', '2019   Spring 2019 '],
    ['Herbst 2019', '2019   Herbst 2019 '],
    ['Sept./Oct. 2019', '2019 9  Sept./Oct. 2019 '],
    ['3–7 June 2019', '2019 6 3 3–7 June 2019 '],
    ['2023, December 10–16', '2023 12 10 December 10–16, 2023 '],
    ['2022, July 3-7', '2022 7 3 July 3–7, 2022 '],
    ['2024, May 29 – June 2', '2024 5 29 May 29 – June 2, 2024 '],
    ['2021, 4.–6. Oktober', '2021 10 4 4.–6. Oktober 2021 '],
    ['2020, Fall', '2020   Fall 2020 '],
    ['December 30, 2023 – January 2, 2024', '2023 12 30 December 30, 2023 – January 2, 2024 '],
    ['c. 2019', '2019   c. 2019 '],
    ['circa 1890', '1890   circa 1890 '],
    ['[2019]', '2019   [2019] '],
    ['05/06/2019', '2019   05/06/2019 '],
    ['n.d.', '   n.d. '],
    ['s. a.', '   s. a. '],
    ['o. J.', '   o. J. '],
    ['б. г.', '   б. г. '],
    ['17th century', '   17th century '],
  ])('is read from %s', (text, expected) => {
    expect(flatten(readDate(text))).toBe(expected);
  });
});

describe('The status of a paper that has not appeared', () => {
  test.each([
    ['in press', '    in press'],
    ['In Press', '    In Press'],
    ['(to appear)', '    to appear'],
    ['inpress', '    in press'],
    ['aheadofprint', '    ahead of print'],
    ['forthcoming 2027', '2027    forthcoming'],
    ['2019, accepted for publication', '2019    accepted for publication'],
    ['im Erscheinen', '    im Erscheinen'],
    ['à paraître', '    à paraître'],
    ['En prensa', '    En prensa'],
    ['in corso di stampa', '    in corso di stampa'],
    ['w druku', '    w druku'],
    ['в печати', '    в печати'],
    ['印刷中', '    印刷中'],
    ['Submitted', '    Submitted'],
    ['article in press', '    article in press'],
  ])('is read from %s', (text, expected) => {
    expect(flatten(readDate(text))).toBe(expected);
  });
});

describe('A date in separate fields', () => {
  test.each([
    ['2019', 'may', '', '2019 5 '],
    ['2019', '05', '3', '2019 5 3'],
    ['2019', '5 may', '', '2019 5 5'],
    ['2019', 'May 5–7', '', '2019 5 5 May 5–7, 2019 '],
    ['2019', 'Sept./Oct.', '', '2019 9  Sept./Oct. 2019 '],
    ['2019', 'décembre', '', '2019 12 '],
    ['2019', 'VII', '', '2019 7 '],
    ['2019', 'iv', '', '2019 4 '],
    ['2019', '3rd quarter', '', '2019   3rd quarter 2019 '],
    ['2019', '2181-2184', '', '2019 2181 '],
    ['2019', '3--5', '', '2019 3  2019-03/2019-05 '],
    ['2019', '24.12.', '', '2019 12 24'],
    ['2019', 'Summer', '', '2019   Summer 2019 '],
    ['2019', '', '7', '2019  '],
    ['May 2019', '', '', '2019 5 '],
    ['2019', 'to appear', '', '2019    to appear'],
    ['forthcoming', 'may', '', ' 5   forthcoming'],
  ])('is read from %s, %s, %s', (...row) => {
    const [year, month, day, expected] = row;
    expect(flatten(readDateParts(year, month, day))).toBe(expected);
  });

  test('resolves to a possible day, whatever the fields contain', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2019', '99', 'May', '31 dec', '2019-99-99', '1000000', '2019-02-30'),
    );
    fc.assert(
      fc.property(text, text, text, (...fields) => {
        const { year, month, day } = resolveDate(readDateParts(...fields), null);
        expect(year ?? 1000).toBeGreaterThanOrEqual(1000);
        expect(year ?? 1000).toBeLessThanOrEqual(2199);
        expect(month ?? 1).toBeLessThanOrEqual(12);
        expect(day === null || month !== null).toBe(true);
        if (year !== null && month !== null && day !== null)
          expect(new Date(Date.UTC(year, month - 1, day)).getUTCDate()).toBe(day);
      }),
    );
  });
});
