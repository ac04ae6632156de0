import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

function resolve(...entries: readonly string[]) {
  const { source, drafts } = parseBibtex('papers.bib', entries.join('\n'));
  const { publications, diagnostics } = resolveDrafts(
    [{ source, drafts, captured: null }],
    { people: [], archives: ['cs'], categories: {} },
    { ledger: emptyLedger },
  );
  return { ids: publications.map(({ id }) => id), codes: diagnostics.map(({ code }) => code) };
}

const article = (title: string, fields: string) =>
  `@article{k${fields.replaceAll(/\W/g, '')}, author={Ruiz, Ana and Lind, Bo}, title={${title}}, journal={Roof Notes}, ${fields}}`;
const talk = (title: string, fields: string) =>
  `@inproceedings{k${fields.replaceAll(/\W/g, '')}, author={Ruiz, Ana and Lind, Bo}, title={${title}}, booktitle={Roof Days}, ${fields}}`;
const long = 'Counting Lichens with Cheap Cameras';

describe('Papers of one title are two papers, with two addresses', () => {
  test.each([
    [
      'in two issues',
      [article('Preface', 'year=2019, volume=3, number=1'), article('Preface', 'year=2019, volume=3, number=2')],
    ],
    ['in two volumes', [article('Preface', 'year=2019, volume=3'), article('Preface', 'year=2019, volume=4')]],
    ['on other pages', [article(long, 'year=2019, pages={1--2}'), article(long, 'year=2019, pages={99--100}')]],
    ['extended in another year', [article(long, 'year=2016, pages={1--9}'), article(long, 'year=2018')]],
    ['of a workshop and of a journal', [talk(long, 'year=2015, pages={1--4}'), article(long, 'year=2015, volume=2')]],
    ['with two DOIs', [article(long, 'year=2015, doi={10.5555/a.1}'), article(long, 'year=2015, doi={10.5555/a.2}')]],
    ['with two numbers', [article('Editorial', 'year=2015, eid=17'), article('Editorial', 'year=2015, eid=18')]],
  ])('%s', (_, entries) => {
    const { ids, codes } = resolve(...entries);
    expect(new Set(ids).size).toBe(2);
    expect(codes.filter((code) => code !== 'address-new')).toEqual(['paper-nearly-twice']);
  });
});

describe('One paper that is there twice has one page', () => {
  test.each([
    ['with less said', [article(long, 'year=2019, volume=3, pages={1--9}'), article(long, 'year=2019')]],
    ['with the first page only', [article(long, 'year=2019, pages={1--9}'), article(long, 'year=2019, pages=1')]],
    [
      'as a preprint before',
      [
        `@misc{p, author={Ruiz, Ana and Lind, Bo}, title={${long}}, eprint={1801.00001}, archiveprefix={arXiv}, year=2018}`,
        article(long, 'year=2019'),
      ],
    ],
    ['in press before', [article(long, 'year={in press}'), article(long, 'year=2019, volume=3')]],
  ])('%s', (_, entries) => {
    expect(resolve(...entries).ids).toHaveLength(1);
  });
});
