import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../../../src/tests/support/run-folder.ts';
import { formatBytes, formatCount } from '../format-table.ts';
import { generateListing, linesPerPaper } from './generate-listing.ts';
import { type HugoPaper, writeHugoSite } from './hugo-site.ts';
import { joinPeaks, type MemoryUse, watchMemory } from './measure-memory.ts';
import { type Run, measureBuild } from './measure-build.ts';
import { measureSite } from './measure-site.ts';

/** Changes to a listing, between two builds. */
const changes: Readonly<Record<string, (lines: readonly string[], middle: number) => readonly string[]>> = {
  cold: (lines) => lines,
  'edited abstract': (lines, middle) => lines.with(middle + 2, `${lines[middle + 2] ?? ''} One sentence more.`),
  'added paper': (lines) => [...generateListing(1, 2).trimEnd().split('\n'), ...lines],
  'changed title': (lines, middle) => lines.with(middle + 1, `Revisited ${lines[middle + 1] ?? ''}`),
};

/**
 * Builds a site of the papers of a listing with Offprint, and with Hugo and Pagefind. The builds alternate, so that other load affects both: from
 * nothing, and after each change. Returns rows of two tables: median times, and sizes.
 */
export async function compareWithHugo(count: number, listing: string, rounds: number, settings: string) {
  const folder = await makeFolder();
  const runs = new Map<string, { readonly hugo: Run; readonly own: Run }[]>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const places = { out: join(folder, `${String(round)}/dist`), cache: join(folder, `${String(round)}/cache`) };
      let lines: readonly string[] = listing.trimEnd().split('\n');
      for (const [name, change] of Object.entries(changes)) {
        lines = change(lines, Math.floor(lines.length / (2 * linesPerPaper)) * linesPerPaper);
        const own = await measureBuild({ 'listing.txt': `${lines.join('\n')}\n`, 'site.yaml': settings }, places);
        const hugo = await runHugo(join(folder, String(round), 'hugo'), places.out);
        runs.set(name, [...(runs.get(name) ?? []), { hugo, own }]);
      }
      rmSync(join(folder, String(round)), { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const times = [...runs].map(([name, list]) => {
    const [hugo, own] = [median(list.map((run) => run.hugo.seconds)), median(list.map((run) => run.own.seconds))];
    return [formatCount(count), name, hugo.toFixed(1), own.toFixed(1), `${(own / hugo).toFixed(2)}×`];
  });
  const [cold] = runs.get('cold') ?? [];
  const sizes = cold ? [formatSize(count, 'Hugo', cold.hugo), formatSize(count, 'Offprint', cold.own)] : [];
  return { times, sizes };
}

export const timeColumns = ['papers', 'build', 'Hugo + Pagefind, s', 'Offprint, s', 'ratio'];
export const sizeColumns = ['papers', 'site', 'pages', 'files', 'size', 'largest process', 'all processes'];

function formatSize(count: number, name: string, { pages, files, bytes, memory }: Run): string[] {
  const amounts = memory ? [memory.bytes, memory.together].map(formatBytes) : ['unknown', 'unknown'];
  return [formatCount(count), name, formatCount(pages), formatCount(files), formatBytes(bytes), ...amounts];
}

/** Builds the site at `site` with Hugo, after Offprint has built it. */
async function runHugo(folder: string, site: string): Promise<Run> {
  const { publications } = JSON.parse(readFileSync(join(site, 'publications.json'), 'utf8')) as {
    readonly publications: readonly HugoPaper[];
  };
  writeHugoSite(folder, publications);
  const started = performance.now();
  const hugo = await run('hugo', ['--minify', '--quiet'], folder);
  const pagefind = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const search = await run(process.execPath, [pagefind, '--site', 'public', '--quiet'], folder);
  const seconds = (performance.now() - started) / 1000;
  return { ...measureSite(join(folder, 'public')), seconds, memory: joinPeaks(hugo, search) };
}

function run(command: string, args: readonly string[], cwd: string): Promise<MemoryUse | null> {
  mkdirSync(cwd, { recursive: true });
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const memory = watchMemory(child.pid ?? 0);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const peak = memory.stop();
      if (code === 0) done(peak);
      else fail(new Error(`${command} ended with ${String(code)}.`));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
