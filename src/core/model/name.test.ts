import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTeamName, parseName } from './name.ts';

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
    ['King, Jr., Martin Luther', 'Martin Luther', 'King Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther', 'King Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther', 'King Jr.'],
    ['Martin Luther King Jr.', 'Martin Luther', 'King Jr.'],
    ['Hal Daumé III', 'Hal', 'Daumé III'],
    ['Rob van Rooij II', 'Rob', 'van Rooij II'],
    ['João Silva Neto', 'João', 'Silva Neto'],
    ['Jr-Shin Li', 'Jr-Shin', 'Li'],
    ['J. de', 'J.', 'de'],
    ['de Souza', 'de', 'Souza'],
  ])('%s is given %s, family %s', (written, given, family) => {
    expect(parseName(written)).toEqual({ given, family, literal: false });
  });

  test.each([
    ['Aakanksha'],
    ['Team Cohere'],
    ['The ATLAS Collaboration'],
    ['Gemini Robotics Team'],
    ['Google DeepMind'],
    ['Delia Tosi on behalf of the EXO Collaboration'],
    ['王小明'],
    ['山田 太郎'],
    ['김철수'],
    ['.'],
  ])('%s is a literal name', (written) => {
    expect(parseName(written)).toEqual({ given: '', family: written, literal: true });
  });

  test('every word of a name is kept', () => {
    const word = fc.stringMatching(/^[A-Za-zé.'-]{1,8}$/u);
    const anyName = fc.array(fc.oneof(word, fc.constantFrom('van', 'der', 'y', 'Jr.', 'III', 'Van', 'Team', 'Neto')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyName, (words) => {
        const { given, family, literal } = parseName(words.join(' '));
        expect(`${given} ${family}`.trim()).toBe(words.join(' '));
        expect(literal).toBe(given === '');
      }),
    );
  });

  test('never throws and never leaves the family name empty where something is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const { family } = parseName(written);
        return family !== '' || written.replaceAll(/[\s,]/gu, '') === '';
      }),
    );
  });
});

test.each([
  ['Team Cohere', true],
  ['Jupyter development team', true],
  ['Wei Ai', false],
  ['The Anh Han', false],
  ['Aakanksha', false],
  ['王小明', false],
])('%s is a team: %s', (name, expected) => {
  expect(isTeamName(name)).toBe(expected);
});
