import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSlug, foldText, slugify } from './fold.ts';

const byteLength = (text: string) => new TextEncoder().encode(text).length;
const anyText = fc.string({ unit: 'grapheme' });

describe('foldText', () => {
  test.each([
    ['Muñoz Sánchez', 'munoz sanchez'],
    ['Straße, STRASSE', 'strasse, strasse'],
    ['Łukasz Øvrelid Đorđe', 'lukasz ovrelid dorde'],
    ['Ægir œuvre Þór', 'aegir oeuvre thor'],
    ['Işıl İstanbul', 'isil istanbul'],
    ['ﬁne H₂O', 'fine h2o'],
    ['Άλφα', 'αλφα'],
    ['Достоевский', 'достоевский'],
    ['김철수 がく', '김철수 がく'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('changes nothing more the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('slugify', () => {
  test.each([
    ['τ-Bench: A (New) Test', 'τ-bench-a-new-test'],
    ["What's in a Name? L’évolution", 'whats-in-a-name-levolution'],
    ['  <MASK> & Co. ', 'mask-co'],
    ['基于 BERT 的研究', '基于-bert-的研究'],
    ['हिन्दी भाषा', 'हिन्दी-भाषा'],
    ['!?', ''],
  ])('turns %s into %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('returns only letters, marks, digits and single hyphens between them', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        /^$|^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(slugify(text)),
      ),
    );
  });
});

describe('cutSlug', () => {
  test.each([
    ['short', 80, 'short'],
    ['one-two-three', 9, 'one-two'],
    ['one-two-three', 7, 'one-two'],
    ['one-two-three', 8, 'one-two'],
    ['onetwothree', 5, 'onetw'],
    ['语言模型', 7, '语言'],
    ['𠮷野家', 3, ''],
  ])('cuts %s to %i bytes as %s', (slug, bytes, cut) => {
    expect(cutSlug(slug, bytes)).toBe(cut);
  });

  test('returns the beginning of the slug within the byte limit', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, bytes) => {
        const slug = slugify(text);
        const cut = cutSlug(slug, bytes);
        return byteLength(cut) <= bytes && slug.startsWith(cut) && !cut.endsWith('-');
      }),
    );
  });
});

test('words are joined alike whether a text has letters of other scripts or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', ' ', '-', '_', '.', "'", '"', '$') }), (text) => {
      expect(slugify(`${text} й`)).toBe([slugify(text), 'й'].filter((part) => part !== '').join('-'));
    }),
  );
});
