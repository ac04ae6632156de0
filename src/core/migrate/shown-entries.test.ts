import { expect, test } from 'vitest';
import { dropHiddenEntries } from './shown-entries.ts';

const file = `% Mine
@string{r = "Roofs"}
@article{moss, title = {On {M}oss}, journal = r, year = 2021}
@article{fern, title = {On Ferns}, journal = r, year = 2020}

@inproceedings{oak, title = {On Oaks}, crossref = {Woods}, year = 2021}
@proceedings{woods, title = {Woods}, year = 2019}
`;

test('only hidden entries are removed from the text', () => {
  expect(dropHiddenEntries(file, ({ values }) => values.get('year') !== '2020')).toEqual({
    text: file.replace(/^@article\{fern.*\n/mu, ''),
    hidden: [{ line: 4, title: 'On Ferns' }],
  });
});

test('a hidden entry that others refer to is kept', () => {
  const { text, hidden } = dropHiddenEntries(file, ({ type }) => type === 'inproceedings');
  expect(hidden.map(({ title }) => title)).toEqual(['On {M}oss', 'On Ferns']);
  expect(text).toBe(file.replaceAll(/^@article.*\n/gmu, ''));
});

test('a file without hidden entries is unchanged, even if it is damaged', () => {
  const damaged = `${file}@article{broken, title = {On`;
  expect(dropHiddenEntries(damaged, () => true)).toEqual({ text: damaged, hidden: [] });
});

test('abbreviations are expanded before entries are selected', () => {
  const { hidden } = dropHiddenEntries(file, ({ values }) => values.get('journal') !== 'Roofs');
  expect(hidden).toHaveLength(2);
});
