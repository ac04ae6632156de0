import { expect, test } from 'vitest';
import { findMeantField } from './find-meant-field.ts';

test.each([
  ['jurnal', 'journal'],
  ['titel', 'title'],
  ['boktitel', 'booktitle'],
  ['organisation', 'organization'],
  ['editora', null],
  ['author2', null],
  ['isan', null],
  ['habitat', null],
])('the field meant by “%s” is %s', (name, field) => {
  expect(findMeantField(name)).toBe(field);
});
