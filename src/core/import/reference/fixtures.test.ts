import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../bibtex/parse-bibtex.ts';
import { parseCslJson } from '../csl-json/parse-csl-json.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseIndexPage } from '../index-page/parse-index-page.ts';
import { parseReferenceXml } from '../reference-xml/parse-reference-xml.ts';
import { parseWebPage } from '../web-page/parse-web-page.ts';
import { parseRis } from '../ris/parse-ris.ts';
import { describeSource } from './describe-source.fixture.ts';

const formats: readonly (readonly [
  folder: string,
  ending: string,
  parse: (file: string, text: string) => ParsedSource,
])[] = [
  ['bibtex', '.case.bib', parseBibtex],
  ['csl-json', '.case.csl', parseCslJson],
  ['ris', '.case.ris', parseRis],
  ['index-page', '.case.txt', parseIndexPage],
  ['web-page', '.case.html', parseWebPage],
  ['reference-xml', '.case.xml', parseReferenceXml],
];

describe.each(formats)('A file of %s is parsed into the expectation of its fixture pair', (format, ending, parse) => {
  const folder = join(import.meta.dirname, '..', format, 'fixtures');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const namesOf = (end: string) =>
    readdirSync(folder).flatMap((file) => (file.endsWith(end) ? [file.slice(0, -end.length)] : []));

  test.each(namesOf(ending))('%s', (name) => {
    expect(describeSource(parse('papers', read(`${name}${ending}`)))).toEqual(JSON.parse(read(`${name}.case.json`)));
  });

  test('every expectation has its file', () => {
    expect(namesOf('.case.json')).toEqual(namesOf(ending));
  });
});
