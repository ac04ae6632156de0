import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCacheLock } from '../integration/atomic-output.ts';
import { takeLock } from '../seeds/lock.ts';
import { buildSite, type BuiltSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { hashFiles } from './support/hash-files.ts';
import { writeListing } from './support/listing.ts';

const seedsOf = (title: string) => ({ 'listing.txt': writeListing([{ title }]) });
/** The files beside the published folder, or in its place. */
const besides = ({ dir }: BuiltSite) => readdirSync(dirname(dir)).filter((name) => name.includes('offprint-'));

let good: BuiltSite;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  good = await buildSite({ seeds: seedsOf('On Moss') });
  expect(good.exitCode, good.output).toBe(0);
  before = await hashFiles(good);
});

afterAll(async () => {
  await good.cleanup();
});

describe('A build that is killed', () => {
  it('leaves the former site unchanged, and only files that the next build removes', async () => {
    let pid = 0;
    const building = buildSite({
      seeds: seedsOf('On Ferns'),
      out: good.dir,
      cache: good.cache,
      onStart: (number) => (pid = number),
    });
    const next = join(dirname(good.dir), '.dist.offprint-next');
    await vi.waitFor(
      () => {
        expect(existsSync(join(next, 'papers'))).toBe(true);
      },
      { timeout: 120_000, interval: 20 },
    );
    process.kill(pid, 'SIGKILL');
    const killed = await building;
    expect(killed.exitCode).not.toBe(0);
    expect(await hashFiles(good)).toEqual(before);

    const again = await buildSite({ seeds: seedsOf('On Moss'), out: good.dir, cache: good.cache });
    expect(again.exitCode, again.output).toBe(0);
    expect(await hashFiles(good)).toEqual(before);
    expect(besides(good)).toEqual([]);
    for (const site of [killed, again]) await site.cleanup();
  });
});

describe('Two builds at once', () => {
  it('run one after the other, and the site is that of one of them', async () => {
    // Both find a build under way, which ends when both wait for it.
    const options = { purpose: 'building', patience: 0, onWait: () => undefined };
    const first = takeLock(makeCacheLock(good.cache), options);
    const waiting = new Set<string>();
    const building = ['On Moss', 'On Ferns'].map((title) =>
      buildSite({
        seeds: seedsOf(title),
        out: good.dir,
        cache: good.cache,
        onOutput: (output) => {
          if (/Process \d+ has been building .* Waiting for it/.test(output)) waiting.add(title);
          if (waiting.size === 2) first.release();
        },
      }),
    );
    const [moss, ferns] = await Promise.all(building);
    for (const site of [moss, ferns]) expect(site?.exitCode, site?.output).toBe(0);
    const files = await good.files();
    const pages = files.filter((file) => /^papers\/[^/]+\/index\.html$/.test(file));
    expect(pages).toHaveLength(1);
    const fragments = files.filter((file) => file.startsWith('pagefind/fragment/'));
    expect(fragments).toHaveLength(1);
    const title = pages[0] === 'papers/on-moss/index.html' ? 'On Moss' : 'On Ferns';
    expect(await good.read('papers/index.html')).toContain(title);
    expect(besides(good)).toEqual([]);
    for (const site of [moss, ferns]) await site?.cleanup();
  });
});

describe('A build refuses to publish', () => {
  it.each([
    ['into the seeds, which it would delete', (folder: string) => folder, 'it is, or contains,'],
    ['into a folder that Offprint did not make', (folder: string) => join(folder, 'mine'), 'such as “notes.txt”'],
  ])('%s, and changes nothing', async (_, choose, reason) => {
    const folder = mkdtempSync(join(dirname(good.dir), 'seeds-'));
    const files = {
      'site.yaml': defaultSiteYaml,
      'listing.txt': writeListing([{ title: 'On Moss' }]),
      'mine/notes.txt': 'mine',
    };
    mkdirSync(join(folder, 'mine'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const out = choose(folder);
    const environment = out === folder ? { OFFPRINT_SEEDS: folder } : {};
    const refused = await buildSite({ seeds: seedsOf('On Moss'), out, environment });
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain(reason);
    expect(refused.output).not.toMatch(/^\s+at /m);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    await refused.cleanup();
  });
});
