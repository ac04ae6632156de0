import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaCommands, formulaEnvironments, formulaSigns } from '../../model/formula-commands.data.ts';
import { toBibtexFile } from './bibtex.ts';
import { anyHostileText, createPublication, urls } from '../../facts/publication.fixture.ts';
import { readSource } from '../../import/read-source.ts';

/** Commands that the export writes outside of formulas. */
const textCommands = new Set(
  'textbackslash textasciicircum textasciitilde textasciigrave textbraceleft textbraceright textit textbf textsc texttt textsubscript textsuperscript href'.split(
    ' ',
  ),
);
const textSigns = new Set('{}$&%#_,');

/** Everything in a text that TeX would read as a command not on the list, or that would end a formula or a field. */
function findFaults(bibtex: string): readonly string[] {
  const faults = bibtex.includes('^^') ? ['^^'] : [];
  let isMath = false;
  let depth = 0;
  for (const { 0: token, 1: name = '' } of bibtex.matchAll(/\\([A-Za-z]+|[^]|$)|[{}$%#]/gu)) {
    if (token === '$') isMath = !isMath;
    else if (/^\\?\{$/u.test(token)) depth += 1;
    else if (/^\\?\}$/u.test(token)) depth -= 1;
    else if (token === '%' || token === '#') faults.push(token);
    else if (!(isMath ? isOfFormula(name) : textCommands.has(name) || textSigns.has(name))) faults.push(token);
    if (depth < 0) faults.push('}');
  }
  const rest = bibtex.matchAll(/\\(?:begin|end)\{?([a-z]*\*?)/giu);
  for (const [token, name = ''] of rest) if (!formulaEnvironments.has(name)) faults.push(token);
  return [...faults, ...(isMath ? ['$'] : []), ...(depth === 0 ? [] : ['{'])];
}

const isOfFormula = (name: string) =>
  name === 'begin' || name === 'end' || formulaCommands.has(name) || formulaSigns.has(name);

const pieces =
  '\\gdef \\endthebibliography \\input \\input{/tmp/x} \\write18{id} \\openin \\catcode`\\%=12 \\def\\x#1{} \\let\\a\\b \\csname x\\endcsname \\expandafter ' +
  '\\immediate \\special{x} \\verb|x| \\begin{document} \\end{document} \\begin{pmatrix} ^^5cinput ^^ \\ \\\\ \\% % # & ~ $ $$ \\( \\) \\[ \\] { } {{ }} \\{ \\} ' +
  '\\$ \\text{ \\frac{a}{b} \\alpha \\mathbb{R} x^{2} _ ^ \\href{https://a.example/%5C^^5c#$}{ \\url{https://a.example/} \\textbf{ \\emph{ @article{ } " \\" , \\^ < > | π é';

describe('An exported entry', () => {
  test('has only allowed TeX commands, whatever the paper contains', () => {
    const anyTex = fc
      .array(fc.oneof(fc.constantFrom(...pieces.split(' '), ' '), anyHostileText), { maxLength: 14 })
      .map((parts) => `T${parts.join('')}`);
    fc.assert(
      fc.property(anyTex, anyTex, anyTex, (title, text, name) => {
        const paper = createPublication(
          {
            title,
            abstract: text,
            venue: name,
            type: 'article',
            keywords: [text],
            category: { id: 'x', name: title, archive: null, written: 'x' },
            details: {
              volume: name,
              number: name,
              pages: text,
              publisher: text,
              series: title,
              eventPlace: name,
              issn: text,
              language: name,
            },
            links: { doi: text, arxiv: name, pdf: text },
            editors: [{ name, given: text, family: name, literal: false, person: 'a' }],
          },
          [name, text],
        );
        const written = toBibtexFile([paper], urls);
        expect(findFaults(written)).toEqual([]);
        const { drafts, diagnostics } = readSource('a.bib', written, []);
        expect(drafts).toHaveLength(1);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  test('opens no file that a formula in its title names', () => {
    const title = String.raw`Moss $\gdef\endthebibliography{\input{/tmp/x}\oldend}$ and $x^2$`;
    const written = toBibtexFile([createPublication({ title })], urls);
    expect(written).toContain(
      String.raw`\$\textbackslash{}gdef\textbackslash{}endthebibliography\{\textbackslash{}input`,
    );
    expect(written).toContain('{$x^2$}');
    expect(findFaults(written)).toEqual([]);
  });
});
