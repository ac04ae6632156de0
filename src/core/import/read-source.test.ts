import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const listing = 'CLApr 14, 2022\nNotes on Light\tAda Grace\nLight.\n';

test.each(['listing.txt', 'folder.bib/My List.TXT'])('%s is read as a listing', (file) => {
  const { drafts, diagnostics } = readSource(file, listing, []);
  expect(drafts.map(({ title, source }) => [title.value.written, source])).toEqual([
    ['Notes on Light', { file, line: 1 }],
  ]);
  expect(diagnostics).toEqual([]);
});

test.each(['listing', 'listing.doc', 'x.txt/listing', 'listing.constructor', 'listing.__proto__', '.'])(
  '%s is reported as an unsupported format',
  (file) => {
    const { drafts, diagnostics } = readSource(file, listing, []);
    expect(drafts).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'source-kind-unknown' }]);
    expect(diagnostics[0]?.message).toContain(file);
  },
);

test.each([
  ['papers.txt', '@misc{moss, title = {On Moss}, year = 2021}'],
  ['papers.bibtex', '@misc{moss, title = {On Moss}, year = 2021}'],
  ['papers', 'TY  - JOUR\nTI  - On Moss\nPY  - 2021\nER  - \n'],
  ['papers.txt', '[{ "id": "moss", "type": "book", "title": "On Moss", "issued": { "date-parts": [[2021]] } }]'],
])('the format of %s is detected from its text: %s', (file, text) => {
  expect(readSource(file, text, []).drafts.map(({ title }) => title.value.written)).toEqual(['On Moss']);
});

test.each([
  ['cv.txt', '[1] A. Grace. On Moss. J. Moss 3 (2020).\n\n[2] L. Berg. On Ferns. J. Ferns 4 (2021).'],
  [
    'cv',
    '## 2020\n\n- Grace, A. (2020). On Moss. *Journal of Moss*, 3, 1–9.\n- Berg, L. (2020). On Ferns. *Ferns*, 4, 10–20.\n',
  ],
])('%s is read as a list of references: %j', (file, text) => {
  expect(readSource(file, text, []).drafts.map(({ title }) => title.value.written)).toEqual(['On Moss', 'On Ferns']);
});

test('a listing whose abstracts look like references stays a listing', () => {
  const text = `${listing}1. Grace, A. (2020). On Moss. Journal of Moss, 3, 1–9.\n2. Berg, L. (2021). On Ferns. Journal of Ferns.\n`;
  expect(readSource('listing.txt', text, []).drafts.map(({ title }) => title.value.written)).toEqual([
    'Notes on Light',
  ]);
});

test.each([
  ['listing.txt', ''],
  ['listing.txt', ' \n\n'],
  ['papers.bib', ''],
  ['papers.bib', 'Title,Year\nOn Moss,2020\n'],
  ['papers.ris', '\n'],
  ['papers.json', '[]'],
])('%s without a paper is reported once: %j', (file, text) => {
  const { drafts, diagnostics } = readSource(file, text, []);
  expect(drafts).toEqual([]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).not.toContain('text-outside-paper');
});

test('a source without papers is not reported again if another error explains it', () => {
  const { diagnostics } = readSource('listing.txt', 'CL2022-04-14\nHow Moss Finds Water\tAda Grace\n', []);
  expect(diagnostics.map(({ code }) => code)).toEqual(['header-not-understood']);
});

test('a page of ResearchGate is reported, and not taken for a listing', () => {
  const text = 'How moss grows\nArticle\nMay 2023\n·\n45 Reads\nAda Grace\n';
  const { drafts, diagnostics } = readSource('page.txt', text, []);
  expect(drafts).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'source-kind-unknown' }]);
  expect(diagnostics[0]?.message).toContain('ResearchGate');
});

test.each(['<xml><records><record>', '<xml><records></wrong>', '<!DOCTYPE x [<!ENTITY a "b">]><xml><records/></xml>'])(
  'a damaged export in XML is reported once: %s',
  (text) => {
    const { drafts, diagnostics } = readSource('export.xml', text, [], 'reference-xml');
    expect(drafts).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  },
);

test('an export in XML can have any number of character references', () => {
  const record = '<record><titles><title>Moss &amp; Ferns &#228;</title></titles></record>';
  const { drafts } = readSource('export.xml', `<xml><records>${record.repeat(3000)}</records></xml>`, []);
  expect(drafts).toHaveLength(3000);
  expect(drafts[2999]?.title.value.written).toBe('Moss & Ferns ä');
});

test.each(['papers.csv', 'papers.TSV'])(
  '%s without a row of column names is reported as a table, not taken for references',
  (file) => {
    const text = 'On Moss,"Grace, Ada",2021,Journal of Moss\nOn Ferns,"Grace, Ada",2022,Journal of Moss and Ferns\n';
    const { drafts, diagnostics } = readSource(file, text, []);
    expect(drafts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['source-kind-unknown']);
  },
);

test('a file needs no extension if the settings give its format', () => {
  const { drafts } = readSource('papers', '@misc{moss, title = {On Moss}, year = 2021}', [], 'bibtex');
  expect(drafts.map(({ title }) => title.value.written)).toEqual(['On Moss']);
});

test('invisible characters divide no word, hide no header and make no second person', () => {
  const pasted = [
    '\uFEFF95.2CLApr 14, 2022 \u200BCode',
    'Mo\u00ADss at\u00A0Scale\tAna\u2060 Ruiz, Bo Lind\u200E · lund\u200B',
    'We look\u202Fat moss.',
    '\u200BCV\tMar\u00A03, 2022',
    'Counting Fe\u200Brns\tAna Ruiz',
    'We count.',
  ];
  for (const end of ['\n', '\r\n', '\r', '\u2028', '\v']) {
    const { drafts, diagnostics } = readSource('listing.txt', pasted.join(end), []);
    const papers = drafts.map(({ title, authors }) => [title.value.written, ...authors.map(({ value }) => value)]);
    expect(papers).toEqual([
      ['Moss at Scale', 'Ana Ruiz', 'Bo Lind'],
      ['Counting Ferns', 'Ana Ruiz'],
    ]);
    expect(diagnostics).toEqual([]);
  }
});

test.each(['We show $a$: \\begin{equation}a = b\\end{equation}.', 'We show <p>that</p> <div>moss</div> grows.'])(
  'a listing is recognised even if an abstract resembles another format: %s',
  (abstract) => {
    const { drafts, diagnostics } = readSource('listing.txt', `CLApr 14, 2022\nOn Light\tAda Grace\n${abstract}\n`, []);
    expect(drafts.map(({ title }) => title.value.written)).toEqual(['On Light']);
    expect(diagnostics).toEqual([]);
  },
);

test('directional marks stay in a text that needs them', () => {
  const read = (title: string) =>
    readSource('a.bib', `@misc{a, title = {${title}}}`, []).drafts[0]?.title.value.written;
  expect(read('טחב \u200FC++\u200E')).toBe('טחב \u200FC++\u200E');
  expect(read('Moss\u200E in C')).toBe('Moss in C');
});
