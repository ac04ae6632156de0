import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { createRelatedFinder } from './related.ts';

const paper = (id: string, title: string, names: string[] = [], abstract: string | null = null) =>
  createRendered({ id, title, abstract }, names);

const library = [
  paper('moss-roofs', 'Moss on Roofs', ['Ada Grace'], 'Moss keeps roofs cool. We measure rooftop moss.'),
  paper('moss-walls', 'Moss on Walls', ['Li Berg'], 'Walls grow moss, too. Green walls are cool.'),
  paper('roof-tiles', 'Tiles for Roofs', ['Ada Grace'], 'Clay keeps roofs dry.'),
  paper('radio-clouds', 'Weighing Clouds', ['Bo Chen'], 'A radio weighs clouds.'),
  paper('radio-rain', 'Hearing Rain', ['Bo Chen'], 'A radio hears rain.'),
  paper('bees', 'Counting Bees', ['Mira Okafor'], 'Bees sleep at night.'),
];
const idsOf = (related: ReturnType<ReturnType<typeof createRelatedFinder>>) =>
  related.map(({ publication }) => publication.id);
const at = (index: number) => library[index] ?? paper('', '');

describe('related papers', () => {
  const find = createRelatedFinder(library);

  test('are those with the most in common, nearest first, with a reason', () => {
    expect(idsOf(find(at(0), 5))).toEqual(['moss-walls', 'roof-tiles']);
    const [first, second] = find(at(0), 5);
    expect(first).toMatchObject({ sharedAuthors: [], sharedTerms: ['moss', 'cool'] });
    expect(second).toMatchObject({ sharedAuthors: ['Ada Grace'], sharedTerms: ['roofs', 'keeps'] });
    expect(find(at(3), 5)).toMatchObject([{ sharedAuthors: ['Bo Chen'], sharedTerms: ['radio'] }]);
  });

  test('are absent for a paper that has nothing in common with others', () => {
    expect(find(at(5), 5)).toEqual([]);
  });

  test('are at most as many as requested', () => {
    expect(idsOf(find(at(0), 1))).toEqual(['moss-walls']);
    expect(find(at(0), 0)).toEqual([]);
  });

  test('are the same for a copy of a paper', () => {
    expect(find(structuredClone(at(0)), 5)).toEqual(find(at(0), 5));
  });
});

describe('the reason for a related paper', () => {
  test('excludes words and authors that all papers have', () => {
    const papers = ['Fern', 'Lichen', 'Algae'].map((word) => paper(word, `${word} Study`, ['Ada Grace']));
    const find = createRelatedFinder(papers);
    for (const each of papers) expect(find(each, 5)).toEqual([]);
  });

  test('excludes authors of more than 300 papers, which keeps the time from growing quadratically', () => {
    const many = Array.from({ length: 301 }, (_, index) =>
      paper(`n${String(index)}`, `Q${String(index)}`, ['Ada Grace']),
    );
    const others = Array.from({ length: 3000 }, (_, index) => paper(`o${String(index)}`, `R${String(index)}`));
    const [first = at(0), ...rest] = many;
    expect(createRelatedFinder([...many, ...others])(first, 5)).toEqual([]);
    expect(createRelatedFinder([first, ...rest.slice(1), ...others])(first, 5).length).toBe(5);
  });

  test('includes a word for the 300 papers that have it most often', () => {
    const once = Array.from({ length: 400 }, (_, index) =>
      paper(`o${String(index)}`, `Q${String(index)}`, [], 'Zebra stripes.'),
    );
    const others = Array.from({ length: 400 }, (_, index) => paper(`p${String(index)}`, `R${String(index)}`));
    const strong = paper('zzz', 'Zebra Zebra');
    const [first = at(0)] = once;
    const found = createRelatedFinder([...once, ...others, strong])(first, 1000);
    expect(found.length).toBeLessThanOrEqual(300);
    expect(idsOf(found)).toContain('zzz');
  });

  test('includes an author once, in the spelling of the paper', () => {
    const papers = [
      paper('a', 'Fern', ['Ada Grace', 'Ada  Grace']),
      paper('b', 'Lichen', ['Ada Grace']),
      ...library.slice(3),
    ];
    const [first = at(0)] = papers;
    expect(createRelatedFinder(papers)(first, 5)).toMatchObject([{ sharedAuthors: ['Ada  Grace'] }]);
  });

  test('includes a word as the text has it, whatever its ending, case and place in the sentence', () => {
    const papers = [
      paper('a', 'Fern', [], 'Recurrences of BERT. The recurrence is old.'),
      paper('b', 'Lichen', [], 'A BERT of recurrence.'),
      ...library,
    ];
    const [first = at(0)] = papers;
    expect(createRelatedFinder(papers)(first, 5)[0]?.sharedTerms.toSorted()).toEqual(['BERT', 'recurrence']);
  });
});

describe('whatever papers there are', () => {
  const anyWords = fc
    .array(fc.constantFrom('moss', 'roof', 'walls', 'GPT-4', 'the', 'é', '王小明', 'Zebra', 'zebras', '$x$', '.'))
    .map((words) => words.join(' '));
  const anyNames = fc.array(fc.constantFrom('Ada Grace', 'Li Berg', 'Bo Chen'), { maxLength: 3 });
  const anyPapers = fc
    .array(fc.tuple(anyWords, anyNames, fc.option(anyWords, { nil: null })), { minLength: 1, maxLength: 10 })
    .map((all) => all.map(([title, names, abstract], index) => paper(`p${String(index)}`, title, names, abstract)));

  test('the related papers do not depend on the input order, and never include the paper itself', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const find = createRelatedFinder(papers);
        const findAgain = createRelatedFinder(papers.toReversed());
        for (const each of papers) {
          expect(find(each, 9)).toEqual(findAgain(each, 9));
          expect(idsOf(find(each, 9))).not.toContain(each.id);
        }
      }),
    );
  });

  test('each related paper shares a word or an author', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const find = createRelatedFinder(papers);
        for (const { sharedTerms, sharedAuthors } of papers.flatMap((each) => find(each, 9))) {
          expect(sharedTerms.length + sharedAuthors.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
