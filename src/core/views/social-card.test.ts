import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { createPaperCard, createSiteCard, fitCard, type SocialCard } from './social-card.ts';

/** All texts of the picture, from top to bottom. */
function listTexts(card: SocialCard): readonly string[] {
  const { title, description, notes } = fitCard(card);
  return [title, description, ...notes];
}
const site = {
  title: 'Leaf Lab',
  description: 'Leaves and how to count them.',
  language: 'en',
  theme: { accent: null },
};
const card = createSiteCard(site, 22);

describe('the social card', () => {
  test('has title, description and note', () => {
    expect(listTexts(card)).toEqual(['Leaf Lab', 'Leaves and how to count them.', '22 papers', '']);
  });

  test('has a smaller font for a longer title', () => {
    const sizes = [10, 50, 100, 200, 300].map((length) => fitCard({ ...card, title: 'a'.repeat(length) }).titleSize);
    expect(sizes).toEqual([78, 64, 54, 46, 40]);
  });

  test('cuts long texts at word boundaries', () => {
    const [title, description] = listTexts({ ...card, title: 'leaf '.repeat(70), description: 'moss '.repeat(50) });
    expect(title).toBe(`${'leaf '.repeat(45)}leaf …`);
    expect(description).toBe(`${'moss '.repeat(21)}moss …`);
  });

  test('never exceeds its width or splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 60, maxLength: 400 }), (text) => {
        const [title = '', description = ''] = listTexts({ ...card, title: text, description: text });
        expect(title.length).toBeLessThanOrEqual(232);
        expect(description.length).toBeLessThanOrEqual(112);
        expect(title.isWellFormed() && description.isWellFormed()).toBe(true);
      }),
      { examples: [[`x${'😀'.repeat(100)}`], ['한'.repeat(200)]] },
    );
  });
});

describe('the social card of a paper', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Ada Number${String(index)}`);

  test('has the title, the authors, the venue, the year and the name of the site', () => {
    const paper = createRendered({ venue: 'Journal of Roofs' });
    expect(listTexts(createPaperCard(paper, site))).toEqual([
      'Counting Leaves',
      'Mira Okafor, Li van der Berg',
      'Leaf Lab',
      'Journal of Roofs, May 21, 2025',
    ]);
  });

  test('names six of sixty authors, and counts no unknown ones', () => {
    const describe = (etal: boolean, count: number) =>
      createPaperCard(createRendered({ etal }, names.slice(0, count)), site).description;
    expect(describe(false, 60)).toMatch(/Number5 and 54 more$/);
    expect(describe(true, 3)).toMatch(/Number2 et al\.$/);
  });

  test('writes formulas in Unicode letters if these exist', () => {
    expect(createPaperCard(createRendered({ title: 'Learning 𝑥 and ℝ' }), site).title).toBe('Learning x and R');
  });

  test('has the accent colour of the site', () => {
    const theme = { accent: { light: '#0a5c4a', dark: '#ffffff' } };
    expect(createPaperCard(createRendered(), { ...site, theme }).accent).toBe('#0a5c4a');
  });
});
