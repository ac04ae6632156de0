import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createRendered } from '../../core/facts/publication.fixture.ts';
import { adoptIdentity, chooseIdentity, formatIdentity } from './identity.ts';

const papersBy = (...lists: readonly string[][]) => lists.map((names) => createRendered({}, names));
const former = {
  title: 'Moss Lab',
  owner: 'Ada Grace',
  description: 'Moss.',
  language: 'de',
  address: 'https://moss.dev/',
};
const example = `# Settings.
title: Seraphina Goldfarb-Tarrant
description: Old.
address: https://example.org/ # Where it is.
people:
  - name: Seraphina Goldfarb-Tarrant
sources:
  - file: papers.bib
`;

test('the owner that a former site names takes precedence over its papers', () => {
  const papers = papersBy(['Li Berg'], ['Li Berg'], ['Li Berg', 'Ada Grace']);
  expect(chooseIdentity(former, papers)).toEqual({ ...former, variants: [], doubtful: new Map() });
});

test('without a former site, the owner is the author of most papers', () => {
  const papers = papersBy(['Li Berg', 'Bo Chen'], ['Bo Chen', 'Ada Grace'], ['Bo Chen']);
  expect(chooseIdentity(null, papers)).toMatchObject({ owner: 'Bo Chen', title: 'Bo Chen' });
});

test('several spellings of the owner are one person, under the fullest name', () => {
  const papers = papersBy(['A. Grace', 'Li Berg'], ['A. Grace'], ['Ada Grace', 'Li Berg'], ['Bo Chen'], ['Ada Grace']);
  expect(chooseIdentity(null, papers)).toMatchObject({
    owner: 'Ada Grace',
    variants: ['A. Grace'],
    title: 'Ada Grace',
  });
  expect(chooseIdentity(former, papers)).toMatchObject({
    owner: 'Ada Grace',
    variants: ['A. Grace'],
    title: 'Moss Lab',
  });
});

test('papers of an owner with many spellings are counted together', () => {
  const papers = papersBy(['Ada M. Grace', 'Li Berg'], ['Ada Grace', 'Li Berg'], ['Ada Maria Grace'], ['A. M. Grace']);
  expect(chooseIdentity(null, papers)).toMatchObject({ owner: 'Ada Maria Grace', title: 'Ada Maria Grace' });
});

test('the command can name the owner', () => {
  const papers = papersBy(['Li Berg', 'A. Grace'], ['Li Berg'], ['Li Berg']);
  expect(chooseIdentity(null, papers, 'Ada Grace')).toMatchObject({ owner: 'Ada Grace', variants: ['A. Grace'] });
  expect(chooseIdentity(former, papers, 'Li Berg')).toMatchObject({ owner: 'Li Berg', title: 'Moss Lab' });
});

test('an ambiguous spelling of the owner is offered with the line to add', () => {
  const papers = papersBy(
    ['Ada Grace'],
    ['Ada Grace'],
    ['Ada Grace'],
    ['Anna Grace', 'Li Berg'],
    ['A. Grace', 'Li Berg'],
  );
  const identity = chooseIdentity(null, papers);
  expect(identity).toMatchObject({ owner: 'Ada Grace', variants: [], doubtful: new Map([['A. Grace', 1]]) });
  expect(formatIdentity(identity)).toContain('A. Grace (1 paper)');
  expect(formatIdentity(identity)).toMatch(/^ {2}variants: \[A\. Grace\]$/mu);
});

test('a co-author of the owner is another person, whatever the name', () => {
  const papers = papersBy(['Ada Grace'], ['Ada Grace'], ['Ada Grace', 'A. Grace'], ['A. Grace']);
  expect(chooseIdentity(null, papers)).toMatchObject({ variants: [], doubtful: new Map() });
});

test.each([
  ['an initial that two have', papersBy(['A. Grace'], ['Ada Grace'], ['Anna Grace'], ['Bo Chen'], ['Li Berg'])],
  ['two papers', papersBy(['Bo Chen'], ['Bo Chen'])],
  ['two who always publish together', papersBy(['A B', 'C D'], ['A B', 'C D'], ['A B', 'C D'])],
  ['papers of many', papersBy(['A B'], ['A B'], ['C D'], ['E F'], ['G H'])],
  ['nothing', []],
])('with %s, nobody is taken for the owner', (_, papers) => {
  expect(chooseIdentity(null, papers)).toMatchObject({ owner: '', title: '' });
});

test('the identity is written into the settings, which keep their comments and sources', () => {
  const text = adoptIdentity(example, { ...former, variants: ['A. Grace'] });
  expect(text).toContain('# Settings.');
  expect(parse(text)).toEqual({
    title: 'Moss Lab',
    description: 'Moss.',
    address: 'https://moss.dev/',
    language: 'de',
    people: [{ name: 'Ada Grace', variants: ['A. Grace'], role: 'owner' }],
    sources: [{ file: 'papers.bib' }],
  });
});

test('the example’s name is removed even if no owner is known, and missing settings are named', () => {
  const nobody = chooseIdentity(null, []);
  const text = adoptIdentity(example, nobody);
  expect(text).not.toContain('Seraphina');
  expect(parse(text)).not.toHaveProperty('people');
  for (const key of ['title', 'people', 'description', 'address']) expect(formatIdentity(nobody)).toContain(key);
});
