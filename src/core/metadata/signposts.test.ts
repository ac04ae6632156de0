import { expect, test } from 'vitest';
import { createPublication, urls } from '../facts/publication.fixture.ts';
import { listSignposts } from './signposts.ts';

const orcid = '0000-0002-1825-0097';
const findPerson = (person: string) =>
  person === 'mira-okafor' ? { identifiers: { orcid: [orcid], openalex: ['A5023888391'] }, link: null } : undefined;

test('Signposting links lead to the DOI, the authors, the metadata and the text of a paper', () => {
  const paper = createPublication({
    type: 'article',
    venue: 'Journal of Leaves',
    links: { doi: '10.1000/182', pdf: 'leaves.pdf' },
  });
  expect(listSignposts(paper, urls, findPerson)).toEqual([
    { rel: 'cite-as', href: 'https://doi.org/10.1000/182' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'author', href: `https://orcid.org/${orcid}` },
    {
      rel: 'alternate describedby',
      href: '/lab/papers/counting-leaves.bib',
      type: 'application/x-bibtex',
      title: 'BibTeX',
    },
    { rel: 'item', href: '/lab/papers/counting-leaves/leaves.pdf', type: 'application/pdf' },
  ]);
});

test('A paper without a DOI has the address of its page as “cite-as”', () => {
  const [first] = listSignposts(createPublication(), urls, findPerson);
  expect(first).toEqual({ rel: 'cite-as', href: 'https://example.org/lab/papers/counting-leaves/' });
});
