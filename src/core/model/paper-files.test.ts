import { expect, test } from 'vitest';
import { listPaperFiles } from './paper-files.ts';

test('Files of a paper keep their names, unless two share one or it is the name of the page', () => {
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
