import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkup, parseTex } from './parse-markup.ts';
import { writeMarkup } from './write-markup.ts';

test.each([
  [String.raw`{\em Moss} \& H\textsubscript{2}O: 50\% of \$5`, String.raw`\emph{Moss} & H₂O: 50% of \$5`],
  [String.raw`$x$1, T\textsubscript{eff} and \[y\]`, '$x${}1, T\\textsubscript{eff} and \\[y\\]'],
  [
    String.raw`\href{https://a.example/}{here} or https://a.example/x\_y.`,
    String.raw`\href{https://a.example/}{here} or https://a.example/x_y.`,
  ],
  [
    String.raw`a\textasciitilde{}b, \{c\}, C:\textbackslash{}d`,
    String.raw`a\textasciitilde{}b, \{c\}, C:\textbackslash{}d`,
  ],
])('%s is written as %s', (tex, written) => {
  expect(writeMarkup(parseTex(tex))).toBe(written);
});

test('written markup has the same meaning within running text', () => {
  const pieces = [
    '\\emph{',
    '\\textsubscript{',
    '{',
    '}',
    '$x_1$',
    '$x$',
    '1',
    '\\{',
    '\\$',
    '~',
    '\\textasciitilde{}',
    'moss',
    ' ',
    '``',
    "''",
    '\\textbackslash{}',
    'https://a.example/x',
    '\\url{https://a.example/y}',
    '.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const markup = parseTex(parts.join(''));
      expect(parseMarkup(writeMarkup(markup))).toEqual(markup);
    }),
    { numRuns: 2000 },
  );
});
