import { describe, expect, it } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { rankAuthors, rankNearCategories, rankNearTopics } from './ranking.ts';

const category = (id: string) => ({ id, name: id, archive: null, written: id });
const catalogue = createCatalogue(
  [
    createRendered({ id: 'a', keywords: ['Walls', 'Rain', 'Light'], category: category('moss') }, [
      'Ada Example',
      'Ben Sample',
    ]),
    createRendered({ id: 'b', keywords: ['walls', 'rain', 'light'], category: category('moss') }, [
      'Ben Sample',
      'Ben Sample',
    ]),
    createRendered({ id: 'c', keywords: ['Walls', 'Light', 'Paint'], category: category('fern') }, [
      'Cleo Other',
      'Ben Sample',
    ]),
    createRendered({ id: 'd', category: category('fern') }, ['Cleo Other']),
    createRendered({ id: 'e', category: category('lichen') }, ['Cleo Other']),
  ],
  { people: [] },
);
const moss = catalogue.categories.find(({ key }) => key === 'moss');

describe('The authors of some papers', () => {
  it('are ranked by the number of these papers', () => {
    expect(rankAuthors(catalogue.publications, catalogue, 2).map(({ of, count }) => [of.name, count])).toEqual([
      ['Cleo Other', 3],
      ['Ben Sample', 3],
    ]);
  });
});

describe('Related categories', () => {
  it('are ranked by the papers of shared authors', () => {
    const near = moss ? rankNearCategories(moss, catalogue, 5) : [];
    expect(near.map(({ of, count }) => [of.key, count])).toEqual([['fern', 1]]);
  });
});

describe('Related topics', () => {
  it('are ranked by the papers that have both', () => {
    const walls = catalogue.findTopic('WALLS');
    const near = walls ? rankNearTopics(walls, catalogue, 5) : [];
    expect(near.map(({ key, name }) => [key, name])).toEqual([
      ['light', 'Light'],
      ['rain', 'Rain'],
    ]);
  });
});
