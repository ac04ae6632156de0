import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markupWords } from '../core/model/markup-words.ts';
import { type AcceptedMatches, namePapers } from '../core/resolve/accept-matches.ts';
import { extendLedger, formatLedger, type LedgerEntry, type Ledger, refreshMarks } from '../core/resolve/ledger.ts';
import { emptyLedger, type LedgerFile, readLedger } from '../core/resolve/read-ledger.ts';
import { readSettings } from '../core/settings/read-settings.ts';
import { readSeeds, type ResolvedSeeds } from './read-seeds.ts';
import { ledgerFile } from './seed-files.ts';
import { type Choose, createPaper, type EditedSources, formatSources } from '../tests/support/edited-papers.ts';
import { type Edit, hardEdits, plainEdits } from '../tests/support/paper-edits.ts';

/** The whole property is `PROPERTY_RUNS=2000 npx vitest run --project unit src/seeds/read-seeds.edits.test.ts`. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);
const timeout = Math.max(180_000, runs * 500);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edits-'));
  mkdirSync(join(folder, 'public'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(sources: EditedSources, ledger: LedgerFile, accepted: AcceptedMatches = new Map()): ResolvedSeeds {
  const files = formatSources(sources);
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  const text = JSON.stringify({
    title: 'A Lab',
    description: 'Papers of a lab.',
    address: 'https://example.org/',
    sources: files.map(([file]) => ({ file })),
  });
  const { site } = readSettings('site.yaml', text);
  if (!site) throw new Error('The settings have a mistake.');
  return readSeeds(folder, site, { ledger, accepted, publicFiles: join(folder, 'public') });
}

/** The ledger after writing and reading it. */
function keep({ ledger }: LedgerFile, { additions, refreshed }: ResolvedSeeds): LedgerFile {
  const next = refreshMarks(extendLedger(ledger, additions, '2026-01-31'), refreshed);
  return readLedger(ledgerFile, formatLedger({ ...emptyLedger, ledger: next }));
}

const amend = ({ ledger }: LedgerFile, id: string, change: (entry: LedgerEntry) => LedgerEntry): LedgerFile => {
  const entry = ledger[id];
  const next: Ledger = entry ? { ...ledger, [id]: change(entry) } : ledger;
  return readLedger(ledgerFile, formatLedger({ ...emptyLedger, ledger: next }));
};

/** The diagnostics about existing addresses. */
const listSaid = ({ diagnostics }: ResolvedSeeds) =>
  diagnostics.filter(
    ({ code }) => (code.startsWith('address-') && code !== 'address-new') || code === 'ledger-of-other-papers',
  );
const hasError = ({ diagnostics }: ResolvedSeeds) => diagnostics.some(({ severity }) => severity === 'error');
/** The work of each address. */
const listWorks = ({ publications }: ResolvedSeeds) => new Map(publications.map(({ id, note }) => [id, readWork(note)]));

/** All works of each address, including joined ones. */
const listJoined = ({ placed }: ResolvedSeeds) =>
  Map.groupBy(placed, ({ id }) => id)
    .entries()
    .map(([id, drafts]) => [id, drafts.map(({ draft }) => readWork(draft.reference?.note?.value))] as const);
const readWork = (note: string | null | undefined) => Number(note?.replace('work ', ''));

/** Choices from a list, so that a failing sequence can be made smaller. */
function chooseFrom(numbers: readonly number[]): Choose {
  let place = 0;
  return (limit) => {
    const number = numbers[place % numbers.length] ?? 0;
    place += 1;
    // The list is reused with other choices each time.
    return (Math.imul(number + place * 7919, 2654435761) >>> 8) % limit;
  };
}

const numbers = fc.array(fc.nat(9973), { minLength: 40, maxLength: 40 });
const createSources = (choose: Choose, count: number): EditedSources => ({
  files: ['a.bib', 'b.bib'],
  papers: Array.from({ length: count }, () => createPaper(choose)),
});

test('No ordinary edit changes an address or causes a diagnostic about one', { timeout }, () => {
  const steps = fc.array(fc.constantFrom(...Object.entries(plainEdits)), { minLength: 1, maxLength: 8 });
  let edits = 0;
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 9 }), steps, (choices, count, names) => {
      const choose = chooseFrom(choices);
      let sources = createSources(choose, count);
      const first = read(sources, emptyLedger);
      fc.pre(!hasError(first) && first.publications.length === count);
      let ledger = keep(emptyLedger, first);
      for (const [name, edit] of names) {
        const before = listWorks(read(sources, ledger));
        sources = edit(sources, choose);
        const reading = read(sources, ledger);
        // A paper may come to have the title, author and year of another one: then the two are one.
        if (reading.publications.length < before.size) return;
        expect(
          listSaid(reading).map(({ message }) => message),
          name,
        ).toEqual([]);
        // An added paper may be a version of another one, with its address.
        const joined = new Map(listJoined(reading));
        for (const [id, work] of before) expect(joined.get(id), name).toContain(work);
        ledger = keep(ledger, reading);
        edits += 1;
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(edits).toBeGreaterThan(runs);
});

test(
  'No edit silently changes an address or its work, and each suggested remedy works',
  { timeout },
  () => {
    const all: readonly [string, Edit][] = [...Object.entries(plainEdits), ...Object.entries(hardEdits)];
    // Papers that exchange both title and DOI have exchanged their places.
    const together = ['exchange two titles', 'exchange two DOIs'];
    const step = fc
      .array(fc.constantFrom(...all), { minLength: 1, maxLength: 3 })
      .filter((edits) => !together.every((name) => edits.some(([other]) => other === name)));
    const steps = fc.array(step, { minLength: 1, maxLength: 5 });
    const counts = { steps: 0, reported: 0 };
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 8 }), steps, (choices, count, sequence) => {
        const choose = chooseFrom(choices);
        let sources = createSources(choose, count);
        const first = read(sources, emptyLedger);
        fc.pre(!hasError(first));
        let ledger = keep(emptyLedger, first);
        /** The works that an address stands for; several if papers were joined. */
        const owners = new Map(listJoined(first).map(([id, works]) => [id, new Set(works)]));
        for (const edits of sequence) {
          for (const [, edit] of edits) sources = edit(sources, choose);
          counts.steps += 1;
          let reading = read(sources, ledger);
          if (listSaid(reading).length > 0) counts.reported += 1;
          // All papers were deleted.
          if (listSaid(reading).some(({ code }) => code === 'ledger-of-other-papers')) return;
          const about = new Set(listSaid(reading).map(({ paper }) => paper));
          const works = listWorks(reading);
          const joined = new Map(listJoined(reading));
          const isKnown = (work: number) => [...owners.values()].some((own) => own.has(work));
          const label = edits.map(([name]) => name).join(', ');
          for (const [id, work] of works) {
            const own = owners.get(id);
            if (own ? !(joined.get(id) ?? []).some((one) => own.has(one)) : isKnown(work)) {
              const former = [...owners].filter(([, list]) => list.has(work)).map(([address]) => address);
              // One of two versions that are no longer joined.
              if (!own && former.some((address) => owners.get(address)?.has(works.get(address) ?? 0))) continue;
              const isReported = [id, ...former].some((address) => about.has(address));
              expect(isReported, `${label}: work ${String(work)} at ${id}, before at ${former.join()}`).toBe(true);
            }
          }
          for (const [id, { gone, moved }] of Object.entries(ledger.ledger)) {
            if (gone === undefined && moved === undefined && !works.has(id)) {
              expect(hasError(reading), `${label}: ${id} is lost`).toBe(true);
            }
          }

          let accepted: AcceptedMatches = new Map();
          for (let round = 0; round < 6 && listSaid(reading).length > 0; round += 1) {
            const answer = decide(reading, ledger, owners, accepted);
            ({ ledger, accepted } = answer);
            reading = read(sources, ledger, accepted);
            expect(reading.unknownMatches, label).toEqual([]);
          }
          // Two papers with the same title, year and author have to be distinguished in the sources.
          if (reading.diagnostics.some(({ code }) => code === 'address-taken')) return;
          // So have two works that became one page, because one took the DOI or the title of the other.
          if (listJoined(reading).some(([, joined]) => new Set(joined).size > 1)) return;
          expect(
            listSaid(reading).map(({ message }) => message),
            label,
          ).toEqual([]);
          if (hasError(reading)) return;
          ledger = keep(ledger, reading);
          // What was accepted stays accepted.
          expect(listSaid(read(sources, ledger))).toEqual([]);
          for (const [id, joined] of listJoined(reading))
            owners.set(id, new Set([...(owners.get(id) ?? []), ...joined]));
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(counts.steps).toBeGreaterThan(runs);
    expect(counts.reported).toBeGreaterThan(runs / 10);
  },
);

/** The name of each paper on the command line. */
function namesOf({ publications }: ResolvedSeeds): ReadonlyMap<string, string> {
  const names = namePapers(
    publications.map(({ title, date, authors, links }) => ({
      title: markupWords(title.markup),
      year: date.year,
      firstAuthor: authors[0]?.family ?? null,
      doi: links.doi ?? null,
    })),
  );
  return new Map(publications.map(({ id }, index) => [id, names[index] ?? '']));
}

/** The decision about each diagnostic by an owner who knows all works. */
function decide(
  reading: ResolvedSeeds,
  ledger: LedgerFile,
  owners: ReadonlyMap<string, ReadonlySet<number>>,
  former: AcceptedMatches,
) {
  const accepted = new Map(former);
  const joined = new Map(listJoined(reading));
  let next = ledger;
  for (const { code, paper: id } of listSaid(reading)) {
    if (id === null) continue;
    const own = owners.get(id) ?? new Set();
    const holders = [...joined].filter(([, works]) => works.some((work) => own.has(work)));
    const isOwn = ([address, works]: readonly [string, readonly number[]]) =>
      address === id || !works.some((work) => owners.get(address)?.has(work));
    const page = holders.find(isOwn);
    if (code === 'address-moved-back') next = amend(next, id, ({ moved: _, ...entry }) => entry);
    else if (page) {
      const name = namesOf(reading).get(page[0]) ?? '';
      const taken = [...accepted].find(([, other]) => other === name)?.[0];
      // A page of two works has one of their addresses; the other leads there.
      if (taken === undefined || taken === id) accepted.set(id, name);
      else next = amend(next, id, (entry) => ({ ...entry, moved: taken }));
    } else {
      const [to] = holders[0] ?? [];
      next = amend(next, id, ({ moved: _, ...entry }) => ({
        ...entry,
        ...(to === undefined ? { gone: 'Deleted.' } : { moved: to }),
      }));
    }
  }
  return { accepted, ledger: next };
}
