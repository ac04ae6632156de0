import { describe, expect, test } from 'vitest';
import { toForeignEntry } from './foreign-paper.ts';
import { readHugoPaths } from './hugo-addresses.ts';
import { type HugoBloxPlace, readHugoBloxPaper, readHugoBloxPerson } from './hugoblox.ts';

const place: HugoBloxPlace = {
  folder: 'publication/on-moss',
  address: 'publication/on-moss',
  files: ['index.md', 'cite.bib'],
  people: new Map([['admin', 'Ada Grace']]),
  paths: readHugoPaths({}),
  visibility: { drafts: false, future: false, today: '2026-11-29' },
};
const readPage = (text: string, files = place.files) => readHugoBloxPaper(text, { ...place, files });
const read = (frontMatter: string, body = 'Text\n', files = place.files) =>
  readPage(`---\n${frontMatter}\n---\n${body}`, files);

describe('a page of HugoBlox', () => {
  test('becomes an entry with all of its data', () => {
    const { paper } = read(
      `title: "On Moss: $x^2$ & more"
authors: [admin, Li van der Berg, Team Moss]
date: 2021-05-03T00:00:00Z
publication_types: [paper-conference]
publication: In *Proceedings of Roofs*
abstract: 100% of {moss}.
tags: [Moss, "Roofs, old"]
featured: true
hugoblox: { ids: { doi: 10.1000/182 } }
url_code: https://github.com/ada/moss
url_slides: uploads/slides.pdf
links: [{ type: video, url: "https://youtu.be/x" }]
aliases: [/old/moss/]`,
      '',
      ['index.md', 'on-moss.pdf'],
    );
    expect(paper?.addresses).toEqual(['/publication/on-moss/', '/old/moss/']);
    expect(paper && toForeignEntry(paper)).toBe(`@inproceedings{on-moss,
  title = {On Moss: $x^2$ \\& more},
  author = {Grace, Ada and van der Berg, Li and {Team Moss}},
  booktitle = {Proceedings of Roofs},
  date = {2021-05-03},
  doi = {10.1000/182},
  code = {https://github.com/ada/moss},
  slides = {uploads/slides.pdf},
  video = {https://youtu.be/x},
  pdf = {publication/on-moss/on-moss.pdf},
  keywords = {Moss, Roofs old},
  selected = {true},
  abstract = {100\\% of moss.},
}
`);
  });

  test('can have TOML front matter, as in Academic', () => {
    const { paper, unused } = readPage(`+++
title = "On Moss"
date = 2018-01-15T15:02:35+05:30
authors = ["**Ada Grace**", "Li Berg*"]
publication_types = ["2"]
publication = "*Roofs*"
selected = true
url_pdf = "https://doi.org/10.1000/182"
[header]
image = ""
+++
`);
    expect(paper).toMatchObject({
      authors: ['Ada Grace', 'Li Berg'],
      date: '2018-01-15',
      venue: 'Roofs',
      selected: true,
    });
    expect(paper?.links).toEqual({ pdf: 'https://doi.org/10.1000/182' });
    expect(unused).toEqual([]);
  });

  test('can have its venue as a map and field names in other cases', () => {
    const { paper } = read(
      'Title: Moss\npublication: { name: Roofs, short_name: "", volume: "21", issue: 6, pages: 899-915, publisher: Grass & Co }',
    );
    expect(paper).toMatchObject({
      venue: 'Roofs',
      details: { volume: '21', number: '6', pages: '899-915', publisher: 'Grass & Co' },
    });
  });

  test.each([
    ['2', 'article', 'journaltitle'],
    ['article-journal', 'article', 'journaltitle'],
    ['7', 'thesis', 'institution'],
    ['pre-print', 'preprint', 'howpublished'],
    ['0', 'misc', 'howpublished'],
  ])('of the type %s becomes an @%s', (written, type, field) => {
    const { paper, remarks } = read(`title: Moss\npublication_types: ["${written}"]\npublication: '*Roofs*'`, '');
    expect(paper && toForeignEntry(paper)).toBe(`@${type}{on-moss,\n  title = {Moss},\n  ${field} = {Roofs},\n}\n`);
    expect(remarks).toEqual([]);
  });

  test('gets its abstract from its text if no field has it', () => {
    const body = '<!-- Write here -->\n**Abstract.** Moss *grows*.\n';
    expect(read('title: Moss\nsummary: Short.', body).paper?.abstract).toBe('Moss grows.');
    expect(read('title: Moss\nsummary: Short.').paper?.abstract).toBe('Short.');
    expect(read('title: Moss').paper?.abstract).toBe('Text');
  });

  test('reports fields that are not imported', () => {
    const { remarks, unused, bibtex } = read(
      'title: Moss\npublication_types: [poem]\nauthor_notes: [Corresponding author]\nlinks: [{ name: Song, url: "https://song.example" }]\nurl_source: https://roofs.example\nabstract: A.',
      'More of it.\n\n```bibtex\n@article{moss}\n```\n',
    );
    expect(remarks).toEqual([
      expect.stringMatching(/“Song” .*https:\/\/song\.example/u),
      expect.stringMatching(/“poem”/u),
    ]);
    expect(unused).toEqual(['author_notes', 'the text of the page']);
    expect(bibtex).toBe('@article{moss}');
  });

  test('keeps notes of equal contribution', () => {
    const { paper, unused } = read(
      'title: Moss\nauthors: [Ana Ruiz, Bo Lind, Joe]\nauthor_notes: [Equal contribution, Equal contribution]',
    );
    expect(paper?.annotations).toEqual(['1=equal', '2=equal']);
    expect(unused).not.toContain('author_notes');
    expect(paper && toForeignEntry(paper)).toContain('author+an = {1=equal; 2=equal}');
  });

  test('gets volume, number and pages from the text of its reference', () => {
    expect(read('title: Moss\npublication: "*Journal of Roofs*, 12(3), pp. 4–19"').paper).toMatchObject({
      venue: 'Journal of Roofs',
      details: { volume: '12', number: '3', pages: '4–19' },
    });
    expect(read('title: Moss\npublication: "In *ICML 2021*"').paper).toMatchObject({ venue: 'ICML 2021', details: {} });
    expect(read('title: Moss\npublication: "*Roofs, 4*"\nvolume: 5').paper?.details).toEqual({ volume: '5' });
  });

  test('can separate keywords by semicolons', () => {
    expect(read('title: Moss\ntags: ["Moss,", "Roofs; Old ferns"]').paper?.keywords).toEqual([
      'Moss',
      'Roofs',
      'Old ferns',
    ]);
  });

  test.each([
    ['authors: [admin]', 'it has no title'],
    ['title: An example journal article', 'it is an example of the template'],
  ])('%j is left out with the reason', (frontMatter, reason) => {
    expect(read(frontMatter)).toMatchObject({ paper: null, remarks: [reason] });
  });

  test('that is hidden on its site is read with the reason', () => {
    const { paper, hidden } = read('title: Moss\nauthors: [admin]\ndraft: true');
    expect(paper?.title).toBe('Moss');
    expect(hidden).toBe('it is a draft');
    expect(read('title: Moss\ndraft: false').hidden).toBeNull();
  });

  test('is left out without front matter, and refused with invalid YAML', () => {
    expect(readPage('No front matter').remarks).toEqual(['it has no front matter']);
    expect(() => read('title: "Moss\nauthors: [')).toThrow(/^line \d, column \d: /u);
  });
});

test.each([
  ['---\ntitle: Ada Grace\n---\n', { name: 'Ada Grace', isOwner: false }],
  ['+++\nname = "Ada Grace"\nsuperuser = true\n+++\n', { name: 'Ada Grace', isOwner: true }],
  ['is_owner: true\nname:\n  display: Ada Grace\n', { name: 'Ada Grace', isOwner: true }],
  ['first_name: Ada\nlast_name: Grace\n', { name: 'Ada Grace', isOwner: false }],
  ['role: none\n', null],
])('the person is read from %j', (text, person) => {
  expect(readHugoBloxPerson(text)).toEqual(person);
});
