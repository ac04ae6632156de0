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
const entry = (type: string, title: string, fields: string) =>
  `@${type}{k${fields.replaceAll(/\W/g, '')}, author={Ruiz, Ana and Lind, Bo}, title={${title}}, year=2020, ${fields}}`;
const part = (title: string, venue: string) => entry('incollection', title, `booktitle={${venue}}`);
const preprint = (title: string, id: string) => entry('misc', title, `eprint={${id}}, archiveprefix={arXiv}`);
const book = (fields: string) => entry('book', long, `publisher={Example Press}, ${fields}`);
const volume = (number: string) =>
  `@proceedings{v${number}, editor={Ruiz, Ana}, title={Proceedings of the Roof Days}, year=2010, volume=${number}}`;
const report = (number: string) => entry('techreport', long, `institution={Example Lab}, number={${number}}`);
const patent = (number: string) => entry('patent', long, `number={${number}}`);

describe('Papers with the same title are two papers with two addresses', () => {
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
    ['in two months', [article('Editorial', 'year=2015, month=jan'), article('Editorial', 'year=2015, month=jun')]],
    ['in two books', [part('Introduction', 'The Moss of Roofs'), part('Introduction', 'Ferns in Caves')]],
    ['at two meetings', [part(long, 'Workshop on Natural Walls'), part(long, 'Late Session on Situated Ferns')]],
    ['with two identifiers of arXiv', [preprint(long, '2001.00001'), preprint(long, '2006.00002')]],
    ['in two editions', [book('edition={2nd}'), book('edition={3}')]],
    ['in two volumes of proceedings', [volume('1'), volume('2')]],
    ['as two reports', [report('TR-1'), report('TR-2')]],
    ['as two patents', [patent('US20200001'), patent('US9999999')]],
  ])('%s', (_, entries) => {
    const { ids, codes } = resolve(...entries);
    expect(new Set(ids).size).toBe(2);
    expect(codes.filter((code) => code !== 'address-new')).toEqual(['paper-nearly-twice']);
  });
});

test('Parts with the same DOI are two papers, and the DOI is reported', () => {
  const { ids, codes } = resolve(
    article('Moss of Roofs. Part I', 'year=2020, doi={10.5555/a.1}'),
    article('Moss of Roofs. Part II', 'year=2020, doi={10.5555/a.1}'),
  );
  expect(ids).toHaveLength(2);
  expect(codes).toContain('identifier-shared');
});

describe('A paper that is listed twice has one page', () => {
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
    [
      'as a preprint with a DOI of its server',
      [
        article(long, 'year=2020, journal={bioRxiv}, doi={10.1101/2020.01.01.123456}').replace(
          'journal={Roof Notes}, ',
          '',
        ),
        article(long, 'year=2021, doi={10.5555/a.1}'),
      ],
    ],
    [
      'as two versions of a preprint',
      ['v1', 'v2'].map((version) => entry('preprint', long, `doi={10.5555/rs-17/${version}}`)),
    ],
    ['at a venue with a short name', [part(long, 'Annual Meeting of Roof Keepers'), part(long, 'Proc. AMRK 2020')]],
    ['in a journal with a short name', [part(long, 'Notes on Botanical Roofs'), part(long, 'Not. Bot. Roofs')]],
    ['with an edition in other words', [book('edition={2nd}'), book('edition={second}')]],
    ['in press before', [article(long, 'year={in press}'), article(long, 'year=2019, volume=3')]],
  ])('%s', (_, entries) => {
    expect(resolve(...entries).ids).toHaveLength(1);
  });
});
