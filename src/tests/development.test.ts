import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { withoutTestSettings } from './support/run-build.ts';

const projectRoot = resolve(import.meta.dirname, '../..');

const entry = (key: string, title: string, more = '') =>
  `@article{${key}, title={${title}}, author={Okafor, Mira}, journal={J. Moss}, year=2020${more}}\n`;
const papers = entry('a', 'Counting Mosses', ', pdf={mosses.pdf}');
const settings = `title: Moss Lab
description: Mosses and how they grow.
address: https://example.org/lab/
profile: { portrait: mira.png }
sources: [{ file: papers.bib }]
`;

/** Outside the project and `node_modules`, where files are not watched. */
const folder = mkdtempSync(join(tmpdir(), 'offprint-development-'));
const locate = (path: string) => join(folder, path);
let server: ChildProcess;
let printed = '';
let address: string | undefined;

const write = (path: string, text: string) => {
  writeFileSync(locate(path), text);
};
const remove = (path: string) => {
  rmSync(locate(path));
};
/** Saves a file as many editors do: they write a new file beside it and rename that. */
const replace = (path: string, text: string) => {
  write(`${path}~`, text);
  renameSync(locate(`${path}~`), locate(path));
};

/** The response at a path of the site: its text, or the status if it is not 200. */
async function get(path: string): Promise<string | number> {
  const response = await fetch(`${address ?? ''}${path}`).catch(() => null);
  return response?.status === 200 ? response.text() : (response?.status ?? 0);
}

/** Waits until the responses at these paths contain these texts or have these statuses. */
async function waitFor(states: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [path, state] of Object.entries(states)) {
    const expected =
      typeof state === 'number'
        ? expect.poll(() => get(path)).toBe(state)
        : expect.poll(() => get(path)).toContain(state);
    await expected;
  }
}

beforeAll(async () => {
  for (const name of ['seeds', 'public']) mkdirSync(locate(name));
  write('seeds/papers.bib', papers);
  write('seeds/site.yaml', settings);
  server = spawn(process.execPath, [join(projectRoot, 'scripts/offprint.mjs'), 'dev', '--port', '0'], {
    cwd: projectRoot,
    env: {
      ...withoutTestSettings(process.env),
      OFFPRINT_SEEDS: locate('seeds'),
      OFFPRINT_PUBLIC: locate('public'),
      OFFPRINT_CACHE: locate('cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += stripVTControlCharacters(text);
      address ??= /http:\/\/\S+\/lab\//u.exec(printed)?.[0];
    });
  await vi.waitFor(() => {
    expect(address, printed).toBeDefined();
  }, 60_000);
});

afterAll(async () => {
  await new Promise((done) => {
    server.once('close', done).kill();
  });
  rmSync(folder, { recursive: true });
});

it('Pages and files are served in development', async () => {
  await waitFor({
    '': 'Moss Lab',
    'papers/counting-mosses/': 'Counting Mosses',
    'papers/counting-mosses.bib': '@article',
    'rss.xml': 'Counting Mosses',
    'papers/on-ferns/': 404,
    'papers/counting-mosses/mosses.pdf': 404,
    'portrait.webp': 404,
  });
});

it('Edits of sources and settings are shown in pages and files', async () => {
  replace('seeds/papers.bib', papers + entry('b', 'On Ferns'));
  await waitFor({ 'papers/on-ferns/': 'On Ferns', 'papers/on-ferns.bib': 'On Ferns', 'rss.xml': 'On Ferns' });

  replace('seeds/site.yaml', settings.replace('Moss Lab', 'Fern Lab'));
  await waitFor({
    '': 'Fern Lab',
    'rss.xml': 'Fern Lab',
    'papers/on-ferns/': 'On Ferns',
    'papers/on-ferns.bib': 'On Ferns',
  });

  write('seeds/papers.bib', papers + entry('c', 'The Law of Rivers'));
  await waitFor({
    'papers/the-law-of-rivers/': 'Fern Lab',
    'papers/the-law-of-rivers.bib': 'Rivers',
    'rss.xml': 'Rivers',
    'papers/on-ferns/': 404,
    'papers/on-ferns.bib': 404,
  });
});

it('Added and removed files are noticed', async () => {
  write('seeds/redirects.yaml', 'old/mosses: papers/counting-mosses/\n');
  write('seeds/corrections.yaml', 'counting-mosses: { award: Best Paper }\n');
  write('seeds/mosses.pdf', '%PDF-1.4 moss');
  copyFileSync(join(projectRoot, 'public/icon-192.png'), locate('public/mira.png'));
  await waitFor({
    'old/mosses/': 'Counting Mosses',
    'papers/counting-mosses/': 'Best Paper',
    'papers/counting-mosses/mosses.pdf': '%PDF',
    'portrait.webp': 'WEBP',
  });

  for (const path of ['seeds/redirects.yaml', 'seeds/corrections.yaml', 'seeds/mosses.pdf', 'public/mira.png'])
    remove(path);
  await waitFor({ 'old/mosses/': 404, 'papers/counting-mosses/mosses.pdf': 404, 'portrait.webp': 404 });
  expect(await get('papers/counting-mosses/')).not.toContain('Best Paper');
});

it('A missing source is reported, and read again once it exists', async () => {
  const before = printed.length;
  remove('seeds/papers.bib');
  await expect.poll(() => printed.slice(before)).toContain('[source-unreadable]');
  await waitFor({ 'papers/counting-mosses/': 'Counting Mosses', 'rss.xml': 'Counting Mosses' });

  write('seeds/papers.bib', entry('d', 'A Map of Lichens'));
  await waitFor({ 'papers/a-map-of-lichens/': 'Fern Lab', 'rss.xml': 'Lichens', 'papers/counting-mosses/': 404 });

  // This also holds after a save of the settings.
  remove('seeds/papers.bib');
  replace('seeds/site.yaml', settings.replace('Moss Lab', 'Lichen Lab'));
  await waitFor({ 'rss.xml': 500 });
  write('seeds/papers.bib', papers);
  await waitFor({ 'papers/counting-mosses/': 'Lichen Lab', 'rss.xml': 'Counting Mosses' });
});
