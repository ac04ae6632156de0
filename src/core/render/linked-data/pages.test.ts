import { expect, test } from 'vitest';
import { urls } from '../publication.fixture.ts';
import { toCollectionPage, toProfilePage } from './pages.ts';

const site = { title: 'Leaf Lab', description: 'Leaves.', language: 'en' };

test('A list says that it is one, and of how many papers', () => {
  const [, page] = toCollectionPage({ title: '2025', path: '/lab/years/2025/', papers: 12 }, site, urls)['@graph'];
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'https://example.org/lab/years/2025/#page',
    mainEntity: { '@type': 'ItemList', numberOfItems: 12 },
  });
});

test('The page of a person says who they are, under which other names, and where else they are', () => {
  const person = {
    id: 'mira-okafor',
    name: 'Mira Okafor',
    otherSpellings: ['M. Okafor'],
    orcid: '0000-0002-1825-0097',
    link: 'https://example.org/mira',
    affiliation: 'Leaf University',
    links: ['https://example.org/mira', 'https://example.org/code'],
  };
  const [, page] = toProfilePage(person, '/lab/authors/mira-okafor/', site, urls)['@graph'];
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': 'https://example.org/lab/authors/mira-okafor/#person',
      name: 'Mira Okafor',
      alternateName: ['M. Okafor'],
      affiliation: { name: 'Leaf University' },
      sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://example.org/mira', 'https://example.org/code'],
    },
  });
});
