import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPersonFinder, personSlug } from './person.ts';

describe('createPersonFinder', () => {
  const findPerson = createPersonFinder([
    { name: 'Zoë Abel', variants: ['Z. Abel-Smith', 'Zoe Smith'] },
    { name: '王小明', variants: ['Xiaoming Wang'] },
  ]);

  test.each([
    ['Zoë Abel', 'zoe-abel'],
    ['Zoe Abel', 'zoe-abel'],
    ['ZOE\u0308 ABEL', 'zoe-abel'],
    ['Z Abel Smith', 'zoe-abel'],
    ['Zoé  Smith', 'zoe-abel'],
    ['Xiaoming Wang', '王小明'],
    ['王小明', '王小明'],
    ['Zoe Smithson', 'zoe-smithson'],
    ["Brian O'Neil", 'brian-oneil'],
    ['王 小明', '王小明'],
    ['王, 小明', '王小明'],
    ['Xiaoming Wang (王小明)', '王小明'],
    ['山田 太郎', '山田太郎'],
    ['Wei Wang (王偉)', 'wei-wang'],
    ['Pyotr Ivanov (Пётр Иванов)', 'pyotr-ivanov'],
    ['?', 'unnamed'],
  ])('identifies %s as %s', (written, person) => {
    expect(findPerson(written)).toBe(person);
  });
});

test('the number that an index adds distinguishes people of one name, unless the settings list it', () => {
  const findPerson = createPersonFinder([{ name: 'Wei Wang', variants: ['Wei Wang 0010'] }]);
  expect([findPerson('Wei Wang'), findPerson('Wei Wang', '0010'), findPerson('Wei Wang', '0011')]).toEqual([
    'wei-wang',
    'wei-wang',
    'wei-wang-0011',
  ]);
});

test('the slug of a name is never empty, and short enough for a file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const slug = personSlug(name);
      expect(slug).not.toBe('');
      expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(160);
      expect(slug).not.toMatch(/[\s/\\]/u);
    }),
    { examples: [['a'.repeat(400)], ['한'.repeat(400)], ['word '.repeat(80)]] },
  );
});
