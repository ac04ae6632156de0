import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CslItem, toCsl, toCslFile } from './csl-json.ts';
import { anyHostileText, createPublication, urls } from '../facts/publication.fixture.ts';

describe('toCsl', () => {
  test('writes names in parts, and et al. as “others”', () => {
    const publication = createPublication({ etal: true }, ['Li van der Berg', 'Team Leaf', 'Hal Daumé III']);
    expect(toCsl(publication, urls)).toEqual({
      id: 'okafor-van-der-berg-2025-counting',
      type: 'article',
      title: 'Counting Leaves',
      author: [
        { family: 'van der Berg', given: 'Li' },
        { literal: 'Team Leaf' },
        { family: 'Daumé', given: 'Hal', suffix: 'III' },
        { literal: 'others' },
      ],
      issued: { 'date-parts': [[2025, 5, 21]] },
      URL: 'https://example.org/lab/papers/counting-leaves/',
      keyword: 'Computer Vision',
      abstract: 'We count leaves.',
    });
  });

  test('leaves out unknown values', () => {
    const date = { year: 2025, month: null, day: null, yearInferred: false };
    const item = toCsl(createPublication({ date, category: null, abstract: null }, []), urls);
    expect(item.issued).toEqual({ 'date-parts': [[2025]] });
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'author', 'issued', 'URL']);
  });

  test('writes “in press” as the date of an undated paper, and else as its status', () => {
    const date = { month: null, day: null, yearInferred: false, status: 'in press' };
    const [undated, dated] = [null, 2025].map((year) =>
      toCsl(createPublication({ date: { ...date, year } }, []), urls),
    );
    expect([undated?.issued, undated?.status]).toEqual([{ literal: 'in press' }, undefined]);
    expect([dated?.issued, dated?.status]).toEqual([{ 'date-parts': [[2025]] }, 'in press']);
  });

  test.each([
    ['2025/2026', { 'date-parts': [[2025], [2026]] }],
    ['Summer 2025', { 'date-parts': [[2025]], season: 2 }],
    ['May 21–23, 2025', { literal: 'May 21–23, 2025' }],
    ['2025/2024', { literal: '2025/2024' }],
  ])('writes the date %s in numbers or in words, because processors print both', (printed, issued) => {
    const date = { year: 2025, month: null, day: null, yearInferred: false, printed };
    expect(toCsl(createPublication({ date }, []), urls).issued).toEqual(issued);
  });

  test.each([
    ["Ana d'Hoffmann", { family: 'd’Hoffmann', given: 'Ana' }],
    ["Ana D'Hoffmann", { family: 'D’Hoffmann', given: 'Ana' }],
    ["Ana de Masson d'Alt", { family: 'de Masson d’Alt', given: 'Ana' }],
    ['danah boyd', { family: 'boyd', given: 'danah' }],
  ])('writes %s as the name %j', (name, expected) => {
    expect(toCsl(createPublication({}, [name]), urls).author).toEqual([expected]);
  });

  test('writes numbers of reports and of books in series, and article numbers as pages too', () => {
    const details = { number: '7' };
    const report = toCsl(createPublication({ type: 'report', venue: 'Leaf Lab', details }), urls);
    const book = toCsl(createPublication({ type: 'book', venue: 'Leaf Press', details }), urls);
    const article = toCsl(
      createPublication({ type: 'article', venue: 'Leaves', details: { articleNumber: 'e12' } }),
      urls,
    );
    expect([report['number'], book['number'], book['collection-number']]).toEqual(['7', undefined, '7']);
    expect([article['number'], article['page']]).toEqual(['e12', 'e12']);
  });

  test.each([
    ['ZnFe$_2$O$_4$', 'ZnFe₂O₄'],
    ['τ-Trees & 5\\%', 'τ-Trees & 5%'],
    ["Green's and Einstein's", 'Green’s and Einstein’s'],
  ])('writes the title %s as the text %s', (title, text) => {
    expect(toCsl(createPublication({ title }), urls).title.replaceAll(/<[^>]*>/gu, '')).toBe(text);
  });

  test.each([
    ['T$_{\\mathrm{eff}}$', 'T<sub>eff</sub>'],
    ['10$^{-3}$ and 10⁻³', '10<sup>-3</sup> and 10<sup>-3</sup>'],
    ['O\\textsuperscript{+}', 'O<sup>+</sup>'],
    ['Cu$2$O at $1{,}300$ and $3.5$ K', 'Cu2O at <span class="nocase">$1{,}300$</span> and 3.5 K'],
    ['An $n$-body problem', 'An <i>n</i>-body problem'],
  ])('writes the title %s with CSL markup, %s', (title, written) => {
    expect(toCsl(createPublication({ title }), urls).title).toBe(written);
  });

  test('protects the case of formulas', () => {
    const item = toCsl(createPublication({ title: 'Balls in $\\mathbb{R}^n$' }), urls);
    expect(item.title).toBe('Balls in <span class="nocase">$\\mathbb{R}^n$</span>');
  });
});

describe('toCslFile', () => {
  test('has no type that reference managers do not read yet', () => {
    const [item] = JSON.parse(toCslFile([createPublication({ type: 'software' })], urls)) as readonly CslItem[];
    expect(item).toMatchObject({ type: 'article', genre: 'Software' });
  });

  test('is a JSON array that parses into the same items, without control characters', () => {
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
