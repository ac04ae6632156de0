import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkupText } from '../../../markup/markup-text.ts';
import { texToRichText } from './clean-tex.ts';
import { htmlToTex } from './html.ts';

const textOf = (written: string) => renderMarkupText(texToRichText(written).markup);

const writtenOf = (tex: string) => texToRichText(tex).written;

describe('Angle brackets that were escaped for TeX', () => {
  test.each([
    String.raw`On $\less$i$\greater$Moss$\less$/i$\greater$`,
    String.raw`On \ensuremath{<}i\ensuremath{>}Moss\ensuremath{<}/i\ensuremath{>}`,
    String.raw`On {\textless}i{\textgreater}Moss{\textless}/i{\textgreater}`,
    String.raw`On \textless{}i\textgreater{}Moss\textless{}/i\textgreater{}`,
    String.raw`On \textless i\textgreater Moss\textless /i\textgreater`,
    'On {$<$}i{$>$}Moss{$<$}/i{$>$}',
    'On ${<}$i${>}$Moss${<}$/i${>}$',
    'On &amp;lt;i&amp;gt;Moss&amp;lt;/i&amp;gt;',
  ])('are HTML in %s', (written) => {
    expect(writtenOf(written)).toBe(String.raw`On \emph{Moss}`);
  });

  test.each(['p < 0.05 and n > 3', '$p < 0.05$ and $n > 3$', String.raw`p {\textless} 0.05 and n \textgreater{} 3`])(
    'are comparisons in %s',
    (written) => {
      expect(textOf(written)).toBe('p < 0.05 and n > 3');
    },
  );
});

describe('White space at the edges of inline elements', () => {
  test.each([
    ['CO\n  <sub>2</sub>\n  -rich', 'CO₂-rich'],
    ['H <sub>2</sub> O and Li <sub>x</sub> CoO <sub>2</sub> films', 'H₂O and LiₓCoO₂ films'],
    ['CO <sub>2</sub> emissions, CO <sub>2</sub> In Soils', 'CO₂ emissions, CO₂ In Soils'],
    ['The <sup>13</sup>C and <sup>14</sup> N shifts', 'The ¹³C and ¹⁴N shifts'],
    ['10 <sup>−3</sup> cm <sup>2</sup> V <sup>−1</sup>', '10⁻³ cm² V⁻¹'],
    ['On\n <i>Moss alta</i>\n , a species (\n <i>Bryum</i>\n )', 'On Moss alta, a species (Bryum)'],
    ['On<i> Moss </i>walls and <scp>dna</scp> work', 'On Moss walls and dna work'],
    ['<jats:p>In <jats:italic>vivo</jats:italic>\n-based.</jats:p>', 'In vivo-based.'],
  ])('is normalised in %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });
});

describe('MathML', () => {
  const namespace = 'xmlns:mml="http://www.w3.org/1998/Math/MathML"';
  test.each([
    [`in<mml:math ${namespace} display="inline"><mml:mi>N</mml:mi></mml:math>-Coupled`, 'in N-Coupled'],
    ['<math> <msub> <mi>Zn</mi> <mn>2</mn> </msub> <mi>O</mi> </math>films', 'Zn₂O films'],
    ['CO<math><msub><mrow/><mn>2</mn></msub></math> and <math><mi>n</mi></math>th', 'CO₂ and nth'],
    ['<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mo>&#8290;</mo><mi>y</mi></math>', 'x₁²y'],
    ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>', '(a+b)/2'],
    ['<mml:math><mml:msqrt><mml:mi>s</mml:mi></mml:msqrt></mml:math> = 7 TeV', '√s = 7 TeV'],
    [
      String.raw`\ensuremath{<}math {class=''x''\ensuremath{>}\ensuremath{<}mi\ensuremath{>}k\ensuremath{<}/mi\ensuremath{>}\ensuremath{<}/math\ensuremath{>}}-means`,
      'k-means',
    ],
  ])('becomes text in %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });
});

test.each([
  ['Search &Amp; Rescue', 'Search & Rescue'],
  ['Roofs &amp;amp;amp; Walls &Ndash; &Eacute;tude', 'Roofs & Walls – Étude'],
  ['AT&T; Q&A; &unheard;', 'AT&T; Q&A; &unheard;'],
])('the entities of %s are decoded', (written, text) => {
  expect(textOf(written)).toBe(text);
});

test('words are kept whatever tags surround them', () => {
  const tags = [
    '<i>',
    '</i>',
    '<sub>',
    '</sub>',
    '<mml:math>',
    '</mml:math>',
    '<msub>',
    '</msub>',
    '<mn>',
    '</mn>',
    '<p>',
    '<br/>',
  ];
  const piece = fc.oneof(fc.constantFrom(...tags, ' '), fc.stringMatching(/^[a-z]{1,4}$/));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const words = parts.filter((part) => /^[a-z]+$/.test(part)).join('');
      const rest = htmlToTex(parts.join('')).replaceAll(/<[^<>]*>|\\[a-z]+|[{}\s]/g, '');
      expect(rest).toBe(words);
    }),
  );
});
