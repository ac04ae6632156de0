import { expect, it } from 'vitest';
import { publicationTypes } from '../model/publication.ts';
import { groupForCv, hasCv } from './cv-sections.ts';

it('Papers keep their order and are numbered across all sections', () => {
  const papers = ['talk', 'thesis', 'article', 'preprint', 'chapter', 'article', 'book'].map((type, index) => ({
    type: type as 'talk' | 'thesis' | 'article' | 'preprint' | 'chapter' | 'book',
    id: String(index),
  }));
  expect(
    groupForCv(papers).map(({ heading, first, papers: inside }) => [
      heading,
      first,
      inside.map(({ id }) => id).join(''),
    ]),
  ).toEqual([
    ['cvJournal', 1, '25'],
    ['cvBook', 3, '46'],
    ['cvPreprint', 5, '3'],
    ['cvThesis', 6, '1'],
    ['cvTalk', 7, '0'],
  ]);
});

it('A list of papers without types has one plain heading', () => {
  expect(groupForCv([{ type: null }, { type: null }]).map(({ heading }) => heading)).toEqual(['papersTitle']);
});

it('Each type of publication has a section', () => {
  const groups = groupForCv(publicationTypes.map((type) => ({ type })));
  expect(groups.flatMap(({ papers }) => papers)).toHaveLength(publicationTypes.length);
  expect(groups.at(-1)?.papers.map(({ type }) => type)).toContain('patent');
});

it('The site of a person has the list unless the owner turns it off', () => {
  const owner = { role: 'owner' } as never;
  expect(hasCv({ people: [owner], show: { cv: true } as never })).toBe(true);
  expect(hasCv({ people: [owner], show: { cv: false } as never })).toBe(false);
  expect(hasCv({ people: [{ role: 'member' } as never], show: { cv: true } as never })).toBe(false);
});
