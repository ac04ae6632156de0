import { describe, expect, it } from 'vitest';
import { generateListing } from './generate-listing.ts';

const header =
  /^(?:\d\d\.\d)?[A-Za-z.-]*?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?:, 20[12]\d)?(?:Code)?$/;

describe('A generated listing', () => {
  const listing = generateListing(600);
  const lines = listing.split('\n');
  const every = (nth: number) => lines.filter((_, index) => index % 3 === nth && index < 1800);
  const share = (pattern: RegExp, nth: number) => every(nth).filter((line) => pattern.test(line)).length / 600;
  const meanLength = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

  it('has the same bytes for the same seed', () => {
    expect(generateListing(600)).toBe(listing);
  });

  it('differs for a different seed', () => {
    expect(generateListing(600, 2)).not.toBe(listing);
  });

  it('has three lines per paper and ends with a newline', () => {
    expect(lines).toHaveLength(3 * 600 + 1);
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1)).not.toContain('');
  });

  it('has headers of the form [score]category date[Code]', () => {
    expect(every(0).filter((line) => !header.test(line))).toEqual([]);
  });

  it.each([
    ['scores', /^\d/, 0, 0.2, 0.4],
    ['dates without a year', /[a-z] \d{1,2}(?:Code)?$/, 0, 0.04, 0.14],
    ['code', /Code$/, 0, 0.15, 0.35],
    ['more authors than are named', / et al\./, 1, 0.3, 0.5],
    ['affiliations', / · /, 1, 0.05, 0.2],
  ])('has %s for some papers', (_, pattern, nth, least, most) => {
    expect(share(pattern, nth)).toBeGreaterThan(least);
    expect(share(pattern, nth)).toBeLessThan(most);
  });

  it('has three authors per paper, drawn from a third as many people as papers', () => {
    const bylines = every(1).map((line) => line.replace(/(?: et al\.)?(?: · .*)?$/, '').split(', '));
    expect(bylines.every((names) => names.length === 3)).toBe(true);
    const later = new Set(bylines.flatMap((names) => names.slice(1)));
    expect(later.size).toBeGreaterThan(180);
    expect(later.size).toBeLessThanOrEqual(200);
  });

  it('has titles and abstracts of realistic length', () => {
    const nameLength = meanLength(every(1).flatMap((line) => line.split(', ').slice(1, 2)));
    expect(meanLength(every(1)) - 3 * nameLength).toBeGreaterThan(65);
    expect(meanLength(every(1)) - 3 * nameLength).toBeLessThan(95);
    expect(meanLength(every(2))).toBeGreaterThan(1000);
    expect(meanLength(every(2))).toBeLessThan(1400);
  });

  it('has no two titles with the same beginning', () => {
    expect(new Set(every(1).map((line) => line.toLowerCase().slice(0, 40))).size).toBe(600);
  });

  it.each([0, 1, 2])('can have %i papers', (count) => {
    expect(generateListing(count).split('\n')).toHaveLength(3 * count + 1);
  });
});
