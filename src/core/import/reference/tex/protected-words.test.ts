import { describe, expect, test } from 'vitest';
import { toBibtexFile } from '../../../export/bibtex/bibtex.ts';
import { createPublication } from '../../../facts/publication.fixture.ts';
import { parseBibtex } from '../../bibtex/parse-bibtex.ts';
import { parseCslJson } from '../../csl-json/parse-csl-json.ts';
import { listProtectedWords } from './protected-words.ts';

describe('Braces protect the capitals', () => {
  test.each([
    ['The {Nitrogen} Cycle', 'Nitrogen'],
    ['{N}itrogen and {DNA}-{Based} Tests', 'Nitrogen DNA Based'],
    ['{Markov Chain} Monte Carlo', 'Markov Chain'],
    ['{{\\"O}sterreich} und {\\"O}l', 'Österreich'],
    ['\\emph{Nature} of \\textbf{{Mars}} and {\\em Venus}', 'Mars'],
    ['\\{Moss\\} on {$\\alpha$-Iron}', 'α Iron'],
    ['\\href{https://example.org/}{Walls} \\& {Roofs}', 'Roofs'],
    ['<span class="nocase">Nitrogen</span> Cycles', 'Nitrogen'],
    ['}{ Moss } {', 'Moss'],
  ])('%s: of %s', (tex, words) => {
    expect(listProtectedWords(tex).join(' ')).toBe(words);
  });

  test('of any number of nested groups in linear time', () => {
    expect(listProtectedWords(`${'{'.repeat(100_000)}Moss${'}'.repeat(100_000)}`)).toEqual(['Moss']);
  });
});

describe('Protected words of a source are protected in exported BibTeX', () => {
  const exportTitle = (title: string) => {
    const [draft] = parseBibtex('a.bib', `@misc{a, title = {${title}}, year = 2020}`).drafts;
    const paper = { ...createPublication(), abstract: null, ...(draft && { title: draft.title.value }) };
    return /title = \{(.*)\},/u.exec(toBibtexFile([paper], null))?.[1];
  };

  test.each([
    'The {Nitrogen} Cycle of Old Roofs',
    'Wetting {Lotus} Leaves: {Tests} of {Markov} Chains',
    '{Der Wald und das Moos}',
    'Walls of {Özgür} {Österreich}',
  ])('%s', (title) => {
    expect(exportTitle(title)).toBe(title);
  });

  test('and a protected part protects its whole word', () => {
    expect(exportTitle('The {N}itrogen Cycle')).toBe('The {Nitrogen} Cycle');
  });

  test('also in a subtitle', () => {
    const entry = '@book{a, title = {The {Nitrogen} Cycle}, subtitle = {A {Lotus} Study}, year = 2020}';
    expect(parseBibtex('a.bib', entry).drafts[0]?.title.value.protectedWords).toEqual(['Nitrogen', 'Lotus']);
  });

  test('also from CSL-JSON', () => {
    const item = { type: 'book', title: 'The <span class="nocase">Nitrogen</span> Cycle' };
    expect(parseCslJson('a.json', JSON.stringify([item])).drafts[0]?.title.value).toMatchObject({
      written: 'The Nitrogen Cycle',
      protectedWords: ['Nitrogen'],
    });
  });
});
