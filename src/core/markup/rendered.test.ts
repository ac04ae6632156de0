import { describe, expect, test } from 'vitest';
import type { Publication } from '../model/publication.ts';
import { toRichText } from '../model/tex/parse-markup.ts';
import { renderPublicationTexts } from './rendered.ts';

const publication: Publication = {
  id: 'a-paper',
  citationKey: 'doe-2024-paper',
  title: toRichText("A ``Paper'' on <MASK> with $$x$$, see https://example.org/"),
  authors: [],
  etal: false,
  unplaced: [],
  affiliations: [],
  category: null,
  date: { year: 2024, month: null, day: null, yearInferred: false },
  score: null,
  code: false,
  abstract: toRichText('See https://example.org/ & more.'),
  links: {},
  venue: null,
  details: {},
  editors: [],
  keywords: [],
  type: null,
  award: null,
  preview: null,
  note: null,
  selected: false,
  appeared: '2024-01-01',
  source: { file: 'listing.txt', line: 1 },
};

describe('renderPublicationTexts', () => {
  test('renders title and abstract as text and as HTML', () => {
    const { title, abstract } = renderPublicationTexts(publication);
    expect(title.text).toBe('A “Paper” on <MASK> with x, see https://example.org/');
    expect(abstract).toEqual({
      text: 'See https://example.org/ & more.',
      html: 'See <a href="https://example.org/" rel="noopener">https://example.org/</a> &amp; more.',
    });
  });

  test('gives the title no link and no formula that is set off', () => {
    const { html } = renderPublicationTexts(publication).title;
    expect(html).toContain('&lt;MASK>');
    expect(html).toContain('<math>');
    expect(html).not.toContain('<a ');
  });

  test('renders no abstract where there is none', () => {
    expect(renderPublicationTexts({ ...publication, abstract: null }).abstract).toBeNull();
  });
});
