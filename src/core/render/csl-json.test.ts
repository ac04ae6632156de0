import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsl, toCslFile } from './csl-json.ts';
import { anyHostileText, createPublication, urls } from './publication.fixture.ts';

describe('toCsl', () => {
  test('names authors by their parts, and unnamed ones as others', () => {
    const publication = createPublication({ etal: true }, ['Li van der Berg', 'Team Leaf', 'Hal Daumé III']);
    expect(toCsl(publication, urls)).toEqual({
      id: 'okafor-van-der-berg-2025-counting',
      type: 'article',
      title: 'Counting Leaves',
      author: [
        { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Li' },
        { literal: 'Team Leaf' },
        { family: 'Daumé III', given: 'Hal' },
        { literal: 'others' },
      ],
      issued: { 'date-parts': [[2025, 5, 21]] },
      URL: 'https://example.org/lab/papers/counting-leaves/',
      keyword: 'Computer Vision',
      abstract: 'We count leaves.',
    });
  });

  test('says nothing of what is not known', () => {
    const date = { year: 2025, month: null, day: null, yearInferred: false };
    const item = toCsl(createPublication({ date, category: null, abstract: null }, []), urls);
    expect(item.issued).toEqual({ 'date-parts': [[2025]] });
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'author', 'issued', 'URL']);
  });

  test.each([
    ["Ana d'Hoffmann", { 'non-dropping-particle': 'd’', family: 'Hoffmann', given: 'Ana' }],
    ["Ana D'Hoffmann", { family: 'D’Hoffmann', given: 'Ana' }],
    ["Ana de Masson d'Alt", { 'non-dropping-particle': 'de', family: 'Masson d’Alt', given: 'Ana' }],
    ['danah boyd', { family: 'boyd', given: 'danah' }],
  ])('%s is the name %j', (name, expected) => {
    expect(toCsl(createPublication({}, [name]), urls).author).toEqual([expected]);
  });

  test.each([
    ['ZnFe$_2$O$_4$', 'ZnFe₂O₄'],
    ['τ-Trees & 5\\%', 'τ-Trees & 5%'],
    ["Green's and Einstein's", 'Green’s and Einstein’s'],
  ])('the title %s is the text %s', (title, text) => {
    expect(toCsl(createPublication({ title }), urls).title.replaceAll(/<[^>]*>/gu, '')).toBe(text);
  });

  test.each([
    ['T$_{\\mathrm{eff}}$', 'T<sub>eff</sub>'],
    ['10$^{-3}$ and 10⁻³', '10<sup>-3</sup> and 10<sup>-3</sup>'],
    ['O\\textsuperscript{+}', 'O<sup>+</sup>'],
  ])('the title %s has the script tags of CSL, %s', (title, written) => {
    expect(toCsl(createPublication({ title }), urls).title).toBe(written);
  });

  test('protects the case of formulas', () => {
    const item = toCsl(createPublication({ title: 'Balls in $\\mathbb{R}^n$' }), urls);
    expect(item.title).toBe('Balls in <span class="nocase">$\\mathbb{R}^n$</span>');
  });
});

describe('toCslFile', () => {
  test('is a JSON array that reads back as the items, without control characters', () => {
    fc.assert(
      fc.property(anyHostileText, (title) => {
        const publication = createPublication({ title, abstract: title }, [title]);
        const [item] = JSON.parse(toCslFile([publication], urls)) as readonly unknown[];
        expect(item).toEqual(toCsl(publication, urls));
        expect(JSON.stringify(item)).not.toMatch(/\\u00[01]|\\ud[89a-f]|\\n/u);
      }),
    );
  });
});
