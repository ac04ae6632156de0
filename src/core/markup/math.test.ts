import { describe, expect, test } from 'vitest';
import { renderMarkupHtml } from './markup-html.ts';
import { renderMathText } from './math-text.ts';
import { typesetMath } from './math.ts';

const toText = (tex: string) => {
  const math = typesetMath(tex, false);
  return math && renderMathText(math);
};

const toHtml = (tex: string, display = false) => renderMarkupHtml([{ type: 'math', tex, display }]);

describe('renderMathText', () => {
  test.each([
    ['x^2', 'x²'],
    ['x_i^2', 'xᵢ²'],
    ['10^{-5}', '10⁻⁵'],
    ['a^{n+1}', 'aⁿ⁺¹'],
    ['e^{-x^2}', 'e^(−x²)'],
    ['x_{i,j}', 'x_(i,j)'],
    ['L_{\\text{total}}', 'L_total'],
    ['\\mathcal{L}', 'ℒ'],
    ['\\mathbb{R}^d', 'ℝᵈ'],
    ['\\mathbb{E}[X]', 'E[X]'],
    ['\\mathbf{x}', 'x'],
    ['\\alpha\\beta', 'αβ'],
    ['a \\leq b', 'a ≤ b'],
    ['\\leq 5', '≤5'],
    ['-1', '−1'],
    ['a = -1', 'a = −1'],
    ['k << m', 'k << m'],
    ['a+b', 'a + b'],
    ['3\\times 3', '3×3'],
    ['\\sim 100', '~100'],
    ['\\pm 0.1', '±0.1'],
    ['O(n \\log n)', 'O(n log n)'],
    ['\\mathcal{O}(\\log_2 n)', 'O(log₂ n)'],
    ['\\max_x f(x)', 'maxₓ f(x)'],
    ['p(x \\mid y)', 'p(x | y)'],
    ['|x|', '|x|'],
    ['\\{0,1\\}^n', '{0, 1}ⁿ'],
    ['10,000', '10,000'],
    ['10\\,000', '10 000'],
    ['\\frac{a}{b}', 'a/b'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\sqrt{x}', '√(x)'],
    ['\\sqrt[3]{x}', '∛(x)'],
    ['\\sqrt[n]{x}', 'ⁿ√(x)'],
    ['\\binom{n}{k}', '(n choose k)'],
    ['(a+b)^2', '(a + b)²'],
    ['{a+b}^2', '(a+b)²'],
    ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
    ['\\hat{x}', 'x̂'],
    ['\\bar{x}', 'x̄'],
    ['\\tilde{O}(n)', 'Õ(n)'],
    ['\\vec{v}', 'v⃗'],
    ["f'", 'f′'],
    ['90^\\circ', '90°'],
    ['x^*', 'x*'],
    ['_2', '₂'],
    ['d_{\\min}', 'd_min'],
    ['\\text{if } x', 'if x'],
    ['f\\colon A \\to B', 'f : A → B'],
    ['a \\! b', 'ab'],
    ['\\phantom{x}y', 'y'],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1, 2; 3, 4)'],
    ['\\mbox{for all}', 'for all'],
  ])('renders %s as %s', (tex, text) => {
    expect(toText(tex)).toBe(text);
  });
});

describe('typesetMath', () => {
  test.each([
    ['an unknown command', '\\unheard'],
    ['an unbalanced brace', '{x'],
    ['a command that needs trust', '\\href{https://example.org}{x}'],
    ['an endless macro', '\\def\\a{\\a\\a}\\a'],
    ['a formula that nests too deeply', '\\sqrt{'.repeat(250) + '}'.repeat(250)],
    ['a formula that is too long', 'x'.repeat(2001)],
  ])('refuses %s', (_, tex) => {
    expect(typesetMath(tex, false)).toBeNull();
  });

  test.each([
    ['O(n \\log n)', 'O(n log\u2061 n)'],
    ['n\\log_2 n', 'n log\u20612 n'],
    ['\\mathbf{x}\\mathbf{y}', '𝐱𝐲'],
  ])('renders %s, which is no formula, as %s', (tex, text) => {
    expect(toHtml(tex).replaceAll(/<[^>]*>/g, '')).toBe(text);
  });

  test('keeps no definitions from one formula to the next', () => {
    expect(toText('\\gdef\\mine{x}\\mine')).toBe('x');
    expect(toText('\\mine')).toBeNull();
  });

  test.each([
    ['\\textcolor{red}{x}', '<mi>x</mi>'],
    ['\\colorbox{red}{x}', '<mtext>x</mtext>'],
    ['\\mathbb{R}', '<mi>ℝ</mi>'],
    ['\\mathbf{x}', '<mi>𝐱</mi>'],
    ['\\mathbf{12}', '<mn>𝟏𝟐</mn>'],
    ['\\bm{\\alpha}', '<mi>𝜶</mi>'],
    ['\\mathfrak{C}', '<mi>ℭ</mi>'],
    ['\\mathrm{H}', '<mi mathvariant="normal">H</mi>'],
    ['\\overset{a}{=}', '<mover><mo>=</mo><mi>a</mi></mover>'],
    ['d_{\\min}', '<msub><mi>d</mi><mi>min</mi></msub>'],
    ['\\vec{v}', '<mover accent="true"><mi>v</mi><mo>→</mo></mover>'],
    ['a<b', '<mi>a</mi><mo>&lt;</mo><mi>b</mi>'],
    ['\\not\\in', '<mo>∉</mo>'],
    ['\\kern-99em x', '<mspace></mspace><mi>x</mi>'],
  ])('%s is MathML that any page may hold', (tex, mathml) => {
    const html = toHtml(tex);
    expect(html).toContain(mathml);
    expect(html).not.toMatch(/ (?:style|class|id|mathcolor|mathbackground|href)=/);
  });

  test('marks a display formula', () => {
    expect(toHtml('x', true)).toBe('<math display="block"><mrow><mi>x</mi></mrow></math>');
  });

  test('does not add the TeX as an annotation', () => {
    expect(toHtml('a<b')).toBe('<math><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math>');
  });
});
