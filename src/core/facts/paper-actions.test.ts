import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKinds } from '../model/links.ts';
import { findTexts } from '../texts/find-texts.ts';
import { createPaperActions } from './paper-actions.ts';
import { anyHostileText, createPublication, urls } from './publication.fixture.ts';

const actionsOf = (...fields: Parameters<typeof createPublication>) =>
  createPaperActions(createPublication(...fields), urls, findTexts('en'));
const page = '/lab/papers/counting-leaves/';
const arxiv = '2001.00001';
const doi = '10.5555/a';
const pdf = 'https://example.net/a.pdf';
const publisher = 'https://example.net/a';
const license = 'https://creativecommons.org/licenses/by/4.0/';

describe('The first action of a paper', () => {
  test.each([
    ['a PDF, which is free', { pdf, arxiv, doi }, {}, 'PDF, free'],
    ['arXiv, which is free', { doi, arxiv }, {}, 'arXiv, free'],
    ['the DOI', { publisher, doi }, {}, 'DOI'],
    ['the DOI of a preprint on arXiv, which is free', { doi: '10.48550/arXiv.2001.00001' }, {}, 'DOI, free'],
    ['a paper with an open license', { doi }, { license }, 'DOI, free'],
    ['a paper whose license is only named', { publisher }, { license: 'CC BY 4.0' }, 'Publisher, free'],
    ['a paper with another license', { publisher }, { license: 'CCF only' }, 'Publisher'],
  ])('is to read %s', (_, links, details, note) => {
    const { read, find } = actionsOf({ links, details });
    expect(read?.note).toBe(note);
    expect(find).toBeNull();
  });

  test('is to read the code of software on its website', () => {
    expect(actionsOf({ type: 'software', links: { publisher } }).read).toEqual({ href: publisher, note: 'Code' });
  });

  test.each([[{}], [{ code: 'https://example.net/c', slides: 'talk.pdf' }], [{ pdf: 'javascript:alert(1)' }]])(
    'is to search for a paper with only the links %j',
    (links) => {
      expect(actionsOf({ links })).toMatchObject({ read: null, find: `${page}#find` });
    },
  );
});

test('the other actions are abstract, cite and links, with those to the paper itself last', () => {
  const links = Object.fromEntries(
    linkKinds.map((kind) => [kind, kind === 'doi' ? doi : `https://example.net/${kind}`]),
  );
  const actions = actionsOf({ links });
  expect(actions).toMatchObject({ abstract: `${page}#abstract`, cite: `${page}#cite` });
  expect(actions.links.map(({ label }) => label)).toEqual([
    'Correction',
    'Code',
    'Data',
    'Slides',
    'Video',
    'Supplement',
    'Poster',
    'Project',
    'arXiv',
    'DOI',
    'Publisher',
  ]);
  expect(actionsOf({ abstract: null }).abstract).toBeNull();
});

test('every link leads to the web or to a file of the paper', () => {
  fc.assert(
    fc.property(fc.constantFrom(...linkKinds), anyHostileText, (kind, target) => {
      const { read, links } = actionsOf({ links: { [kind]: target } });
      for (const { href } of [...(read ? [read] : []), ...links])
        expect(href).toMatch(/^(?:https?:\/\/|\/lab\/papers\/)/u);
    }),
  );
});
