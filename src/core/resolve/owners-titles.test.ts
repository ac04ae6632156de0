import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseListing } from '../import/listing/parse-listing.ts';
import type { ParsedSource } from '../import/parsed-source.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import type { LedgerContents } from './ledger.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { updateLedger } from './update-ledger.ts';

const settings = { people: [], archives: ['cs'], categories: {} };

function resolve(source: ParsedSource, corrections: string, contents: LedgerContents = emptyLedger) {
  return resolveDrafts([{ ...source, captured: '2026-01-01' }], settings, {
    ledger: { ...contents, locate: () => null, diagnostics: [] },
    corrections: readCorrections('corrections.yaml', corrections),
  });
}

const write = (resolution: ReturnType<typeof resolve>, contents: LedgerContents = emptyLedger) =>
  updateLedger(contents, { ...resolution, feedIds: null, day: '2026-01-01' });

const entry = (title: string, key = 'k', year = 2020) =>
  `@article{${key}, title={${title}}, author={Grace, Ada}, journal={Moss}, year=${String(year)}}`;
const bibtex = (...entries: readonly string[]) => parseBibtex('a.bib', entries.join('\n'));

describe('A title that is corrected before its address is recorded', () => {
  test.each([
    ['a typing error', bibtex(entry('Mos on Roofs')), 'mos-on-roofs: { title: Moss on Roofs }', ['moss-on-roofs']],
    [
      'an uncertain cut of a listing',
      parseListing('listing.txt', 'CLApr 14, 2022\nMoss on Roofs of Houses Li Berg\tAda Grace\nMoss grows.\n', []),
      'moss-on-roofs-of-houses-li-berg: { title: Moss on Roofs of Houses }',
      ['moss-on-roofs-of-houses'],
    ],
    [
      'a title that another paper has',
      bibtex(entry('Moss on Roofs'), entry('Mos', 'l', 2024)),
      'mos: { title: Moss on Roofs }',
      ['moss-on-roofs-2024', 'moss-on-roofs'],
    ],
    [
      'the address from the title in the source is the same',
      bibtex(entry('Moss on roofs')),
      'moss-on-roofs: { title: Moss on Roofs! }',
      ['moss-on-roofs'],
    ],
    [
      'a title that its source no longer has',
      bibtex(entry('Mos')),
      'mos: { title: Moss on Roofs, was: { title: Moose } }',
      ['mos'],
    ],
  ])('gives the paper its address: %s', (_, source, corrections, ids) => {
    const resolution = resolve(source, corrections);
    expect(resolution.publications.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(write(resolution).ledger).toSorted()).toEqual(ids.toSorted());
  });

  test('is still found under the address from its source, once and after the record', () => {
    const source = bibtex(entry('Mos on Roofs'));
    const corrections = 'mos-on-roofs: { title: Moss on Roofs }\nmoss-on-roofs: { award: Best Paper }';
    const first = resolve(source, corrections);
    const contents = write(first);
    expect(contents.ledger['moss-on-roofs']?.was).toEqual(['mos-on-roofs']);
    const again = resolve(source, corrections, contents);
    for (const { publications, formerPapers, diagnostics } of [first, again]) {
      expect(publications.map(({ id, award, title }) => [id, award, title.written])).toEqual([
        ['moss-on-roofs', 'Best Paper', 'Moss on Roofs'],
      ]);
      expect(formerPapers).toEqual([{ id: 'mos-on-roofs', to: 'moss-on-roofs', reason: null }]);
      expect(diagnostics.filter(({ code }) => code.startsWith('correction'))).toEqual([]);
    }
    expect(write(again, contents).ledger).toEqual(contents.ledger);
  });

  test('does not change an address that is recorded', () => {
    const source = bibtex(entry('Mos on Roofs'));
    const contents = write(resolve(source, ''));
    const again = resolve(source, 'mos-on-roofs: { title: Moss on Roofs }', contents);
    expect(again.publications.map(({ id }) => id)).toEqual(['mos-on-roofs']);
  });
});
