import { expect, test } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { formatByline } from './byline.ts';
import { createPublication } from './publication.fixture.ts';

const names = ['Ada Grace', 'Li Berg', 'Mira Okafor'];
const [ben] = createPublication({}, ['Ben Sample']).authors;

test.each([
  ['all names', {}, names, undefined, 'Ada Grace, Li Berg, Mira Okafor'],
  ['“et al.” for others', { etal: true }, names, undefined, 'Ada Grace, Li Berg, Mira Okafor et al.'],
  [
    'somebody at an unknown place, and others',
    { etal: true, unplaced: ben ? [ben] : [] },
    names,
    undefined,
    'Ada Grace, Li Berg, Mira Okafor, Ben Sample and others',
  ],
  ['only the first', {}, names, 2, 'Ada Grace, Li Berg et al.'],
  ['nothing where nobody is known', { etal: true }, [], undefined, ''],
  ['the editor of a book without authors', { editors: ben ? [ben] : [] }, [], undefined, 'Ben Sample (ed.)'],
  ['its editors', { editors: ben ? [ben, ben] : [] }, [], undefined, 'Ben Sample, Ben Sample (eds.)'],
  ['no editors beside authors', { editors: ben ? [ben] : [] }, names.slice(0, 1), undefined, 'Ada Grace'],
])('a byline has %s', (_, fields, authors, most, byline) => {
  expect(formatByline(createPublication(fields, authors), findTexts('en'), most)).toBe(byline);
});
