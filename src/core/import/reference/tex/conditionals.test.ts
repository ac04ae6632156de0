import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConditionals } from './conditionals.ts';
import { texToRichText, texToText } from './clean-tex.ts';

const writtenOf = (tex: string) => texToRichText(tex).written;

describe('A TeX conditional', () => {
  test.each([
    [String.raw`Gro\ifmmode \dot{z}\else \.{z}\fi{}ny`, 'Grożny'],
    [String.raw`Nov\ifmmode \acute{a}\else \'{a}\fi{}k`, 'Novák'],
    [String.raw`\ifmmode \check{S}\else \v{S}\fi{}imek`, 'Šimek'],
    [String.raw`Luki\ifmmode \acute{c}\else\'{c}\fi, We\ifmmode\else\ss\fi mann`, 'Lukić, Weßmann'],
    [String.raw`Mart\ifmmode \acute{\imath}\else \'{\i}\fi{}n`, 'Martín'],
    [String.raw`K\ifmmode\ifx a b\else c\fi\else\ifmmode x\else ö\fi\fi nig`, 'König'],
    [String.raw`\iftrue yes\else no\fi{} \iffalse no\fi \ifpdf file\fi`, 'yes file'],
    [String.raw`a \iff b, \ifmmode never closed`, 'a iff b, ifmmode never closed'],
  ])('has the branch for text in %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('has the branch for formulas within a formula', () => {
    expect(writtenOf(String.raw`Decay of $\ifmmode x\else y\fi^2$ states`)).toBe('Decay of ${x}^2$ states');
  });

  test('is left unchanged if it is not closed', () => {
    const pieces = ['\\ifmmode ', '\\else ', 'a', '$', '{', '\\\\', '\\iff '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(resolveConditionals(text)).toBe(text);
      }),
    );
  });
});
