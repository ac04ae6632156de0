import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPageEnds } from '../../model/page-ends.ts';
import { formatPages } from './pages.ts';

describe('Printed page ranges', () => {
  test.each([
    ['17-42', '17–42', '17', '42'],
    ['pp. 5 – 9', '5–9', '5', '9'],
    ['C3-32–C3-35', 'C3-32–C3-35', 'C3-32', 'C3-35'],
    ['C3-32-C3-35', 'C3-32–C3-35', 'C3-32', 'C3-35'],
    ['100-012-100-019', '100-012–100-019', '100-012', '100-019'],
    ['3–1–3–9', '3-1–3-9', '3-1', '3-9'],
    ['AB-CD-24-003', 'AB-CD-24-003', 'AB-CD-24-003', undefined],
    ['PS-5', 'PS-5', 'PS-5', undefined],
    ['24-003', '24-003', '24-003', undefined],
    ['XYZ-2019-12', 'XYZ-2019-12', 'XYZ-2019-12', undefined],
    ['184–198, pl. XXII–XXIV', '184–198, pl. XXII–XXIV', '184', '198'],
    ['7,41,73–97', '7, 41, 73–97', '7', '97'],
    ['1-5; 12, 20-21, figs. 3-4', '1–5, 12, 20–21, figs. 3–4', '1', '21'],
    ['xii-xiv', 'xii–xiv', 'xii', 'xiv'],
    ['e0123456', 'e0123456', 'e0123456', undefined],
    ['1:1-1:20', '1:1–1:20', '1:1', '1:20'],
    ['S12-S19', 'S12–S19', 'S12', 'S19'],
    ['R795-804', 'R795–804', 'R795', '804'],
    ['123-9', '123–9', '123', '9'],
    ['1534-44', '1534–44', '1534', '44'],
    ['123a-125b', '123a–125b', '123a', '125b'],
    ['43+', '43+', '43', undefined],
    ['12 ff.', '12 ff', '12', undefined],
    ['17–17', '17', '17', undefined],
    ['17-', '17', '17', undefined],
    ['149-+', '149+', '149', undefined],
    ['??-??', '??', '??', undefined],
    ['225-–240', '225–240', '225', '240'],
    ['066705-1 bis 066705-12', '066705-1–066705-12', '066705-1', '066705-12'],
    ['–', '', undefined, undefined],
  ])('have the first and last page of %s', (written, pages, first, last) => {
    expect(formatPages(written)).toBe(pages);
    expect(findPageEnds(pages)).toEqual({ first, last });
  });

  test('are unchanged when they are read again', () => {
    const page = fc.stringMatching(/^(?:[A-Z]{0,2}\d{1,4}|[ivx]{1,3}|\d-\d{1,2})$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(page, fc.constantFrom('-', '–', ', ', ' ')), { maxLength: 8 }), (parts) => {
        const pages = formatPages(parts.join(''));
        expect(formatPages(pages)).toBe(pages);
      }),
    );
  });
});
