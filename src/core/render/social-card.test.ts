import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardSize, type CardNode, drawSocialCard } from './social-card.ts';

/** All texts of the drawing, from top to bottom. */
function listTexts({ props: { children } }: CardNode): readonly string[] {
  if (children === undefined) return [];
  return typeof children === 'string' ? [children] : children.flatMap(listTexts);
}
const card = { title: 'Leaf Lab', description: 'Leaves and how to count them.', note: '22 papers' };

describe('the social card', () => {
  test('says title, description and note, in the size that readers show', () => {
    const drawing = drawSocialCard(card);
    expect(listTexts(drawing)).toEqual(['Leaf Lab', 'Leaves and how to count them.', '22 papers']);
    expect(drawing.props.style).toMatchObject(cardSize);
  });

  test('cuts long texts between words', () => {
    const [title, description] = listTexts(
      drawSocialCard({ ...card, title: 'leaf '.repeat(50), description: 'moss '.repeat(50) }),
    );
    expect(title).toBe(`${'leaf '.repeat(21)}leaf …`);
    expect(description).toBe(`${'moss '.repeat(29)}moss …`);
  });

  test('never shows more than its measure, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 60, maxLength: 250 }), (text) => {
        const [title = '', description = ''] = listTexts(drawSocialCard({ ...card, title: text, description: text }));
        expect(title.length).toBeLessThanOrEqual(112);
        expect(description.length).toBeLessThanOrEqual(152);
        expect(title.isWellFormed() && description.isWellFormed()).toBe(true);
      }),
      { examples: [[`x${'😀'.repeat(100)}`], ['한'.repeat(200)]] },
    );
  });
});
