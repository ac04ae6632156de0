import { expect, test } from 'vitest';
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
