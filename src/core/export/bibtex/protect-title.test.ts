import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectTitle } from './protect-title.ts';

describe('protectTitle', () => {
  test.each([
    ['Intrinsic Bias of LLM-Simulated Users', 'Intrinsic Bias of {LLM}-Simulated Users'],
    ['MacBERT (GPT-4) and 3D: “LLMs”', '{MacBERT} ({GPT}-4) and {3D}: “{LLMs}”'],
    ['Command A: A Model of Plan B', 'Command {A}: A Model of Plan {B}'],
    ['A Study: A Second', 'A Study: A Second'],
    ['The $SU(2)$-Bundles of ZnFe$_2$O$_4$', 'The {$SU(2)$}-Bundles of {ZnFe$_2$O$_4$}'],
    ['The T\\textsubscript{c} of x\\textsuperscript{2}', 'The {T\\textsubscript{c}} of x\\textsuperscript{2}'],
    ['\\#MossDay and \\textit{MacBERT}', '{{\\#MossDay}} and {{\\textit{MacBERT}}}'],
    ['R\\&D at 5\\$ each', '{R\\&D} at 5\\$ each'],
    ['Using {\\L}ukasz and {\\ss}X', 'Using {\\L}ukasz and {{\\ss}X}'],
    ['On Cu2O, 5Au0, CuCUS and Na+ Ions', 'On {Cu2O}, {5Au0}, {CuCUS} and {Na+} Ions'],
    ['Cu/Cu$2$O/Au Cells and $\\beta$-Ga', '{Cu}/{Cu$2$O}/{Au} Cells and {$\\beta$}-{Ga}'],
    ['In Ti As in the Co-Design of Solids', 'In {Ti} As in the Co-Design of Solids'],
    ['Cu(II) (of Fe(III)O) and [Copper(I)]', '{Cu(II)} (of {Fe(III)O}) and [{Copper(I)}]'],
    [
      'Cu\\textsubscript{2}O(111) with T\\textsubscript{CUS}',
      '{Cu\\textsubscript{2}O(111)} with {T\\textsubscript{CUS}}',
    ],
    ['vLLM on YBa\\textsubscript{2}Cu', '{vLLM} on {YBa\\textsubscript{2}Cu}'],
    [
      'Learning from errors: an evaluation of Japanese output',
      'Learning from errors: an evaluation of {Japanese} output',
    ],
  ])('%s becomes %s', (latex, expected) => {
    expect(protectTitle(latex, '')).toBe(expected);
  });

  test('protects a word that the abstract always capitalises within sentences', () => {
    const abstract = 'Here we read the Japanese and the Model. The model reads. It asks Dutch people.';
    expect(protectTitle('The Model of Japanese and Dutch', abstract)).toBe('The Model of {Japanese} and {Dutch}');
  });

  test('adds nothing but pairs of braces', () => {
    const anyLatex = fc.array(
      fc.constantFrom('a', 'B', 'GPT', ' ', '-', '$x$', '{\\ss}', '\\&', '(', ')', '.', '7', 'é', ':'),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyLatex, fc.string(), (parts, abstract) => {
        const latex = parts.join('');
        expect(protectTitle(latex, abstract).replaceAll(/[{}]/gu, '')).toBe(latex.replaceAll(/[{}]/gu, ''));
      }),
    );
  });
});
