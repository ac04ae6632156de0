import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../../src/core/diagnostics.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import { readSeeds } from '../../../src/seeds/read-seeds.ts';
import { settingsFile } from '../../../src/seeds/seed-files.ts';
import { createRandom } from '../bench/random.ts';
import { makeOtherFile, makeSource, type SeedFile } from './make-seeds.ts';
import { seedFiles } from './seed-files.data.ts';

/** The number of mutated sources in a build, which takes several seconds. */
const perBuild = 40;
/** In milliseconds. */
const longestBuild = 300_000;
const root = resolve(import.meta.dirname, '../../..');

/**
 * Builds sites from mutated files for the given time. Every error must be reported with its position; the files without errors must form a
 * site together. Throws with the files that do not.
 */
export function buildDamagedSites(firstSeed: number, duration: number): string {
  const end = performance.now() + duration;
  let [builds, read, published] = [0, 0, 0];
  for (let seed = firstSeed; builds === 0 || performance.now() < end; seed += 1) {
    const random = createRandom(seed);
    const sources = Array.from({ length: perBuild }, (_, index) => makeSource(random, index));
    const others = Array.from({ length: perBuild }, () => makeOtherFile(random));
    const right = [...sources, ...others].filter((file) => findErrors([file], seed).length === 0);
    // Of the files that can occur only once, the last one.
    const files = dropFaulty([...new Map(right.map((file) => [file.name, file])).values()], seed);
    const fault = tryBuild(files);
    if (fault !== null) throw new Error(`--seed ${String(seed)}: ${JSON.stringify(findLeast(files))}\n${fault}`);
    read += sources.length + others.length;
    published += files.length;
    builds += 1;
  }
  return `${String(read)} damaged files were read. The ${String(published)} without an error are ${String(builds)} sites.`;
}

/** The files without those that have an error in combination with the others. */
function dropFaulty(files: readonly SeedFile[], seed: number): readonly SeedFile[] {
  const errors = findErrors(files, seed);
  if (errors.length === 0) return files;
  const faulty = new Set(errors.map(({ position }) => position?.file));
  const left = files.filter(({ name }) => !faulty.has(name));
  return dropFaulty(left.length < files.length ? left : files.filter(({ name }) => isSource(name)).slice(1), seed);
}

const isSource = (name: string) => /^\d/u.test(name);

/** Reads files in this process. Every error must have a position. */
function findErrors(files: readonly SeedFile[], seed: number): readonly Diagnostic[] {
  const folder = writeSite(files);
  try {
    const errors = readFolder(files, join(folder, 'seeds')).filter(({ severity }) => severity === 'error');
    const lost = errors.find(({ position, code }) => position === null && !withoutPlace.has(code));
    if (lost) throw new Error(`${lost.code} has no place: ${lost.message}`);
    return errors;
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`--seed ${String(seed)}: ${JSON.stringify(files)}\n${reason}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Errors about a whole file. */
const withoutPlace: ReadonlySet<string> = new Set(['source-unreadable', 'source-too-large', 'source-kind-unknown']);

function readFolder(files: readonly SeedFile[], folder: string): readonly Diagnostic[] {
  const { site, diagnostics } = readSettings(settingsFile, toSettings(files));
  return site ? readSeeds(folder, site, { publicFiles: join(folder, 'public') }).diagnostics : diagnostics;
}

/** The settings among the files, or valid ones, with all sources among the files. */
function toSettings(files: readonly SeedFile[]): string {
  const settings = files.find(({ name }) => name === settingsFile)?.text ?? seedFiles[settingsFile];
  const sources = files.filter(({ name }) => isSource(name)).map(({ name }) => name);
  const listed = sources.length > 0 ? sources : ['0-listing.txt'];
  return `${settings}${listed.map((name) => `  - { file: ${name}, captured: 2026-01-31 }\n`).join('')}`;
}

function writeSite(files: readonly SeedFile[]): string {
  const parent = join(root, 'node_modules/.cache/offprint/fuzz');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'site-'));
  const all = new Map([
    ['0-listing.txt', seedFiles['listing.txt']],
    ['files/moss.pdf', '%PDF-1.4'],
    ...files.map(({ name, text }) => [name, text] as const),
    [settingsFile, toSettings(files)],
  ]);
  for (const [name, text] of all) {
    mkdirSync(dirname(join(folder, 'seeds', name)), { recursive: true });
    writeFileSync(join(folder, 'seeds', name), text);
  }
  return folder;
}

/** The problem with the build of some files; null if there is none. */
function tryBuild(files: readonly SeedFile[]): string | null {
  const folder = writeSite(files);
  try {
    const env = {
      PATH: process.env['PATH'],
      OFFPRINT_SEEDS: join(folder, 'seeds'),
      OFFPRINT_OUT: join(folder, 'dist'),
      OFFPRINT_CACHE: join(folder, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const built = spawnSync(process.execPath, [join(root, 'scripts/offprint.mjs'), 'build'], {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: longestBuild,
    });
    const output = built.stdout + built.stderr;
    const surplus = readdirSync(folder).filter((name) => !/^(?:seeds|cache|dist.*)$/u.test(name));
    if (surplus.length > 0) return `The build wrote ${surplus.join(', ')}.`;
    return built.status === 0 ? null : output.slice(-4000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Finds a small set of files with which the build still fails, by bisection. */
function findLeast(files: readonly SeedFile[]): readonly SeedFile[] {
  const half = Math.ceil(files.length / 2);
  const part = [files.slice(0, half), files.slice(half)].find((some) => files.length > 1 && tryBuild(some) !== null);
  return part ? findLeast(part) : files;
}
