import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { Draft, Field, NameField } from '../../model/draft.ts';
import { parseBibtex } from './parse-bibtex.ts';

const folder = join(import.meta.dirname, 'fixtures');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const namesOf = (ending: string) =>
  readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));

describe('A file is read as its fixture pair says', () => {
  test.each(namesOf('.case.bib'))('%s', (name) => {
    const { drafts, diagnostics } = parseBibtex('papers.bib', read(`${name}.case.bib`));
    const reading = { papers: drafts.map(describePaper), diagnostics: diagnostics.map(describeDiagnostic) };
    expect(reading).toEqual(JSON.parse(read(`${name}.case.json`)));
  });

  test('no expectation is left without its file', () => {
    expect(namesOf('.case.json')).toEqual(namesOf('.case.bib'));
  });
});

/** What a draft says, without what it does not say. */
function describePaper({ source, title, authors, date, reference, ...paper }: Draft): unknown {
  const { key, type, venue, links, details, editors, keywords, award, note, selected } = reference ?? {};
  const { year, month, day } = date.value;
  const texts = {
    ...{ line: source.line, key: key?.value, type: type?.value, date: [year, month, day], title: title.value },
    ...{ authors: authors.map(describeName), etal: paper.etal?.value, abstract: paper.abstract?.value },
    ...{ category: paper.category?.value, code: paper.code?.value, venue: venue?.value },
    ...{ links: valuesOf(links ?? {}), details: valuesOf(details ?? {}), editors: editors?.map(describeName) },
    ...{
      keywords: keywords?.map(({ value }) => value),
      award: award?.value,
      note: note?.value,
      selected: selected?.value,
    },
  };
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([, value]) => value !== undefined && JSON.stringify(value) !== '{}' && JSON.stringify(value) !== '[]',
    ),
  );
}

const valuesOf = (fields: Readonly<Record<string, Field<string> | undefined>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]));

/** `Li|van den Berg`, or the whole name where it is literal. */
function describeName({ value, parts }: NameField): string {
  return !parts || parts.literal ? value : `${parts.given}|${parts.family}`;
}

function describeDiagnostic({ code, position, message }: Diagnostic): string {
  return `${String(position?.line)}:${String(position?.column)} ${code}: ${message}`;
}
