import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex, toBibtexFile } from './bibtex.ts';
import { anyHostileText, createPublication, urls } from '../../facts/publication.fixture.ts';

const fieldOf = (bibtex: string, name: string) => new RegExp(`^  ${name} = (.*?),?$`, 'mu').exec(bibtex)?.[1];

describe('toBibtex', () => {
  test('writes an entry, field by field', () => {
    expect(toBibtex(createPublication({ etal: true }), urls)).toBe(`@misc{okafor-van-der-berg-2025-counting,
  title = {Counting Leaves},
  author = {Okafor, Mira and {van der Berg}, Li and others},
  year = {2025},
  month = may,
  date = {2025-05-21},
  url = {https://example.org/lab/papers/counting-leaves/},
  keywords = {Computer Vision}
}
`);
  });

  test('leaves out unknown values', () => {
    const date = { year: 2025, month: null, day: null, yearInferred: false };
    const bibtex = toBibtex(createPublication({ date, category: null }, []), urls);
    expect([...bibtex.matchAll(/^ {2}(\w+) =/gmu)].map(([, name]) => name)).toEqual(['title', 'key', 'year', 'url']);
  });

  test.each([
    ['article', 'address', { place: 'Bath' }, 'Bath'],
    ['conference', 'volume', { volume: 'A' }, 'A'],
    ['book', 'volume', { volume: 'II' }, 'II'],
    ['thesis', 'isbn', { isbn: '978-3-16-148410-0' }, '978-3-16-148410-0'],
    ['thesis', 'number', { number: 'TH 12' }, 'TH 12'],
    ['article', 'publisher', { publisher: 'Leaf & Press' }, 'Leaf \\& Press'],
    ['article', 'issn', { issn: '0378-5954' }, '0378-5954'],
    ['conference', 'issn', { issn: '0302-9743' }, '0302-9743'],
    ['book', 'number', { volume: 'II', number: '7' }, '7'],
    ['report', 'edition', { edition: '4' }, '4'],
    ['software', 'version', { version: '1.2' }, '1.2'],
    ['other', 'pages', { pages: '3–9' }, '3--9'],
    ['article', 'eprinttype', { pmid: '123' }, 'pubmed'],
  ] as const)(
    'writes a detail of %s into its own field, even for types that biblatex lacks it for: %s',
    (type, name, details, value) => {
      const bibtex = toBibtex(createPublication({ type, venue: 'Leaves', details }), urls);
      expect(fieldOf(bibtex, name)).toBe(`{${value}}`);
    },
  );

  test.each(['978-3-16-148410-0', '0-306-40615-2', '080442957X'])(
    'writes the number of a book %s into the right field',
    (isbn) => {
      const book = createPublication({ type: 'book', venue: 'Leaf Press', details: { isbn } });
      expect(toBibtex(book, urls)).toContain(`  isbn = {${isbn}}`);
    },
  );

  test.each([
    [['Henry C. Conklin'], '{Conklin, Henry C.}'],
    [['Team Cohere', 'Aria'], '{{Team Cohere} and {Aria}}'],
    [["Cyprien de Masson d'Autume"], "{{de Masson d'Autume}, Cyprien}"],
    [['danah boyd'], '{boyd, danah}'],
    [['Martin Luther King Jr.'], '{King, Jr., Martin Luther}'],
    [['Research and Development Group'], '{{Research and Development Group}}'],
    [['Ricardo Muñoz_Sánchez'], '{Muñoz\\_Sánchez, Ricardo}'],
    [['Qurat ul ain Fatima'], '{Fatima, {Qurat ul ain}}'],
    [['The π Team'], '{{The $\\pi$ Team}}'],
  ])('writes the authors %j as %s', (names, field) => {
    expect(fieldOf(toBibtex(createPublication({}, names), urls), 'author')).toBe(field);
  });

  test.each([
    ['A 100% R&D #1 snake_case', '{A 100\\% {R\\&D} \\#1 snake\\_case}'],
    ["``Quoted'' -- and $SU(2)$", "{``Quoted'' -- and {$SU(2)$}}"],
    ['τ-Bench at ≥ 5 €', '{{$\\tau$}-Bench at {$\\geq$} 5 €}'],
    ['Paying \\$5 for α and $α + \\beta$', '{Paying \\$5 for {$\\alpha$} and {$α + \\beta$}}'],
    ['Measuring <MASK>', '{Measuring {$<$MASK$>$}}'],
  ])('writes the title %s as %s', (title, field) => {
    expect(fieldOf(toBibtex(createPublication({ title }), urls), 'title')).toBe(field);
  });

  test('protects the capitals of nouns in a German title', () => {
    const title = 'Moos im Norden: das Wachsen der Dächer';
    const bibtex = (language: string) => toBibtex(createPublication({ title, details: { language } }), urls);
    expect(fieldOf(bibtex('de'), 'title')).toBe('{Moos im {Norden}: das {Wachsen} der {Dächer}}');
    expect(fieldOf(bibtex('nl'), 'title')).toBe(`{${title}}`);
  });

  test('lets no text end a field or an entry', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (title, name) => {
        const category = { id: 'x', name: title, archive: null, written: 'x' };
        const bibtex = toBibtexFile([createPublication({ title, abstract: title, category }, [name])], urls);
        expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n(?: {2}[a-z]+ = (?:\{[^\n\p{Cc}]*\}|[a-z]{3}),?\n)+\}\n$/u);
        for (const line of bibtex.split('\n').slice(1, -2)) expect(braceDepths(line)).toEqual({ end: 0, lowest: 0 });
      }),
    );
  });
});

test('entries of a file are separated by a blank line', () => {
  const bibtex = toBibtexFile([createPublication(), createPublication({ citationKey: 'b' })], urls);
  expect(bibtex).toMatch(/\}\n\n@misc\{b,/u);
});

/** BibTeX counts every brace, even after a backslash. */
function braceDepths(text: string): { readonly end: number; readonly lowest: number } {
  let end = 0;
  let lowest = 0;
  for (const character of text) {
    end += character === '{' ? 1 : character === '}' ? -1 : 0;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
}
