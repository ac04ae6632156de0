import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSource } from '../import/reference/describe-source.fixture.ts';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseReferenceList } from '../import/reference-list/parse-reference-list.ts';
import { parseRis } from '../import/ris/parse-ris.ts';
import type { ParsedSource } from '../import/parsed-source.ts';
import { toCleanEntries } from './clean-source.ts';

const names = fc.constantFrom('Grace, A.', 'van den Berg, L.', 'O’Neill, M. J.', 'Núñez-Ortiz, P.', '李明');
const words = fc.constantFrom(
  ...[
    'Moss & ferns',
    'How $x^2$ grows',
    '“quoted” walls',
    '50 % of it',
    'a_b',
    'C# and C++',
    '\\alpha',
    '~',
    '@misc{x,',
    '"',
  ],
  ...['Journal of Moss', '45–67', 'https://doi.org/10.1000/182', 'https://x.org/~a_b', 'J. Moss, 3', '<b>', '#1'],
);
const references = fc
  .array(fc.tuple(fc.array(names, { minLength: 1, maxLength: 4 }), fc.array(words, { minLength: 1, maxLength: 4 })))
  .map((list) =>
    list.map(
      ([people, parts]) =>
        `${people.join(', ')} (2019). On moss ${parts.join(' ')}. Journal of Moss, 12(3), 45–67. [PDF](moss.pdf)`,
    ),
  )
  .map((lines) => lines.join('\n'));
const ris = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom('TI', 'T2', 'PY', 'SP', 'UR', 'N1', 'PB'), words),
      fc.tuple(fc.constantFrom('AU', 'ED'), names),
    ),
    {
      maxLength: 12,
    },
  )
  .map((lines) => `TY  - JOUR\n${lines.map(([tag, word]) => `${tag}  - ${word}\n`).join('')}ER  - \n`);

/** The content of papers, without positions and generated keys. */
function papersOf(parsed: ParsedSource): unknown {
  const { papers } = describeSource(parsed) as { readonly papers: readonly object[] };
  // Names have become unambiguous.
  const text = JSON.stringify(papers.map((paper) => ({ ...paper, line: 0, key: '' })));
  return JSON.parse(text.replaceAll(' · likely', ''));
}

test.each([
  ['references', references, (text: string) => parseReferenceList('a.txt', text)],
  ['RIS', ris, (text: string) => parseRis('a.ris', text)],
] as const)('Entries that are made from %s keep all of their data', (_, texts, parse) => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parse(text);
      const keys = parsed.drafts.map((_draft, index) => `k${String(index)}`);
      const again = parseBibtex('a.bib', toCleanEntries(parsed, keys).join('\n'));
      expect(papersOf(again)).toEqual(papersOf(parsed));
    }),
    { numRuns: 100 },
  );
});
