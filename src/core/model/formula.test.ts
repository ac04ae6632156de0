import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { isFormula } from './formula.ts';
import { formulaCommands } from './formula-commands.data.ts';
import { parseMarkup } from './tex/parse-markup.ts';

/** TeX commands that can do more than typeset, from source2e and the TeXbook. */
const powers =
  'input include openin openout read readline write immediate special catcode def edef gdef xdef let futurelet newcommand renewcommand ' +
  'providecommand newenvironment csname endcsname expandafter noexpand afterassignment aftergroup global long outer the string meaning ' +
  'jobname scantokens detokenize uppercase lowercase uccode lccode char chardef mathchardef count dimen toks loop repeat usepackage ' +
  'documentclass makeatletter verb verbatim lstinputlisting verbatiminput includegraphics href url html htmlId htmlStyle htmlClass ' +
  'htmlData directlua pdffiledump pdfliteral pdfobj par end begin ShellEscape show message errmessage typeout DeclareMathOperator ' +
  'IfFileExists AtBeginDocument batchmode endinput protect';

describe('A formula', () => {
  test.each(powers.split(' '))('must not contain \\%s', (command) => {
    expect(isFormula(`x + \\${command}{y}`)).toBe(false);
    expect(isFormula(`\\text{\\${command} y}`)).toBe(false);
  });

  test.each([
    '\\frac{a}{b} \\le \\alpha_1^2',
    '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    '\\left\\{ x \\,\\middle|\\, y \\right\\}',
    '\\text{100\\% of } \\mathbb{R}',
    '\\ce{H2O}',
    '',
  ])('can be %j', (tex) => {
    expect(isFormula(tex)).toBe(true);
  });

  test.each([
    ['a backslash in code', '^^5cinput'],
    ['a command in code', '\\^^69nput'],
    ['a comment', 'a % b'],
    ['a dollar', 'a $ b'],
    ['a dollar in a text', '\\text{$}'],
    ['a brace too many', 'a } b'],
    ['a brace too few', '{ a'],
    ['a backslash at its end', 'a \\'],
    ['the end of an environment of a document', '\\end{document}'],
    ['an environment that writes files', '\\begin{filecontents}'],
    ['an environment by a command', '\\begin\\x'],
    ['a command with an at sign', '\\@input'],
    ['an unknown command', '\\unheard'],
    ['a property of objects', '\\constructor'],
  ])('must not contain %s', (_, tex) => {
    expect(isFormula(tex)).toBe(false);
  });

  test('has only commands that KaTeX supports or that are known to be harmless', () => {
    const foreign = 'ce pu SI si num qty unit nicefrac sfrac';
    const isKnown = (tex: string) => {
      try {
        katex.renderToString(tex, { strict: false });
        return true;
      } catch (error) {
        return !String(error).includes('Undefined control sequence');
      }
    };
    const unknown = [...formulaCommands].filter((name) => !isKnown(`\\${name}`) && !isKnown(`\\text{\\${name}}`));
    const own = 'mbox hbox textsc emph ensuremath xspace mathds mathbbm eps degree';
    const others =
      'boldmath unboldmath textsubscript textsuperscript displaylimits upmu micro ohm angstrom strut slash mathbfit mathbfcal idotsint iiiint';
    expect(unknown.filter((name) => !`${foreign} ${own} ${others}`.split(' ').includes(name))).toEqual([]);
  });
});

test('an invalid formula is kept as text in a title', () => {
  const title = 'On $\\gdef\\x{\\input{/etc/passwd}}$ and $x^2$';
  expect(parseMarkup(title)).toEqual([
    { type: 'text', value: 'On $\\gdef\\x{\\input{/etc/passwd}}$ and ' },
    { type: 'math', tex: 'x^2', display: false },
  ]);
});
