import { expect, test } from 'vitest';
import { parseListing } from './parse-listing.ts';

const read = (line: string) => {
  const [draft] = parseListing('listing.txt', `CVMar 3, 2022\n${line}\nWe count moss.`, []).drafts;
  return {
    title: draft?.title.value.written,
    authors: draft?.authors.map(({ value, equal }) => (equal ? `${value} =` : value)),
    confidence: draft?.title.confidence,
  };
};

const [ana, bo, omer] = ['Ana Ruiz', 'Bo Lind', 'Omer Celik'];

test.each([
  ['Ana Ruiz*, Bo Lind*, Omer Celik', [`${ana} =`, `${bo} =`, omer]],
  ['Ana Ruiz, Bo Lind†', [ana, bo]],
  ['Ana Ruiz1, Bo Lind2', [ana, bo]],
  ['Ana Ruiz#1,2, Bo Lind#1, Omer Celik', [`${ana} =`, `${bo} =`, omer]],
  [String.raw`Ana Ruiz$^{*}$, Bo Lind\textsuperscript{1}`, [ana, bo]],
  [String.raw`Ana Ruiz\*, Bo Lind\*`, [`${ana} =`, `${bo} =`]],
  ['Ana Ruiz¹, Bo Lind²,³', [ana, bo]],
  ['Ana Ruiz^{1,2}, Bo Lind^1', [ana, bo]],
  ['Ana Ruizᵃ, Bo Lindᵇ', [ana, bo]],
  ['Ana Ruiz &amp; Bo Lind', [ana, bo]],
  ['Ana Ruiz 1, Bo Lind 2', [ana, bo]],
  ['Ana Ruiz (0000-0002-1825-0097), Bo Lind', [ana, bo]],
  ['Ana Ruiz <ana@a.example>, Bo Lind', [ana, bo]],
  ['Ana Ruiz, Bo Lind, and Omer Celik', [ana, bo, omer]],
  ['Ana Ruiz, Bo Lind and Omer Celik', [ana, bo, omer]],
  ['Ana Ruiz, Bo Lind & Omer Celik', [ana, bo, omer]],
  ['Ana Ruiz; Bo Lind; Omer Celik', [ana, bo, omer]],
  ['Ana Ruiz and Bo Lind', [ana, bo]],
  ['Ana Ruiz, Bo Lind,', [ana, bo]],
  ['By Ana Ruiz, Bo Lind', [ana, bo]],
  ['By: Ana Ruiz and Bo Lind', [ana, bo]],
  ['A. Ruiz, B. Lind (equal contribution), Omer Celik', ['A. Ruiz', 'B. Lind =', omer]],
  ['Ana Ruiz [corresponding], Bo Lind', [ana, bo]],
  ['Ana Ruiz (1), Bo Lind (2) ((1) University of Lund, (2) MIT)', [ana, bo]],
  ['Ana Ruiz, Dan de la Cruz Jr.', [ana, 'Dan de la Cruz Jr.']],
])('in “%s” only the names are authors', (written, authors) => {
  const title = 'A Survey of Wet Roofs';
  expect(read(`${title}${written} · lund`)).toEqual({ title, authors, confidence: 'certain' });
  expect(read(`${title}\t${written} · lund`)).toEqual({ title, authors, confidence: 'certain' });
});

test.each(['and others', '& others', 'and 3 more', '+5 authors', '+ 2 others', '…', '...', 'et al.'])(
  '“%s” stands for unnamed authors',
  (rest) => {
    for (const before of ['\t', ''])
      for (const comma of [',', '']) {
        const line = `A Survey of Wet Roofs${before}Ana Ruiz, Bo Lind${comma} ${rest} · lund`;
        const [draft] = parseListing('listing.txt', `CVMar 3, 2022\n${line}\nWe count moss.`, []).drafts;
        expect(draft?.authors.map(({ value }) => value)).toEqual([ana, bo]);
        expect(draft?.etal?.value).toBe(true);
      }
  },
);

test('the name of a team keeps its “and”', () => {
  expect(read('A Survey of Wet Roofs\tLanguage and Intelligence Team, Ana Ruiz').authors).toEqual([
    'Language and Intelligence Team',
    ana,
  ]);
});

test('a name keeps a short form of the given name in brackets', () => {
  expect(read('A Survey of Wet Roofs\tChee Wee (Ben) Leong, Bo Lind').authors).toEqual(['Chee Wee (Ben) Leong', bo]);
});

test('a title keeps its marks, numbers and words', () => {
  expect(read('Covid19, Moss* and the Heat of Wet RoofsAna Ruiz* and Bo Lind*').title).toBe(
    'Covid19, Moss* and the Heat of Wet Roofs',
  );
});

test('inverted names are separated at semicolons', () => {
  expect(read('A Survey of Wet Roofs\tRuiz, Ana*; van den Berg, Bo*; Celik, Omer').authors).toEqual([
    `${ana} =`,
    'Bo van den Berg =',
    omer,
  ]);
});

test('a name with remaining symbols is uncertain', () => {
  expect(read('A Survey of Wet Roofs\tAna R2uiz, Bo Lind').authors).toEqual(['Ana R2uiz', bo]);
  expect(read('A Survey of Wet RoofsAna R2uiz, Bo Lind').confidence).not.toBe('certain');
});
