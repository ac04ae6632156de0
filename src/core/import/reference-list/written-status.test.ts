import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWrittenStatus, maskStatus } from './written-status.ts';

describe('The status of a reference', () => {
  test.each([
    ['Ruiz, A. (im Druck): Moos auf Mauern. Dächer.', 'im Druck', 'bracket'],
    ['Ruiz, A. (forthcoming, May 2027). Moss on walls. Roofs.', 'forthcoming, May 2027', 'bracket'],
    ['Ruiz A. Los musgos de los muros. Tejados, en prensa.', 'en prensa', 'end'],
    ['Ruiz, A.: Moos auf Mauern. Erscheint in: Dächer 12(3).', 'Erscheint', 'venue'],
    ['Ruiz, A.: “Moss on walls.” To appear in Roofs 12(3).', 'To appear', 'venue'],
  ])('of “%s” is “%s”', (text, words, place) => {
    expect(findWrittenStatus(text)).toEqual({ text: words, start: text.indexOf(words), place });
  });

  test.each([
    'Ruiz, A. (2020). Papers accepted in print culture. Journal of Print, 3(2), 1–9.',
    'Ruiz, A. (2020). Moss (submitted by readers). Roofs, 1.',
    'Ruiz, A. In press and on paper. Roofs, 2020.',
  ])('is absent from “%s”', (text) => {
    expect(findWrittenStatus(text)).toBeNull();
  });

  test('is a year for the model, unless it knows the words, and never moves a letter', () => {
    expect(maskStatus('Ruiz, A. (im Druck): Moos.')).toBe('Ruiz, A. (    2020): Moos.');
    expect(maskStatus('Ruiz, A. Moos. Dächer, im Druck.')).toBe('Ruiz, A. Moos. Dächer,     2020.');
    expect(maskStatus('Ruiz, A. Moos. Erscheint in: Dächer.')).toBe('Ruiz, A. Moos.           in: Dächer.');
    expect(maskStatus('Ruiz, A. (in press). Moss. Roofs.')).toBe('Ruiz, A. (    2020). Moss. Roofs.');
    expect(maskStatus('Ruiz, A. 2019. Moss. Roofs (in press).')).toBe('Ruiz, A. 2019. Moss. Roofs (in press).');
    expect(maskStatus('Ruiz, A. Moss. Roofs, in press.')).toBe('Ruiz, A. Moss. Roofs, in press.');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('(', 'im Druck', ')', '. ', ', ', 'in: ', 'Erscheint ', 'Moos', '苔')),
        (parts) => {
          expect(maskStatus(parts.join(''))).toHaveLength(parts.join('').length);
        },
      ),
    );
  });
});
