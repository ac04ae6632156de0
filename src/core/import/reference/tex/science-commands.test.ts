import { expect, test } from 'vitest';
import { texToText } from './clean-tex.ts';

test.each([
  [String.raw`\ce{CO2 + H2O <=> H2CO3}`, 'CO₂ + H₂O ⇌ H₂CO₃'],
  [String.raw`\ce{YBa2Cu3O_{7-x}} and \ce{^{13}C}`, 'YBa₂Cu₃O₇₋ₓ and ¹³C'],
  [String.raw`\ce{Na+}, \ce{SO4^2-}, \ce{[Fe(CN)6]^3-}`, 'Na⁺, SO₄²⁻, [Fe(CN)₆]³⁻'],
  [String.raw`\ce{CH3-CH=CH2} -> \ce{2H2}`, 'CH₃-CH=CH₂ -> 2H₂'],
  [String.raw`\SI{5}{\micro\metre} or \qty{3.2}{\kilo\gram}`, '5 μm or 3.2 kg'],
  [String.raw`\si{\kilogram\per\cubic\metre}, \unit{\metre\squared\per\second}`, 'kg m⁻³, m² s⁻¹'],
  [String.raw`\SI[per-mode=symbol]{1.5e-3}{m.s^{-2}}`, '1.5 × 10⁻³ m s⁻²'],
  [String.raw`\SIrange{5}{10}{\GeV} and \numrange{1}{9}`, '5–10 GeV and 1–9'],
  [String.raw`$\SI{3}{\giga\electronvolt}$ at \ang{45}`, '3 GeV at 45°'],
  [String.raw`\ce{H2}{ }O and \num{1000}{x}`, 'H₂ O and 1000x'],
  [String.raw`\SI{5} and \ce H`, '5 and ce H'],
])('%s is %s', (tex, text) => {
  expect(texToText(tex)).toBe(text);
});

test('Unclosed commands take linear time', () => {
  for (const piece of ['\\ce{', '\\SI{a', '\\ce{{a}', '\\qty['])
    expect(texToText(piece.repeat(20_000))).not.toContain('{');
});
