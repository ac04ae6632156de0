import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createListFinder } from '../model/list-address.ts';
import { personSlug } from '../model/person.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import { findFormerLists } from './former-lists.ts';
import { formatLedger, type LedgerContents, type LedgerEntry } from './ledger.ts';
import { emptyLedger, readLedger } from './read-ledger.ts';
import { updateLedger } from './update-ledger.ts';

const paper = (id: string, names: readonly string[], year = 2020, category: string | null = null) => ({
  id,
  date: { year, month: null, day: null, yearInferred: false },
  category: category === null ? null : { id: category, name: category, archive: null, written: category },
  citationKey: 'k',
  authors: names.map((name) => ({ name, given: '', family: name, literal: true, person: personSlug(name) })),
  unplaced: [],
  editors: [],
  keywords: [] as string[],
});
type Paper = ReturnType<typeof paper>;

const entry: LedgerEntry = { seen: '2026-01-01', marks: [], key: 'k' };

/** The ledger after `check --write` with these papers. */
function write(
  papers: readonly Paper[],
  contents: LedgerContents = emptyLedger,
  formerPapers: readonly FormerPaper[] = [],
  people: readonly string[] = [],
) {
  const found = findFormerLists(papers, formerPapers, { ...contents, locate: () => null }, { people });
  const missing = papers.filter(({ id }) => !Object.hasOwn(contents.ledger, id));
  const ledger = { ...contents.ledger, ...Object.fromEntries(missing.map(({ id }) => [id, entry])) };
  return updateLedger(
    { ...contents, ledger },
    {
      additions: new Map(),
      refreshed: new Map(),
      publications: papers as never,
      ...found,
      feedIds: 'https://example.org/',
      day: '2026-01-01',
    },
  );
}

function follow(papers: readonly Paper[], contents: LedgerContents, formerPapers: readonly FormerPaper[] = []) {
  const { formerLists, diagnostics } = findFormerLists(papers, formerPapers, { ...contents, locate: () => null });
  return {
    to: Object.fromEntries(formerLists.map(({ address, to, reason }) => [address, reason ?? to])),
    codes: diagnostics.map(({ code }) => code).filter((code) => code !== 'list-new'),
  };
}

describe('A former address of a person', () => {
  const before = write([
    paper('moss', ['Ada Exampel', 'Bo Lind', 'Cy Moor']),
    paper('fern', ['Dan Oak', 'Ada Example']),
  ]);

  test('redirects to the person whom the paper names now', () => {
    const now = [paper('moss', ['Ada Example', 'Bo Lind', 'Cy Moor']), paper('fern', ['Dan Oak', 'Ada Example'])];
    expect(follow(now, before)).toEqual({ to: { 'authors/ada-exampel': ['authors/ada-example'] }, codes: [] });
  });

  test('redirects after several authors of a paper are corrected and reordered', () => {
    const now = [paper('moss', ['B. Lind', 'Ada K. Exampel', 'Cy Moor']), paper('fern', ['Dan Oak', 'Ada Example'])];
    expect(follow(now, before).to).toEqual({
      'authors/ada-exampel': ['authors/ada-k-exampel'],
      'authors/bo-lind': ['authors/b-lind'],
    });
  });

  test('redirects to a different name in the same position', () => {
    const now = [paper('moss', ['Zoe Wurm', 'Hugo Quist', 'Cy Moor']), paper('fern', ['Dan Oak', 'Ada Example'])];
    expect(follow(now, before)).toEqual({
      to: { 'authors/ada-exampel': ['authors/zoe-wurm'], 'authors/bo-lind': ['authors/hugo-quist'] },
      codes: [],
    });
  });

  test('leads to everybody into whom the person was split', () => {
    const known = write([paper('a', ['Wei Wang', 'Bo Lind']), paper('b', ['Wei Wang'])]);
    const now = [paper('a', ['Wei Wang (Physics)', 'Bo Lind']), paper('b', ['Wei Wang (Law)'])];
    expect(follow(now, known).to).toEqual({
      'authors/wei-wang': ['authors/wei-wang-law', 'authors/wei-wang-physics'],
    });
  });

  test('leads only to similar names if one of its papers went to somebody else', () => {
    const known = write([paper('a', ['Wei Wang']), paper('b', ['Wei Wang'])]);
    const now = [paper('a', ['Wei R. Wang']), paper('b', ['Hugo Quist'])];
    expect(follow(now, known).to).toEqual({ 'authors/wei-wang': ['authors/wei-r-wang'] });
  });

  test('is reported if the author was removed, with the lines that settle it', () => {
    const now = [paper('moss', ['Ada Exampel', 'Bo Lind']), paper('fern', ['Dan Oak', 'Ada Example'])];
    expect(follow(now, before)).toEqual({ to: { 'authors/cy-moor': [] }, codes: ['list-lost'] });
    const settle = (line: LedgerContents['lists'][string]) =>
      follow(now, { ...before, lists: { 'authors/cy-moor': line } });
    expect(settle({ moved: ['authors/dan-oak'] })).toEqual({
      to: { 'authors/cy-moor': ['authors/dan-oak'] },
      codes: [],
    });
    expect(settle({ gone: 'Named by mistake.' })).toEqual({
      to: { 'authors/cy-moor': 'Named by mistake.' },
      codes: [],
    });
    expect(settle({ moved: ['authors/nobody'] }).codes).toEqual(['list-moved-nowhere']);
  });

  test('does not give the reason for a removed paper as its own, and redirects to a moved one', () => {
    const now = [paper('moss', ['Ada Exampel', 'Bo Lind', 'Cy Moor'])];
    const goneFern = { id: 'fern', to: null, reason: 'Withdrawn.' };
    expect(follow(now, before, [goneFern])).toEqual({
      to: { 'authors/ada-example': [], 'authors/dan-oak': [] },
      codes: [],
    });
    const moved = follow(now, before, [{ id: 'fern', to: 'moss', reason: null }]);
    expect(moved.to['authors/ada-example']).toEqual(['authors/ada-exampel']);
  });

  test('leads only to people with one of its papers after a join and a split', () => {
    const joined = [paper('a', ['Ada Example']), paper('b', ['Ada Example'])];
    const known = write(joined, write([paper('a', ['Ada Exampel']), paper('b', ['Ada Example'])]));
    expect(known.lists).toEqual({ 'authors/ada-exampel': { papers: ['a'], moved: ['authors/ada-example'] } });
    const split = [paper('a', ['Ada Example 1']), paper('b', ['Ada Example 2'])];
    expect(follow(split, known).to).toEqual({
      'authors/ada-exampel': ['authors/ada-example-1'],
      'authors/ada-example': ['authors/ada-example-1', 'authors/ada-example-2'],
    });
  });

  test('still redirects after the paper that proved it is removed', () => {
    const renamed = [paper('a', ['Ada Example']), paper('b', ['Ada Example'])];
    const known = write(renamed, write([paper('a', ['Ada Exampel']), paper('b', ['Ada Example'])]));
    const formerPapers = [{ id: 'a', to: null, reason: 'Withdrawn.' }];
    expect(follow([paper('b', ['Ada Example'])], known, formerPapers).to).toEqual({
      'authors/ada-exampel': ['authors/ada-example'],
    });
  });
});

describe('A redirected address of a person that has papers again', () => {
  const renamed = paper('moss', ['Ada Example', 'Bo Lind']);
  const known = write([renamed], write([paper('moss', ['Ada Exampel', 'Bo Lind'])]));
  const codesOf = (papers: readonly Paper[], contents = known) => follow(papers, contents).codes;

  test('is reported if none of its papers had the address before', () => {
    expect(codesOf([renamed])).toEqual([]);
    expect(codesOf([renamed, paper('fern', ['Ada Exampel'])])).toEqual(['list-taken']);
    expect(codesOf([paper('fern', ['Ada Exampel'])])).toEqual(['list-taken']);
  });

  test('is reported even before the former list is recorded', () => {
    const unwritten = write([paper('moss', ['Ada Exampel', 'Bo Lind'])]);
    expect(codesOf([renamed, paper('fern', ['Ada Exampel'])], unwritten)).toEqual(['list-taken']);
    expect(codesOf([paper('fern', ['Ada Exampel', 'Bo Lind'])], unwritten)).toEqual([]);
  });

  test('belongs to the person again if a paper has the former name again, or the entry is deleted', () => {
    expect(codesOf([paper('moss', ['Ada Exampel', 'Bo Lind'])])).toEqual([]);
    const papers = [renamed, paper('fern', ['Ada Exampel'])];
    expect(codesOf(papers, write(papers, { ...known, lists: {} }))).toEqual([]);
  });
});

test('A year or category without papers redirects to that of its former papers', () => {
  const known = write([paper('a', ['Ada'], 2019, 'cs.CL'), paper('b', ['Ada'], 2019, 'cs.CL')]);
  const now = [paper('a', ['Ada'], 2020, 'cs.LG'), paper('b', ['Ada'], 2021)];
  expect(follow(now, known)).toEqual({
    to: { 'categories/cs.CL': ['categories/cs.LG'], 'years/2019': ['years/2020', 'years/2021'] },
    codes: [],
  });
  expect(follow([paper('a', ['Ada'], 2019), paper('b', ['Ada'], 2019)], known)).toEqual({
    to: { 'categories/cs.CL': [] },
    codes: ['list-lost'],
  });
});

test('A category with too few papers for its own page is not reported as lost', () => {
  const known = write([paper('p', ['Ada'], 2020, 'cs.CL')]);
  const now = Array.from({ length: 12 }, (_, index) =>
    paper(index === 0 ? 'p' : `p${String(index)}`, ['Ada'], 2020, index === 0 ? 'cs.CL' : null),
  );
  expect(follow(now, known)).toEqual({ to: { 'categories/cs.CL': [] }, codes: [] });
});

test('Lists that are not in the ledger yet are reported once', () => {
  const papers = [paper('a', ['Ada', 'Bo']), paper('b', ['Cy'])];
  const old = { ...emptyLedger, ledger: { a: entry, b: entry } };
  const { diagnostics } = findFormerLists(papers, [], old);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['list-new', 'notice']]);
  const written = write(papers, old);
  expect(findFormerLists(papers, [], { ...written, locate: () => null }).diagnostics).toEqual([]);
  expect(formatLedger(write(papers, written))).toBe(formatLedger(written));
  expect(readLedger('permalinks.json', formatLedger(written))).toMatchObject({ ...written, diagnostics: [] });
});

describe('For a paper by 3,000 authors', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Person N${String(index)}`);
  const small = paper('b', ['Person N7', 'Bo Lind']);

  test('only the lists of people in the settings or on a smaller paper are recorded', () => {
    const known = write([paper('a', names), small], emptyLedger, [], ['person-n9']);
    expect(known.ledger['a']?.lists).toEqual(['years/2020', 'authors/person-n7', 'authors/person-n9']);
    expect(known.ledger['b']?.lists).toEqual(['years/2020', 'authors/person-n7', 'authors/bo-lind']);
  });

  test('lists that an older ledger recorded for people without a page are dropped silently', () => {
    const lists = ['years/2020', ...names.map((name) => `authors/${personSlug(name)}`)];
    const old = { ...emptyLedger, ledger: { a: { ...entry, lists } } };
    const renamed = names.map((name) => `${name} Jr`);
    for (const now of [names, renamed]) expect(follow([paper('a', now)], old)).toEqual({ to: {}, codes: [] });
  });

  test('a person whose only smaller paper is gone redirects to nobody else', () => {
    const known = write([paper('a', names.slice(0, 60)), small, paper('c', ['Person N17', 'Cy Moor'])]);
    const now = [paper('a', names.slice(0, 60)), paper('c', ['Person N17', 'Cy Moor'])];
    const gone = { id: 'b', to: null, reason: 'Withdrawn.' };
    expect(follow(now, known, [gone])).toEqual({
      to: { 'authors/person-n7': [], 'authors/bo-lind': [] },
      codes: [],
    });
  });

  test('new spellings of all authors are matched quickly', () => {
    const write60 = (list: readonly string[]) => [
      paper('a', list),
      ...Array.from({ length: 60 }, (_, index) => paper(`b${String(index)}`, list.slice(index * 50, index * 50 + 50))),
    ];
    const { to, codes } = follow(write60(names.map((name) => `${name} Jr`)), write(write60(names)));
    expect(to['authors/person-n7']).toEqual(['authors/person-n7-jr']);
    expect([Object.keys(to).length, codes]).toEqual([3000, []]);
  });
});

describe('After any change of names', () => {
  const people = ['Ada Example', 'Ada Exampel', 'A. Example', 'Bo Lind', 'Cy Moor', 'Wei Wang', 'Wei Wang 2', 'Zoe'];
  const anyPerson = fc.constantFrom(...people);
  const anyPapers = fc
    .array(fc.uniqueArray(anyPerson, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((lists) => lists.map((names, index) => ({ id: `p${String(index)}`, names })));
  type Edit = (papers: readonly { id: string; names: string[] }[]) => { id: string; names: string[] }[];
  const everywhere =
    (change: (name: string, id: string) => string): Edit =>
    (papers) =>
      papers.map(({ id, names }) => ({ id, names: [...new Set(names.map((name) => change(name, id)))] }));
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    // A rename everywhere, which joins two people where the other name is taken.
    fc
      .tuple(anyPerson, fc.oneof(anyPerson, fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/)))
      .map(([from, to]) => everywhere((name) => (name === from ? to : name))),
    // A split by papers.
    anyPerson.map((person) => everywhere((name, id) => (name === person ? `${name} of ${id}` : name))),
    // A correction in one paper.
    fc.tuple(fc.nat(5), fc.nat(4), anyPerson).map(
      ([at, place, name]): Edit =>
        (papers) =>
          papers.map(({ id, names }, index) =>
            index === at
              ? { id, names: [...new Set(names.with(Math.min(place, names.length - 1), name))] }
              : { id, names },
          ),
    ),
  );

  test('every address exists, and leads only to people who share a paper with the former one', () => {
    fc.assert(
      fc.property(anyPapers, fc.array(fc.tuple(anyEdit, fc.boolean()), { maxLength: 5 }), (first, edits) => {
        let papers: { id: string; names: string[] }[] = first.map(({ id, names }) => ({ id, names: [...names] }));
        const published = () => papers.map(({ id, names }) => paper(id, names));
        let contents = write(published());
        const listsOf = (one: Paper) => createListFinder(published(), { people: [] })(one);
        const shared = new Map<string, Set<string>>();
        const remember = () => {
          for (const one of published())
            for (const address of listsOf(one)) shared.set(address, (shared.get(address) ?? new Set()).add(one.id));
        };
        remember();
        for (const [edit, isWritten] of edits) {
          papers = edit(papers);
          if (isWritten) {
            contents = write(published(), contents);
            remember();
          }
        }
        const now = published();
        const live = new Map<string, Set<string>>();
        for (const one of now)
          for (const address of listsOf(one)) live.set(address, (live.get(address) ?? new Set()).add(one.id));
        const { formerLists, diagnostics } = findFormerLists(now, [], { ...contents, locate: () => null });
        const former = new Map(formerLists.map((list) => [list.address, list]));
        const lost = diagnostics.filter(({ code }) => code === 'list-lost').length;
        expect([...former.values()].filter(({ to }) => to.length === 0)).toHaveLength(lost);
        for (const [address, ids] of shared) {
          expect(live.has(address) || former.has(address), address).toBe(true);
          for (const target of former.get(address)?.to ?? []) {
            expect(
              [...(live.get(target) ?? [])].some((id) => ids.has(id)),
              `${address} → ${target}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('The address of a full category identifier redirects to its bare code, whatever the order of the archives', () => {
  const papers = (category: string) => ['moss', 'fern'].map((id) => paper(id, ['Ada Example'], 2020, category));
  const before = write(papers('stat.AP'));
  expect(follow(papers('AP'), before)).toEqual({ to: { 'categories/stat.AP': ['categories/AP'] }, codes: [] });
  expect(follow(papers('AP'), write(papers('AP'), before)).to).toEqual({ 'categories/stat.AP': ['categories/AP'] });
  expect(follow(papers('stat.AP'), write(papers('AP'), before)).to).toEqual({
    'categories/AP': ['categories/stat.AP'],
  });
});

describe('A former address of a topic', () => {
  const on = (id: string, ...keywords: string[]) => ({ ...paper(id, []), keywords });
  const before = write([on('moss', 'Wet walls', 'Moss'), on('fern', 'wet-walls', 'Moss')]);

  test('redirects to the keyword that the papers have instead', () => {
    const { to, codes } = follow([on('moss', 'Damp walls', 'Moss'), on('fern', 'Damp walls', 'Moss')], before);
    expect([to, codes]).toEqual([{ 'topics/wet-walls': ['topics/damp-walls'] }, []]);
  });

  test('is dropped silently if the keyword is gone or on one paper only', () => {
    for (const papers of [
      [on('moss', 'Moss'), on('fern', 'Moss')],
      [on('moss', 'Wet walls', 'Moss'), on('fern', 'Moss')],
    ]) {
      const { to, codes } = follow(papers, before);
      expect([to, codes]).toEqual([{ 'topics/wet-walls': [] }, []]);
    }
  });

  test('is dropped if two new keywords could replace it', () => {
    const { to } = follow([on('moss', 'Damp', 'Walls', 'Moss'), on('fern', 'Damp', 'Walls', 'Moss')], before);
    expect(to).toEqual({ 'topics/wet-walls': [] });
  });
});
