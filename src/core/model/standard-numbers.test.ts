import { describe, expect, test } from 'vitest';
import { isIsbn, isIssn } from './standard-numbers.ts';

describe('isIsbn', () => {
  test.each(['978-3-16-148410-0', '0-306-40615-2', '080442957X', '080442957x'])('accepts %s', (text) => {
    expect(isIsbn(text)).toBe(true);
  });

  test.each(['978-3-16-148410-1', '0-306-40615-3', '0306406', '97831614841XX', ''])('refuses %j', (text) => {
    expect(isIsbn(text)).toBe(false);
  });
});

describe('isIssn', () => {
  test.each(['0378-5955', '2434-561X', '2434561x'])('accepts %s', (text) => {
    expect(isIssn(text)).toBe(true);
  });

  test.each(['0378-5954', '0378-595', 'ISSN', '0378-5955, 2434-561X'])('refuses %j', (text) => {
    expect(isIssn(text)).toBe(false);
  });
});
