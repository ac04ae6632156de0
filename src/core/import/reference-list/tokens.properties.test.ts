import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const fragments = [
  ...[
    'Grace, A.',
    'A. Grace',
    ' & ',
    ' and ',
    ' et al.',
    '(2019)',
    '2019',
    '. ',
    ', ',
    '“',
    '”',
    'How moss grows',
    'In: ',
  ],
  ...[
    'Journal of Moss',
    '12(3)',
    '45–67',
    'https://doi.org/10.1000/182',
    'arXiv:1901.01234',
    '[PDF](moss.pdf)',
    '**',
    '*',
    '_',
  ],
  ...[
    '<i>',
    '</i>',
    '<a href="x">',
    '[',
    ']',
    '(',
    ')',
    '{',
    '\\',
    '$',
    '1. ',
    '[1] ',
    '• ',
    '## 2019',
    '---',
    '苔藓',
    '[J]',
    'é',
    '\ud800',
    '\u0000',
  ],
  ...['\n', '\n', '\n\n', ' ', '\t', '\r\n', '\u2028'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
);

test('The tokens of a reference cover all but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const covered = tokenize(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(covered).toBe(text.replaceAll(/\s+/gu, ''));
    }),
  );
});
