import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryFile, type IndexFile, stabilizeIndex } from './stable-index.ts';

/** An index with 120 values of one filter and three filters: no two runs of Pagefind write them in the same order. */
async function indexPapers(language: string): Promise<readonly IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (let paper = 0; paper < 60; paper += 1)
    await index.addCustomRecord({
      url: `/papers/${String(paper)}/`,
      content: `Moss of kind ${String(paper)}`,
      language,
      meta: { title: `Paper ${String(paper)}` },
      filters: {
        author: [`Ada ${String(paper)}`, `Ben ${String(paper)}`],
        year: [String(2000 + (paper % 20))],
        code: ['yes'],
      },
      sort: { date: String(paper).padStart(3, '0') },
    });
  return (await index.getFiles()).files;
}

const toRecord = (files: readonly IndexFile[]) =>
  Object.fromEntries(
    files
      .map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
const read = (files: readonly IndexFile[], path: string): Uint8Array => {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.content;
};
const open = (files: readonly IndexFile[], path: string): unknown =>
  decode(gunzipSync(read(files, path)).subarray('pagefind_dcd'.length));

/** The filters as a reader finds them: from the entry by the names of files. */
function readFilters(files: readonly IndexFile[]): Map<string, Map<string, readonly number[]>> {
  const entry = JSON.parse(Buffer.from(read(files, entryFile)).toString('utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const filters = new Map<string, Map<string, readonly number[]>>();
  for (const { hash } of Object.values(entry.languages)) {
    const meta = open(files, `pagefind.${hash}.pf_meta`) as [string, unknown, unknown, [string, string][]];
    for (const [name, filterHash] of meta[3]) {
      const [own, values] = open(files, `filter/${filterHash}.pf_filter`) as [string, [string, number[]][]];
      expect(own).toBe(name);
      filters.set(name, new Map(values));
    }
  }
  return filters;
}

describe.each(['en', 'xx'])('A Pagefind index for papers in the language %s', (language) => {
  let first: readonly IndexFile[];
  let second: readonly IndexFile[];

  beforeAll(async () => {
    first = await indexPapers(language);
    second = await indexPapers(language);
  });

  afterAll(async () => {
    await close();
  });

  it('is byte-identical after it is stabilized, although Pagefind’s output varies', () => {
    expect(toRecord(first)).not.toEqual(toRecord(second));
    expect(toRecord(stabilizeIndex(first))).toEqual(toRecord(stabilizeIndex(second)));
  });

  it('has the same filters, values and papers as before', () => {
    const stable = readFilters(stabilizeIndex(first));
    expect(stable).toEqual(readFilters(first));
    expect([...stable.keys()]).toEqual(['author', 'code', 'year']);
  });

  it('has as many files as before', () => {
    expect(stabilizeIndex(first)).toHaveLength(first.length);
  });

  it('is unchanged if it is stabilized again', () => {
    const stable = stabilizeIndex(first);
    expect(toRecord(stabilizeIndex(stable))).toEqual(toRecord(stable));
  });

  it('lists thousands of papers in at most 19 of 20 bytes of the usual compression', () => {
    const papers = Array.from({ length: 5000 }, (_, index) => [
      `en_${createHash('sha256').update(String(index)).digest('hex').slice(0, 7)}`,
      (index * 7919) % 240,
    ]);
    const dates = papers.map((_, index) => papers.length - 1 - index);
    const enlarge = (content: Uint8Array) => {
      const [version, , chunks, filters] = decode(gunzipSync(content).subarray('pagefind_dcd'.length)) as unknown[];
      const meta = [version, papers, chunks, filters, [['date', dates]], ['title']];
      return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(meta)]), { level: 9 });
    };
    const isMeta = ({ path }: IndexFile) => path.endsWith('.pf_meta');
    const files = first.map((file) => (isMeta(file) ? { ...file, content: enlarge(file.content) } : file));
    const measure = (list: readonly IndexFile[]) => list.find(isMeta)?.content.length ?? 0;
    expect(measure(stabilizeIndex(files))).toBeLessThanOrEqual(measure(files) * 0.95);
  });

  it('is refused if a file is missing or has another layout', () => {
    expect(() => stabilizeIndex(first.filter(({ path }) => !path.endsWith('.pf_filter')))).toThrow('filter/');
    const changed = first.map((file) =>
      file.path.endsWith('.pf_meta') ? { ...file, content: read(first, 'pagefind.js') } : file,
    );
    expect(() => stabilizeIndex(changed)).toThrow();
  });
});
