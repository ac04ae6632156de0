import { describe, expect, test } from 'vitest';
import { readAcademicPage } from './academicpages.ts';
import { toForeignEntry } from './foreign-paper.ts';

const name = '2009-10-01-on-moss.md';
const read = (frontMatter: string, body = '') =>
  readAcademicPage(`---\n${frontMatter}\n---\n${body}`, name, 'https://ada.example/');

describe('a page of academicpages', () => {
  test('is an entry with all that it says', () => {
    const paper = read(`title: "On Moss"
category: conferences
permalink: /publication/on-moss
excerpt: 'About <i>moss</i>.'
date: 2009-10-01
venue: 'Proceedings of Roofs'
paperurl: 'http://ada.example/files/moss.pdf'
slidesurl: 'https://other.example/slides.pdf'
citation: 'Ada Grace and Li Berg. (2009). &quot;On Moss.&quot; <i>Proceedings of Roofs</i>.'`);
    expect(paper?.addresses).toEqual(['/publication/on-moss']);
    expect(paper && toForeignEntry(paper)).toBe(`@inproceedings{2009-10-01-on-moss,
  title = {On Moss},
  author = {Grace, Ada and Berg, Li},
  booktitle = {Proceedings of Roofs},
  date = {2009-10-01},
  pdf = {files/moss.pdf},
  slides = {https://other.example/slides.pdf},
  abstract = {About moss.},
}
`);
  });

  test('has the date of its file and the text of its page where nothing else is said', () => {
    const paper = read('title: Moss', 'Moss is *old*.\n\nIt grows.\n\n[Download paper here](http://x.example/a.pdf)\n');
    expect(paper).toMatchObject({ date: '2009-10-01', abstract: 'Moss is old. It grows.' });
    expect(paper?.addresses).toEqual(['/publications/2009-10-01-on-moss/']);
  });

  test.each([
    ['Grace, A., Berg, L. (2009). “On Moss.”', ['Grace, A.', 'Berg, L.']],
    ['Grace, A. (2009). On Moss.', ['Grace, A.']],
    ['Your Name, You. (2009). "Paper."', ['Your Name, You']],
    ['A. Grace, L. Berg, and B. Chen, "On Moss," 2009.', ['A. Grace', 'L. Berg', 'B. Chen']],
    ['Ada Grace, Li Berg & Bo Chen (2009)', ['Ada Grace', 'Li Berg', 'Bo Chen']],
    ['Ada Grace et al. 2009. On Moss.', ['Ada Grace']],
    ['On Moss', []],
  ])('is by those whom “%s” begins with', (citation, authors) => {
    expect(read(`title: Moss\ncitation: '${citation}'`)?.authors).toEqual(authors);
  });

  test('names its authors itself, in some copies of the template', () => {
    expect(read('title: Moss\nauthors: Ada Grace, **Li Berg**')?.authors).toEqual(['Ada Grace', 'Li Berg']);
    expect(read('title: Moss\nauthors: [Ada Grace, Li Berg]')?.authors).toEqual(['Ada Grace', 'Li Berg']);
  });

  test('that is not published or has no title is none', () => {
    expect(read('title: Moss\npublished: false')).toBeNull();
    expect(read('venue: Roofs')).toBeNull();
  });
});
