import { describe, expect, test } from 'vitest';
import { readAcademicPage } from './academicpages.ts';
import { toForeignEntry } from './foreign-paper.ts';

const name = '2009-10-01-on-moss.md';
const read = (frontMatter: string, body = '', style?: string) =>
  readAcademicPage(`---\n${frontMatter}\n---\n${body}`, {
    name,
    site: 'https://ada.example/',
    visibility: { drafts: false, future: false, today: '2026-11-29' },
    readBeside: (link) => (link === '/files/moss.bib' ? '@article{moss, title={Moss}}' : ''),
    ...(style !== undefined && { style }),
  });

describe('a page of academicpages', () => {
  test('becomes an entry with all of its data', () => {
    const { paper } = read(`title: "On Moss"
category: conferences
permalink: /publication/on-moss
excerpt: 'About <i>moss</i>.'
date: 2009-10-01
venue: 'Proceedings of Roofs'
volume: 7
paperurl: 'http://ada.example/files/on%20moss.pdf'
slidesurl: 'https://other.example/slides.pdf'
citation: 'Ada Grace and Li Berg. (2009). &quot;On Moss.&quot; <i>Proceedings of Roofs</i>. doi: 10.1000/182.'`);
    expect(paper?.addresses).toEqual(['/publication/on-moss']);
    expect(paper && toForeignEntry(paper)).toBe(`@inproceedings{2009-10-01-on-moss,
  title = {On Moss},
  author = {Grace, Ada and Berg, Li},
  booktitle = {Proceedings of Roofs},
  date = {2009-10-01},
  volume = {7},
  pdf = {files/on moss.pdf},
  slides = {https://other.example/slides.pdf},
  doi = {10.1000/182},
  abstract = {About moss.},
}
`);
  });

  test('gets missing data from the name of its file and from its text', () => {
    const { paper } = read(
      'title: Moss',
      'Moss is *old*.\n\nIt grows.\n\n[Download paper here](http://ada.example/a.pdf)\n\nRecommended citation: Grace, A. (2009). Moss.\n',
    );
    expect(paper).toMatchObject({
      authors: ['Grace, A.'],
      date: '2009-10-01',
      abstract: 'Moss is old. It grows.',
      links: { pdf: 'a.pdf' },
      addresses: ['/publications/2009-10-01-on-moss/'],
    });
  });

  test.each([
    ['TLDR: moss.', '**Abstract:** Moss.', 'Moss.', false],
    ['About moss.', 'Moss is what grows on roofs.', 'Moss is what grows on roofs.', false],
    ['Moss is what grows on roofs.', 'See below.', 'Moss is what grows on roofs.', true],
    ['About moss.', '### Why?\nMoss is what grows on roofs.', 'About moss.', true],
    ['This paper is about the number 3. The number 4 is left for future work.', 'Moss.', 'Moss.', false],
  ])('with the excerpt %j and the text %j gets the abstract %j', (excerpt, body, abstract, isLeft) => {
    const { paper, unused } = read(`title: Moss\nexcerpt: '${excerpt}'`, body);
    expect(paper?.abstract).toBe(abstract);
    expect(unused).toEqual(isLeft ? ['the text of the page'] : []);
  });

  test.each([
    ['Grace, A. (2009). On Moss. <i>Roofs</i>. 1(1).', { volume: '1', number: '1' }],
    [
      'Grace, A. (2009). "On Roofs." <i>Roofs</i>, 12(3), 4-19. doi: 10.1000/182',
      { volume: '12', number: '3', pages: '4–19' },
    ],
    ['Grace, A. (2009). "On Moss." <i>Roofs</i>.', {}],
    ['Grace, A. (2009). "On Moss." <i>Walls</i>. 1(1).', {}],
  ])('gets from the reference %j what follows the venue', (citation, details) => {
    expect(read(`title: On Moss\nvenue: Roofs\ncitation: '${citation}'`).paper?.details).toEqual(details);
  });

  test('can have a list of authors, as in some copies of the template', () => {
    const written = read('title: Moss\nauthors: Ada Grace, **Li Berg**').paper;
    expect(written).toMatchObject({ authors: ['Ada Grace', 'Li Berg'], areAuthorsGuessed: false });
    expect(read('title: Moss\nauthors: [Ada Grace, Li Berg]').paper?.authors).toEqual(['Ada Grace', 'Li Berg']);
  });

  test('can have BibTeX in a field, in its reference or in a file', () => {
    expect(read('title: Moss\nbibtex: |\n  @article{moss}').bibtex).toBe('@article{moss}');
    expect(read('title: Moss\nbibtexurl: /files/moss.bib').bibtex).toBe('@article{moss, title={Moss}}');
    expect(read('title: Moss', '[BibTeX](/files/moss.bib)').bibtex).toBe('@article{moss, title={Moss}}');
    const { paper, bibtex } = read("title: Moss\ncitation: '@misc{moss,\n      year={2025},\n}'");
    expect([paper?.authors, bibtex]).toEqual([[], '@misc{moss, year={2025}, }']);
  });

  test('can have the field names of other copies of the template', () => {
    const { paper, unused } = read(
      'title: Moss\nAuthor: Ada Grace\npdf: 2009-moss.pdf\ngithub: https://github.com/ada/moss\nproject: moss',
    );
    expect(paper).toMatchObject({
      authors: ['Ada Grace'],
      links: { pdf: '2009-moss.pdf', code: 'https://github.com/ada/moss' },
    });
    expect(unused).toEqual([]);
  });

  test.each([
    ['manuscripts', 'Roofs', 'article'],
    ['manuscripts', 'M.S. Thesis, Moss University', 'thesis'],
    ['manuscripts', 'arXiv 2026', 'preprint'],
    ['conferences', 'Roofs', 'inproceedings'],
    ['', 'Workshop on Roofs', 'inproceedings'],
    ['', '', 'misc'],
  ])('of the category “%s” in “%s” becomes an @%s', (category, venue, type) => {
    expect(read(`title: Moss\ncategory: ${category}\nvenue: ${venue}`).paper?.type).toBe(type);
  });

  test('has the address that the settings of the site give', () => {
    expect(read('title: Moss', '', '/:collection/:title.html').paper?.addresses).toEqual(['/publications/moss.html']);
    expect(read('title: Moss', '', '/:year/:path/').paper?.addresses).toEqual(['/2009/2009-10-01-on-moss/']);
  });

  test.each([
    ['venue: Roofs', 'it has no title'],
    ["title: Paper Title Number 1\ncitation: 'Your Name, You. (2009).'", 'it is an example of the template'],
  ])('%j is left out with the reason', (frontMatter, reason) => {
    expect(read(frontMatter)).toMatchObject({ paper: null, remarks: [reason] });
  });

  test('that is hidden on its site is read with the reason', () => {
    const { paper, hidden } = read('title: Moss\npublished: false');
    expect(paper?.title).toBe('Moss');
    expect(hidden).toBe('it is not published');
  });

  test('reports fields that are not imported', () => {
    expect(read('title: Moss\npresentation: Poster\nslidesurl: null\ncover: a.png').unused).toEqual(['presentation']);
  });
});
