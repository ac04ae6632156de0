import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCachedFile, writeCachedFile } from '../images/cached-file.ts';
import { buildSite, type BuiltSite } from './support/build-site.ts';
import { hashFiles } from './support/hash-files.ts';
import { writeListing } from './support/listing.ts';

const listing = writeListing([
  { title: 'On Things That Stay' },
  { title: 'On Things That Go', header: 'LGMay 3, 2024' },
]);

let good: BuiltSite;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  good = await buildSite({ seeds: { 'listing.txt': listing } });
  expect(good.exitCode, good.output).toBe(0);
  before = await hashFiles(good);
});

afterAll(async () => {
  await good.cleanup();
});

describe('A build with mistakes in the listing', () => {
  let failed: BuiltSite;

  beforeAll(async () => {
    const mistakes = [
      ...['CLMay 2, 2024', 'The First Paper\tAda Example', 'An abstract.', ''],
      ...['LGFeb 30, 2024', 'The Second Paper\tBen Sample', 'An abstract.', ''],
      ...['LG2024-05-02', 'The Third Paper\tCay Instance', 'An abstract.', ''],
      ...['LG2023-04-30', 'The Fourth Paper\tDee Specimen', 'An abstract.', ''],
    ];
    failed = await buildSite({ seeds: { 'listing.txt': mistakes.join('\n') }, out: good.dir, cache: good.cache });
  });

  afterAll(async () => {
    await failed.cleanup();
  });

  it('exits with 1', () => {
    expect(failed.exitCode).toBe(1);
  });

  it.each([
    ['a header in another form', ['listing.txt', '9:1', '“LG2024-05-02”', '      | LG2024-05-02', '^^^^^^^^^^^^']],
    ['another one', ['13:1', '“LG2023-04-30”', '“LGApr 30, 2023”']],
  ])('prints %s once, with its position, message, excerpt and hint', (_name, parts) => {
    for (const part of parts) expect(failed.output).toContain(part);
    const [, place = '', message = ''] = parts.length > 4 ? parts : ['', ...parts];
    expect(failed.output.split(message)).toHaveLength(2);
    expect(failed.output).toMatch(new RegExp(`${place} +error`));
  });

  it('prints the number of errors', () => {
    expect(failed.output).toContain('2 errors');
  });

  it('shows no stack trace', () => {
    expect(failed.output).not.toMatch(/^\s+at /m);
  });

  it('leaves the former site unchanged', async () => {
    expect(await hashFiles(good)).toEqual(before);
  });
});

describe('A build with mistakes in the settings', () => {
  it('reports each with its position, exits with 1 and leaves the former site unchanged', async () => {
    const settings = `title: Papers
description: ''
languages: en
address: ftp://example.org/
people:
  - name: Ada Example
    role: queen
sources:
  - file: listing.txt
    captured: yesterday
`;
    const failed = await buildSite({ seeds: { 'site.yaml': settings, 'listing.txt': listing }, out: good.dir });
    expect(failed.exitCode).toBe(1);
    expect(failed.output).toContain('site.yaml');
    for (const [place, path] of [
      ['2:14', 'description'],
      ['3:\\d+', 'languages'],
      ['4:10', 'address'],
      ['7:11', 'people, Ada Example, role'],
      ['10:15', 'sources, listing.txt, captured'],
    ]) {
      expect(failed.output).toMatch(new RegExp(`${String(place)} +error .*“${String(path)}”`));
      expect(failed.output.split(`“${String(path)}”`)).toHaveLength(2);
    }
    expect(failed.output).toContain('src/core/SETTINGS.md');
    expect(failed.output).toContain('5 errors');
    expect(failed.output).not.toMatch(/^\s+at /m);
    expect(await hashFiles(good)).toEqual(before);
    await failed.cleanup();
  });

  it('reports invalid YAML at its line and column', async () => {
    const failed = await buildSite({
      seeds: { 'site.yaml': 'title: "Papers\n', 'listing.txt': listing },
      out: good.dir,
    });
    expect(failed.exitCode).toBe(1);
    expect(failed.output).toMatch(/site\.yaml\n {2}\d:\d+ +error .* is not valid YAML/);
    expect(await hashFiles(good)).toEqual(before);
    await failed.cleanup();
  });

  it('reports a missing source, and publishes no site', async () => {
    const failed = await buildSite({ seeds: {}, isFromNothing: true });
    expect(failed.exitCode).toBe(1);
    expect(failed.output.match(/error .*“listing\.txt”.*\[source-unreadable\]/gu)).toHaveLength(1);
    expect(existsSync(failed.dir)).toBe(false);
    await failed.cleanup();
  });
});

describe('A build with the cache of an earlier one', () => {
  it('renders only changed pages, and removes former papers', async () => {
    const papers = {
      kept: { title: 'A Kept Paper' },
      changed: { title: 'A Changed Paper' },
      gone: { title: 'A Gone Paper' },
    };
    const first = await buildSite({ seeds: { 'listing.txt': writeListing(Object.values(papers)) } });
    expect(await first.read('papers/index.html')).toContain('A Gone Paper');
    replaceKept(first.cache, /A (?:Kept|Changed|Gone) Paper/g, (title) => title.replace(' Paper', ' Treasure'));

    const changed = { ...papers.changed, abstract: 'Another abstract.' };
    const second = await buildSite({
      seeds: { 'listing.txt': writeListing([papers.kept, changed]) },
      out: first.dir,
      cache: first.cache,
    });
    const list = await second.read('papers/index.html');
    expect(list).toContain('A Kept Treasure');
    expect(list).toContain('A Changed Paper');
    expect(list).not.toContain('Gone');
    const files = await second.files();
    expect(files.filter((file) => file.includes('gone'))).toEqual([]);
    expect(files).toContain('papers/a-kept-paper/index.html');
    await second.cleanup();
    await first.cleanup();
  });
});

/** Changes the texts of cached papers as if a build had written them: a build shows them only if it trusts the cache. */
function replaceKept(cache: string, pattern: RegExp, replace: (text: string) => string): void {
  const file = join(cache, 'papers');
  const text = Buffer.from(readCachedFile(file) ?? []).toString('utf8');
  writeCachedFile(file, Buffer.from(text.replaceAll(pattern, replace)));
}
