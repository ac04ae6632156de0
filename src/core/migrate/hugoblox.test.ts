import { describe, expect, test } from 'vitest';
import { toForeignEntry } from './foreign-paper.ts';
import { readHugoBloxPaper, readHugoBloxPerson } from './hugoblox.ts';

const place = {
  folder: 'publication/on-moss',
  files: ['index.md', 'cite.bib'],
  people: new Map([['admin', 'Ada Grace']]),
};
const read = (frontMatter: string, files = place.files) =>
  readHugoBloxPaper(`---\n${frontMatter}\n---\nText\n`, { ...place, files });

describe('a page of HugoBlox', () => {
  test('is an entry with all that it says', () => {
    const paper = read(
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
links: [{ type: video, url: "https://youtu.be/x" }, { name: Elsewhere, url: "https://example.org" }]
aliases: [/old/moss/]`,
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

  test.each([
    ['2', 'article', 'journaltitle'],
    ['article-journal', 'article', 'journaltitle'],
    ['7', 'thesis', 'institution'],
    ['0', 'misc', 'howpublished'],
  ])('of the type %s is an @%s', (written, type, field) => {
    const paper = read(`title: Moss\npublication_types: ["${written}"]\npublication: '*Roofs*'`);
    expect(paper && toForeignEntry(paper)).toBe(`@${type}{on-moss,\n  title = {Moss},\n  ${field} = {Roofs},\n}\n`);
  });

  test('that says where it stands is there', () => {
    expect(read('title: Moss\nslug: moss')?.addresses).toEqual(['/publication/moss/']);
    expect(read('title: Moss\nurl: /moss/')?.addresses).toEqual(['/moss/']);
  });

  test('that is a draft or has no title is none', () => {
    expect(read('title: Moss\ndraft: true')).toBeNull();
    expect(read('authors: [admin]')).toBeNull();
    expect(readHugoBloxPaper('No front matter', place)).toBeNull();
  });

  test('whose front matter is no YAML is refused with its line', () => {
    expect(() => read('title: "Moss\nauthors: [')).toThrow(/^line \d, column \d: /u);
  });
});

test.each([
  ['---\ntitle: Ada Grace\n---\n', 'Ada Grace'],
  ['name:\n  display: Ada Grace\n', 'Ada Grace'],
  ['role: none\n', null],
])('the name of a person in %j', (text, name) => {
  expect(readHugoBloxPerson(text)).toBe(name);
});
