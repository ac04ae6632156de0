import { describe, expect, test } from 'vitest';
import { createPublication } from '../../facts/publication.fixture.ts';
import { completeAuthors } from './merge.ts';

/** A paper by these people; a star marks equal contributions. */
function by(names: string, etal = false) {
  const printed = names.split(', ').map((name) => name.replace('*', ''));
  const { authors, ...paper } = createPublication({ etal }, printed);
  const starred = names.split(', ').map((name) => name.endsWith('*'));
  return {
    ...paper,
    retracted: false,
    authors: authors.map((author, index) => ({ ...author, ...(starred[index] && { equal: true as const }) })),
  };
}

const show = ({ authors }: ReturnType<typeof completeAuthors>) =>
  authors.map(({ name, equal }) => name + (equal ? '*' : '')).join(', ');

describe('Notes of equal contribution are merged from any version', () => {
  test.each([
    ['Ada Moss, Ben Fern', 'Ada Moss*, Ben Fern*', 'Ada Moss*, Ben Fern*'],
    ['Ada Moss*, Ben Fern*', 'Ada Moss, Ben Fern', 'Ada Moss*, Ben Fern*'],
    ['A. Moss, B. Fern, C. Ivy', 'Ada Moss*, Ben Fern*, Cai Ivy', 'A. Moss*, B. Fern*, C. Ivy'],
    ['Ada Moss, Ben Fern', 'Ben Fern*, Ada Moss*', 'Ada Moss, Ben Fern'],
    ['Ada Moss, Ben Fern', 'Ada Moss, Ben Fern', 'Ada Moss, Ben Fern'],
  ])('%s and %s', (own, other, merged) => {
    expect(show(completeAuthors(by(own), by(other)))).toBe(merged);
  });

  test('even if the other version names the authors behind et al.', () => {
    expect(show(completeAuthors(by('Ada Moss*, Ben Fern*', true), by('Ada Moss, Ben Fern, Cai Ivy')))).toBe(
      'Ada Moss*, Ben Fern*, Cai Ivy',
    );
  });
});
