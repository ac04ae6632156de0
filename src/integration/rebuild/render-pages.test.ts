import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderPages } from './render-pages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-render-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Renders pages at these addresses, each of which shows the address that was asked for. */
async function render(...paths: readonly string[]) {
  const toUrl = (name: string) => pathToFileURL(`${join(folder, name)}/`);
  const config = { site: 'https://example.org', base: '/moss/', outDir: toUrl('out'), publicDir: toUrl('public') };
  const pages = {
    getStaticPaths: () => paths.map((pathname) => ({ pathname, route: {} })),
    render: ({ url }: Request) => Promise.resolve(new Response(url)),
  };
  const names: string[] = [];
  const warnings: string[] = [];
  await renderPages(pages as unknown as AstroPrerenderer, config as unknown as AstroConfig, names, (problem) =>
    warnings.push(problem),
  );
  return { names, warnings };
}

const read = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');

it('Pages are requested by their addresses below the base, and written to the matching files', async () => {
  const { names } = await render('/', '/papers/möss/', '/404');
  expect(names).toEqual(['', 'papers/möss/', '404/']);
  expect(read('index.html')).toBe('https://example.org/moss/');
  expect(read('papers/möss/index.html')).toBe('https://example.org/moss/papers/m%C3%B6ss/');
  expect(read('404.html')).toBe('https://example.org/moss/404/');
});

it('Two pages with the same address fail the build', async () => {
  await expect(render('/papers/moss', '/papers/moss/')).rejects.toThrow('/papers/moss/');
});

it('A public file replaces a page, which is reported', async () => {
  mkdirSync(join(folder, 'public/papers'), { recursive: true });
  writeFileSync(join(folder, 'public/papers/index.html'), '');
  const { warnings } = await render('/', '/papers/');
  expect(warnings).toEqual([expect.stringContaining('papers/index.html')]);
  expect(existsSync(join(folder, 'out/papers/index.html'))).toBe(false);
});
