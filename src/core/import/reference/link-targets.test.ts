import { describe, expect, test } from 'vitest';
import { completeAddress } from '../../model/bare-address.ts';
import { findArxivId, readArxivId, readDoi } from './identifiers.ts';
import { guessKind, readLink } from './link-targets.ts';

test.each([
  ['10.1000/182', '10.1000/182'],
  ['https://doi.org/10.1000/182', '10.1000/182'],
  ['http://dx.doi.org/10.1000/a%2Fb', '10.1000/a/b'],
  ['doi:10.1000/(SICI)1<2>3', '10.1000/(SICI)1<2>3'],
  ['doi.acm.org/10.1145/1.2', '10.1145/1.2'],
  ['[10.1016/S0140-6736(05)67889-0]', '10.1016/S0140-6736(05)67889-0'],
  ['10.1000/moss.2020.01 [doi]', '10.1000/moss.2020.01'],
  ['https://doi-org.proxy.lib.example.edu/10.1000/182', '10.1000/182'],
  ['10.1007/978–3–319–24574–4_28', '10.1007/978-3-319-24574-4_28'],
  ['10.1175/1520-0493(1963)091〈0099:GCEWTP〉2.3.CO;2', '10.1175/1520-0493(1963)091<0099:GCEWTP>2.3.CO;2'],
  ['HTTPS://DX.DOI.ORG/10.1016/S0140-6736%2805%2967889-0', '10.1016/S0140-6736(05)67889-0'],
  ['10.1000/182 (PDF)', '10.1000/182'],
  ['10.1000 / 182', '10.1000/182'],
  ['10.1000/182 (as of May)', null],
  ['978-3-16-148410-0', null],
  ['10/abcd', null],
  ['', null],
])('a DOI is read from %s', (text, doi) => {
  expect(readDoi(text)).toBe(doi);
});

test.each([
  ['2401.01234', '2401.01234'],
  ['arXiv:2401.01234v2 [cs.CL]', '2401.01234v2'],
  ['https://arxiv.org/pdf/hep-th/9901001.pdf', 'hep-th/9901001'],
  ['math.AG/0307200', 'math.AG/0307200'],
  ['abs/1901.00002', '1901.00002'],
  ['1234567', null],
])('an arXiv identifier is read from %s', (text, id) => {
  expect(readArxivId(text)).toBe(id);
});

test.each([
  ['arXiv preprint arXiv:2201.12345', '2201.12345'],
  ['arXiv e-prints, arXiv:2201.12345', '2201.12345'],
  ['CoRR abs/1901.00002', '1901.00002'],
  ['See https://arxiv.org/abs/2201.12345.', '2201.12345'],
  ['Report 2201.12345', null],
])('an arXiv identifier is found in %s', (text, id) => {
  expect(findArxivId(text)).toBe(id);
});

describe('A link', () => {
  test.each([
    ['pdf', 'paper.pdf', 'pdf', 'paper.pdf'],
    ['data', '10.5061/dryad.1', 'data', 'https://doi.org/10.5061/dryad.1'],
    ['supplement', 'doi:10.5061/dryad.1', 'supplement', 'https://doi.org/10.5061/dryad.1'],
    ['publisher', '10.1000/182', 'doi', '10.1000/182'],
    ['pdf', '/assets/pdf/paper.pdf', 'pdf', 'assets/pdf/paper.pdf'],
    ['pdf', 'files\\paper.pdf', 'pdf', 'files/paper.pdf'],
    ['slides', '.\\talks\\my talk.pptx', 'slides', 'talks/my talk.pptx'],
    ['pdf', 'https://example.org/a.pdf', 'pdf', 'https://example.org/a.pdf'],
    ['pdf', 'https://arxiv.org/pdf/2401.01234', 'arxiv', '2401.01234'],
    ['publisher', 'https://doi.org/10.1000/182', 'doi', '10.1000/182'],
    ['code', 'github.com/ada/moss', 'code', 'https://github.com/ada/moss'],
    ['doi', 'https://example.org/paper', 'publisher', 'https://example.org/paper'],
    ['pdf', 'https://doi.org/10.1000/182', 'doi', '10.1000/182'],
    ['data', 'http://dx.doi.org/10.5072/data', 'data', 'https://doi.org/10.5072/data'],
    ['video', 'https://a.example/1; https://a.example/2', 'video', 'https://a.example/1'],
    ['project', 'www.uni.pl', 'project', 'https://www.uni.pl'],
    ['project', 'uni.rs/~ada/moss', 'project', 'https://uni.rs/~ada/moss'],
    ['code', 'notes.md', 'code', 'notes.md'],
    ['slides', './slides.mov', 'slides', 'slides.mov'],
  ] as const)('%s %s', (kind, text, read, target) => {
    expect(readLink(kind, text)).toEqual({ kind: read, target });
  });

  const endings =
    'pdf djvu ps epub key pages numbers pptx odp zip gz rar 7z mov mp4 md txt py rs pl sh cc ai app csv json bib ipynb html svg';

  test.each(endings.split(' '))('to talk.%s leads to a file, even if such a domain exists', (ending) => {
    for (const kind of ['slides', 'pdf', 'code'] as const)
      expect(readLink(kind, `talk.${ending}`)).toEqual({ kind, target: `talk.${ending}` });
    expect(completeAddress(`talk.${ending}`)).toBeNull();
    expect(completeAddress(`see.talk.${ending.toUpperCase()}`)).toBeNull();
  });

  test.each([
    ['example.org', 'https://example.org'],
    ['www.moss.science/data', 'https://www.moss.science/data'],
    ['example.org/moss.pdf', 'https://example.org/moss.pdf'],
    ['data.zip/x', null],
    ['www.data.zip', null],
    ['talk.final', null],
    ['files/talk.pdf', null],
  ])('%s is completed to %s', (written, address) => {
    expect(completeAddress(written)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '../secret.pdf',
    'moss',
    'C:\\papers\\moss.pdf',
    'ftp://a.example/b',
    '',
  ])('is not made from “%s”', (text) => {
    expect(readLink('pdf', text)).toBeNull();
  });

  test.each([
    ['https://github.com/ada/moss', 'code'],
    ['https://youtu.be/abc', 'video'],
    ['https://example.org/a.pdf?x=1', 'pdf'],
    ['https://publisher.example/doi/epdf/10.1000/182', 'pdf'],
    ['https://github.com/', 'publisher'],
  ])('%s leads to %s', (address, kind) => {
    expect(guessKind(address)).toBe(kind);
  });
});
