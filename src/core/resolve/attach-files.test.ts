import { expect, test } from 'vitest';
import type { FileFault, PictureFault } from '../model/paper-files.ts';
import { attachFiles } from './attach-files.ts';
import { readSource } from '../import/read-source.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { readSettings } from '../settings/read-settings.ts';
import { emptyCorrections, readCorrections } from './corrections/read-corrections.ts';
import { emptyLedger } from './read-ledger.ts';

/** The links of a paper with these fields, and the diagnostics, if only some files exist. */
function attach(fields: string, faults: Readonly<Record<string, PictureFault | null>>, corrected?: string) {
  const text = `\n@article{a, title = {On Moss}, author = {Grace, Ada}, year = 2021,\n  ${fields}}\n`;
  const { source, drafts } = readSource('a.bib', text, []);
  const settings = JSON.stringify({
    title: 'T',
    description: 'D',
    address: 'https://a.example',
    sources: [{ file: 'a.bib' }],
  });
  const { site } = readSettings('site.yaml', settings);
  if (!site) throw new Error('The settings of this test are right.');
  const corrections = corrected === undefined ? emptyCorrections : readCorrections('corrections.yaml', corrected);
  const read = { ledger: emptyLedger, corrections };
  const { publications, placed } = resolveDrafts([{ source, drafts, captured: null }], site, read, []);
  const attached = attachFiles(
    publications,
    { placed, corrections },
    {
      ofLink: (path) => (faults[path] ?? null) as FileFault | null,
      ofPreview: (path) => faults[path] ?? null,
    },
  );
  return {
    links: attached.publications[0]?.links,
    ...(attached.publications[0]?.preview && { preview: attached.publications[0].preview }),
    faults: attached.diagnostics.map(
      ({ code, position, paper }) =>
        `${String(position?.file)}:${String(position?.line)}:${String(position?.column)} ${code} ${String(paper)}`,
    ),
  };
}

test('a bare name is a file if that exists, else an address if it can be one', () => {
  expect(attach('slides = {talk.key}', {}).links).toEqual({ slides: 'talk.key' });
  expect(attach('slides = {talk.key}', { 'talk.key': 'missing' })).toEqual({
    links: {},
    faults: ['a.bib:3:13 file-missing on-moss'],
  });
  expect(attach('pdf = {example.org/moss.pdf}', {}).links).toEqual({ pdf: 'example.org/moss.pdf' });
  expect(attach('pdf = {example.org/moss.pdf}', { 'example.org/moss.pdf': 'missing' })).toEqual({
    links: { pdf: 'https://example.org/moss.pdf' },
    faults: [],
  });
  expect(attach('project = {moss.science}', { 'moss.science': 'missing' }).links).toEqual({
    project: 'https://moss.science',
  });
  expect(attach('project = {moss.science}', { 'moss.science': 'ending' })).toEqual({
    links: {},
    faults: ['a.bib:3:14 file-refused on-moss'],
  });
});

test('a refused file is reported, and other links are kept', () => {
  expect(attach('pdf = {.env}, slides = {talk.pdf}', { '.env': 'hidden' })).toEqual({
    links: { slides: 'talk.pdf' },
    faults: ['a.bib:3:10 file-refused on-moss'],
  });
});

test('a picture that cannot be shown is reported at its path, and the paper is kept', () => {
  expect(attach('preview = {moss.png}', {})).toEqual({ links: {}, preview: 'moss.png', faults: [] });
  expect(attach('pdf = {moss.png}, preview = {moss.png}', { 'moss.png': 'damaged' }).faults).toEqual([
    'a.bib:3:10 file-refused on-moss',
    'a.bib:3:32 file-refused on-moss',
  ]);
  expect(attach('preview = {moss.org/moss.png}', { 'moss.org/moss.png': 'missing' })).toEqual({
    links: {},
    faults: ['a.bib:3:14 file-missing on-moss'],
  });
  expect(attach('preview = {moss.png}', { 'fern.png': 'missing' }, 'on-moss: { preview: /fern.png }').faults).toEqual([
    'corrections.yaml:1:21 file-missing on-moss',
  ]);
  expect(attach('preview = {moss.png}', { 'moss.png': 'missing' }, 'on-moss: { preview: null }').faults).toEqual([]);
});

test('a link from a correction is reported at the correction', () => {
  const corrected = 'on-moss:\n  links:\n    slides: talk.pdf\n';
  expect(attach('pdf = {moss.pdf}', { 'talk.pdf': 'missing', 'moss.pdf': 'missing' }, corrected).faults).toEqual([
    'a.bib:3:10 file-missing on-moss',
    'corrections.yaml:3:13 file-missing on-moss',
  ]);
});
