import { describe, expect, test } from 'vitest';
import { parseReferenceList } from './parse-reference-list.ts';

const read = (text: string) => parseReferenceList('list.txt', text);
const readOne = (text: string) => {
  const [draft] = read(text).drafts;
  if (!draft) throw new Error('There is a paper in the text.');
  return draft;
};
const summarise = (text: string) => {
  const { title, authors, date, reference } = readOne(text);
  return [
    title.value.written,
    authors.map(({ value }) => value.replaceAll('.', '')).join('; '),
    date.value.year,
    reference?.venue?.value,
  ];
};

const paper = ['How moss finds water in old walls', 'A Grace; L Berg', 2019, 'Journal of Plant Ecology'] as const;

describe('One paper is read alike in every style', () => {
  test.each([
    [
      'APA',
      'Grace, A., & Berg, L. (2019). How moss finds water in old walls. Journal of Plant Ecology, 12(3), 45–67. https://doi.org/10.1000/182',
    ],
    ['Vancouver', '3. Grace A, Berg L. How moss finds water in old walls. Journal of Plant Ecology. 2019;12(3):45-67.'],
    [
      'IEEE',
      '[3] A. Grace and L. Berg, “How moss finds water in old walls,” Journal of Plant Ecology, vol. 12, no. 3, pp. 45–67, 2019.',
    ],
    ['Nature', 'Grace, A. & Berg, L. How moss finds water in old walls. Journal of Plant Ecology 12, 45–67 (2019).'],
    [
      'Harvard',
      'Grace, A. and Berg, L., 2019. How moss finds water in old walls. Journal of Plant Ecology, 12(3), pp.45-67.',
    ],
    [
      'Markdown',
      '- **Grace, A.**, & Berg, L. (2019). How moss finds water in old walls. *Journal of Plant Ecology*, *12*(3), 45–67. [[PDF](https://example.org/moss.pdf)]',
    ],
    [
      'HTML',
      'Grace, A., &amp; Berg, L. (2019). How moss finds water in old walls. <i>Journal of Plant Ecology</i>, <i>12</i>(3), 45–67.',
    ],
  ])('%s', (_, text) => {
    expect(summarise(text)).toEqual(paper);
    expect(readOne(text).reference?.details).toMatchObject({ volume: { value: '12' }, pages: { value: '45–67' } });
    expect(readOne(text).reference?.type?.value).toBe('article');
  });
});

test('an arXiv identifier is no note', () => {
  const { reference } = readOne('A. Grace and L. Berg, “How moss finds water,” arXiv preprint arXiv:2401.00001, 2024.');
  expect([reference?.links.arxiv?.value, reference?.note]).toEqual(['2401.00001', null]);
});

test.each([
  ['Articles\n\nGrace, A. “The Empty Margin.” Forthcoming in Early Science and Medicine.', 'article'],
  ['Grace, A. “The Empty Margin.” Forthcoming in Early Science and Medicine.', 'article'],
  ['Grace, A. “The Empty Margin.” Forthcoming in A Companion to Moss, edited by Li Berg. Oslo: Moss Press.', 'chapter'],
  ['Reviews\n\nGrace, A. Review of Moss and Rain, by Li Berg. Boreas 12, no. 3 (2019): 45–47.', 'article'],
])('the type of %j is %s', (text, type) => {
  const { drafts, diagnostics } = read(text);
  expect(drafts.map(({ reference }) => reference?.type?.value)).toEqual([type]);
  expect(diagnostics.map(({ code }) => code)).not.toContain('text-outside-paper');
});

test.each([
  ['A. Grace, L. Berg, How moss finds water, Phys. Rev. Lett. 12, 45–67 (2019).', 'Phys. Rev. Lett.'],
  ['A. Grace, L. Berg, How moss finds water, ACS Energy Lett. 12, 45–67 (2019).', 'ACS Energy Lett.'],
  ['Grace A, Berg L. How moss finds water. J Fluid Mech. 2019;12(3):45-67.', 'J Fluid Mech'],
  ['Grace, A. (2019). How moss finds water in old walls. World Development. 12, 45–67.', 'World Development'],
])('the name of the journal in %s is “%s”', (text, name) => {
  expect(readOne(text).reference?.venue?.value).toBe(name);
});

test.each([
  ['Berg, L. (2017). Moss in cities (Doctoral dissertation). University of Oslo, Oslo.', 'thesis'],
  ['Grace, A. (2018). A moss atlas of Europe. Cambridge: Cambridge University Press.', 'book'],
  ['Grace, A. (in press). Moss at the edge of the ice. Boreas.', 'article'],
  [
    'Grace A, Berg L. Counting moss with drones. In: Proceedings of the 12th International Conference on Robotics; 2018. p. 12-18.',
    'conference',
  ],
  ['Grace, A. (2016). Moss on roofs. In L. Berg (Ed.), Green cities (pp. 12–30). London: Routledge.', 'chapter'],
])('the type of %s is %s', (text, type) => {
  expect(readOne(text).reference?.type?.value).toBe(type);
});

test('identifiers, links with labels and awards are kept', () => {
  const { reference } = readOne(
    'Grace, A. (2019). How moss finds water. Journal of Plant Ecology, 12, 45–67. https://doi.org/10.1000/182 [PDF](moss.pdf) [code](https://github.com/moss/water)',
  );
  expect(reference?.links).toMatchObject({
    doi: { value: '10.1000/182' },
    pdf: { value: 'moss.pdf' },
    code: { value: 'https://github.com/moss/water' },
  });
  const preprint = readOne(
    'Grace, A. and Berg, L. How moss finds water in old walls. arXiv preprint arXiv:1901.01234, 2019.',
  );
  expect(preprint.reference?.links.arxiv?.value).toBe('1901.01234');
});

test('headings say the year, the type and the state of what stands below them', () => {
  const { drafts, diagnostics } = read(
    [
      '# Publications',
      '## 2019',
      'Grace, A., & Berg, L. How moss finds water in old walls. Journal of Plant Ecology, 12(3), 45–67.',
      '',
      'In press',
      'Grace, A. Ferns and their walls. Journal of Plant Ecology.',
    ].join('\n'),
  );
  expect(drafts.map(({ date, source }) => [date.value.year, date.value.status, source.line])).toEqual([
    [2019, undefined, 3],
    [null, 'In press', 6],
  ]);
  expect(diagnostics.map(({ code }) => code)).not.toContain('text-outside-paper');
});

test.each([
  ['Conference papers', 'Grace, A. (Ed.). (2019). Handbook of moss walls. Springer.', 'book'],
  ['Conference papers', 'Grace, A., & Berg, L. (2020). Moss and walls in the north. Berlin: Springer.', 'book'],
  ['Talks', 'Berg, L. (Ed.). (2013). The gardens of Kyoto. Kyoto University Press.', 'book'],
  ['Technical reports', 'Berg, L., & Okafor, M. (Eds.). (2017). Lichens of the world. Leaf Press, Bath.', 'book'],
  [
    'Conference papers',
    'Grace, A. (2019). On ferns in the city. In L. Berg (Ed.), Handbook of plants (pp. 3–9). Leaf University Press.',
    'chapter',
  ],
  [
    'Conference papers',
    'Grace, A. (2018). Counting roots. In L. Berg (Ed.), ICPV 2018 (pp. 3–9). Springer.',
    'conference',
  ],
  ['Conference papers', 'Grace, A. (2018). Counting leaves. In Vision of Plants, pp. 3–9.', 'conference'],
  ['Dissertations', 'Berg, L. (2001). Rain on roofs. University of Bath.', 'thesis'],
  ['Invited talks', 'Berg, L. (2021, April 20). Rain on roofs. Seminar at ETH Zurich, Switzerland.', 'talk'],
  ['Presentations', 'Grace, A. (2018). Counting roots. Annual Meeting of Botanists, Bath.', 'talk'],
  [
    'Conference papers and presentations',
    'Grace, A. (2018). Counting roots. In Vision of Plants, pp. 3–9.',
    'conference',
  ],
  ['Posters', 'Grace, A. (2018). Counting roots. Annual Meeting of Botanists, Bath.', 'talk'],
  ['Software', 'Grace, A. (2018). Counting roots in the city. https://github.com/moss/roots', 'software'],
])('a heading fills what a reference leaves open and overrules nothing: %s, %s', (heading, text, type) => {
  expect(read(`## ${heading}\n\n${text}\n`).drafts[0]?.reference?.type?.value).toBe(type);
});

test('in a CV, what stands above the publications and in sections of other things is reported, and is no paper', () => {
  const reference = (title: string) =>
    `Grace, A., & Berg, L. (2020). ${title}. Journal of Plant Ecology, 12(3), 45–67.`;
  const lines = ['Curriculum vitae', 'Dr. Ada Grace', 'Education', '2012 PhD, University of Bath', 'Publications'];
  const { drafts, diagnostics } = read(
    [...lines, reference('Ferns'), 'Grants and awards', '2019 Moss Prize, Bath', 'Reports', reference('Walls')].join(
      '\n\n',
    ),
  );
  expect(drafts.map(({ title }) => title.value.written)).toEqual(['Ferns', 'Walls']);
  const reported = diagnostics.filter(({ code }) => code === 'text-outside-paper');
  expect(reported.map(({ position }) => position?.line)).toEqual([1, 7, 15]);
});

test('a heading directly below another adds to what that says, until there is another of its kind', () => {
  const reference = (title: string) => `Grace, A., & Berg, L. ${title}. Journal of Plant Ecology, 12(3), 45–67.`;
  const lines = ['## Theses', '### 2021', 'Grace, A. Spores. Bath.', '### 2020', reference('Ferns'), '## In press'];
  const { drafts, diagnostics } = read([...lines, reference('Moss'), '## Miscellany', reference('Walls')].join('\n\n'));
  expect(drafts.map(({ date, reference }) => [reference?.type?.value, date.value.year, date.value.status])).toEqual([
    ['thesis', 2021, undefined],
    ['article', 2020, undefined],
    ['article', null, 'In press'],
    ['article', null, undefined],
  ]);
  expect(diagnostics.filter(({ code }) => code === 'text-outside-paper').map(({ position }) => position?.line)).toEqual(
    [15],
  );
});

test.each(['(Ed.).', '(Eds.).', '(Hrsg.)', ', eds.', ', editor.'])('names before “%s” are of editors', (mark) => {
  const [draft] = read(`Grace, A., & Berg, L. ${mark} (2017). Lichens of the world. Leaf Press, Bath.`).drafts;
  expect(draft?.authors).toEqual([]);
  expect(draft?.reference?.editors.map(({ value }) => value)).toEqual(['A. Grace', 'L. Berg']);
});

test.each([
  ['(forthcoming, May 2027)', 2027, 5, 'forthcoming'],
  ['(in press, 2027)', 2027, null, 'in press'],
  ['(accepted)', null, null, 'accepted'],
])('the bracket behind the authors says the date and the state: %s', (bracket, year, month, status) => {
  const draft = readOne(`Lind, B., & Grace, A. ${bracket}. How trees find water. Journal of Plant Ecology.`);
  expect(draft.date.value).toMatchObject({ year, month, status });
  expect(draft.authors.map(({ value }) => value)).toEqual(['B. Lind', 'A. Grace']);
  expect(draft.reference?.note).toBeNull();
});

test.each([
  ['Invited talk', 'talk'],
  ['Conference presentation', 'talk'],
  ['Poster presentation', 'talk'],
  ['Keynote address', 'talk'],
  ['Data set', 'dataset'],
  ['Computer software', 'software'],
])('the description [%s] behind a title gives the type, and is not part of the title', (description, type) => {
  const draft = readOne(
    `Grace, A. (2023, May 12). What snow remembers [${description}]. Winter Meeting, Bath, England.`,
  );
  expect([draft.title.value.written, draft.reference?.type?.value]).toEqual(['What snow remembers', type]);
});

test('other words in brackets behind a title are part of it', () => {
  const draft = readOne('Grace, A. (2023). What snow remembers [of rain]. Journal of Snow, 12(3), 45–67.');
  expect(draft.title.value.written).toBe('What snow remembers [of rain]');
});

const apa = [
  'Grace, A., & Berg, L. (2019). How moss finds water in old walls. Journal of Plant Ecology, 12(3), 45–67.',
  'Berg, L. (2018). Ferns of the northern forests. Annals of Botany, 4, 10–20.',
  'Chen, B., & Grace, A. (2015). Lichen on stone. Journal of Ecology, 7(1), 1–9.',
];
const wrap = (text: string, indent = '') => text.replaceAll(/(.{30,50}?) /gu, `$1\n${indent}`);

test.each([
  ['one a line', apa.join('\n')],
  ['between blank lines', apa.join('\n\n')],
  ['numbered and wrapped', apa.map((text, index) => wrap(`[${String(index + 1)}] ${text}`)).join('\n')],
  ['bulleted', apa.map((text) => `• ${text}`).join('\n')],
  ['wrapped, between blank lines', apa.map((text) => wrap(text)).join('\n\n')],
  ['with hanging indents', apa.map((text) => wrap(text, '    ')).join('\n')],
])('references are found %s', (_, text) => {
  const { drafts } = read(text);
  expect(drafts.map(({ date }) => date.value.year)).toEqual([2019, 2018, 2015]);
  expect(drafts[0]?.title.value.written).toBe(paper[0]);
});

test.each([
  [
    'De Lucas, M., G. F. E. Janss, and M. Ferrer. 2005. Birds of old walls. Journal of Birds 12: 45–67.',
    ['M. De Lucas', 'G. F. E. Janss', 'M. Ferrer'],
  ],
  [
    'Grace, A. B., Berg, Lind, C., Chen, D. (2005). Birds of old walls. Journal of Birds, 12, 45–67.',
    ['A. B. Grace', 'Berg', 'C. Lind', 'D. Chen'],
  ],
  ['Grace (A.) 2005, « Birds of old walls », Journal of Birds 12: 45–67.', ['A. Grace']],
])('names that are written in several ways are kept apart: %s', (text, names) => {
  expect(readOne(text).authors.map(({ value }) => value)).toEqual(names);
});

test.each([
  ['Okafor MK. Why do walls breathe? Journal of Plant Ecology. 2017;30(2):14-15.', ['M. K. Okafor']],
  [
    'Grace AL, Okafor C, van den Berg LMN. Old walls. J Plant Ecol. 2017;30:1-5.',
    ['A. L. Grace', 'C. Okafor', 'L. M. N. van den Berg'],
  ],
  [
    'Grace A and Berg L. Moss on the roofs of walls. Journal of Plant Ecology. 2017;30(2):14-15.',
    ['A. Grace', 'L. Berg'],
  ],
  [
    'A Grace, B Okafor and LM Berg (2017). Moss on the roofs. Journal of Plant Ecology, 30(2), 14-15.',
    ['A. Grace', 'B. Okafor', 'L. M. Berg'],
  ],
  [
    'Grace, A L, Okafor, C (2017). Moss on the roofs. Journal of Plant Ecology, 30(2), 14-15.',
    ['A. L. Grace', 'C. Okafor'],
  ],
])('initials get full stops: %s', (text, names) => {
  expect(readOne(text).authors.map(({ value }) => value)).toEqual(names);
});

test('a value knows where it stands', () => {
  const text = `1. ${apa[0] ?? ''}\n`;
  const { title, authors } = readOne(text);
  expect(text.slice(title.span.start, title.span.end)).toBe(paper[0]);
  expect(authors.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Grace, A.', 'Berg, L.']);
});

test('a publisher behind edition and pages is no place', () => {
  const text =
    'Berg, L. (2018). Moss in cities. In A. Grace (Ed.), Green cities of Europe (2nd ed., pp. 101–124). Routledge.';
  const { details } = readOne(text).reference ?? {};
  expect(details).toMatchObject({
    edition: { value: '2nd' },
    pages: { value: '101–124' },
    publisher: { value: 'Routledge' },
  });
  expect(details).not.toHaveProperty('place');
});

test('a title that loses tags of publishers’ XML is uncertain, a venue is not', () => {
  const texts = [
    'Grace, A. (2019). Growth of <italic>Bryum argenteum</italic> on walls. Journal of Plant Ecology, 12(3), 45–67.',
    'Grace, A. (2019). How moss finds water. <italic>Journal of Plant Ecology, 12</italic>(3), 45–67.',
  ];
  expect(texts.map((text) => readOne(text).title.confidence)).toEqual(['likely', 'certain']);
  expect(texts.map((text) => readOne(text).title.value.written)).toEqual([
    'Growth of Bryum argenteum on walls',
    'How moss finds water',
  ]);
});

test('quotation marks as in TeX surround a title', () => {
  const text =
    "A. Grace and L. Berg, ``How moss finds water in old walls,'' Ecology of Cities, vol. 12, no. 3, pp. 45-67, 2019.";
  const { title, reference } = readOne(text);
  expect([title.value.written, reference?.venue?.value]).toEqual([
    'How moss finds water in old walls',
    'Ecology of Cities',
  ]);
});

test('an uncertain reading and a line without words are reported', () => {
  const { diagnostics } = read('Grace Moss Walls Green\n***\n1. ???\n');
  expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual(
    expect.arrayContaining([
      ['uncertain-reference', 1],
      ['text-outside-paper', 3],
    ]),
  );
});

test('words that are no reference are reported and make no paper', () => {
  const lines = [
    'Grace, A. (2019). How moss grows. Journal of Moss, 3, 1–9.',
    'Cited by 33',
    'click here to see more!!!',
  ];
  const { drafts, diagnostics } = parseReferenceList('list.txt', `${lines.join('\n\n')}\n`);
  expect(drafts.map(({ title }) => title.value.written)).toEqual(['How moss grows']);
  expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual([['text-outside-paper', 3]]);
});

test('a dash stands for the authors of the reference above', () => {
  const text =
    'GRACE, Ada and BERG, Li, 2019. How moss finds water. Journal of Plant Ecology. Vol. 12, pp. 45–67.\n\n' +
    '———, 2018. Ferns of the north. Annals of Botany. Vol. 4, pp. 10–20.\n\n' +
    '———. 2017. Lichens on stone. Annals of Botany. Vol. 3, pp. 1–9.\n';
  expect(read(text).drafts.map(({ authors }) => authors.map(({ parts }) => parts?.family))).toEqual(
    Array.from({ length: 3 }, () => ['GRACE', 'BERG']),
  );
});

test('a dash repeats no authors in a list that is not sorted by them', () => {
  const names = ['Okafor, M.', 'Grace, A.', 'Lind, C.', 'Berg, L.'];
  const papers = names.map((name, index) => `${name} (201${String(index)}). How moss grows. Moss Press, Oslo.`);
  const { drafts } = read([...papers, '———. (2018). Ferns of the north. Moss Press, Oslo.'].join('\n\n'));
  expect(drafts.at(-1)?.title.value.written).toBe('Ferns of the north');
  expect(drafts.at(-1)?.authors).toEqual([]);
});

test('a reference is read whose first author has the initial I', () => {
  expect(read('I. Antonsen, J. Rizo, K. Tamm Moss without walls in the super string').drafts).toHaveLength(1);
});

test('Chinese names are divided by commas, however common their first characters are', () => {
  const text = '[1] 李明, 王芳. 深度学习在冰川监测中的应用[J]. 冰川冻土, 2019, 41(3): 512-520.';
  expect(readOne(text).authors.map(({ value, confidence }) => [value, confidence])).toEqual([
    ['李明', 'certain'],
    ['王芳', 'certain'],
  ]);
});

test.each([
  [
    '[2] 王芳, 李明. 基于雷达的冰厚测量[C]//第十二届全国会议论文集. 兰州: 科学出版社, 2014: 101-118.',
    '基于雷达的冰厚测量',
    'conference',
  ],
  ['[3] 李明. 融水研究[D]. 北京: 中国科学院大学, 2011.', '融水研究', 'thesis'],
  ['[1] 李明, 王芳. 冰川监测[J]. 冰川冻土, 2019, 41(3): 512-520.', '冰川监测', 'article'],
])('the mark behind a Chinese title ends it and says what it is: %s', (text, title, type) => {
  expect(readOne(text).title.value.written).toBe(title);
  expect(readOne(text).reference?.type?.value).toBe(type);
});

test('a reference of the form of its list is certain that alone is not', () => {
  const others = Array.from(
    { length: 6 },
    (_, index) =>
      `Grace, Ada, Li Berg, and Mira Okafor. 201${String(index)}. “How Moss Finds Water ${String(index)}.” Journal of Plant Ecology 14 (3): 17–24.`,
  );
  const one =
    'Pletscher-Frank, Sune, Albert Palle, and Lars Juul Lind. 2015. “MOSSES: Text Mining.” Methods 74 (March): 83–89.';
  const [draft] = read([one, ...others].join('\n\n')).drafts;
  expect(draft?.title.confidence).toBe('certain');
  expect(draft?.authors.map(({ parts, confidence }) => [parts?.family, confidence])).toEqual([
    ['Pletscher-Frank', 'certain'],
    ['Palle', 'certain'],
    ['Lind', 'certain'],
  ]);
});

test('the name of the owner above the list is no paper, and is reported', () => {
  const reference = 'Grace, A. (2019). How moss finds water in old walls. Journal of Plant Ecology, 12, 45–67.';
  const { drafts, diagnostics } = read(`Ada B. Grace-Lind\n\n${reference}\n`);
  expect(drafts).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ code: 'text-outside-paper', position: { line: 1 } }]);
});

test.each([
  ['Dupont, J. (sous presse). Les mousses des vieux murs. Revue de botanique.', 'Les mousses des vieux murs'],
  ['García, A. y López, B. (en prensa). Los musgos de los muros. Revista de Botánica.', 'Los musgos de los muros'],
  ['Silva, P. Musgos e paredes velhas. Revista de Botânica, no prelo.', 'Musgos e paredes velhas'],
  ['Müller, K.: Regen auf Dächern. Erscheint in: Zeitschrift für Botanik 12(3).', 'Regen auf Dächern'],
])('“%s” has a status in the place of a year, which is in no other field', (text, title) => {
  const status = /sous presse|en prensa|no prelo|Erscheint/u.exec(text)?.[0];
  const [written, , year, venue] = summarise(text);
  expect([written, year, readOne(text).date.value.status]).toEqual([title, null, status]);
  expect(venue).toMatch(/^(?:Revue de botanique|Revista de Bot[áâ]nica|Zeitschrift für Botanik)$/u);
});

test('a heading with several types leaves the type to each reference', () => {
  const text =
    '## Preprints and theses\n\nGrace, A., Berg, L. (2019). Moss under pressure. arXiv. https://arxiv.org/abs/1901.00001\n' +
    'Grace, A. (2018). Moss in cities (Doctoral dissertation). University of Oslo.\n\n## Journal and conference papers\n\n' +
    'Grace, A. (2020). Moss on walls. Journal of Bryology, 43(2), 101–112.\n';
  expect(read(text).drafts.map(({ reference }) => reference?.type?.value)).toEqual(['preprint', 'thesis', 'article']);
});

test('an award at the end is no publisher', () => {
  const text =
    'Grace, A., Berg, L. (2022): Denoising of reef recordings. In: ICASSP 2022, Singapur, S. 4301–4305. Best Student Paper Award.';
  const { reference } = readOne(text);
  expect([reference?.award?.value, reference?.details.publisher]).toEqual(['Best Student Paper Award', undefined]);
});

test('a reference in press keeps its year', () => {
  const text = 'Grace, A., Berg, L. (2017). How moss finds water in old walls. Journal of Plant Ecology (in press).';
  expect(readOne(text).date.value.year).toBe(2017);
});

test('a link whose label stands in two pairs of brackets is kept', () => {
  const text =
    '1. Grace A, Berg L. How moss finds water. Journal of Plant Ecology. 2019;12(3):45-67. [[pdf]](moss.pdf) [[code]](https://github.com/grace/moss)';
  expect(readOne(text).reference?.links).toMatchObject({
    pdf: { value: 'moss.pdf' },
    code: { value: 'https://github.com/grace/moss' },
  });
});

test.each([
  ['Lind, B. (2021). The roofs of Porto. San Diego – Porto.', null, 'San Diego – Porto'],
  ['Grace, A. (2008). Moos und Dächer. Aachen.', null, 'Aachen'],
  ['Ruiz, C. (2012). Das Dach. Frankfurt am Main/New York.', null, 'Frankfurt am Main/New York'],
  ['Okafor, M. (2015). Roofs of the world. Cambridge, MA.', null, 'Cambridge, MA'],
  ['Okafor, M. (1999). Lichens again. Oxford: Oxford University Press.', 'Oxford University Press', 'Oxford'],
])('a city is no publisher: %s', (text, venue, place) => {
  const { reference } = readOne(text);
  expect([reference?.venue?.value ?? null, reference?.details.place?.value]).toEqual([venue, place]);
});

test.each([
  ['Lind, B. (2021). A small study of moss. Presented at the Workshop on Moss, Berlin.', 'Workshop on Moss'],
  ['Lind, B. (2020). A large study of moss [Workshop presentation]. Workshop on Moss, Berlin.', 'Workshop on Moss'],
  ['Lind, B. (2018). Yet another study (workshop presentation). Symposium on Roofs, Oslo.', 'Symposium on Roofs'],
  ['Lind, B. (2017). Moss at night. Workshop presentation, Moss Days 2017, Bath.', 'Moss Days 2017'],
])('what was presented is a paper below “Conference papers”: %s', (text, venue) => {
  const { reference } = readOne(`Conference papers\n\n${text}`);
  expect([reference?.type?.value, reference?.venue?.value]).toEqual(['conference', venue]);
});

test.each([
  ['[PDF](https://example.org/my files/x)', 'https://example.org/my%20files/x'],
  ['[PDF](<https://example.org/my files/x>)', 'https://example.org/my%20files/x'],
  ['[PDF](https://example.org/x "The paper")', 'https://example.org/x'],
  ['<a href="https://example.org/my files/x">PDF</a>', 'https://example.org/my%20files/x'],
])('keeps a link with spaces whole: %s', (link, address) => {
  const { reference } = readOne(`Grace, A. (2020). Moss on roofs. Journal of Moss, 3, 1–9. ${link}`);
  expect([reference?.links.pdf?.value, reference?.note]).toEqual([address, null]);
});

describe('What departments write in their lists', () => {
  const list = (text: string) =>
    read(text).drafts.map(({ title, authors }) => [title.value.written, authors.map(({ value }) => value).join('; ')]);

  test('labels such as J1 are not part of a reference', () => {
    const text =
      'J1. Grace, A.; Lind, B. Moss on Roofs. J. Moss 2021, 12, 45-67.\nC2. Grace, A.; Ruiz, C. Ferns in Cellars. Fern Lett. 2020, 7, 12-19.';
    expect(list(text)).toEqual([
      ['Moss on Roofs', 'A. Grace; B. Lind'],
      ['Ferns in Cellars', 'A. Grace; C. Ruiz'],
    ]);
  });

  test.each([
    ['IBRAHIM, Amr Helmy, 2015, Une analyse de la mousse, Paris: CRL, 554p.', ['Amr Helmy IBRAHIM']],
    ['ASTM International (ASTM). 2004. Standard Guide for Moss on Roofs. West Conshohocken.', ['ASTM International']],
  ])('one name is one author: %s', (text, names) => {
    expect(readOne(text).authors.map(({ value }) => value)).toEqual(names);
  });

  test('two full names are two authors', () => {
    const text =
      '- Mira N. Okafor, **Ada Grace**. *Rain and roofs*. Weather 12 (2021) 34–56.\n- **Ada Grace**, Li van den Berg: Snow and moss. Snow Journal, 2020.';
    expect(list(text).map(([, authors]) => authors)).toEqual([
      'Mira N. Okafor; Ada Grace',
      'Ada Grace; Li van den Berg',
    ]);
  });

  test('the signs of the Russian style are not part of the fields', () => {
    const { title, reference } = readOne(
      'Грейс А.Б., Линд В.Г. Мох на крышах // Вестник мха. – 2019. – Т. 12, № 3. – С. 45–67.',
    );
    expect([title.value.written, reference?.venue?.value]).toEqual(['Мох на крышах', 'Вестник мха']);
    expect(reference?.details).toMatchObject({
      volume: { value: '12' },
      issue: { value: '3' },
      pages: { value: '45–67' },
    });
  });

  test.each([
    ['Grace A. Moss on roofs. Journal of Moss. 2021;5(2):1-10.', { volume: '5', issue: '2', pages: '1–10' }],
    ['Grace A, Lind B. A roof that waters itself. US Patent 9,123,456, 2016.', { number: 'US 9,123,456' }],
    [
      'Grace, Ada; Lind, Ben: Moos auf Dächern. In: Zeitschrift für Moos 12 (2019), H. 3, S. 45–67.',
      { volume: '12', issue: '3', pages: '45–67' },
    ],
  ])('%s has its numbers', (text, numbers) => {
    const details = Object.entries(readOne(text).reference?.details ?? {});
    expect(Object.fromEntries(details.map(([name, field]) => [name, field.value]))).toMatchObject(numbers);
  });

  test('an identifier of arXiv in brackets is a link', () => {
    const text = 'B. Lind and A. Grace, “Moss cosmology”, JCAP 05 (2018) 012 [1712.01234].';
    expect(readOne(text).reference?.links).toMatchObject({ arxiv: { value: '1712.01234' } });
  });
});
