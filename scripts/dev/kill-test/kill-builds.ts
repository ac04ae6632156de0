import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite, type Site } from './compare-sites.ts';
import { createCounter, examine } from './examine.ts';
import type { KillOptions, Tally } from './tally.ts';

/** After so many killed builds, one runs to its end and must publish what it published at first. */
const buildsToTheEnd = 10;

/** Kills builds of two sites in turn, which share a folder and a cache, at random moments of their time. */
export async function killBuilds({ kills, folder, target, onProgress }: KillOptions): Promise<Tally> {
  const seeds = ['first', 'second'].map((name) => makeSeeds(join(folder, name), name));
  const build = (index: number) => startBuild(seeds[index % 2] ?? '', target, join(folder, 'cache'));
  let time = 0;
  const finish = async (index: number): Promise<Site> => {
    const start = Date.now();
    const [code] = (await once(build(index), 'exit')) as [number | null];
    if (code !== 0) throw new Error(`Build ${String(index)}, which nobody killed, has failed.`);
    time = Date.now() - start;
    return readSite(target);
  };
  const [second, first] = [await finish(1), await finish(0)];
  const counter = createCounter();
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = build(kill);
    const ended = once(child, 'exit');
    await new Promise((done) => setTimeout(done, Math.random() * time * 1.2));
    // Pagefind has a process of its own, in the same group.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    counter.add(examine(target, first, second));
    if (kill % buildsToTheEnd !== 0) continue;
    await finish(kill / buildsToTheEnd);
    const examination = examine(target, first, second);
    if (examination.fault !== null) throw new Error(`A build after ${String(kill)} kills: ${examination.fault}.`);
    onProgress(counter.read());
  }
  return counter.read();
}

function startBuild(seeds: string, target: string, cache: string) {
  const environment = { OFFPRINT_SEEDS: seeds, OFFPRINT_OUT: target, OFFPRINT_CACHE: cache };
  return spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
    detached: true,
  });
}

function makeSeeds(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const settings = `title: The ${name} site\ndescription: A site to be killed.\naddress: https://example.org/\nsources:\n  - file: papers.bib\n`;
  const entry = (number: number) =>
    `@article{${name}${String(number)}, author = {Ada Grace}, title = {Paper ${String(number)} of the ${name} site}, journal = {Moss}, year = 2022, month = 3}\n`;
  writeFileSync(join(folder, 'site.yaml'), settings);
  writeFileSync(join(folder, 'papers.bib'), [1, 2, 3].map(entry).join('\n'));
  return folder;
}
