import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignCitationKeys, type Citable } from './citation-keys.ts';

const paper = (title: string, families: readonly string[], rest: Partial<Citable> = {}): Citable => {
  return { id: title, title, authors: families.map((family) => ({ family })), etal: false, year: 2025, ...rest };
};

describe('assignCitationKeys', () => {
  test.each([
    [paper('Finding the Needle', ['Thakkar', 'Li', 'Ng']), 'thakkar-etal-2025-finding'],
    [paper('Finding the Needle', ['Thakkar'], { etal: true }), 'thakkar-etal-2025-finding'],
    [paper('The Art of Naming', ['Muñoz', 'van der Berg']), 'munoz-van-der-berg-2025-art'],
    [paper('A Study', ['Daumé III']), 'daume-iii-2025-study'],
    [paper('τ-Bench: a Test', ["O'Brien"]), 'obrien-2025-bench'],
    [paper('What is This?', ['Team Cohere']), 'team-cohere-2025-what'],
    [paper('Nobody Wrote This', []), 'nobody-2025'],
    [paper('Nobody Wrote This', [], { etal: true }), 'nobody-2025'],
    [paper('汉语研究', ['王小明']), 'paper-2025'],
    [paper('汉语研究', ['Wang']), 'wang-2025'],
  ])('gives %j the key %s', (input, key) => {
    expect(assignCitationKeys([input])).toEqual([key]);
  });

  test('adds words of the title to keys that would be equal', () => {
    const papers = [paper('Finding Needles', ['Li']), paper('Finding the Way', ['Li']), paper('Finding', ['Li'])];
    expect(assignCitationKeys(papers)).toEqual(['li-2025-finding-needles', 'li-2025-finding-way', 'li-2025-finding']);
  });

  test('adds letters for papers with the same title, in the order of their addresses', () => {
    const papers = [
      paper('Finding', ['Li'], { id: 'z' }),
      paper('Finding', ['Li'], { id: 'b' }),
      paper('Finding B', ['Li']),
    ];
    expect(assignCitationKeys(papers)).toEqual(['li-2025-finding-c', 'li-2025-finding-a', 'li-2025-finding-b']);
  });

  const anyPaper = fc.record({
    title: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Finding A', 'Finding', 'Finding B', 'Finding C D', 'finding'),
    ),
    authors: fc.array(fc.record({ family: fc.constantFrom('Li', 'Ng', 'van Li', '王') }), { maxLength: 3 }),
    etal: fc.boolean(),
    year: fc.constantFrom(2024, 2025),
  });
  const anyPapers = fc
    .array(anyPaper, { maxLength: 40 })
    .map((papers) => papers.map((value, index) => ({ ...value, id: String(index) })));

  test('makes unique keys of ASCII letters, digits and hyphens', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const keys = assignCitationKeys(papers);
        expect(new Set(keys).size).toBe(papers.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      }),
    );
  });

  test('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        expect(assignCitationKeys(papers.toReversed())).toEqual(assignCitationKeys(papers).toReversed());
      }),
    );
  });
});
