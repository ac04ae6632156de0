import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../bibtex/parse-bibtex.ts';
import { parseCslJson } from '../csl-json/parse-csl-json.ts';
import { parseRis } from '../ris/parse-ris.ts';
import type { ParsedSource } from '../parsed-source.ts';

function describeKind({ drafts: [draft] }: ParsedSource) {
  const { type, venue, details } = draft?.reference ?? {};
  return [type?.value, venue?.value, details?.number?.value, details?.genre?.value];
}

describe('A work that is not a paper', () => {
  test.each([
    [
      '@patent{a, title={Roof}, holder={Roof Corp and Wall Inc}, number={US1}, type={patentus}}',
      ['patent', 'Roof Corp and Wall Inc', 'US1', undefined],
    ],
    [
      '@patent{a, title={Roof}, assignee={Roof Corp}, type={patreqeu}}',
      ['patent', 'Roof Corp', undefined, 'Patent request'],
    ],
    ['@standard{a, title={Roof}, organization={A Body}, number={ES 12}}', ['standard', 'A Body', 'ES 12', undefined]],
    ['@software{a, title={Roof}, publisher={Zenodo}}', ['software', 'Zenodo', undefined, undefined]],
    ['@dataset{a, title={Roof}, publisher={Zenodo}}', ['dataset', 'Zenodo', undefined, undefined]],
    [
      '@misc{a, title={Roof}, howpublished={Fern Days}, type={Invited talk}}',
      ['talk', 'Fern Days', undefined, 'Invited talk'],
    ],
    ['@unpublished{a, title={Roof}, eventtitle={Fern Days}}', ['talk', 'Fern Days', undefined, undefined]],
    ['@misc{a, title={Roof}, journal={Roofs}}', ['article', 'Roofs', undefined, undefined]],
    ['@generic{a, title={Roof}, booktitle={Fern Days}}', ['conference', 'Fern Days', undefined, undefined]],
    ['@misc{a, title={Roof}, journal={arXiv e-prints}}', ['preprint', 'arXiv', undefined, undefined]],
    [
      '@unpublished{a, title={Roof}, url={https://arxiv.org/abs/2401.01234}}',
      ['preprint', 'arXiv', undefined, undefined],
    ],
  ])('has its own type in BibTeX: %s', (text, kind) => {
    expect(describeKind(parseBibtex('a.bib', text))).toEqual(kind);
  });

  test.each([
    ['PAT', 'PB  - Roof Corp\nSN  - US1', ['patent', 'Roof Corp', 'US1', undefined]],
    ['STAND', 'PB  - A Body\nIS  - ES 12', ['standard', 'A Body', 'ES 12', undefined]],
    ['SLIDE', 'T2  - Fern Days', ['talk', 'Fern Days', undefined, undefined]],
    ['DATA', 'PB  - Zenodo', ['dataset', 'Zenodo', undefined, undefined]],
  ])('has its own type in RIS: %s', (type, lines, kind) => {
    expect(describeKind(parseRis('a.ris', `TY  - ${type}\nTI  - Roof\n${lines}\nER  - `))).toEqual(kind);
  });

  test.each([
    ['patent', { publisher: 'Roof Corp', number: 'US1' }, ['patent', 'Roof Corp', 'US1', undefined]],
    ['standard', { publisher: 'A Body', number: 'ES 12' }, ['standard', 'A Body', 'ES 12', undefined]],
    ['speech', { 'event-title': 'Fern Days' }, ['talk', 'Fern Days', undefined, undefined]],
  ])('has its own type in CSL-JSON: %s', (type, variables, kind) => {
    expect(describeKind(parseCslJson('a.json', JSON.stringify([{ type, title: 'Roof', ...variables }])))).toEqual(kind);
  });
});
