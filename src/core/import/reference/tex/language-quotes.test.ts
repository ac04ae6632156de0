import { expect, test } from 'vitest';
import { texToRichText } from './clean-tex.ts';

test.each([
  [",,Moos'' und Farn", '„Moos“ und Farn'],
  [',,Moos`` und ,,Farn“', '„Moos“ und „Farn“'],
  ['"`Moos"\' (,,Farn")', '„Moos“ („Farn“)'],
  ['Sur la "<mousse">', 'Sur la «mousse»'],
  ["Moos,,Farn'' bleibt", "Moos,,Farn'' bleibt"],
])('Quotation marks as typed in German and French are read: %s', (written, shown) => {
  expect(texToRichText(written).markup).toEqual([{ type: 'text', value: shown }]);
});
