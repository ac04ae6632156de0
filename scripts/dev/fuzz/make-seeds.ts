import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/random.ts';
import { mutate } from './make-listing.ts';
import { seedFiles } from './seed-files.data.ts';

export interface SeedFile {
  readonly name: string;
  readonly text: string;
}

const written = [
  'papers.bib',
  'papers.ris',
  'papers.json',
  'listing.txt',
  'references.txt',
  'table.csv',
  'papers.nbib',
  'papers.enw',
  'wos.txt',
  'scholar.txt',
] as const;
const folders = ['index-page', 'web-page', 'reference-xml'];
/** Sources of every format: those above, and the examples in the tests of pages and XML. */
export const sources: readonly SeedFile[] = [
  ...written.map((name) => ({ name, text: seedFiles[name] })),
  ...folders.flatMap((folder) => {
    const path = join(import.meta.dirname, '../../../src/core/import', folder, 'fixtures');
    const names = readdirSync(path).filter((name) => !name.endsWith('.json'));
    return names.map((name) => ({ name: `${folder}-${name}`, text: readFileSync(join(path, name), 'utf8') }));
  }),
];
const others = ['site.yaml', 'permalinks.json', 'corrections.yaml', 'redirects.yaml'] as const;

/** A source of some format, mutated in a few places, under a name of its own. */
export function makeSource(random: Random, number: number): SeedFile {
  const { name, text } = random.pick(sources);
  return { name: `${String(number)}-${name}`, text: damageSome(text, random) };
}

/** One of the other seed files, mutated in a few places. */
export function makeOtherFile(random: Random): SeedFile {
  const name = random.pick(others);
  return { name, text: damageSome(seedFiles[name], random) };
}

function damageSome(written: string, random: Random): string {
  let text = written;
  for (let count = 1 + random.below(5); count > 0; count -= 1) text = mutate(text, random);
  return text;
}
