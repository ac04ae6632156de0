import { expect, test } from 'vitest';
import { findPathFault, listPaperFiles } from './paper-files.ts';

test('Files of a paper keep their names unless these collide with each other or with the page', () => {
  const links = {
    pdf: 'assets/moss.pdf',
    slides: 'talks/Moss.pdf',
    poster: 'assets/moss.pdf',
    project: 'moss/index.html',
    code: 'https://example.org/moss',
    doi: '10.1000/182',
  };
  expect(listPaperFiles(links).map(({ kind, name }) => [kind, name])).toEqual([
    ['pdf', 'moss.pdf'],
    ['slides', 'slides-Moss.pdf'],
    ['poster', 'moss.pdf'],
    ['project', 'project-index.html'],
  ]);
});

test.each([
  ['moss.pdf', null],
  ['talks/Moss 2024.KEY', null],
  ['data/moss.tar.gz', null],
  ['.env', 'hidden'],
  ['.git/config', 'hidden'],
  ['talks/.cache/moss.pdf', 'hidden'],
  ['moss.html', 'active'],
  ['moss.SVG', 'active'],
  ['feed.xml', 'active'],
  ['id_rsa', 'ending'],
  ['run.php', 'ending'],
  ['site.yaml', 'ending'],
  [`${'ü'.repeat(100)}.pdf`, 'long'],
])('the fault of the file name %s is %s', (path, fault) => {
  expect(findPathFault(path)).toBe(fault);
});
