import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { parseListing } from '../import/listing/parse-listing.ts';
import { parseRis } from '../import/ris/parse-ris.ts';
import { splitRetraction } from '../model/retraction.ts';
import { toRichText } from '../model/tex/parse-markup.ts';
import { toBibtexFile } from '../export/bibtex/bibtex.ts';
import { toCslFile } from '../export/csl-json.ts';
import { toRisFile } from '../export/ris.ts';
import { createUrls } from '../urls.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

type Parsed = Pick<ReturnType<typeof parseBibtex>, 'source' | 'drafts'>;

function resolve(files: readonly Parsed[], { ledger = '{}', corrections = '' } = {}) {
  const file = readCorrections('corrections.yaml', corrections);
  const resolution = resolveDrafts(
    files.map(({ source, drafts }) => ({ source, drafts, captured: '2026-01-31' })),
    { people: [], archives: ['cs'], categories: {} },
    { ledger: readLedger('permalinks.json', ledger), corrections: file },
  );
  const codes = [...file.diagnostics, ...resolution.diagnostics].map(({ code }) => code);
  return { ...resolution, codes };
}

const article = (title: string, fields = '') =>
  parseBibtex('a.bib', `@article{k, author={Ruiz, Ana}, title={${title}}, journal={Roofs}, year=2020, ${fields}}`);
const moss = 'How Moss Finds Water';
const retracted = [{ id: 'how-moss-finds-water', title: { written: `RETRACTED: ${moss}` }, retracted: true }];

describe('A paper is published as retracted', () => {
  test.each([
    `RETRACTED: ${moss}`,
    `Retracted: ${moss}`,
    `RETRACTED ARTICLE: ${moss}`,
    `{RETRACTED}: ${moss}`,
    `{RETRACTED: ${moss}}`,
    `\\textbf{RETRACTED:} ${moss}`,
    `\\emph{Retracted}: ${moss}`,
    `[Retracted] ${moss}`,
    `(Retracted article) ${moss}`,
    `${moss} (Retracted Article. See vol. 3, p. 5, 2021)`,
    `${moss} [retracted]`,
  ])('if its title is “%s”', (title) => {
    expect(resolve([article(title)]).publications).toMatchObject(retracted);
  });

  test('with the formulas and styles of its title', () => {
    const { publications } = resolve([article(String.raw`[Retracted] \emph{Moss} Needs {H$_2$O}`)]);
    expect(publications).toMatchObject([{ title: toRichText(String.raw`RETRACTED: \emph{Moss} Needs H₂O`) }]);
  });

  test.each([
    'note={Retracted}',
    'note={This article has been retracted.}',
    'addendum={Retracted on 3 May 2021}',
    'type={Retracted Publication}',
    'type={Journal Article; Retracted Publication}',
    'pubstate={retracted}',
    'retracted={true}',
    'retracted={10.1000/notice}',
    'keywords={moss, retracted article}',
    'status={Retracted}',
    'note={Retraction in: J Roofs. 2021;3(1):4}',
    'abstract={This article has been retracted: please see the policy of the journal.}',
  ])('if its entry has %s', (fields) => {
    const { publications, codes } = resolve([article(moss, fields)]);
    expect(publications).toMatchObject(retracted);
    expect(publications[0]?.date).toMatchObject({ year: 2020 });
    expect(publications[0]?.date.status).toBeUndefined();
    expect(codes).toEqual(['address-new']);
  });

  const item = {
    type: 'article-journal',
    title: moss,
    author: [{ family: 'Ruiz' }],
    DOI: '10.1000/Moss',
    'container-title': 'Roofs',
  };
  const notice = {
    type: 'article-journal',
    title: 'Retraction notice',
    author: [{ family: 'Editor' }],
    DOI: '10.1000/notice',
  };
  test.each([
    ['its status', [{ ...item, status: 'Retracted' }]],
    [
      'what Crossref says of updates to it',
      [{ ...item, 'updated-by': [{ type: 'retraction', DOI: '10.1000/notice' }] }],
    ],
    ['the notice in the same file', [item, { ...notice, 'update-to': [{ type: 'retraction', DOI: '10.1000/moss' }] }]],
    ['a notice at its own DOI', [{ ...item, 'update-to': [{ type: 'withdrawal', DOI: '10.1000/moss' }] }]],
  ])('if %s in CSL-JSON says so', (_, items) => {
    const { publications, codes } = resolve([parseCslJson('a.json', JSON.stringify(items))]);
    expect(publications.filter((paper) => paper.retracted)).toMatchObject(retracted);
    expect(codes).not.toContain('reference-fields-unused');
  });

  test.each(['M3  - Retracted Publication', 'N1  - Retracted', 'KW  - Retracted'])('if RIS has %s', (line) => {
    const ris = `TY  - JOUR\nTI  - ${moss}\nAU  - Ruiz, Ana\nPY  - 2020\n${line}\nER  - \n`;
    expect(resolve([parseRis('a.ris', ris)]).publications).toMatchObject(retracted);
  });

  test('if either of its two entries says so', () => {
    const [plain, marked] = [article(moss, 'doi={10.1000/moss}'), article(`RETRACTED: ${moss}`, 'doi={10.1000/moss}')];
    const other = (file: Parsed) => ({
      ...file,
      drafts: file.drafts.map((draft) => ({ ...draft, source: { file: 'b.bib', line: 9 } })),
    });
    for (const files of [
      [plain, other(marked)],
      [marked, other(plain)],
    ]) {
      const { publications, codes } = resolve(files);
      expect(publications).toMatchObject(retracted);
      expect(codes.toSorted()).toEqual(['address-new', 'papers-joined']);
    }
    const listing = parseListing('list.txt', `CLMay 3, 2020\nRETRACTED: ${moss}\tAna Ruiz\nMoss drinks.\n`, []);
    expect(resolve([listing, plain]).publications).toMatchObject(retracted);
  });

  test.each([
    `Retraction: ${moss}`,
    `Retraction Note: ${moss}`,
    `Retraction note to: ${moss}`,
    `Retraction notice to "${moss}" [J. Roofs 12 (2020) 1--9]`,
    'Retraction of ``' + moss + "''",
  ])('if a notice on the site is called “%s”', (title) => {
    const { publications } = resolve([article(moss), article(title)]);
    expect(publications.filter((paper) => paper.retracted)).toMatchObject(retracted);
    expect(publications).toHaveLength(2);
  });

  test('according to its correction, whatever the source says', () => {
    const yes = resolve([article(moss)], { corrections: 'how-moss-finds-water: { retracted: true }' });
    expect([yes.publications, yes.codes]).toMatchObject([retracted, ['address-new']]);
    const no = resolve([article(moss, 'note={Retracted}')], {
      corrections: 'how-moss-finds-water: { retracted: false }',
    });
    expect(no.publications).toMatchObject([{ title: { written: moss } }]);
  });

  test('at its former address, whether that has the word “retracted” or not', () => {
    for (const [id, title] of [
      ['how-moss-finds-water', 'how-moss-finds-water'],
      ['retracted-how-moss-finds-water', 'retracted-how-moss-finds-water'],
    ] as const) {
      const entry = { seen: '2026-01-01', marks: [`title:${title}`, 'authors:ana-ruiz@2020'], key: 'k' };
      const { publications, codes } = resolve([article(`RETRACTED: ${moss}`)], {
        ledger: JSON.stringify({ [id]: entry }),
      });
      expect(publications).toMatchObject([{ id, retracted: true }]);
      expect(codes.filter((code) => code.startsWith('address-'))).toEqual([]);
    }
  });

  test('in every format, and is read so again', () => {
    const urls = createUrls({ origin: 'https://example.org', base: '/' });
    const { publications } = resolve([article(moss, 'note={Retracted}, doi={10.1000/moss}')]);
    for (const file of [
      parseBibtex('a.bib', toBibtexFile(publications, urls)),
      parseRis('a.ris', toRisFile(publications, urls)),
      parseCslJson('a.json', toCslFile(publications, urls)),
    ])
      expect(resolve([file]).publications).toMatchObject(retracted);
  });
});

describe('A paper is not retracted', () => {
  test.each([
    ['that is about retractions', 'Retracted Papers and Their Readers', ''],
    ['that is a notice', `Retraction: ${moss}`, 'type={Retraction of Publication}'],
    ['whose note names another one', moss, 'note={Comment on a paper that was retracted by others}'],
    ['whose field denies it', moss, 'retracted={no}'],
    ['that is nothing but the word', 'Retracted:', ''],
    ['about a retraction of something else', 'Retraction of Moss by Slugs', ''],
    ['whose abstract names one', moss, 'abstract={Retracted articles are read.}'],
  ])('%s', (_, title, fields) => {
    expect(resolve([article(title, fields)]).publications[0]).toMatchObject({ title: { written: title } });
    expect(resolve([article(title, fields)]).publications[0]?.retracted).toBeUndefined();
  });

  test('if its title would be empty without the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('retracted', '(', ']', '[', ')', '{', '}', ':', ' ', 'Moss', 'article') }),
        (written) => {
          const title = toRichText(written);
          const { title: rest, isRetracted } = splitRetraction(title);
          expect(rest === title).toBe(!isRetracted);
          if (isRetracted) expect(rest.written.trim()).not.toBe('');
        },
      ),
    );
  });
});
