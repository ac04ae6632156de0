import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../bench/random.ts';
import { hugeListings } from './huge-listings.ts';
import { makeListing } from './make-listing.ts';
import { makeSource } from './make-seeds.ts';
import { tryListing, trySource } from './try-listing.ts';

/** Messages to the main thread: a case begins, or all are done. */
export type Progress =
  { readonly begins: string; readonly limit: number } | { readonly failed: string } | { readonly tried: number };

export interface FuzzOptions {
  readonly seed: number;
  /** In milliseconds. */
  readonly duration: number;
}

/** In milliseconds. A case takes a few; even on a slow machine, anything that ends within this time is not a hang. */
const longestCase = 10_000;
/** In milliseconds, for the huge listings, which are read once and take a few seconds. */
const longestHuge = 90_000;

const report = (progress: Progress) => parentPort?.postMessage(progress);
const { seed: firstSeed, duration } = workerData as FuzzOptions;
let tried = 0;

const isWhole =
  Object.entries(hugeListings).every(([name, make]) => passes(name, make, longestHuge)) && passRandomOnes();
if (isWhole) report({ tried });

function passRandomOnes(): boolean {
  const end = performance.now() + duration;
  for (let seed = firstSeed; performance.now() < end; seed += 1) {
    const random = createRandom(seed);
    const [command, isListing] = [`npm run fuzz -- --seed ${String(seed)}`, seed % 2 === 0];
    const { name, text } = isListing ? { name: 'listing.txt', text: makeListing(random) } : makeSource(random, 0);
    const read = isListing ? tryListing : (source: string) => trySource(name, source);
    if (!passes(command, () => text, longestCase, read)) return false;
  }
  return true;
}

function passes(
  name: string,
  make: () => string,
  limit: number,
  read: (text: string) => unknown = tryListing,
): boolean {
  report({ begins: name, limit });
  tried += 1;
  const listing = make();
  try {
    read(listing);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report({ failed: `${name}\n${JSON.stringify(listing.slice(0, 2_000))}\n${reason}` });
    return false;
  }
}
