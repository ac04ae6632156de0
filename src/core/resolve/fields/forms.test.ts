import { describe, expect, test } from 'vitest';
import { arxivIdentifier, doi, fileOrAddress, writtenDate } from './forms.ts';

describe('a value in a correction', () => {
  test.each([
    ['10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['10.1002/(SICI)1<1::AID>3.0.CO;2-A', '10.1002/(SICI)1<1::AID>3.0.CO;2-A'],
    ['11.1000/182', null],
    ['10.1000', null],
    ['javascript:10.1000/1', null],
  ])('as a DOI, %s is kept as %s', (written, kept) => {
    expect(doi.safeParse(written).data ?? null).toBe(kept);
  });

  test.each([
    ['2401.01230', '2401.01230'],
    ['arXiv:2401.01230v2', '2401.01230v2'],
    ['https://arxiv.org/abs/2401.01230', '2401.01230'],
    ['https://arxiv.org/pdf/2401.01230v2.pdf', '2401.01230v2'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['math.GT/0309136', 'math.GT/0309136'],
    [2401.0123, null],
    ['24010.1230', null],
  ])('as an identifier of arXiv, %s is kept as %s', (written, kept) => {
    expect(arxivIdentifier.safeParse(written).data ?? null).toBe(kept);
  });

  test.each([
    ['https://example.org/a.pdf?b=c#d', 'https://example.org/a.pdf?b=c#d'],
    ['papers/moss/a paper.pdf', 'papers/moss/a paper.pdf'],
    ['/papers/moss/a.pdf', 'papers/moss/a.pdf'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:a@example.org', null],
    ['file:///etc/passwd', null],
    ['//example.org/a.pdf', null],
    ['../secret.pdf', null],
    ['papers//a.pdf', null],
    ['https://example.org/a b', null],
    ['https://', null],
    ['', null],
  ])('as a link, %s is kept as %s', (written, kept) => {
    expect(fileOrAddress.safeParse(written).data ?? null).toBe(kept);
  });

  test.each([
    ['2025-05-21', [2025, 5, 21]],
    ['2025-05', [2025, 5, null]],
    [2025, [2025, null, null]],
    ['2024-02-29', [2024, 2, 29]],
    ['2025-02-29', null],
    ['2025-13', null],
    ['21.5.2025', null],
    [20250521, null],
  ])('as a date, %s is kept as %j', (written, parts) => {
    const date = writtenDate.safeParse(written).data;
    expect(date ? [date.year, date.month, date.day] : null).toEqual(parts);
  });
});
