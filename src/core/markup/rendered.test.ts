import { describe, expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { renderPublicationTexts } from './rendered.ts';

const publication = createPublication({
  title: "A ``Paper'' on <MASK> with $$x$$, see https://example.org/",
  abstract: 'See https://example.org/ & more.',
});

describe('renderPublicationTexts', () => {
  test('renders title and abstract as text and HTML', () => {
    const { title, abstract } = renderPublicationTexts(publication);
    expect(title.text).toBe('A “Paper” on <MASK> with x, see https://example.org/');
    expect(abstract).toEqual({
      text: 'See https://example.org/ & more.',
      html: 'See <a href="https://example.org/" rel="noopener">https://example.org/</a> &amp; more.',
    });
  });

  test('gives the title no link and no display formula', () => {
    const { html } = renderPublicationTexts(publication).title;
    expect(html).toContain('&lt;MASK>');
    expect(html).toContain('<math>');
    expect(html).not.toContain('<a ');
  });

  test('leaves out a missing abstract', () => {
    expect(renderPublicationTexts({ ...publication, abstract: null }).abstract).toBeNull();
  });
});
