import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { markOutput } from '../../../src/integration/output-marker.ts';
import { readSite } from './compare-sites.ts';
import { createCounter, examine } from './examine.ts';
import type { KillOptions, Tally } from './tally.ts';

/** In milliseconds: several sites are published in this time. */
const longestLife = 120;
const programFile = join(import.meta.dirname, 'publish-in-turn.ts');

/** Kills processes that publish two small sites in turn, as often as possible. */
export async function killPublishing({ kills, folder, target, onProgress }: KillOptions): Promise<Tally> {
  const sites = ['first', 'second'].map((name) => makeSite(join(folder, name), name));
  const [first = '', second = ''] = sites;
  const [hashesOfFirst, hashesOfSecond] = [readSite(first), readSite(second)];
  cpSync(first, target, { recursive: true });
  const counter = createCounter();
  // The next process starts while this one runs, and waits for a signal to begin.
  let waiting = start(target, [second, first]);
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = waiting;
    waiting = start(target, kill % 2 === 0 ? [second, first] : [first, second]);
    await once(child, 'message');
    child.send('begin');
    await new Promise((done) => setTimeout(done, Math.random() * longestLife));
    child.kill('SIGKILL');
    await once(child, 'exit');
    counter.add(examine(target, hashesOfFirst, hashesOfSecond));
    if (kill % 100 === 0) onProgress(counter.read());
  }
  waiting.kill('SIGKILL');
  return counter.read();
}

const start = (target: string, sites: readonly string[]): ChildProcess =>
  spawn(process.execPath, [programFile, target, ...sites], {
    // Node keeps compiled code there, so that it starts faster.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'offprint-compiled') },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** A site with a few files, several of them also in the other site, and a folder where the other one has a page. */
function makeSite(folder: string, name: string): string {
  const pages = Array.from({ length: 12 }, (_, index) => `papers/${String(index)}/index.html`);
  const own = Array.from({ length: 6 }, (_, index) => `${name}/${String(index)}.bib`);
  const kind = name === 'first' ? 'swap' : 'swap/index.html';
  for (const path of ['index.html', 'rss.xml', kind, ...pages, ...own]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${name} ${path}`);
  }
  markOutput(folder);
  return folder;
}
