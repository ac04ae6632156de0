import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { parseRis } from '../import/ris/parse-ris.ts';
import { emptyLedger } from '../resolve/read-ledger.ts';
import { resolveDrafts } from '../resolve/resolve-drafts.ts';
import { toBibtex } from './bibtex/bibtex.ts';
import { toCoins } from '../metadata/coins.ts';
import { toCsl, toCslFile } from './csl-json.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { urls } from '../facts/publication.fixture.ts';
import { renderPublicationTexts } from '../markup/rendered.ts';
import { toRis } from './ris.ts';

const site = { title: 'Leaf Lab', description: 'Leaves.', language: 'en' };

/** One entry as it is published in each format. */
function publish(type: string, fields: string, year = '2024') {
  const text = `@${type}{k, title={Moss on Roofs}, author={Grace, Ada}, year={${year}}, ${fields}}`;
  const { source, drafts, diagnostics } = parseBibtex('a.bib', text);
  const settings = { people: [], archives: ['cs'], categories: {} };
  const { publications } = resolveDrafts(
    [{ source, drafts, captured: null }],
    settings,
    { ledger: emptyLedger },
    diagnostics,
  );
  const [publication] = publications;
  if (!publication) throw new Error('The entry was not published.');
  const rendered = { ...publication, rendered: { ...renderPublicationTexts(publication), references: {} } };
  return {
    bibtex: toBibtex(publication, urls),
    ris: toRis(publication, urls).split('\r\n'),
    csl: toCsl(publication, urls),
    cslFile: toCslFile([publication], urls),
    article: toScholarlyArticle(rendered, site, urls)['@graph'][1],
    coins: new URLSearchParams(toCoins(rendered, urls)),
  };
}

describe('A paper with an address and no DOI keeps it in every format', () => {
  test.each([
    ['article', 'journal={Roofs}, url={https://roofs.example/a?b=1&c=%20d}', 'https://roofs.example/a?b=1&c=%20d'],
    [
      'inproceedings',
      'booktitle={Roofs}, url={https://roofs.example/~ada/moss_1(2)}',
      'https://roofs.example/~ada/moss_1(2)',
    ],
    ['phdthesis', 'school={Roof University}, url={http://hdl.handle.net/1/2}', 'http://hdl.handle.net/1/2'],
    ['misc', 'howpublished={\\url{https://roofs.example/moss}}', 'https://roofs.example/moss'],
    [
      'techreport',
      'institution={Roof Office}, note={Available at https://roofs.example/r.pdf}',
      'https://roofs.example/r.pdf',
    ],
  ])('%s with %s', (type, fields, address) => {
    const { bibtex, ris, csl, article, coins } = publish(type, fields);
    expect(bibtex).toContain(`  url = {${address}}`);
    expect(ris.find((line) => line.startsWith('UR'))).toBe(`UR  - ${address}`);
    expect(csl.URL).toBe(address);
    expect(article.sameAs).toEqual([address]);
    expect(coins.get('rft_id')).toBe(address);
    expect(coins.get('rft.identifier')).toBe('https://example.org/lab/papers/moss-on-roofs/');
  });
});

describe('A field that its type supports is preserved', () => {
  test.each([
    ['article', 'journal={Roofs}, volume={A}', 'volume', 'A', 'VL  - A', 'volume'],
    ['article', 'journal={Roofs}, volume={XII/B}', 'volume', 'XII/B', 'VL  - XII/B', 'volume'],
    ['inproceedings', 'booktitle={Roofs}, volume={Supplement}', 'volume', 'Supplement', 'VL  - Supplement', 'volume'],
    [
      'phdthesis',
      'school={Roof University}, isbn={978-3-16-148410-0}',
      'isbn',
      '978-3-16-148410-0',
      'SN  - 978-3-16-148410-0',
      'ISBN',
    ],
    [
      'mastersthesis',
      'school={Roof University}, isbn={0-306-40615-2}',
      'isbn',
      '0-306-40615-2',
      'SN  - 0-306-40615-2',
      'ISBN',
    ],
    ['article', 'journal={Roofs}, address={Oslo}', 'address', 'Oslo', 'CY  - Oslo', 'publisher-place'],
    [
      'article',
      'journal={Roofs}, publisher={Roof Press}, address={São Paulo}',
      'address',
      'São Paulo',
      'CY  - São Paulo',
      'publisher-place',
    ],
    ['software', 'version={1.2}, url={https://a.example/moss}', 'version', '1.2', 'ET  - 1.2', 'version'],
    ['dataset', 'version={3}, publisher={Roof Archive}', 'version', '3', 'ET  - 3', 'version'],
    ['article', 'journal={Roofs}, version={2}', 'version', '2', 'U1  - version: 2', 'version'],
  ])('@%s{%s}', (type, fields, name, value, line, variable) => {
    const { bibtex, ris, csl } = publish(type, fields);
    expect(bibtex).toContain(`  ${name} = {${value}}`);
    expect(bibtex).not.toMatch(new RegExp(`user[a-f] = \\{${name}`, 'u'));
    expect(ris).toContain(line);
    expect(csl[variable]).toBe(value);
    const detail = { [name === 'address' ? 'place' : name]: { value } };
    const again = [parseRis('a.ris', ris.join('\n')), parseBibtex('a.bib', bibtex)].map(
      ({ drafts }) => drafts[0]?.reference?.details,
    );
    expect(again).toMatchObject([detail, detail]);
  });
});

describe('A note stays a note, and is no year', () => {
  test.each(['Manuscript in preparation', 'Work in progress'])('@unpublished of no year: %s', (note) => {
    const { bibtex, ris } = publish('unpublished', `note={${note}}`, '');
    expect(bibtex).toMatch(/^@unpublished\{/u);
    expect(bibtex).toContain(`  note = {${note}}`);
    expect(bibtex).not.toMatch(/ {2}(?:year|pubstate|type) =/u);
    expect(ris).toContain(`N1  - ${note}`);
    expect(ris.join()).not.toMatch(/PY {2}-|DA {2}-/u);
  });

  test.each([
    ['unpublished', 'note={Lecture notes}', 'unpublished'],
    ['misc', 'note={Lecture notes}', 'unpublished'],
    ['misc', 'note={Lecture notes}, url={https://a.example/notes.pdf}', 'misc'],
    ['misc', 'note={Lecture notes}, doi={10.1000/182}', 'misc'],
    ['misc', 'note={Lecture notes}, howpublished={Leaf University}', 'misc'],
    ['unpublished', '', 'misc'],
  ])('@%s{%s} is exported as @%s', (type, fields, exported) => {
    expect(publish(type, fields, '2021').bibtex).toMatch(new RegExp(`^@${exported}\\{`, 'u'));
  });

  test.each([
    ['unpublished', '', 'Under review at the Journal of Moss'],
    ['unpublished', '', 'Lecture notes, Leaf University'],
    ['misc', '', 'Submitted to the third Workshop on Roofs'],
    ['article', '2024', 'With an appendix by Li Berg'],
  ])('@%s of “%s”: %s', (type, year, note) => {
    const { bibtex, ris, cslFile } = publish(type, `note={${note}}`, year);
    expect(bibtex).toContain(`  note = {${note}}`);
    expect(/ {2}year = \{(.*)\}/u.exec(bibtex)?.[1] ?? '').toBe(year);
    expect(ris).toContain(`N1  - ${note}`);
    expect(ris.find((line) => line.startsWith('PY'))?.slice(6) ?? '').toBe(year);
    expect(cslFile).toContain(`"note":"${note}"`);
  });
});

describe('A publisher besides a venue is preserved by every format', () => {
  test.each([
    ['phdthesis', 'school={Roof University}, publisher={Roof Press}', 'Roof University'],
    ['preprint', 'journal={bioRxiv}, publisher={Roof Laboratory}', 'bioRxiv'],
    ['techreport', 'institution={Roof Office}, publisher={Roof Press}', 'Roof Office'],
    ['misc', 'howpublished={Roof Days}, publisher={Roof Press}', 'Roof Days'],
  ])('@%s{%s}', (type, fields, venue) => {
    const { bibtex, ris, cslFile } = publish(type, fields);
    const again = [
      parseBibtex('a.bib', bibtex),
      parseRis('a.ris', ris.join('\n')),
      parseCslJson('a.json', cslFile),
    ].map(({ drafts: [draft] }) => [draft?.reference?.venue?.value, draft?.reference?.details.publisher?.value]);
    const publisher = /publisher=\{(.*)\}/u.exec(fields)?.[1];
    expect(again).toEqual([venue, venue, venue].map((name) => [name, publisher]));
  });
});
