import { describe, expect, test } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { describePaper } from './paper-description.ts';
import { createRendered } from '../facts/publication.fixture.ts';

const site = { title: 'Leaf Lab' };
const texts = findTexts('en');
const undated = { year: null, month: null, day: null, yearInferred: false };
const many = ['Ada A', 'Ben B', 'Cai C', 'Dee D', 'Eva E', 'Fay F'];

describe('The description of a paper', () => {
  test.each([
    [createRendered({}), 'We count leaves.'],
    [createRendered({ abstract: null }), 'Mira Okafor, Li van der Berg. 2025'],
    [createRendered({ abstract: null, venue: 'Roofs', etal: true }), 'Mira Okafor, Li van der Berg et al. Roofs, 2025'],
    [createRendered({ abstract: null }, many), 'Ada A, Ben B, Cai C, Dee D, Eva E et al. 2025'],
    [createRendered({ abstract: null, date: { ...undated, status: 'in press' } }, []), 'Leaf Lab. in press'],
    [createRendered({ abstract: null, date: undated }, []), 'Leaf Lab'],
  ])('is the abstract, else its facts', (paper, description) => {
    expect(describePaper(paper, site, texts)).toBe(description);
  });

  test('is cut at a word boundary', () => {
    const text = describePaper(createRendered({ abstract: 'leaves '.repeat(100).trim() }), site, texts);
    expect(text).toMatch(/^(?:leaves )+…$/u);
    expect(text.length).toBeLessThanOrEqual(202);
  });
});
