import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from './import/read-source.ts';
import { findArxivId, readArxivId, readDoi } from './import/reference/identifiers.ts';
import { parseMarkup } from './model/tex/parse-markup.ts';
import { renderMarkupHtml } from './markup/markup-html.ts';
import { readCorrections } from './resolve/corrections/read-corrections.ts';
import { findNameVariants } from './resolve/name-variants.ts';
import { readLedger } from './resolve/read-ledger.ts';
import { readRedirects, resolveRedirects } from './resolve/redirects.ts';
import { readSettings } from './settings/read-settings.ts';
import { measureProcessorTime } from '../tests/support/processor-time.ts';

/** Milliseconds of processor time. Each case takes at most a twentieth of this, and minutes if its work is quadratic. */
const bound = 20_000;

const readBib = (fields: string) => readSource('a.bib', `@misc{k, title={Moss}, year=2020, ${fields}}`, []);
const repeat = <T>(count: number, write: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => write(index));
const readRis = (lines: readonly string[]) =>
  readSource('a.ris', ['TY  - JOUR', 'TI  - Moss', 'PY  - 2020', ...lines, 'ER  - '].join('\n'), []);

/** Only letters, so that all names differ. */
const writeName = (index: number) =>
  `Ada F${index.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;

describe('Foreign text takes linear time to read:', () => {
  it.each<readonly [string, () => unknown]>([
    ['`howpublished` of many digits', () => readBib(`howpublished={${'1'.repeat(100_000)}x}`)],
    ['`arXiv` and many tabs', () => findArxivId(`arXiv${'\t'.repeat(100_000)}`)],
    ['an identifier of arXiv with many spaces', () => readArxivId(`arXiv preprint${' '.repeat(100_000)}x`)],
    ['an address of many domains', () => readDoi(`https://${'a.doi.'.repeat(30_000)}`)],
    ['many commas in `author`', () => readBib(`author={${','.repeat(80_000)}}`)],
    ['many names between commas', () => readBib(`author={${'A. Grace, '.repeat(20_000)}}`)],
    ['many affiliations', () => readBib(`affiliation={${'University; '.repeat(80_000)}}`)],
    ['one affiliation of many entities', () => readBib(`affiliation={${'A &amp; B '.repeat(50_000)}}`)],
    ['many `SN` and `IS` in a record', () => readRis(repeat(40_000, (i) => `SN  - ${String(i)}\nIS  - x`))],
    ['many `@comment(` without an end', () => readSource('a.bib', '@comment('.repeat(50_000), [])],
    [
      'many `@string` of one name',
      () =>
        readSource(
          'a.bib',
          [
            ...repeat(5000, () => '@string{a = "x"}'),
            ...repeat(5000, (i) => `@misc{k${String(i)}, title={T}, note=a}`),
          ].join('\n'),
          [],
        ),
    ],
    ['many broken items', () => readSource('a.json', `[${'{"title":"T" "x":1},'.repeat(10_000)}]`, [])],
    [
      'many redirects that lead nowhere',
      () => {
        const text = repeat(20_000, (i) => `p/${String(i)}/: papers/p${String(i)}/\n`).join('');
        const { diagnostics } = resolveRedirects(readRedirects('redirects.yaml', text), {
          papers: new Map(),
          formerPapers: [],
          files: [],
        });
        expect(diagnostics).toHaveLength(20_000);
      },
    ],
    [
      'many faults in corrections',
      () => readCorrections('c.yaml', repeat(5000, (i) => `p${String(i)}:\n  titel: x\n`).join('')),
    ],
  ])('%s', (_, work) => {
    expect(measureProcessorTime(work)).toBeLessThan(bound);
  });

  it('many authors, whose names are compared within a family name and an initial', () => {
    const papers = repeat(10, (paper) =>
      repeat(3000, (index) => {
        const name = `${writeName(index)} ${String.fromCharCode(97 + paper)}`;
        return { person: name.toLowerCase().replace(' ', '-'), name };
      }),
    );
    expect(measureProcessorTime(() => findNameVariants(papers, []))).toBeLessThan(bound);
  });

  it('many names with the same family name and initial', () => {
    const people = repeat(15_000, (index) => ({
      person: `j-a${String(index)}-wang`,
      name: `J A${String(index)} Wang`,
    }));
    expect(measureProcessorTime(() => findNameVariants([people], [{ name: 'J Wang', not: [] }]))).toBeLessThan(bound);
  });
});

describe('Foreign text of extreme size', () => {
  it('keeps all 150,000 authors of a record', () => {
    const { drafts } = readRis(repeat(150_000, () => 'AU  - Grace, Ada'));
    expect(drafts[0]?.authors).toHaveLength(150_000);
  });

  it.each(['[', '{"a":', '[{"title":'])('of CSL-JSON that repeats %s is one diagnostic with the limit', (unit) => {
    const { drafts, diagnostics } = readSource('a.json', unit.repeat(10_000), []);
    expect(drafts).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'reference-unreadable')).toMatchObject([
      { message: expect.stringContaining('the limit is 200 levels') as string },
    ]);
  });

  it.each([`title: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'a: '.repeat(20_000), `a:\n ${'- '.repeat(20_000)}x`])(
    'of YAML is reported and does not crash: %.10s',
    (text) => {
      const { site, diagnostics } = readSettings('site.yaml', text);
      expect(site).toBeNull();
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThanOrEqual(20);
    },
  );

  it('of YAML can have at most 100 aliases', () => {
    const { diagnostics } = readCorrections('c.yaml', `a: &a x\nb:\n${' - *a\n'.repeat(101)}`);
    expect(diagnostics).toMatchObject([{ code: 'settings-unreadable', position: { line: 103, column: 4 } }]);
  });

  it('of YAML with a duplicate key is reported at the second one', () => {
    const { diagnostics } = readCorrections('c.yaml', 'a:\n  title: x\n  title: y\n');
    expect(diagnostics).toMatchObject([{ code: 'settings-unreadable', position: { line: 3, column: 3 } }]);
  });
});

const units = [
  ...Array.from('{}[](),;:.|*_^~$\\"\'`%#@<>&-=1a '),
  ...[' and ', '\t', '\n', '\u0301', '\u200f', '漢', '😀', '://', 'https://a.b/', '\\a{', '\\frac{', '$x$', '^{'],
  ...['<b>', '<a href="', '<!--', '&amp;', 'arXiv', '.doi', '10.1234/', 'et al.', '@a{', '@string{a=', 'TY  - JOUR\n'],
  ...['AU  - A\n', '{"a":', '- a\n', 'a: ', '*a ', '&a ', 'CLApr 14, 2022\n', '(1999)', '1.', 'A. ', 'Ab '],
];

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  'a .bib file': (text) => readSource('a.bib', text, []),
  'fields of BibTeX': (text) =>
    readBib(['author', 'note', 'howpublished', 'pages', 'doi', 'month'].map((name) => `${name}={${text}}`).join()),
  'a .ris file': (text) => readSource('a.ris', text, []),
  'a record of RIS': (text) => readRis([`AU  - ${text}`, `SP  - ${text}`, `UR  - ${text}`]),
  'CSL-JSON': (text) => readSource('a.json', text, []),
  'an item of CSL-JSON': (text) =>
    readSource('a.json', JSON.stringify([{ title: text, author: [{ family: text }], issued: { raw: text } }]), []),
  'a listing': (text) => readSource('a.txt', text, []),
  'a paper of a listing': (text) => readSource('a.txt', `CLApr 14, 2022\n${text}\n${text}\n`, []),
  settings: (text) => readSettings('site.yaml', text),
  corrections: (text) => readCorrections('corrections.yaml', text),
  redirects: (text) =>
    resolveRedirects(readRedirects('redirects.yaml', text), { papers: new Map(), formerPapers: [], files: [] }),
  'the ledger': (text) => readLedger('permalinks.json', text),
  markup: (text) => renderMarkupHtml(parseMarkup(text)),
};

describe('100 kB of repeated fragments', () => {
  it.each(Object.entries(parsers))('pass through %s within a time limit', (_, parse) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 3 }), (fragments) => {
        const unit = fragments.join('');
        const text = unit.repeat(Math.ceil(100_000 / unit.length));
        expect(measureProcessorTime(() => parse(text))).toBeLessThan(bound);
      }),
      { numRuns: 2 },
    );
  });
});
