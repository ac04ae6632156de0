import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Markup, toHeading } from '../markup.ts';
import { parseMarkup } from './parse-markup.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const math = (tex: string, display = false) => ({ type: 'math', tex, display }) as const;
const link = (url: string, label = url) => ({ type: 'link', url, children: [text(label)] }) as const;
const styled = (style: string, ...children: object[]) => ({ type: 'styled', style, children });

/** All visible characters, with formulas as TeX. */
function visibleText(markup: Markup): string {
  return markup
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'math' ? `$${inline.tex}$` : visibleText(inline.children);
    })
    .join('');
}

describe('parseMarkup', () => {
  test.each([
    ['', []],
    ['  plain \n\t text  ', [text('plain text')]],
    ['a\u0000b\u0007c\u200Bd', [text('abc\u200Bd')]],
    ['half \uD800 pair', [text('half \uFFFD pair')]],
    ['*a* _b_ # c <MASK> & <b> "d" 50% [e](f)', [text('*a* _b_ # c <MASK> & <b> "d" 50% [e](f)')]],
  ])('leaves plain text %j unchanged, on one line', (source, markup) => {
    expect(parseMarkup(source)).toEqual(markup);
  });

  test.each([
    ['Cu$_2$O', [text('Cu₂O')]],
    ['$^{13}$C', [text('¹³C')]],
    ['10$^{-3}$', [text('10⁻³')]],
    ['films of O\\textsubscript{2}', [text('films of O₂')]],
    [
      'T$_\\mathrm{eff}$ T$_{\\text{eff}}$',
      [text('T'), styled('subscript', text('eff')), text(' T'), styled('subscript', text('eff'))],
    ],
    ['$^{110m}$Ag', [styled('superscript', text('110m')), text('Ag')]],
  ])('parses a formula that is only a subscript or superscript in %j', (source, markup) => {
    expect(parseMarkup(source)).toEqual(markup);
  });

  test.each([
    ['$x^2$', [math('x^2')]],
    ['$x$-axis', [math('x'), text('-axis')]],
    ['$x_2$, $_{x^2}$', [math('x_2'), text(', '), math('_{x^2}')]],
    ['\\(x\\) and \\[y\\]', [math('x'), text(' and '), math('y', true)]],
    ['$$x$$', [math('x', true)]],
    ['$x$$y$', [math('x'), math('y')]],
    ['$\\text{a $b$ c}$', [math('\\text{a }b\\text{ c}')]],
    ['$ 10^4 M_\\odot $', [math('10^4 M_\\odot')]],
    ['2$\\pm$0.5', [text('2'), math('\\pm'), text('0.5')]],
    ['$x=y=$0 and $<$40', [math('x=y='), text('0 and '), math('<'), text('40')]],
    ['$50%$ of $#1$', [math('50\\%'), text(' of '), math('\\#1')]],
    ['from $5 and $10', [text('from $5 and $10')]],
    ['a $4,000 workstation and $250 more', [text('a $4,000 workstation and $250 more')]],
    ['it costs 5 $ or 6 $ more', [text('it costs 5 $ or 6 $ more')]],
    ['\\$5 for $x$', [text('$5 for '), math('x')]],
    ['$a{b$ c', [text('$a{b$ c')]],
    ['$unclosed', [text('$unclosed')]],
    ['$$', [text('$$')]],
    ['\\(x and \\(y\\)', [text('\\(x and '), math('y')]],
  ])('finds the formulas of %j', (source, markup) => {
    expect(parseMarkup(source)).toEqual(markup);
  });

  test.each([
    ["``a'' and ``b\" end", '“a” and “b” end'],
    ["``a `b'''", '“a ‘b’”'],
    ["the `x' of it", 'the ‘x’ of it'],
    ["don't say `no", "don't say `no"],
    ["Bo`az and 5' 3'' `'", "Bo`az and 5' 3'' `'"],
    ['``code``', '``code``'],
    ['1--2 and A--B', '1–2 and A–B'],
    ['a -- b, c --- d, e---f', 'a – b, c — d, e—f'],
    ['use --help (--all) ----', 'use --help (--all) ----'],
    ['Fig.~1 by J.~Doe', 'Fig.\u00A01 by J.\u00A0Doe'],
    ['~100, (~5), 5~10, a ~3', '~100, (~5), 5~10, a ~3'],
    ['50\\% \\& a\\_b \\#1 \\$5 \\{x\\}', '50% & a_b #1 $5 {x}'],
    ['caf\\\'e M\\"{u}ller \\v{s} \\c c na{\\"\\i}ve', 'café Müller š ç naïve'],
    ["Stra\\ss e \\O{}re {\\L}ód\\'z \\aa", 'Straße Øre Łódź å'],
    ['\\^{} \\~{} \\textbackslash{}n', '^ ~ \\n'],
    ['2{\\pi} and 43~{\\mu}m', '2π and 43\u00A0μm'],
    ['10\\,000', '10\u202F000'],
    ['One:\\\\ Two', 'One: Two'],
    ['hyphen\\-ation', 'hyphenation'],
  ])('converts quotation marks, dashes, spaces and accents in %j', (source, expected) => {
    expect(parseMarkup(source)).toEqual([text(expected)]);
  });

  test.each([
    ['{BERT} and Mix{U}p', 'BERT and MixUp'],
    ['{The Whole: A Title, in Braces}', 'The Whole: A Title, in Braces'],
    ['labels {a, b}', 'labels {a, b}'],
    ['as {"key": 1}', 'as {"key": 1}'],
    ['N^{1/3} and x_{i}', 'N^{1/3} and x_{i}'],
    ['unbalanced { brace', 'unbalanced { brace'],
    ['unbalanced } brace', 'unbalanced } brace'],
    ['\\unknown{a}{b} \\cite[p. 1]{c}', '\\unknown{a}{b} \\cite[p. 1]{c}'],
    ['C:\\dir \\d+ \\n', 'C:\\dir \\d+ \\n'],
    ['\\emph and \\textbf', '\\emph and \\textbf'],
  ])('removes the braces of %j only where they group', (source, expected) => {
    expect(parseMarkup(source)).toEqual([text(expected)]);
  });

  test.each([
    ['\\emph{a \\textbf{b}}', [styled('emphasis', text('a '), styled('strong', text('b')))]],
    ['{\\em a, b} {\\sc Name}', [styled('emphasis', text('a, b')), text(' '), styled('small-caps', text('Name'))]],
    ["\\texttt{a--b ``c''}", [styled('code', text("a--b ``c''"))]],
    ['\\textit{a $x$}', [styled('emphasis', text('a '), math('x'))]],
    ['\\mbox{a}\\emph{}', [text('a')]],
  ])('parses the emphasis of %j', (source, markup) => {
    expect(parseMarkup(source)).toEqual(markup);
  });

  test.each([
    ['See https://example.org/a_(b).', [text('See '), link('https://example.org/a_(b)'), text('.')]],
    ['(http://example.org/~u/a--b)', [text('('), link('http://example.org/~u/a--b'), text(')')]],
    ['https://example.org/a\\_b\\%20', [link('https://example.org/a_b%20')]],
    ['\\url{https://example.org/a_b}', [link('https://example.org/a_b')]],
    ['\\href{mailto:a@example.org}{write}', [link('mailto:a@example.org', 'write')]],
    ['\\href{https://example.org/}{https://example.com/}', [link('https://example.org/', 'https://example.com/')]],
    ['\\url{www.example.org}', [text('www.example.org')]],
    ['xhttps://example.org', [text('xhttps://example.org')]],
    ['https:// and http://.', [text('https:// and http://.')]],
    ['\\href{javascript:alert(1)}{click}', [text('\\href{javascript:alert(1)}{click}')]],
    ['\\href{ java\tscript:alert(1)}{click}', [text('\\href{ java script:alert(1)}{click}')]],
    ['\\href{data:text/html,x}{click}', [text('\\href{data:text/html,x}{click}')]],
    ['\\href{//example.org}{click}', [text('\\href{//example.org}{click}')]],
    ['\\href{https://bank.example@evil.example/}{click}', [text('\\href{https://bank.example@evil.example/}{click}')]],
    ['\\url{javascript:alert(1)}', [text('javascript:alert(1)')]],
  ])('makes safe links from %j', (source, markup) => {
    expect(parseMarkup(source)).toEqual(markup);
  });

  test('keeps characters that could break an attribute out of an address', () => {
    expect(parseMarkup('\\href{https://example.org/"><b>[x]}{a}')).toEqual([
      link('https://example.org/%22%3E%3Cb%3E%5Bx%5D', 'a'),
    ]);
  });

  test.each(['{', '}', '$', '\\emph{', '``', "`a' ", '\\(', '{a,', '\\x{', "\\'", '-', '$$ a $ ', 'http://a)', ' \\'])(
    'parses half a million characters of %j',
    (piece) => {
      const source = piece.repeat(500_000 / piece.length).trim();
      expect(visibleText(parseMarkup(source)).length).toBeGreaterThan(0);
    },
  );

  test('limits the depth of nesting without losing text', () => {
    const markup = parseMarkup('\\emph{a'.repeat(10_000) + '}'.repeat(10_000));
    const depth = (nodes: Markup): number =>
      Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 0)));
    expect(depth(markup)).toBe(16);
    expect(visibleText(markup)).toBe('a'.repeat(10_000));
  });

  test('keeps every character of a text without TeX', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const plain = source.replace(/[\\{}$~`]|--|:\/\//g, '');
        expect(visibleText(parseMarkup(plain))).toBe(plain.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test('never throws, and leaves no adjacent or empty text nodes', () => {
    const pieces = [
      '\\',
      '{',
      '}',
      '$',
      '$$',
      '`',
      "'",
      '"',
      '--',
      '~',
      ' ',
      'a',
      '1',
      '\\(',
      '\\)',
      '\\emph',
      '\\url',
      '\\href',
    ];
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })));
    const check = (markup: Markup): void => {
      markup.forEach((inline, index) => {
        if (inline.type === 'text') expect([inline.value, markup[index - 1]?.type]).not.toContain('text');
        if (inline.type === 'text') expect(inline.value).not.toBe('');
        if ('children' in inline) check(inline.children);
      });
    };
    fc.assert(
      fc.property(soup, (source) => {
        check(parseMarkup(source.join('')));
      }),
    );
  });
});

describe('toHeading', () => {
  test('removes links and display formulas at any depth', () => {
    expect(toHeading(parseMarkup('\\emph{$$x$$ at https://example.org/}'))).toEqual([
      styled('emphasis', math('x'), text(' at '), text('https://example.org/')),
    ]);
  });
});
