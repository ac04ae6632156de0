import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../model/tex/parse-markup.ts';
import { renderMarkupHtml } from './markup-html.ts';
import { renderMarkupLatex } from './markup-latex.ts';
import { renderMarkupText } from './markup-text.ts';

const squared = '<math><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>';

interface Row {
  readonly source: string;
  readonly text: string;
  readonly html: string;
  readonly latex: string;
}

const rows: readonly Row[] = [
  { source: 'Plain title', text: 'Plain title', html: 'Plain title', latex: 'Plain title' },
  {
    source: 'Measuring <MASK>: A & B',
    text: 'Measuring <MASK>: A & B',
    html: 'Measuring &lt;MASK>: A &amp; B',
    latex: 'Measuring <MASK>: A \\& B',
  },
  {
    source: "``Quoted'' 1--2 --- 50\\% of `it'",
    text: '“Quoted” 1–2 — 50% of ‘it’',
    html: '“Quoted” 1–2 — 50% of ‘it’',
    latex: "``Quoted'' 1--2 --- 50\\% of `it'",
  },
  { source: 'By $x^2$', text: 'By x²', html: `By ${squared}`, latex: 'By $x^2$' },
  {
    source: '$$x^2$$',
    text: 'x²',
    html: squared.replace('<math>', '<math display="block">'),
    latex: '$x^2$',
  },
  {
    source: 'At $\\unheard{<b>}$',
    text: 'At $\\unheard{<b>}$',
    html: 'At $\\unheard{&lt;b>}$',
    latex: 'At \\$\\textbackslash{}unheard\\{<b>\\}\\$',
  },
  {
    source: 'Cu$_2$O₃ at T$_\\mathrm{eff}$ 10$^{-3}$ K',
    text: 'Cu₂O₃ at Teff 10⁻³ K',
    html: 'Cu<sub>2</sub>O<sub>3</sub> at T<sub>eff</sub> 10<sup>−3</sup> K',
    latex: 'Cu\\textsubscript{2}O\\textsubscript{3} at T\\textsubscript{eff} 10\\textsuperscript{$-$3} K',
  },
  {
    source: 'Cu$_{2-\\delta}$O, C$_{0.5}$, T$_{ex}$ and 10$^{3.5}$',
    text: 'Cu2−δO, C0.5, Tex and 10^(3.5)',
    html: 'Cu<math><mrow><msub><mrow></mrow><mrow><mn>2</mn><mo>−</mo><mi>δ</mi></mrow></msub></mrow></math>O, C<sub>0.5</sub>, T<sub>ex</sub> and 10<sup>3.5</sup>',
    latex: 'Cu$_{2-\\delta} $O, C\\textsubscript{0.5}, T\\textsubscript{ex} and 10\\textsuperscript{3.5}',
  },
  { source: 'Fig.~1', text: 'Fig.\u00A01', html: 'Fig.\u00A01', latex: 'Fig.~1' },
  {
    source: 'a_b #1 \\$5 ^ \\~{} \\textbackslash{} |',
    text: 'a_b #1 $5 ^ ~ \\ |',
    html: 'a_b #1 $5 ^ ~ \\ |',
    latex: 'a\\_b \\#1 \\$5 \\textasciicircum{} \\textasciitilde{} \\textbackslash{} |',
  },
  { source: '\\{a\\}', text: '{a}', html: '{a}', latex: '\\{a\\}' },
  { source: 'open \\{ brace', text: 'open { brace', html: 'open { brace', latex: 'open \\textbraceleft{} brace' },
  {
    source: '$\\left\\{x\\right.$',
    text: '{x',
    html: '<math><mrow><mo fence="true">{</mo><mi>x</mi></mrow></math>',
    latex: '$\\left\\lbrace x\\right.$',
  },
  { source: 'use --all', text: 'use --all', html: 'use --all', latex: 'use -{}-all' },
  {
    source: '``code`` <<',
    text: '``code`` <<',
    html: '``code`` &lt;&lt;',
    latex: '\\textasciigrave{}'.repeat(2) + 'code' + '\\textasciigrave{}'.repeat(2) + ' <{}<',
  },
  {
    source: 'Müller, Łódź, τ-Bench',
    text: 'Müller, Łódź, τ-Bench',
    html: 'Müller, Łódź, τ-Bench',
    latex: 'Müller, Łódź, τ-Bench',
  },
  {
    source: '\\emph{a \\textbf{b}} \\textsc{c} \\texttt{d}',
    text: 'a b c d',
    html: '<em>a <strong>b</strong></em> <span class="small-caps">c</span> <code>d</code>',
    latex: '\\textit{a \\textbf{b}} \\textsc{c} \\texttt{d}',
  },
  {
    source: 'https://example.org/a_b?c&d',
    text: 'https://example.org/a_b?c&d',
    html: '<a href="https://example.org/a_b?c&amp;d" rel="noopener">https://example.org/a_b?c&amp;d</a>',
    latex: 'https://example.org/a\\_b?c\\&d',
  },
  {
    source: '\\href{https://example.org/a%20b}{here}',
    text: 'here',
    html: '<a href="https://example.org/a%20b" rel="noopener">here</a>',
    latex: '\\href{https://example.org/a\\%20b}{here}',
  },
  {
    source: '\\href{javascript:alert(1)}{x}',
    text: '\\href{javascript:alert(1)}{x}',
    html: '\\href{javascript:alert(1)}{x}',
    latex: '\\textbackslash{}href\\{javascript:alert(1)\\}\\{x\\}',
  },
  {
    source: '<script>alert(1)</script>',
    text: '<script>alert(1)</script>',
    html: '&lt;script>alert(1)&lt;/script>',
    latex: '<script>alert(1)</script>',
  },
];

const pieces = [
  '\\',
  '{',
  '}',
  '`',
  "'",
  '"',
  '-',
  '~',
  ' ',
  '<b>',
  '&amp;',
  'a',
  '1',
  '$',
  '\\emph',
  '\\url',
  'http://a.b',
  '%',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 2 })))
  .map((parts) => parts.join(''));

describe('a title or an abstract', () => {
  test.each(rows)('$source is rendered as text', ({ source, text }) => {
    expect(renderMarkupText(parseMarkup(source))).toBe(text);
  });

  test.each(rows)('$source is rendered as HTML', ({ source, html }) => {
    expect(renderMarkupHtml(parseMarkup(source))).toBe(html);
  });

  test.each(rows)('$source is rendered as LaTeX', ({ source, latex }) => {
    expect(renderMarkupLatex(parseMarkup(source))).toBe(latex);
  });
});

describe('renderMarkupHtml', () => {
  test('has the same content as the plain text, and no element of its source', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const markup = parseMarkup(source.replaceAll('$', ''));
        const html = renderMarkupHtml(markup);
        const tags = html.match(/<\/?[^>\s]*/g) ?? [];
        expect(['<em', '</em', '<a', '</a', '<sub', '</sub', '<sup', '</sup']).toEqual(expect.arrayContaining(tags));
        expect(readText(html).normalize('NFKC')).toBe(renderMarkupText(markup).normalize('NFKC'));
      }),
    );
  });

  test('renders plain text alike with and without the Markdown processor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        fc.pre(!/[\r\n]/.test(value));
        const processed = renderMarkupHtml([
          { type: 'styled', style: 'emphasis', children: [{ type: 'text', value }] },
        ]);
        expect(`<em>${renderMarkupHtml([{ type: 'text', value }])}</em>`).toBe(processed);
      }),
    );
  });

  test('removes unsafe addresses from a hand-made tree', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] } as const;
    expect(renderMarkupHtml([link])).toBe('<a rel="noopener">x</a>');
  });
});

describe('renderMarkupLatex', () => {
  test('balances braces as BibTeX counts them', () => {
    fc.assert(
      fc.property(soup, (source) => {
        let depth = 0;
        for (const [brace] of renderMarkupLatex(parseMarkup(source)).matchAll(/[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test('writes any text so that it is parsed into the same text', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const value = source
          .replace(/[“”‘’–—]|:\/\//g, '')
          .replace(/\s+/g, ' ')
          .trim();
        expect(renderMarkupText(parseMarkup(renderMarkupLatex([{ type: 'text', value }])))).toBe(value);
      }),
    );
  });
});

/** The text that a browser shows for HTML without formulas. */
function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
