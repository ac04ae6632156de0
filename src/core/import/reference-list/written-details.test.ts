import { expect, test } from 'vitest';
import { parseReferenceList } from './parse-reference-list.ts';

const read = (text: string) => parseReferenceList('list.txt', text);
const readOne = (text: string) => {
  const [draft] = read(text).drafts;
  if (!draft) throw new Error('There is a paper in the text.');
  return draft;
};

const held = 'Grace A, Lind B. Counting roots. In:';
test.each([
  [
    'Okafor M, Lind B. Snow on roofs. Oslo: Norwegian Snow Institute; 2019. Report No.: 12/2019.',
    ['techreport', '12/2019', 'Norwegian Snow Institute', 'Oslo'],
  ],
  [
    'Lind B. Rain gauges of the north. Tromsø (NO): Polar Centre; 2020 Mar. 48 p. Report No: PC-20-03.',
    ['techreport', 'PC-20-03', 'Polar Centre', 'Tromsø (NO)'],
  ],
  [
    'Lind, B., & Okafor, M. (2020). Rain gauges of the north (Report No. PC-20-03). Polar Centre.',
    ['techreport', 'PC-20-03', 'Polar Centre', undefined],
  ],
  [
    'Okafor M. Frost maps. Bern: Frost Agency; 2017. Technical Report No. 7.',
    ['techreport', '7', 'Frost Agency', 'Bern'],
  ],
  [
    'Lind, B., & Okafor, M. (2020). Rain gauges of the north (Working Paper No. 24/11). Polar Centre.',
    ['techreport', '24/11', 'Polar Centre', undefined],
  ],
  [
    'Okafor, M. (2021). Frost maps (Discussion Paper Series, No. 15-302). Frost Agency.',
    ['techreport', '15-302', 'Frost Agency', undefined],
  ],
  [
    'Okafor, M. (2022). Snow and wages (NBER Working Paper No. 30111). Frost Agency.',
    ['techreport', '30111', 'Frost Agency', undefined],
  ],
])('a report has its number, institution and place: %s', (text, expected) => {
  const entry = read(text).entries?.[0];
  const fields = ['number', 'institution', 'location'].map((field) => entry?.values.get(field)?.text);
  expect([entry?.type, ...fields]).toEqual(expected);
  expect(readOne(text).reference?.note).toBeNull();
});

test.each([
  ['Rain gauges (Working Paper No. 24/11)', 'Working Paper'],
  ['Rain gauges (NBER Working Paper No. 30111)', 'NBER Working Paper'],
  ['Rain gauges (Policy Brief No. 7)', 'Policy Brief'],
  ['Rain gauges (Report No. 7)', undefined],
])('the form of a report is kept, unless it says nothing else: %s', (title, form) => {
  const entry = read(`Lind, B., & Okafor, M. (2020). ${title}. Polar Centre.`).entries?.[0];
  expect(entry?.values.get('type')?.text).toBe(form);
});

test.each([
  ['Manuscript submitted for publication', 'Manuscript submitted for publication'],
  ['Manuscript under review', 'Manuscript under review'],
  ['Manuscript in preparation', 'Manuscript in preparation'],
])('“%s” is a status, and no note', (words, status) => {
  const { date, reference } = readOne(`Lind, B., & Okafor, M. (2020). Rain gauges of the north. ${words}.`);
  expect([date.value.status, date.value.year, reference?.note]).toEqual([status, 2020, null]);
});

test.each([
  ['J Plant Ecol. In press.', 'In press', null],
  ['J Plant Ecol, in press.', 'in press', null],
  ['J Plant Ecol [in press].', 'in press', null],
  ['J Plant Ecol. In press; 2024.', 'In press', 2024],
  ['J Plant Ecol. Forthcoming 2025.', 'Forthcoming', 2025],
  ['J Plant Ecol. 2024; in press.', 'in press', 2024],
  ['J Plant Ecol. Accepted. doi:10.1000/187', 'Accepted', null],
])('the status of “%s” is not part of the venue', (venue, status, year) => {
  const { date, reference } = readOne(`Grace A, Lind B. Moss before frost. ${venue}`);
  expect([date.value.status, date.value.year, reference?.venue?.value]).toEqual([status, year, 'J Plant Ecol']);
});

test.each([
  [
    `${held} OCEANS 2022; 2022 Oct 17-20; Hampton Roads, VA. p. 1-6. [PDF: https://example.org/roots/7]`,
    'OCEANS 2022',
    'Hampton Roads, VA',
    '1–6',
    'pdf',
  ],
  [
    `${held} ICPV 2018; 2018 Jun 3-5; Bath, UK. p. 3-9. [Slides: https://example.org/roots]`,
    'ICPV 2018',
    'Bath, UK',
    '3–9',
    'slides',
  ],
  [
    `${held} Proceedings of Plants 2019; 2019 Sep 30-Oct 2; Lund, Sweden. New York: ACM; 2020. p. 33-41. https://example.org/roots`,
    'Proceedings of Plants 2019',
    'Lund, Sweden',
    '33–41',
    'publisher',
  ],
  [
    `${held} Workshop on Stems; 2016 May 9; Porto, Portugal. Piscataway (NJ): IEEE; 2016. p. 101-108. [Code: https://example.org/roots]`,
    'Workshop on Stems',
    'Porto, Portugal',
    '101–108',
    'code',
  ],
])('the days of a conference are not pages: %s', (text, venue, place, pages, link) => {
  const { reference } = readOne(text);
  expect(reference?.type?.value).toBe('conference');
  expect([reference?.venue?.value, reference?.details.eventPlace?.value, reference?.details.pages?.value]).toEqual([
    venue,
    place,
    pages,
  ]);
  expect([Object.keys(reference?.links ?? {}), reference?.note]).toEqual([[link], null]);
});

test.each([
  ['Lind B. Moss in the city [dissertation]. Bath: University of Bath; 2015.', 'phdthesis'],
  ["Lind B. Moss in the city [master's thesis]. Bath: University of Bath; 2015.", 'mastersthesis'],
  ['Lind B. Moss in the city [thesis]. Porto (PT): University of Porto; 2012. 210 p.', 'thesis'],
  ['Lind B. Moss in the city [dataset]. Zenodo; 2021. doi:10.5281/zenodo.123456', 'dataset'],
  ['Lind B. Moss in the city [preprint]. bioRxiv; 2022. doi:10.1101/2022.01.01.474000', 'preprint'],
  [
    'Lind B. Moss in the city [Internet]. Oslo: Snow House; 2014 [cited 2020 May 3]. Available from: https://example.org/snow',
    'book',
  ],
  ['Lind B. Moss in the city (version 1.2) [software]. 2022. Available from: https://example.org/moss', 'software'],
  ['Lind, B. (2023). Moss in the city (Version 1.2) [Computer software]. https://example.org/moss', 'software'],
])('a marker in brackets is the type of the work: %s', (text, type) => {
  const entry = read(text).entries?.[0];
  expect([entry?.type, readOne(text).title.value.written]).toEqual([type, 'Moss in the city']);
  expect(entry?.values.get('version')?.text).toBe(type === 'software' ? '1.2' : undefined);
});

test.each([
  ['Lind BA, the SILL Collaboration. Roof moss. J Plant Ecol. 2013;9(1):1-8.', ['B. A. Lind', 'SILL Collaboration']],
  [
    'Lind B, Grace A; MOSS Study Group. Roof moss. J Plant Ecol. 2013;9(1):1-8.',
    ['B. Lind', 'A. Grace', 'MOSS Study Group'],
  ],
  [
    'Lind B, Grace A, on behalf of the Nordic Frost Network. Roof moss. J Plant Ecol. 2014;10(1):1-8.',
    ['B. Lind', 'A. Grace', 'Nordic Frost Network'],
  ],
  [
    'Lind, B., & The Frost Collaboration. (2015). Roof moss. Journal of Plant Ecology, 11(1), 1–8.',
    ['B. Lind', 'Frost Collaboration'],
  ],
])('a group behind the other authors is one of them: %s', (text, names) => {
  expect(readOne(text).authors.map(({ value }) => value)).toEqual(names);
  expect(readOne(text).title.value.written).toBe('Roof moss');
});

test('a group in a title is no author', () => {
  const { authors, title } = readOne(
    'Grace, A., & Berg, L. (2008). The oldest rocks and provenance of the Dahongshan Group. Journal of Earth Sciences, 33(5), 289–302.',
  );
  expect([authors.length, title.value.written]).toEqual([2, 'The oldest rocks and provenance of the Dahongshan Group']);
});
