import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMisplaced } from '../../model/misplaced-fields.fixture.ts';
import { readSource } from '../read-source.ts';

const medline = `PMID- 31234567
OWN - NLM
DP  - 2019 May 31
TI  - How moss finds water in old walls: a study
      of ten years.
PG  - 45-67
LID - 10.1000/182 [doi]
LID - e12 [pii]
AB  - Moss drinks.
FAU - Grace, Ada
AU  - Grace A
FAU - Berg, Li
AU  - Berg L
CN  - Moss Study Group
JT  - Journal of plant ecology
TA  - J Plant Ecol
VI  - 12
IP  - 3

PMID- 31234568
TI  - Ferns of the north.
FAU - Berg, Li
DP  - 2018
JT  - Annals of botany
`;
const endnote = `%0 Journal Article
%A Grace, Ada
%A Berg, Li
%T How moss finds water in old walls: a study of ten years
%J Journal of plant ecology
%D 2019
%V 12
%N 3
%P 45-67
%R 10.1000/182

%0 Book
%A Berg, Li
%T Ferns of the north
%D 2018
%I Moss Press
`;
const webOfScience = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Grace, A
   Berg, L
AF Grace, Ada
   Berg, Li
TI How moss finds water in old walls: a study
   of ten years
SO JOURNAL OF PLANT ECOLOGY
PY 2019
VL 12
IS 3
BP 45
EP 67
DI 10.1000/182
ER

EF
`;

test.each([
  ['pubmed.nbib', medline, ['Ada Grace', 'Li Berg', 'Moss Study Group'], 2],
  ['papers.enw', endnote, ['Ada Grace', 'Li Berg'], 2],
  ['savedrecs.txt', webOfScience, ['Ada Grace', 'Li Berg'], 1],
])('papers and authors of %s are read', (file, text, authors, count) => {
  const { drafts, diagnostics } = readSource(file, text, []);
  const [draft] = drafts;
  expect(drafts).toHaveLength(count);
  expect(draft?.title.value.written.replace(/\.$/u, '')).toBe(
    'How moss finds water in old walls: a study of ten years',
  );
  expect(draft?.authors.map(({ value }) => value)).toEqual(authors);
  expect(draft?.date.value).toMatchObject({ year: 2019 });
  expect(draft?.reference?.links.doi?.value).toBe('10.1000/182');
  expect(draft?.reference?.details).toMatchObject({
    volume: { value: '12' },
    issue: { value: '3' },
    pages: { value: '45–67' },
  });
  expect(draft?.reference?.venue?.value.toLowerCase()).toBe('journal of plant ecology');
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
});

test('the PubMed identifier is kept', () => {
  expect(readSource('a.nbib', medline, []).drafts[0]?.reference?.details.pmid?.value).toBe('31234567');
});

const line = fc.constantFrom(
  'PMID- 1',
  'TI  - Moss',
  'FAU - Grace, Ada',
  '      more',
  '%0 Book',
  '%T Moss',
  '%A',
  'PT J',
  'TI Moss',
  'AU ',
  '',
  'ER',
  'x',
);
test('for arbitrary text, each value has a position in the file', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 30 }),
      fc.constantFrom('medline', 'endnote', 'web-of-science'),
      (lines, format) => {
        const text = lines.join('\n');
        expect(listMisplaced(text, readSource('a', text, [], format).drafts)).toEqual([]);
      },
    ),
  );
});
