import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createRendered } from '../facts/publication.fixture.ts';
import { exampleSite } from '../settings/example-site.data.ts';
import { readSettings } from '../settings/read-settings.ts';
import { diagnoseSettings } from './diagnose-settings.ts';

const papers = [createRendered({}, ['Ada M. Grace', 'Li Berg']), createRendered({}, ['Zoë Abel'])];

function diagnose(settings: Readonly<Record<string, unknown>>, publications = papers, today: string | null = null) {
  const own = { title: 'Moss', description: 'Moss.', address: 'https://moss.org/', sources: [{ file: 'a.bib' }] };
  const { site, locate } = readSettings('site.yaml', JSON.stringify({ ...own, ...settings }, null, 2));
  if (!site) throw new Error('The settings of the test are invalid.');
  return diagnoseSettings(site, publications, locate, today);
}
const codesOf = (...args: Parameters<typeof diagnose>) => diagnose(...args).map(({ code }) => code);

describe('People in the settings', () => {
  test('are not reported if they have papers', () => {
    const people = [{ name: 'Ada M. Grace', role: 'owner' }, { name: 'Li Berg' }];
    expect(codesOf({ people })).toEqual([]);
  });

  test('are reported at their names if they have no papers, with similar names of authors', () => {
    const [owner, member] = diagnose({ people: [{ name: 'Ada Grace', role: 'owner' }, { name: 'Bo Chen' }] });
    expect(owner).toMatchObject({ code: 'owner-without-papers', position: { line: 12 } });
    expect(owner?.hint).toContain('variants: ["Ada M. Grace"]');
    expect(owner?.hint).not.toContain('title');
    expect(member).toMatchObject({ code: 'person-without-papers', severity: 'notice', position: { line: 16 } });
  });

  test('are reported together with a title that has the same name', () => {
    const [owner] = diagnose({ title: 'Ada Grace', people: [{ name: 'Ada Grace', role: 'owner' }] });
    expect(owner?.hint).toContain('title of the site');
  });
});

test.each([
  ['2026-01-31', '2026-01-31', []],
  ['2026-02-01', '2026-01-31', ['captured-in-future']],
  ['2026-02-01', null, []],
])('a capture date of %s is after the day %s: %j', (captured, today, codes) => {
  expect(diagnose({ sources: [{ file: 'a.txt', captured }] }, papers, today).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['de-AT', []],
  ['fi', ['language-without-texts']],
  ['zh-TW', ['language-without-texts']],
])('a site in %s is reported as %j', (language, codes) => {
  expect(codesOf({ language })).toEqual(codes);
});

describe('A value that is left of the example', () => {
  const leftovers = {
    ...exampleSite,
    people: [{ name: exampleSite.title, role: 'owner' }],
  };

  test('is reported for each setting on a site with other papers', () => {
    const found = diagnose(leftovers).map(({ code, message }) => [code, /“([^”]*)”/u.exec(message)?.[1]]);
    expect(found).toEqual([
      ['example-identity', 'title'],
      ['example-identity', 'description'],
      ['example-identity', 'people, entry 1, name'],
      ['example-address', 'address'],
    ]);
  });

  test('is not reported on the example itself and on a site without papers', () => {
    expect(codesOf(leftovers, [createRendered({}, [exampleSite.title])])).toEqual([]);
    expect(codesOf(leftovers, [])).toEqual([]);
  });

  test('matches the settings of the example', () => {
    const example = parse(readFileSync(join(import.meta.dirname, '../../tests/seeds/site.yaml'), 'utf8')) as object;
    expect(example).toMatchObject({ ...exampleSite, people: [{ name: exampleSite.title }] });
  });
});
