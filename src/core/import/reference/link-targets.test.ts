import { describe, expect, test } from 'vitest';
import { findArxivId, readArxivId, readDoi } from './identifiers.ts';
import { guessKind, readLink } from './link-targets.ts';

test.each([
  ['10.1000/182', '10.1000/182'],
  ['https://doi.org/10.1000/182', '10.1000/182'],
  ['http://dx.doi.org/10.1000/a%2Fb', '10.1000/a/b'],
  ['doi:10.1000/(SICI)1<2>3', '10.1000/(SICI)1<2>3'],
  ['doi.acm.org/10.1145/1.2', '10.1145/1.2'],
  ['978-3-16-148410-0', null],
  ['10/abcd', null],
  ['', null],
])('the DOI of %s', (text, doi) => {
  expect(readDoi(text)).toBe(doi);
});

test.each([
  ['2401.01234', '2401.01234'],
  ['arXiv:2401.01234v2 [cs.CL]', '2401.01234v2'],
  ['https://arxiv.org/pdf/hep-th/9901001.pdf', 'hep-th/9901001'],
  ['math.AG/0307200', 'math.AG/0307200'],
  ['abs/1901.00002', '1901.00002'],
  ['1234567', null],
])('the identifier of %s', (text, id) => {
  expect(readArxivId(text)).toBe(id);
});

test.each([
  ['arXiv preprint arXiv:2201.12345', '2201.12345'],
  ['arXiv e-prints, arXiv:2201.12345', '2201.12345'],
  ['CoRR abs/1901.00002', '1901.00002'],
  ['See https://arxiv.org/abs/2201.12345.', '2201.12345'],
  ['Report 2201.12345', null],
])('the identifier within %s', (text, id) => {
  expect(findArxivId(text)).toBe(id);
});

describe('A link', () => {
  test.each([
    ['pdf', 'paper.pdf', 'pdf', 'paper.pdf'],
    ['pdf', '/assets/pdf/paper.pdf', 'pdf', 'assets/pdf/paper.pdf'],
    ['pdf', 'https://example.org/a.pdf', 'pdf', 'https://example.org/a.pdf'],
    ['pdf', 'https://arxiv.org/pdf/2401.01234', 'arxiv', '2401.01234'],
    ['publisher', 'https://doi.org/10.1000/182', 'doi', '10.1000/182'],
    ['code', 'github.com/ada/moss', 'code', 'https://github.com/ada/moss'],
    ['doi', 'https://example.org/paper', 'publisher', 'https://example.org/paper'],
    ['video', 'https://a.example/1; https://a.example/2', 'video', 'https://a.example/1'],
  ] as const)('%s %s', (kind, text, read, target) => {
    expect(readLink(kind, text)).toEqual({ kind: read, target });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '../secret.pdf',
    'moss',
    'C:\\papers\\moss.pdf',
    'ftp://a.example/b',
    '',
  ])('“%s” is none', (text) => {
    expect(readLink('pdf', text)).toBeNull();
  });

  test.each([
    ['https://github.com/ada/moss', 'code'],
    ['https://youtu.be/abc', 'video'],
    ['https://example.org/a.pdf?x=1', 'pdf'],
    ['https://github.com/', 'publisher'],
  ])('%s leads to %s', (address, kind) => {
    expect(guessKind(address)).toBe(kind);
  });
});
