import type { Random } from '../bench/random.ts';
import { damage } from './make-listing.ts';
import { seedFiles } from './seed-files.data.ts';

export interface SeedFile {
  readonly name: string;
  readonly text: string;
}

const sources = ['papers.bib', 'papers.ris', 'papers.json', 'listing.txt'] as const;
const others = ['site.yaml', 'permalinks.json', 'corrections.yaml', 'redirects.yaml'] as const;

/** A source of some format, damaged at a few places, under a name of its own. */
export function makeSource(random: Random, number: number): SeedFile {
  const name = random.pick(sources);
  return { name: `${String(number)}-${name}`, text: damageSome(seedFiles[name], random) };
}

/** One of the files beside the sources, damaged at a few places. */
export function makeOther(random: Random): SeedFile {
  const name = random.pick(others);
  return { name, text: damageSome(seedFiles[name], random) };
}

function damageSome(written: string, random: Random): string {
  let text = written;
  for (let count = 1 + random.below(5); count > 0; count -= 1) text = damage(text, random);
  return text;
}
