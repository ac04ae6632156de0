import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The size of a built site, in bytes. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The size of the search index and its code. */
  readonly searchBytes: number;
  /** The page that is largest when compressed; null if there are no pages. */
  readonly largestPage: { readonly path: string; readonly bytes: number; readonly gzipped: number } | null;
}

/** Measures the built site in a folder. */
export function measureSite(dir: string): SiteSize {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(dir, file).split(sep).join('/'), bytes: statSync(file).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const search = files.filter(({ path }) => path.startsWith('pagefind/'));
  return {
    pages: pages.length,
    files: files.length,
    bytes: sumBytes(files),
    searchBytes: sumBytes(search),
    largestPage: findLargest(pages),
  };
}

/** How many of the largest pages are compressed to find the largest when compressed. */
const candidates = 50;

function findLargest(pages: readonly { file: string; path: string; bytes: number }[]): SiteSize['largestPage'] {
  const compressed = pages
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, candidates)
    .map(({ file, path, bytes }) => ({ path, bytes, gzipped: gzipSync(readFileSync(file)).length }));
  return compressed.toSorted((a, b) => b.gzipped - a.gzipped)[0] ?? null;
}

function sumBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
