import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertName, parseName, printName, tidyName } from './name.ts';
import { isTeamName } from './team-name.ts';

describe('parseName', () => {
  test.each([
    ['Henry C. Conklin', 'Henry C.', 'Conklin'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Mihaela van der Schaar', 'Mihaela', 'van der Schaar'],
    ['Marjan Van de Kauter', 'Marjan', 'Van de Kauter'],
    ['Benjamin Van Durme', 'Benjamin', 'Van Durme'],
    ['Thang Van Nguyen', 'Thang Van', 'Nguyen'],
    ['J.-Y. Le Boudec', 'J.-Y.', 'Le Boudec'],
    ['Nguyễn Văn Thiệu', 'Nguyễn Văn', 'Thiệu'],
    ["Cyprien de Masson d'Autume", 'Cyprien', "de Masson d'Autume"],
    ['Muhammad al-Khwarizmi', 'Muhammad', 'al-Khwarizmi'],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
    ['ludwig van beethoven', 'ludwig', 'van beethoven'],
    ['danah boyd', 'danah', 'boyd'],
    ['Chee Wee (Ben) Leong', 'Chee Wee (Ben)', 'Leong'],
    ['  Ada \u00a0 Lovelace ', 'Ada', 'Lovelace'],
    ['Lovelace, Ada', 'Ada', 'Lovelace'],
    ['van der Berg, Li', 'Li', 'van der Berg'],
    ['João Silva Neto', 'João', 'Silva Neto'],
    ['Jr-Shin Li', 'Jr-Shin', 'Li'],
    ['J. de', 'J.', 'de'],
    ['de Souza', 'de', 'Souza'],
  ])('splits %s into given %s, family %s', (written, given, family) => {
    expect(parseName(written)).toEqual({ given, family, literal: false });
  });

  test.each([
    ['King, Jr., Martin Luther', 'Martin Luther', 'King', 'Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther', 'King', 'Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther', 'King', 'Jr.'],
    ['Martin Luther King Jr.', 'Martin Luther', 'King', 'Jr.'],
    ['King Jr., Martin Luther', 'Martin Luther', 'King', 'Jr.'],
    ['King, Martin Luther Jr', 'Martin Luther', 'King', 'Jr'],
    ['Hal Daumé III', 'Hal', 'Daumé', 'III'],
    ['Rob van Rooij II', 'Rob', 'van Rooij', 'II'],
    ["O'Neill J Jr", 'J', "O'Neill", 'Jr'],
    ['Jr. Ada King', 'Ada', 'King', 'Jr.'],
    ['Smith JB 3rd', 'JB', 'Smith', '3rd'],
  ])('finds the suffix of %s', (written, given, family, suffix) => {
    expect(parseName(written)).toEqual({ given, family, suffix, literal: false });
  });

  test.each([
    ['Ruiz A', 'A', 'Ruiz'],
    ['Ruiz A.', 'A.', 'Ruiz'],
    ['Van Tassel CP', 'CP', 'Van Tassel'],
    ['de la Cruz-Ruiz M', 'M', 'de la Cruz-Ruiz'],
    ['Петрова З', 'З', 'Петрова'],
    ['Иванов И. И.', 'И. И.', 'Иванов'],
    ['Ivanov Yu. A.', 'Yu. A.', 'Ivanov'],
    ['St. Clair A', 'A', 'St. Clair'],
    ['Arun Kumar S', 'Arun', 'Kumar S'],
    ['Weinan E', 'Weinan', 'E'],
    ['Laufer, M.D.', 'M.D.', 'Laufer'],
    ['van Laufer, DR', 'DR', 'van Laufer'],
    ['Hendrix, Ed', 'Ed', 'Hendrix'],
    ['Wei XU', 'Wei', 'XU'],
  ])('splits %s into given %s, family %s by the position of initials', (written, given, family) => {
    expect(parseName(written)).toEqual({ given, family, literal: false });
  });

  test.each([
    ['杨, 小舟', '小舟', '杨', '杨小舟'],
    ['杨 小舟', '小舟', '杨', '杨小舟'],
    ['小舟 杨', '小舟', '杨', '杨小舟'],
    ['欧阳, 明', '明', '欧阳', '欧阳明'],
    ['山田 太郎', '太郎', '山田', '山田太郎'],
    ['やまだ, たろう', 'たろう', 'やまだ', 'やまだたろう'],
    ['김, 철수', '철수', '김', '김철수'],
    ['Anna 田中', 'Anna', '田中', 'Anna 田中'],
  ])('splits %s into given %s, family %s, and prints it as %s', (written, given, family, printed) => {
    const parts = parseName(written);
    expect(parts).toEqual({ given, family, literal: false });
    expect(printName(parts)).toBe(printed);
  });

  test.each([
    'Yang, Xiaozhou (杨小舟)',
    'Yang, Xiaozhou （杨 小舟）',
    'Xiaozhou Yang 杨小舟',
    '杨小舟 (Xiaozhou Yang)',
    '杨小舟 [Xiaozhou Yang]',
    '杨小舟 Xiaozhou Yang',
    'Xiaozhou Yang / 杨小舟',
    'Yang, Xiaozhou [杨小舟]',
  ])('keeps the original script of %s beside the Latin name', (written) => {
    const parts = parseName(written);
    expect(parts).toEqual({ given: 'Xiaozhou', family: 'Yang', native: '杨小舟', literal: false });
    expect(printName(parts)).toBe('Xiaozhou Yang (杨小舟)');
  });

  test.each([
    'Ivanov, Pyotr (Пётр Иванов)',
    'Pyotr Ivanov (Иванов, Пётр)',
    'Пётр Иванов (Pyotr Ivanov)',
    'Иванов, Пётр (Pyotr Ivanov)',
    'Пётр Иванов / Pyotr Ivanov',
  ])('keeps the Cyrillic form of %s beside the Latin name', (written) => {
    const parts = parseName(written);
    expect(parts).toEqual({ given: 'Pyotr', family: 'Ivanov', native: 'Пётр Иванов', literal: false });
  });

  test.each([
    'Dunham, Cecil, 1860-1943',
    'Dunham, Cecil, 1860-',
    'Dunham, Cecil, b. 1860',
    'Dunham, Cecil, active 19th century',
    'Dunham, Cecil, 1860-1943, author',
    'Dunham, Cecil, 1860- author.',
    'Cecil Dunham (1860–1943)',
    'Cecil Dunham*',
    'Cecil Dunham1,2',
    'Cecil Dunham 1, 2',
    'Cecil Dunham\\*',
    'Cecil Dunham^(*,1)',
    'Cecil Dunham¹²†',
    'Cecil Dunham (equal contribution)',
    'Cecil Dunham [corresponding]',
    'Cecil Dunham <cecil@example.org>',
    'Cecil Dunham (cecil@example.org)',
    'Cecil Dunham 0000-0001-2345-6789',
    'Cecil Dunham https://orcid.org/0000-0001-2345-6789',
    'Dunham, Cecil, PhD',
    'Cecil Dunham, PhD',
    'Dunham, Cecil, M.D.',
    'Dunham, Cecil,',
  ])('reads %s as Cecil Dunham', (written) => {
    expect(parseName(written)).toEqual({ given: 'Cecil', family: 'Dunham', literal: false });
  });

  test('removes the number that an index adds to a name', () => {
    expect(parseName('Wei Wang 0010')).toEqual({ given: 'Wei', family: 'Wang', number: '0010', literal: false });
  });

  test.each([
    ['Aakanksha'],
    ['Team Cohere'],
    ['The ATLAS Collaboration'],
    ['Gemini Robotics Team'],
    ['Google DeepMind'],
    ['Delia Tosi on behalf of the EXO Collaboration'],
    ['王小明'],
    ['WHO'],
    ['University of Lund'],
    ['World Health Organization'],
    ['ジョン・スミス'],
    ['김철수'],
    ['N. N.'],
    ['.'],
  ])('reads %s as a literal name', (written) => {
    expect(parseName(written)).toEqual({ given: '', family: written, literal: true });
  });

  test('keeps every word of a name', () => {
    const word = fc.stringMatching(/^[A-Za-zé.'-]{1,8}$/u);
    const anyName = fc.array(fc.oneof(word, fc.constantFrom('van', 'der', 'y', 'Jr.', 'III', 'Van', 'Team', 'Neto')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyName, (words) => {
        const parts = parseName(words.join(' '));
        const sorted = (text: string) => text.split(' ').toSorted();
        expect(sorted(printName(parts))).toEqual(sorted(words.join(' ')));
        expect(parts.literal).toBe(parts.given === '');
      }),
    );
  });

  test('never throws, and gives a family name for any text that is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const { family } = parseName(written);
        return family !== '' || written.replaceAll(/[\s,]/gu, '') === '';
      }),
    );
  });
});

test.each([
  ['Ruiz, Ana', 'Ana Ruiz'],
  ['Ana Ruiz*', 'Ana Ruiz'],
  ['Ruiz A', 'Ruiz A'],
  ['Martin Luther King, Jr.', 'Martin Luther King Jr.'],
  ['Wei Wang 0010', 'Wei Wang'],
  ['杨, 小舟', '杨小舟'],
])('%s is printed as %s', (written, printed) => {
  expect(tidyName(written)).toBe(printed);
});

test('an inverted name has its suffix last', () => {
  expect(invertName({ given: 'Martin Luther', family: 'King', suffix: 'Jr.' })).toBe('King, Martin Luther, Jr.');
});

test.each([
  ['Team Cohere', true],
  ['News 12 Staff', true],
  ['PEP8 Speaks', true],
  ['Wei Wang 0010', false],
  ['WHO', true],
  ['University of Lund', true],
  ['Food and Drug Administration', true],
  ['Ana Center', false],
  ['Bo Council', false],
  ['Jupyter development team', true],
  ['Wei Ai', false],
  ['The Anh Han', false],
  ['Aakanksha', false],
  ['王小明', false],
])('%s is a group author: %s', (name, expected) => {
  expect(isTeamName(name)).toBe(expected);
});
