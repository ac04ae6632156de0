import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { markerFile } from '../../../src/integration/output-marker.ts';
import { locateOutput, type OutputPlace } from '../../../src/integration/output-place.ts';
import { readSite, type Site } from './compare-sites.ts';
import { createCounter, examine } from './examine.ts';
import type { KillOptions, Tally } from './tally.ts';

/** After this many killed builds, one runs to its end and must publish the same as at first. */
const buildsToTheEnd = 10;

/** The stages of a build; in turn, builds are killed between one of them and the end. */
const stages = ['reading', 'making files', 'publishing'] as const;

/** Kills builds of two sites in turn, which share a folder and a cache, at random times. */
export async function killBuilds({ kills, folder, target, onProgress }: KillOptions): Promise<Tally> {
  const seeds = ['first', 'second'].map((name) => makeSeeds(join(folder, name), name));
  const place = locateOutput(target);
  const build = (index: number) => startBuild(seeds[index % 2] ?? '', target, join(folder, 'cache'));
  let rest: readonly number[] = [];
  const finish = async (index: number): Promise<Site> => {
    const child = build(index);
    const reached = await follow(child, place, () => Infinity);
    if (child.exitCode !== 0) throw new Error(`Build ${String(index)}, which nobody killed, has failed.`);
    const end = performance.now();
    rest = stages.map((_, stage) => end - (reached[stage] ?? end));
    return readSite(target);
  };
  const [second, first] = [await finish(1), await finish(0)];
  const counter = createCounter();
  const killed = { reading: 0, 'making files': 0, publishing: 0, 'at its end': 0 };
  const read = () => ({ ...counter.read(), killed });
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = build(kill);
    const aim = kill % stages.length;
    const delay = Math.random() * (rest[aim] ?? 0);
    const reached = await follow(child, place, (times) => (times[aim] ?? Infinity) + delay);
    // Pagefind runs in a process of its own in the same group.
    if (isRunning(child) && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL');
      await once(child, 'exit');
      killed[stages[reached.length - 1] ?? 'reading'] += 1;
    } else killed['at its end'] += 1;
    counter.add(examine(target, first, second));
    if (kill % buildsToTheEnd !== 0) continue;
    await finish(kill / buildsToTheEnd);
    const examination = examine(target, first, second);
    if (examination.fault !== null) throw new Error(`A build after ${String(kill)} kills: ${examination.fault}.`);
    onProgress(read());
  }
  return read();
}

/** Follows a build until its end, or until a time that depends on when it reached each stage; returns these times. */
async function follow(
  child: ChildProcess,
  { next }: OutputPlace,
  until: (times: readonly number[]) => number,
): Promise<readonly number[]> {
  const times = [performance.now()];
  while (isRunning(child) && performance.now() < until(times)) {
    const hasBegun = times.length === 1 ? existsSync(next) : existsSync(join(next, markerFile));
    if (times.length < stages.length && hasBegun) times.push(performance.now());
    await setTimeout(1);
  }
  return times;
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

function startBuild(seeds: string, target: string, cache: string) {
  const environment = { OFFPRINT_SEEDS: seeds, OFFPRINT_OUT: target, OFFPRINT_CACHE: cache };
  return spawn(process.execPath, [resolve('scripts/offprint.mjs'), 'build'], {
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
