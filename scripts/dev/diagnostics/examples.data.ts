import type { DiagnosticCode } from '../../../src/core/diagnostics.ts';
import type { Example } from './run-example.ts';

const moss = 'CLApr 14, 2022\nHow Moss Finds Water\tAda Grace, Li Berg\nMoss drinks with its leaves.\n';
const fern = 'LGMay 3, 2024\nFerns in the Dark\tAda Grace\nFerns need little light.\n';
const inListing = (text: string, line: number, column: number): Example => ({
  files: { 'listing.txt': text },
  at: ['listing.txt', line, column],
});
const withLedger = (ledger: string, line: number, column: number): Example => ({
  files: { 'listing.txt': moss, 'permalinks.json': ledger },
  at: ['permalinks.json', line, column],
});

const mossAddress =
  '"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water"], "key": "grace-berg-2022-moss"}';

const inBibtex = (text: string, line: number, column: number): Example => ({
  files: {
    'site.yaml':
      'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - file: papers.bib\n    captured: 2026-01-31\n',
    'papers.bib': text,
  },
  at: ['papers.bib', line, column],
});
const mossEntry =
  '@article{grace2022,\n  author = {Ada Grace},\n  title = {How Moss Finds Water},\n  journal = {Moss},\n  year = 2022\n}\n';

/** One paper with a DOI, and a ledger with its first entry marked. */
const withMossLedger = (ledger: string): Example => {
  const { files } = inBibtex(mossEntry.replace('year = 2022', 'year = 2022,\n  doi = {10.1000/182}'), 1, 1);
  return {
    files: { ...files, 'permalinks.json': ledger },
    at: ['permalinks.json', 2, (ledger.split('\n')[1] ?? '').indexOf('{') + 1],
  };
};

const withCorrections = (corrections: string, line: number, column: number): Example => ({
  files: { 'listing.txt': moss + fern, 'corrections.yaml': corrections },
  at: ['corrections.yaml', line, column],
});

/** Found facts about one paper, with the place marked in `found.json` or else in the listing. */
const withFound = (entry: string, ...at: readonly [line: number, column: number] | []): Example => ({
  files: { 'listing.txt': moss, 'found.json': entry },
  at: at.length === 0 ? ['listing.txt', 2, 1] : ['found.json', ...at],
});
const findMoss = (fields: string, { title = 'How Moss Finds Water', questions = '' } = {}) =>
  `{"how-moss-finds-water": {\n  "title": "${title}", "state": "accepted", "day": "2026-02-01",\n` +
  `  "fields": {${fields}},\n  "questions": [${questions}]}}\n`;
const mossRecord = '"source": "crossref", "address": "https://doi.org/10.1000/182"';

/** A site with a person whose name is marked. */
const withPerson = (line: string, column: number): Example => ({
  files: {
    'site.yaml': `title: Moss Lab\ndescription: How moss grows.\naddress: https://moss.example.org/\npeople:\n${line}\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n`,
    'listing.txt': moss,
  },
  at: ['site.yaml', 5, column],
});

/** For each diagnostic, seeds that cause it. They are the examples in the reference of diagnostics. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
  'settings-unreadable': { files: { 'site.yaml': 'title: "Moss Lab\n' }, at: ['site.yaml', 1, 8] },
  'component-changed': {
    files: {
      'listing.txt': moss,
      'src/Footer.astro': '---\n// Replaces Colophon 12345678\n---\n\n<footer>Moss Lab</footer>\n',
    },
    at: ['src/Footer.astro', 2, 4],
  },
  'settings-invalid': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: example.org\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
    },
    at: ['site.yaml', 3, 10],
  },
  'example-identity': {
    files: {
      'site.yaml':
        'title: Seraphina Goldfarb-Tarrant\ndescription: How moss grows.\naddress: https://moss.example.org/\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 1, 8],
  },
  'example-address': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 3, 10],
  },
  'language-without-texts': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\nlanguage: fi\naddress: https://moss.example.org/\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 3, 11],
  },
  'captured-in-future': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://moss.example.org/\nsources:\n  - file: listing.txt\n    captured: 2062-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 6, 15],
  },
  'owner-without-papers': withPerson('  - { name: Ada M. Grace, role: owner }', 13),
  'person-without-papers': withPerson('  - { name: Bo Chen }', 13),
  'source-unreadable': { files: { 'listings.txt': moss }, at: ['site.yaml', 8, 11] },
  'source-too-large': { files: { 'listing.txt': 210 * 1024 * 1024 }, at: ['site.yaml', 8, 11] },
  'source-kind-unknown': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - file: papers.docx\n    captured: 2026-01-31\n',
      'papers.docx': moss,
    },
    at: null,
  },
  'source-binary': {
    files: { 'listing.txt': Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'latin1') },
    at: ['site.yaml', 8, 11],
  },
  'source-encoding': {
    files: { 'listing.txt': Buffer.from(`CLApr 14, 2022\nMoosgr\u00fcn\tAda Grace\nMoss is green.\n`, 'latin1') },
    at: ['listing.txt', 2, 7],
  },
  'source-damaged': {
    files: {
      'listing.txt': Buffer.concat([
        Buffer.from('CLApr 14, 2022\nMoosgrün im M', 'utf8'),
        Buffer.from('\u00e4rz\tAda Grace\nMoss is green.\n', 'latin1'),
      ]),
    },
    at: ['listing.txt', 2, 14],
  },
  'source-empty': inListing('Publications of the Moss Lab\n', 1, 1),
  'header-not-understood': inListing('CL2022-04-14\nHow Moss Finds Water\tAda Grace\nMoss drinks.\n', 1, 1),
  'title-missing': inListing(`${moss}\nLGMay 3, 2024\n`, 5, 1),
  'text-outside-paper': inListing(`${moss}\nShow more\n`, 5, 1),
  'uncertain-cut': inListing('CLMay 3, 2024\nNotes on MosaicMLUma Reed\nMoss grows.\n', 2, 1),
  'uncertain-reference': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - { file: list.txt, format: references }\n',
      'list.txt': 'Ada Grace Ferns on walls 2019\n',
    },
    at: ['list.txt', 1, 11],
  },
  'date-missing': inBibtex(mossEntry.replace('year = 2022', 'note = {seen once}'), 1, 10),
  'papers-joined': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - file: papers.bib\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'papers.bib': mossEntry,
      'listing.txt': moss,
    },
    at: ['papers.bib', 3, 12],
  },
  'sources-differ': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - file: papers.bib\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'papers.bib': mossEntry.replace('year = 2022', 'year = 2021'),
      'listing.txt': moss,
    },
    at: ['papers.bib', 3, 12],
  },
  'authors-missing': inListing('CLMay 3, 2024\nwhat moss knows\nMoss grows.\n', 2, 1),
  'abstract-missing': inListing(`CLMay 3, 2024\nHow Moss Sleeps\tAda Grace\n\n${fern}`, 2, 1),
  'date-impossible': inListing('CLFeb 30, 2022\nHow Moss Sleeps\tAda Grace\nMoss sleeps.\n', 1, 3),
  'date-in-future': inListing('CLMay 3, 2026\nHow Moss Sleeps\tAda Grace\nMoss sleeps.\n', 1, 3),
  'year-inferred': inListing('CLMay 3\nHow Moss Sleeps\tAda Grace\nMoss sleeps.\n', 1, 3),
  'category-unknown': inListing('MOSSMay 3, 2024\nHow Moss Sleeps\tAda Grace\nMoss sleeps.\n', 1, 1),
  'category-ambiguous': inListing('APMay 3, 2024\nHow Moss Spreads\tAda Grace\nMoss spreads.\n', 1, 1),
  'paper-twice': inListing(`${moss}${moss}`, 5, 1),
  'paper-nearly-twice': inListing(
    `${moss}${moss.replace('Apr 14, 2022', 'Sep 1, 2022').replace('Li Berg', 'Li Berg, Zoe Abel')}`,
    5,
    1,
  ),
  'identifier-shared': inBibtex(
    `${mossEntry.replace('year = 2022', 'year = 2022,\n  doi = {10.1000/182}')}@article{grace2024,\n  author = {Ada Grace},\n  title = {Ferns in the Dark},\n  journal = {Ferns},\n  year = 2024,\n  doi = {10.1000/182}\n}\n`,
    13,
    10,
  ),
  'person-work-unknown': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\npeople:\n  - name: Ada Grace\n    works: [how-moss-finds-watr]\n' +
        'sources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 6, 13],
  },
  'text-cut': {
    files: {
      'site.yaml':
        'title: Moss #1 Lab\ndescription: How moss grows.\naddress: https://moss.example.org/\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 1, 8],
  },
  'quote-unpaired': {
    files: {
      'site.yaml':
        'title: Moss Lab"\ndescription: How moss grows.\naddress: https://moss.example.org/\nsources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 1, 8],
  },
  'entry-in-text': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://moss.example.org/\narchives:\n  - cs\n    - q-bio\n' +
        'sources:\n  - file: listing.txt\n    captured: 2026-01-31\n',
      'listing.txt': moss,
    },
    at: ['site.yaml', 6, 5],
  },
  'portrait-unreadable': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nprofile:\n  portrait: ada.png\nsources:\n  - { file: listing.txt, captured: 2026-01-31 }\n',
      'listing.txt': moss,
      'public/ada.png': 'no picture',
    },
    at: ['site.yaml', 5, 13],
  },
  'file-missing': inBibtex(mossEntry.replace('year = 2022', 'year = 2022,\n  pdf = {files/moss.pdf}'), 6, 10),
  'file-refused': inBibtex(mossEntry.replace('year = 2022', 'year = 2022,\n  pdf = {.env}'), 6, 10),
  'listed-person-missing': {
    files: {
      'site.yaml':
        'title: Moss Lab\ndescription: How moss grows.\naddress: https://example.org/\nsources:\n  - { file: listing.txt, captured: 2026-01-31, of: Li Berg }\n',
      'listing.txt': moss + fern,
    },
    at: ['listing.txt', 5, 1],
  },
  'name-variants': inListing(`${moss}${fern.replace('Ada Grace', 'A. Grace, Li Berg')}`, 5, 19),
  'ledger-unreadable': withLedger(`{\n${mossAddress},\n"moss-at-night": {"seen": "2021-0`, 3, 33),
  'ledger-merge-conflict': withLedger(
    `{\n<<<<<<< HEAD\n"moss-at-night": {"seen": "2021-05-01", "marks": ["title:moss-at-night"], "key": "grace-2021-moss", "gone": "withdrawn"},\n` +
      `=======\n"moss-by-day": {"seen": "2021-05-01", "marks": ["title:moss-by-day"], "key": "grace-2021-day", "gone": "withdrawn"},\n` +
      `>>>>>>> main\n${mossAddress}\n}\n`,
    2,
    1,
  ),
  'ledger-entry-invalid': withLedger(
    `{\n${mossAddress},\n"moss-at-night": {"seen": "last May", "marks": ["title:moss-at-night"], "key": "grace-2021-moss"}\n}\n`,
    3,
    27,
  ),
  'ledger-entry-twice': withLedger(`{\n${mossAddress},\n${mossAddress}\n}\n`, 3, 1),
  'address-new': { files: { 'listing.txt': moss }, at: null },
  'address-lost': withLedger(
    '{\n"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water"], "key": "grace-berg-2022-moss"},\n' +
      '"moss-at-night": {"seen": "2021-05-01", "marks": ["title:moss-at-night"], "key": "grace-2021-moss"}\n}\n',
    3,
    18,
  ),
  'address-unsure': withLedger(
    '{\n"moss-at-night": {"seen": "2022-05-01", "marks": ["title:moss-at-night", "authors:ada-grace+li-berg@2022-04-14"], "key": "grace-berg-2022-night"}\n}\n',
    2,
    18,
  ),
  'address-retitled': withMossLedger(
    '{\n"moss-at-night": {"seen": "2022-05-01", "marks": ["title:moss-at-night", "doi:10.1000/182", "authors:ada-grace@2022"], "key": "grace-2022-night"}\n}\n',
  ),
  'address-contradiction': withMossLedger(
    '{\n"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water", "authors:ada-grace@2022"], "key": "grace-2022-moss"},\n' +
      '"moss-at-night": {"seen": "2022-05-01", "marks": ["title:moss-at-night", "doi:10.1000/182", "authors:li-berg@2021"], "key": "berg-2021-moss", "gone": "Withdrawn."}\n}\n',
  ),
  'address-moved-back': {
    files: {
      'listing.txt': moss + fern,
      'permalinks.json':
        '{\n"ferns-in-the-dark": {"seen": "2024-05-05", "marks": ["title:ferns-in-the-dark"], "key": "grace-2024-ferns"},\n' +
        '"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water"], "key": "grace-berg-2022-moss", "moved": "ferns-in-the-dark"}\n}\n',
    },
    at: ['permalinks.json', 3, 25],
  },
  'year-kept': {
    files: {
      'listing.txt': moss.replace(', 2022', ''),
      'permalinks.json': `{\n${mossAddress.replace('"title:how-moss-finds-water"', '"title:how-moss-finds-water", "authors:ada-grace+li-berg@2022-04-14"')}\n}\n`,
    },
    at: ['listing.txt', 1, 3],
  },
  'year-changed': {
    files: {
      'listing.txt': moss.replace('Apr 14, 2022', 'Apr 15'),
      'permalinks.json': `{\n${mossAddress.replace('"title:how-moss-finds-water"', '"title:how-moss-finds-water", "authors:ada-grace+li-berg@2022-04-14"')}\n}\n`,
    },
    at: ['listing.txt', 1, 3],
  },
  'ledger-of-other-papers': withLedger(
    '{\n"a": {"seen": "2021-05-01", "marks": ["title:a"], "key": "doe-2021-a"},\n' +
      '"b": {"seen": "2021-05-01", "marks": ["title:b"], "key": "doe-2021-b"},\n' +
      '"c": {"seen": "2021-05-01", "marks": ["title:c"], "key": "doe-2021-c"}\n}\n',
    2,
    6,
  ),
  'address-moved-nowhere': withLedger(
    '{\n"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water"], "key": "grace-berg-2022-moss"},\n' +
      '"moss-at-night": {"seen": "2021-05-01", "marks": ["title:moss-at-night"], "key": "grace-2021-moss", "moved": "moss"}\n}\n',
    3,
    18,
  ),
  'list-new': { files: { 'listing.txt': moss, 'permalinks.json': `{\n${mossAddress}\n}\n` }, at: null },
  'list-taken': withLedger(
    `{\n${mossAddress},\n"authors/li-berg": {"papers": ["moss-at-night"], "moved": ["authors/ada-grace"]}\n}\n`,
    3,
    20,
  ),
  'list-lost': withLedger(
    `{\n${mossAddress.replace('"key"', '"lists": ["years/2022", "categories/cs.CL", "authors/ada-grace", "authors/li-berg", "authors/zoe-quill"], "key"')}\n}\n`,
    2,
    25,
  ),
  'list-moved-nowhere': withLedger(
    `{\n${mossAddress},\n"authors/a-grace": {"moved": ["authors/ada-gracee"]}\n}\n`,
    3,
    20,
  ),
  'redirect-nowhere': {
    files: { 'listing.txt': moss, 'redirects.yaml': '/publication/moss/: papers/moss/\n' },
    at: ['redirects.yaml', 1, 21],
  },
  'redirect-without-file': {
    files: { 'listing.txt': moss, 'redirects.yaml': '/files/moss.pdf: papers/how-moss-finds-water/moss.pdf\n' },
    at: ['redirects.yaml', 1, 18],
  },
  'redirect-taken': {
    files: { 'listing.txt': moss, 'redirects.yaml': '/moss/: papers/\n/Moss: years/\n' },
    at: ['redirects.yaml', 2, 1],
  },
  'public-files-refused': { files: { 'public/.git/config': '[core]\n', 'listing.txt': moss }, at: null },
  'address-taken': inListing(
    'CLMay 3, 2024\nHow Moss Sleeps\tAda Grace\nMoss sleeps.\nCLMay 3, 2024\nHow Moss Sleeps\tBen Grace\nMoss sleeps.\n',
    5,
    1,
  ),
  'correction-matches-nothing': withCorrections('how-moss-finds-watter:\n  score: 90\n', 1, 1),
  'correction-changes-nothing': withCorrections('how-moss-finds-water:\n  title: How Moss Finds Water\n', 2, 10),
  'correction-outdated': withCorrections('how-moss-finds-water:\n  category: cs.LG\n  was:\n    category: HC\n', 4, 15),
  'correction-same-as-unknown': withCorrections('ferns-in-the-dark:\n  same_as: how-moss-find-water\n', 2, 12),
  'correction-refused': withCorrections('ferns-in-the-dark:\n  same_as: ferns-in-the-dark\n', 2, 12),
  'reference-unreadable': inBibtex(mossEntry.replace('Ada Grace}', 'Ada Grace'), 2, 12),
  'reference-mended': inBibtex(mossEntry.replace('Grace},', 'Grace}'), 2, 23),
  'reference-title-missing': inBibtex(mossEntry.replace('title', 'titel'), 1, 10),
  'reference-authors-missing': inBibtex(mossEntry.replace('author', 'auther'), 3, 12),
  'reference-names-unsure': inBibtex(mossEntry.replace('Ada Grace', 'Grace A'), 2, 13),
  'reference-key-twice': inBibtex(`${mossEntry}\n${mossEntry.replace('Finds Water', 'Sleeps')}`, 8, 10),
  'reference-abbreviation-unknown': inBibtex(mossEntry.replace('{Moss}', 'mosses'), 4, 13),
  'reference-parent-missing': inBibtex(mossEntry.replace('journal', 'crossref'), 4, 15),
  'reference-value-unusable': inBibtex(mossEntry.replace('journal = {Moss}', 'doi = {978-3-16-148410-0}'), 4, 10),
  'reference-field-misspelled': inBibtex(mossEntry.replace('journal', 'jurnal'), 4, 13),
  'reference-fields-unused': inBibtex(mossEntry.replace('journal', 'habitat'), 4, 14),
  'references-not-papers': inBibtex(
    '@inproceedings{grace2022,\n  author = {Ada Grace},\n  title = {How Moss Finds Water},\n  crossref = {moss2022}\n}\n' +
      '@proceedings{moss2022,\n  title = {Proceedings of the Moss Conference},\n  year = 2022\n}\n',
    6,
    14,
  ),
  'text-outside-entry': inBibtex(mossEntry.replace('Ada Grace},', 'Ada Grace}}'), 3, 3),
  'found-unreadable': withFound('{\n"how-moss-finds-water": {"title": "How Moss', 2, 43),
  'found-invalid': withFound(
    findMoss(`"pdf": {"value": "javascript:alert(1)", ${mossRecord}, "day": "2026-02-01", "state": "accepted"}`),
    3,
    31,
  ),
  'found-outdated': withFound(findMoss('', { title: 'How Moss Sleeps' }), 1, 1),
  'found-differs': withFound(
    findMoss(`"date": {"value": "2024", ${mossRecord}, "day": "2026-02-01", "state": "accepted"}`),
  ),
  'found-question': withFound(
    findMoss('', {
      questions: `{"doubt": "year", "title": "How Moss Finds Water", "authors": "Ada Grace, Li Berg", "year": 2026, "doi": "10.1000/182", ${mossRecord}}`,
    }),
  ),
};
