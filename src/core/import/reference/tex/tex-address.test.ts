import { describe, expect, test } from 'vitest';
import { readDoi } from '../identifiers.ts';
import { texToAddress } from './tex-address.ts';

const escapes: readonly (readonly [less: string, greater: string])[] = [
  ['<', '>'],
  ['{<}', '{>}'],
  ['$<$', '$>$'],
  ['{$<$}', '{$>$}'],
  ['${<}$', '${>}$'],
  [String.raw`\textless{}`, String.raw`\textgreater{}`],
  [String.raw`{\textless}`, String.raw`{\textgreater}`],
  [String.raw`$\less$`, String.raw`$\greater$`],
  [String.raw`\ensuremath{<}`, String.raw`\ensuremath{>}`],
  ['&lt;', '&gt;'],
  ['&amp;lt;', '&amp;gt;'],
  ['%3C', '%3E'],
  [String.raw`\%3C`, String.raw`\%3E`],
];

describe('A DOI in TeX is read as it is registered', () => {
  test.each(escapes)('with %s and %s in it', (less, greater) => {
    const written = String.raw`10.1002/(SICI)1099-0000(199921)14:1${less}3::AID-MOS4${greater}3.0.CO;2-\#`;
    expect(readDoi(texToAddress(written))).toBe('10.1002/(SICI)1099-0000(199921)14:1<3::AID-MOS4>3.0.CO;2-#');
    expect(readDoi(texToAddress(`https://doi.org/${written}.`))).toBe(readDoi(texToAddress(written)));
  });

  test.each([
    [String.raw`10.1007/978-3-000{\_}12\_3`, '10.1007/978-3-000_12_3'],
    ['10.1016/S1045-000X(05)80012-6', '10.1016/S1045-000X(05)80012-6'],
    ['(10.1016/S1045-000X(05)80012-6)', null],
    ['doi:10.1000/moss%3A12).', '10.1000/moss:12'],
    ['https%3A%2F%2Fdoi.org%2F10.1000%2Fmoss', '10.1000/moss'],
    ["10.1000/moss'", '10.1000/moss'],
    [String.raw`https\://doi.org/10.1000/moss`, '10.1000/moss'],
  ])('%s', (written, doi) => {
    expect(readDoi(texToAddress(written))).toBe(doi);
  });
});

test.each([
  String.raw`http://a.example/\raise.17ex\hbox{$\scriptstyle\sim$}ada/x`,
  String.raw`http://a.example/{\raise.17ex\hbox{$\scriptstyle\sim$}}ada/x`,
  String.raw`http://a.example/$\sim$ada/x`,
])('the tilde in %s is read', (written) => {
  expect(texToAddress(written)).toBe('http://a.example/~ada/x');
});
