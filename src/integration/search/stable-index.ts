import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** A file of a Pagefind index, by its path in the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes a Pagefind index reproducible. Pagefind 1.5 writes filters and their values in random order, and names each file by a hash of its
 * content. This sorts the filters and renames the files that contain them. Throws if a file does not have the layout of that version.
 */
export function stabilizeIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const take = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new Error(`Missing file in the search index: ${path}.`);
    contents.delete(path);
    return content;
  };
  const entry = entryLayout.parse(JSON.parse(Buffer.from(take(entryFile)).toString('utf8')));
  for (const [language, named] of Object.entries(entry.languages)) {
    const meta = metaLayout.parse(decodeFile(take(`pagefind.${named.hash}.pf_meta`)));
    const filters = meta[3].map(([name, hash]): [string, string] => {
      const [, values] = filterLayout.parse(decodeFile(take(`filter/${hash}.pf_filter`)));
      const sorted = encodeFile([name, values.toSorted(compareFirst)]);
      const renamed = `${language}_${hashContent(sorted)}`;
      contents.set(`filter/${renamed}.pf_filter`, compressFile(sorted));
      return [name, renamed];
    });
    const sorted = encodeFile(meta.with(3, filters.toSorted(compareFirst)));
    named.hash = `${language}_${hashContent(sorted)}`;
    contents.set(`pagefind.${named.hash}.pf_meta`, compressFile(sorted));
  }
  contents.set(entryFile, new TextEncoder().encode(JSON.stringify(entry)));
  return [...contents].map(([path, content]) => ({ path, content }));
}

export const entryFile = 'pagefind-entry.json';

/** The content of `pagefind-entry.json`; `hash` is part of the name of the file that describes the index of a language. */
export const entryLayout = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string(), wasm: z.string().nullable() })),
});

/** The name of a filter, and the numbers of the papers that have each of its values. */
const filterLayout = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** Version, papers, chunks of words, filters with their hashes, orders, names of fields. */
const metaLayout = z.tuple([
  z.string(),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.string()),
]);

/** The bytes that Pagefind expects before the CBOR data of a file. */
const signature = Buffer.from('pagefind_dcd');

function decodeFile(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error('Unknown format of the search index: expected that of Pagefind 1.5.');
  return decode(bytes.subarray(signature.length));
}

function encodeFile(value: unknown): Uint8Array {
  return Buffer.concat([signature, encode(value)]);
}

/** Compresses a file in the smaller of two ways: for long lists of numbers, smaller blocks save up to a tenth. */
function compressFile(bytes: Uint8Array): Uint8Array {
  const usual = gzipSync(bytes, { level: 9 });
  const inSmallBlocks = gzipSync(bytes, { level: 9, memLevel: 5, strategy: constants.Z_FILTERED });
  return inSmallBlocks.length < usual.length ? inSmallBlocks : usual;
}

function hashContent(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function compareFirst([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
