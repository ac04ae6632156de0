import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKinds } from '../model/links.ts';
import { findTexts } from '../texts/find-texts.ts';
import { labelLink, listPaperLinks } from './paper-links.ts';
import { anyHostileText, urls } from './publication.fixture.ts';

test('links have labels and a fixed order, and lead to the web or to a file of the site', () => {
  const links = {
    code: 'https://example.com/code?a=1&b=2',
    pdf: 'files/a paper.pdf',
    arxiv: 'hep-th/9901001',
    doi: '10.1000/a#b',
  };
  const shown = listPaperLinks({ id: 'moss', links }, urls);
  expect(shown.map(({ kind, href }) => [labelLink(kind, findTexts('en')), href])).toEqual([
    ['PDF', '/lab/papers/moss/a%20paper.pdf'],
    ['DOI', 'https://doi.org/10.1000/a%23b'],
    ['arXiv', 'https://arxiv.org/abs/hep-th/9901001'],
    ['Code', 'https://example.com/code?a=1&b=2'],
  ]);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@example.org',
  '//example.org',
  '../x',
])('there is no link to %s', (code) => {
  expect(listPaperLinks({ id: 'moss', links: { code } }, urls)).toEqual([]);
});

test('whatever the text, a link leads to the web or into the site', () => {
  const anyTarget = fc.oneof(anyHostileText, fc.webUrl(), fc.string({ unit: 'binary', minLength: 1 }));
  fc.assert(
    fc.property(fc.constantFrom(...linkKinds), anyTarget, (kind, target) => {
      for (const { href } of listPaperLinks({ id: 'moss', links: { [kind]: target } }, urls)) {
        expect(['https:', 'http:']).toContain(new URL(href, 'https://example.org').protocol);
        expect(href).toMatch(/^(?:https?:\/\/|\/lab\/)/u);
      }
    }),
  );
});
