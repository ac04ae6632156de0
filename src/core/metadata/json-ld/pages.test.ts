import { expect, test } from 'vitest';
import { urls } from '../../facts/publication.fixture.ts';
import { toCollectionPage, toProfilePage, toShortProfile } from './pages.ts';

const site = { title: 'Leaf Lab', description: 'Leaves.', language: 'en' };

test('A list has its type and number of papers', () => {
  const shown = Array.from({ length: 12 }, (_, index) => ({ id: `p${String(index)}` }));
  const listed = { title: '2025', path: '/lab/years/2025/', parent: { title: 'Years', path: '/lab/years/' } };
  const [, page, trail] = toCollectionPage({ ...listed, papers: 12, shown }, site, urls)['@graph'];
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'https://example.org/lab/years/2025/#page',
    mainEntity: { '@type': 'ItemList', numberOfItems: 12 },
  });
  expect(page.mainEntity.itemListElement?.[11]).toEqual({
    '@type': 'ListItem',
    position: 12,
    url: 'https://example.org/lab/papers/p11/',
  });
  expect(trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Leaf Lab', item: 'https://example.org/lab/' },
      { '@type': 'ListItem', position: 2, name: 'Years', item: 'https://example.org/lab/years/' },
    ],
  });
  const [, long] = toCollectionPage({ ...listed, papers: 101, shown }, site, urls)['@graph'];
  expect(long.mainEntity).toEqual(expect.not.objectContaining({ itemListElement: expect.anything() as unknown }));
});

test('The page of a person has their name, other spellings and other profiles', () => {
  const person = {
    id: 'mira-okafor',
    name: 'Mira Okafor',
    otherSpellings: ['M. Okafor'],
    identifiers: { hal: ['mira'], inspire: ['M.Okafor.1'], dblp: ['12/3456-1'], orcid: ['0000-0002-1825-0097'] },
    link: 'https://example.org/mira',
    affiliation: 'Leaf University',
    links: ['https://example.org/mira', 'https://example.org/code'],
    portrait: '/lab/portrait.webp',
  };
  const [, page] = toProfilePage(person, { title: 'Mira Okafor', path: '/lab/authors/mira-okafor/' }, site, urls)[
    '@graph'
  ];
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': 'https://example.org/lab/authors/mira-okafor/#person',
      name: 'Mira Okafor',
      alternateName: ['M. Okafor'],
      affiliation: { name: 'Leaf University' },
      image: 'https://example.org/lab/portrait.webp',
      sameAs: [
        'https://orcid.org/0000-0002-1825-0097',
        'https://dblp.org/pid/12/3456-1',
        'https://inspirehep.net/literature?q=a%20M.Okafor.1',
        'https://cv.hal.science/mira',
        'https://example.org/mira',
        'https://example.org/code',
      ],
    },
  });
});

test('The short page of a person has the person', () => {
  const person = {
    id: 'mira-okafor',
    name: 'Mira Okafor',
    identifiers: { orcid: ['0000-0002-1825-0097'] },
    link: null,
  };
  expect(toShortProfile(person, urls)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@id': 'https://example.org/lab/authors/mira-okafor/#person',
      '@type': 'Person',
      name: 'Mira Okafor',
      givenName: 'Mira',
      familyName: 'Okafor',
      sameAs: ['https://orcid.org/0000-0002-1825-0097'],
    },
  });
});
