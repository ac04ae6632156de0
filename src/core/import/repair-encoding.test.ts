import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';
import { repairEncoding } from './repair-encoding.ts';

test.each([
  ['cafÃ© of MÃ¼ller', 'café of Müller'],
  ['â€œMossâ€\u009d â€“ Adaâ€™s', '“Moss” – Ada’s'],
  ['Å\u0081ukasz and ÄŒech', 'Łukasz and Čech'],
  ['ÐœÐ¾Ñ…', 'Мох'],
  ['“A IRMÔ – SÃO PAULO', '“A IRMÔ – SÃO PAULO'],
  ['Ângela, São, Ñandú, â€', 'Ângela, São, Ñandú, â€'],
])('%s is shown as %s', (written, shown) => {
  expect(repairEncoding(written)).toBe(shown);
});

test('a file of a program is repaired when it is read', () => {
  const [draft] = readSource('a.bib', '@article{a, title={CafÃ© Moss}, author={MÃ¼ller, Bo}, year=2020}', []).drafts;
  expect([draft?.title.value.written, draft?.authors[0]?.value]).toEqual(['Café Moss', 'Bo Müller']);
});
