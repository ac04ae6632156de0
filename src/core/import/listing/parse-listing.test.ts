import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { Draft, Field } from '../../model/draft.ts';
import { parseListing } from './parse-listing.ts';

const folder = join(import.meta.dirname, 'fixtures');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const namesOf = (ending: string) =>
  readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));

describe('A listing is parsed into the expectation of its fixture pair', () => {
  test.each(namesOf('.case.txt'))('%s', (name) => {
    const { drafts, diagnostics } = parseListing('listing.txt', read(`${name}.case.txt`), []);
    const reading = { papers: drafts.map(describePaper), diagnostics: diagnostics.map(describeDiagnostic) };
    expect(reading).toEqual(JSON.parse(read(`${name}.case.json`)));
  });

  test('every expectation has its listing', () => {
    expect(namesOf('.case.json')).toEqual(namesOf('.case.txt'));
  });
});

function describePaper({ source, score, category, date, code, ...paper }: Draft): unknown {
  const { title, authors, etal, affiliations, abstract } = paper;
  return {
    line: source.line,
    header: Object.fromEntries(
      Object.entries({ score, category, date, code }).map(([name, field]) => [name, field && describeField(field)]),
    ),
    title: title.value.written,
    authors: authors.map(({ value }) => value),
    etal: etal !== null,
    affiliations: affiliations.map(({ value }) => value),
    abstract: abstract?.value.written ?? null,
  };
}

function describeField({ value, confidence }: Field<unknown>): unknown {
  return { value, confidence };
}

function describeDiagnostic({ code, position }: Diagnostic): string {
  return `${String(position?.line)}:${String(position?.column)} ${code}`;
}
