import { expect, it } from 'vitest';
import { describeImprint } from './imprint.ts';

it.each([
  [{}, ''],
  [{ volume: '12', issue: '3', pages: '17–42' }, '12(3), pp. 17–42'],
  [{ issue: '3', articleNumber: 'e17' }, 'no. 3, e17'],
  [{ number: 'TR-7', publisher: 'Example Press' }, 'no. TR-7, Example Press'],
  [{ pages: '17', publisher: 'Journal of Roofs' }, 'p. 17'],
])('%j is printed as “%s”', (details, text) => {
  expect(describeImprint({ details, venue: 'Journal of Roofs' })).toBe(text);
});
