import { stringify } from 'yaml';
import { readSource } from '../../../src/core/import/read-source.ts';
import type { Publication } from '../../../src/core/model/publication.ts';
import { emptyLedger } from '../../../src/core/resolve/read-ledger.ts';
import { resolveDrafts } from '../../../src/core/resolve/resolve-drafts.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import { writeListing } from '../../../src/tests/support/listing.ts';
import { generateListing } from '../bench/generate-listing.ts';
import { createRandom } from '../bench/random.ts';
import { givenNames, syllables } from '../bench/words.data.ts';
import { stressPapers, stressRetired, stressSettings } from './stress-papers.data.ts';

/** Texts of seed files, by name. */
export type Seeds = Readonly<Record<string, string>>;

/** The seeds of a new site: one invented paper and no other settings. */
export function makeFirstSeeds(): Seeds {
  return {
    'site.yaml':
      'title: Ada Example\ndescription: Papers on mosses.\naddress: https://first.example.org/\nsources:\n  - { file: listing.txt, captured: 2026-12-31 }\n',
    'listing.txt': generateListing(1),
  };
}

/**
 * The seeds of a site with `count` papers that stress the layout: the difficult papers first, then invented ones. The same count gives the
 * same seeds. Throws if `count` is less than the number of difficult papers.
 */
export function makeStressSeeds(count: number): Seeds {
  const rest = count - stressPapers.length;
  if (rest < 0) throw new RangeError(`A stress site has at least ${String(stressPapers.length)} papers.`);
  const listing = writeListing(stressPapers) + addGroup(generateListing(rest));
  const publications = readPublications(listing);
  const findId = (title: string) => publications.find((publication) => publication.title.written === title)?.id;
  const corrections = stressPapers.flatMap(({ title, authors = '', correction }) => {
    const more = authors.endsWith('et al.') && correction?.etal === false ? { authors: nameMany(60) } : {};
    const id = findId(title);
    return correction && id !== undefined ? [[id, { ...correction, ...more }] as const] : [];
  });
  return {
    'site.yaml': stressSettings,
    'listing.txt': listing,
    'corrections.yaml': stringify({ ...correctOrdinary(publications), ...Object.fromEntries(corrections) }),
    'permalinks.json': JSON.stringify(retire(publications[0])),
  };
}

function readPublications(listing: string): readonly Publication[] {
  const { site } = readSettings('site.yaml', stressSettings);
  if (!site) throw new Error('The settings of the stress site cannot be read.');
  const { source, drafts } = readSource(
    'listing.txt',
    listing,
    site.people.map(({ name }) => name),
  );
  const sources = [{ source, captured: '2026-12-31', drafts }];
  return resolveDrafts(sources, site, { ledger: emptyLedger }).publications;
}

/** Replaces the second author of every second invented paper by the owner, and of every fifth by a member. */
function addGroup(listing: string): string {
  return listing
    .split('\n')
    .map((line, index) => {
      const paper = (index - 1) / 3;
      const person = paper % 2 === 0 ? 'Ada Example' : paper % 5 === 0 ? 'Ben Sample' : null;
      return person === null ? line : line.replace(/, [^,]+(?=, )/, `, ${person}`);
    })
    .join('\n');
}

/** Corrections of every fortieth invented paper: a venue for all, an award for some. */
function correctOrdinary(publications: readonly Publication[]): Readonly<Record<string, unknown>> {
  const ordinary = publications.filter(({ title }) => stressPapers.every((paper) => paper.title !== title.written));
  const chosen = ordinary.filter((_, index) => index % 40 === 0);
  return Object.fromEntries(
    chosen.map(({ id }, index) => [
      id,
      {
        venue: index % 2 === 0 ? 'Journal of Invented Results' : 'International Conference on Inventions',
        links: { doi: `10.1234/example.${String(index + 1)}`, pdf: `https://example.org/${String(index + 1)}.pdf` },
        ...(index % 5 === 0 ? { award: 'Best Paper Award' } : {}),
      },
    ]),
  );
}

function retire(target: Publication | undefined): Readonly<Record<string, unknown>> {
  const was = (address: string) => ({ seen: '2025-01-02', marks: [`title:${address}`], key: address });
  const gone = 'Withdrawn: the instrument stood in the shade, so that nothing of what was measured is of any use.';
  return {
    ...(target ? { [stressRetired.moved]: { ...was(stressRetired.moved), moved: target.id } } : {}),
    [stressRetired.gone]: { ...was(stressRetired.gone), gone },
  };
}

/** Different names, the owner's and a member's first. */
function nameMany(count: number): readonly string[] {
  const random = createRandom(60);
  const names = new Set(['Ada Example', 'Ben Sample']);
  while (names.size < count) {
    names.add(`${random.pick(givenNames)} ${random.pick(syllables.first)}${random.pick(syllables.last)}`);
  }
  return [...names];
}
