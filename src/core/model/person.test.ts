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
    ['?', 'unnamed'],
  ])('%s is %s', (written, person) => {
    expect(findPerson(written)).toBe(person);
  });
});

test('the slug of a name is never empty and short enough for the name of a file', () => {
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
