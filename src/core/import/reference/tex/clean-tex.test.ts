import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Markup } from '../../../model/markup.ts';
import { texToRichText, texToText } from './clean-tex.ts';
import { texToAddress } from './tex-address.ts';

const writtenOf = (tex: string) => texToRichText(tex).written;

describe('TeX is rendered as plain text', () => {
  test.each([
    [String.raw`{\"O}zg\"ur \v{C}ech \'{\i} {\ss} \c{c} \aa ngstr\"om Erd\H os`, 'Özgür Čech í ß ç ångström Erdős'],
    [String.raw`{GPU}s: {a {nested} word}`, 'GPUs: a nested word'],
    [String.raw`\emph{in vivo} {\bf bold} {\em x} \textsc{caps}`, 'in vivo bold x caps'],
    [String.raw`\myname{Ada} \foo is \unknown{}`, 'Ada foo is unknown'],
    [String.raw`a~b --- c--d \& \% \_ \# \$5 {\textendash}`, 'a b — c–d & % _ # $5 –'],
    ["``x'' `y'", '“x” ‘y’'],
    [String.raw`$\alpha$-helix, $O(n^2)$, $\frac{a}{b+c}$, $\sqrt{x}$`, 'α-helix, O(n²), a/(b+c), √x'],
    [String.raw`H\textsubscript{2}O, 10^{-3}, 1\textsuperscript{st}, $x_{ij}$`, 'H₂O, 10⁻³, 1st, x_ij'],
    [String.raw`\enquote{x} \noopsort{1973b}1973 \textcolor{red}{y} \cite{k}`, '“x” 1973 y'],
    [String.raw`\aap and \mnras`, 'Astronomy and Astrophysics and Monthly Notices of the Royal Astronomical Society'],
    [String.raw`\url{https://a.example/~ada\_b} \href{https://a.example}{here}`, 'https://a.example/~ada_b here'],
    [
      String.raw`A\slash B, 3 \textdegree C, C\textendash D and G\textquotesingle s \textquotedblleft H\textquotedblright`,
      "A/B, 3 °C, C–D and G's “H”",
    ],
    [String.raw`{\og}Mousse{\fg} \textgamma-ray \textDelta`, '«Mousse» γ-ray Δ'],
    [String.raw`\raise.17ex\hbox{$\scriptstyle\sim$}5 \kern-.1em and \hskip 1em plus 2em here`, '∼5 and here'],
    [String.raw`$D^{(*)}\ell$`, 'D^(*)ℓ'],
    ['a } b { c', 'a b c'],
    [String.raw`\u00e9tude, Ada\u2019s caf\xe9`, 'étude, Ada’s café'],
    [String.raw`Moss\\[3pt] roof \smallskip end`, 'Moss roof end'],
    [String.raw`\mkbibparens{a} \mkbibbrackets{b} \parentext{c}`, '(a) [b] (c)'],
    [String.raw`M\\"uller, Garc\\'{\\i}a, \\emph{Moss}`, 'Müller, García, Moss'],
    ['back\\\\slash \\', 'back slash'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });
});

describe('TeX becomes the markup of the model', () => {
  test.each([
    [String.raw`{A: b, $x^{2}$ {\em c}} \& \$5`, String.raw`A: b, $x^2$ \emph{c} & \$5`],
    ['{$x$}1 and $\\slash$ and $ y^2 $', '$x${}1 and $/$ and $y^2$'],
    [String.raw`$\nosuchcommand{x}_1$`, 'x₁'],
    [String.raw`N^{1/3} and x_{eff}`, String.raw`N\textsuperscript{1/3} and x\textsubscript{eff}`],
    [String.raw`\texttt{a{\_}b} \textit{x} \textsuperscript{2}`, String.raw`\texttt{a_b} \emph{x} ²`],
    [String.raw`Ada\'s caf\'e`, 'Ada’s café'],
    [String.raw`\url{https://a.example/x\_y} \href{javascript:x}{y}`, 'https://a.example/x_y y'],
  ])('%s', (tex, markup) => {
    expect(writtenOf(tex)).toBe(markup);
  });
});

describe('HTML in titles, also as exports escape it', () => {
  test.each([
    ['<i>In vivo</i> &amp; <b>x</b>', String.raw`\emph{In vivo} & \textbf{x}`],
    ['H<sub>2</sub>O x<sup>2</sup>', 'H₂O x²'],
    ['5 M&sun; at 2 &mgr;m and 7 &OHgr; &unheard;', '5 M⊙ at 2 μm and 7 Ω &unheard;'],
    ['Light from <ASTROBJ>51 Pegasi b</ASTROBJ> in <tex>γ</tex>', 'Light from 51 Pegasi b in γ'],
    ['the <MASK> token, <i, j> and a <b> alone', 'the <MASK> token, <i, j> and a <b> alone'],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    ['caf&eacute; &#233; &#x41; &unknown; &#36;5 AT{\\&}amp;T', String.raw`café é A &unknown; \$5 AT&T`],
    ['$<$i$>$Moss$<$/i$>$ {\\textless}sub{\\textgreater}2{\\textless}/sub{\\textgreater}', String.raw`\emph{Moss} ₂`],
    ['{\\{}DNA{\\}} {\\textbackslash}alpha {\\$}x_1{\\$}', 'DNA α $x_1$'],
    ['<a href="https://a.example">x</a> <a href="javascript:y">z</a>', String.raw`\href{https://a.example/}{x} z`],
    ['<b><i>x</b></i>', '<i>x</i>'],
    [String.raw`{{In}}\_\{x\}{{Ga}}\_\{1-\vphantom\}{{X}}\vphantom\{\}{{As}}`, String.raw`InₓGa\textsubscript{1-X}As`],
    ['{$900$} to {$1300\\,K$}', '$900$ to $1300\\,K$'],
  ])('%s', (html, markup) => {
    expect(writtenOf(html)).toBe(markup);
  });
});

test.each([
  [String.raw`\url{https://a.example/x\_y}`, 'https://a.example/x_y'],
  [String.raw`https://a.example/{\textasciitilde}ada/$\sim$b?a=1\&b=2`, 'https://a.example/~ada/~b?a=1&b=2'],
  [String.raw`\href{https://a.example}{here}`, 'https://a.example'],
  ['10.1000/a{\\_}b', '10.1000/a_b'],
])('the address %s is unescaped', (tex, address) => {
  expect(texToAddress(tex)).toBe(address);
});

describe('For arbitrary TeX', () => {
  const pieces = [
    ...['{', '}', '\\', '$', '^', '_', '~', '--', "'", '`', '"', '&', '%', '<i>', '</i>', '&lt;', '&#36;'],
    ...[
      '\\"',
      "\\'",
      '\\emph',
      '\\bf',
      '\\v',
      '\\textsubscript',
      '\\frac',
      '\\url',
      '\\href',
      '\\sqrt',
      '\\alpha',
      '\\cite',
      '\\verb',
    ],
    ...[
      '$x_1$',
      '$\\nosuch$',
      '$$',
      '\\(',
      '\\)',
      '\\begin{x}',
      '\\unknown{',
      'moss',
      ' ',
      '1',
      'é',
      '\u0000',
      '\ud800',
      '{\\$}',
      '\n',
    ],
  ];
  const anyTex = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  test('plain text keeps no brace, command or dollar sign of the source, apart from escaped ones', () => {
    fc.assert(
      fc.property(anyTex, (tex) => {
        if (/\\[{}$]|&#?\w|\$|\\textbackslash/.test(tex)) return;
        expect(texToText(tex)).not.toMatch(/[{}\\]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('the text of a title has no command and no brace', () => {
    fc.assert(
      fc.property(anyTex, (tex) => {
        if (/\\[{}$]|&#?\w|\\textbackslash/.test(tex)) return;
        expect(textsOf(texToRichText(tex).markup).join(' ')).not.toMatch(/[{}]|\\[A-Za-z]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(anyTex, (tex) => {
        if (/[\\$&<^_]/.test(tex)) return;
        expect(writtenOf(writtenOf(tex))).toBe(writtenOf(tex));
      }),
    );
  });

  test('deep nesting causes no stack overflow', () => {
    const deep = `${'\\emph{'.repeat(20_000)}x${'}'.repeat(20_000)}`;
    expect(texToText(deep)).toBe('x');
    expect(texToText(`${'{'.repeat(50_000)}x`)).toBe('x');
    expect(texToText(`$${'{'.repeat(20_000)}x${'}'.repeat(20_000)}$`)).toBe('x');
  });
});

function textsOf(markup: Markup): readonly string[] {
  return markup.flatMap((inline) => {
    if (inline.type === 'math') return [];
    return inline.type === 'text' ? [inline.value] : textsOf(inline.children);
  });
}
