import { expect, it } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { parseReferenceList } from '../import/reference-list/parse-reference-list.ts';
import { toCleanEntries } from './clean-source.ts';

it.each([
  ['2019', ['date = {2019}']],
  ['2023, May', ['date = {2023-05}']],
  ['2021, March 4', ['date = {2021-03-04}']],
  ['in press', ['pubstate = {in press}']],
  ['2022, February 31', ['date = {2022, February 31}']],
  ['Spring 2018', ['date = {Spring 2018}']],
  ['2020/2021', ['date = {2020/2021}']],
])('“(%s)” in a reference is preserved in biblatex fields', (date, fields) => {
  const parsed = parseReferenceList('a.txt', `Grace, A. (${date}). On moss. Journal of Moss, 12(3), 45–67.`);
  const text = toCleanEntries(parsed, ['grace']).join('\n');
  expect(text.match(/(?:date|year|pubstate) = \{[^}]*\}/gu)).toEqual(fields);
  const dateOf = ({ drafts }: typeof parsed) => drafts.map((draft) => draft.date.value);
  expect(dateOf(parseBibtex('a.bib', text))).toEqual(dateOf(parsed));
});

it('a CSL-JSON item without a type becomes an entry that can be read again', () => {
  const parsed = parseCslJson('a.json', '[{"title": "Moss", "author": [{"family": "Grace"}]}]');
  const text = toCleanEntries(parsed, ['grace']).join('\n');
  expect(parseBibtex('a.bib', text).drafts).toMatchObject([{ title: { value: { written: 'Moss' } } }]);
});
