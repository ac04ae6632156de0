import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeadEntry } from '../core/settings/options-schema.ts';
import { type GivenOptions, listInlineScripts, readOptions } from './read-options.ts';

const config = `import { offprint } from 'offprint';

export default {
  integrations: [
    offprint({ customCss: ['./own.css'], components: { Colofon: './own.css' } }),
  ],
};
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-options-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  for (const file of ['own.css', 'src/Footer.astro']) writeFileSync(join(folder, file), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (options: unknown) => readOptions(options as GivenOptions, folder);
const readHead = (entry: unknown) => read({ head: [entry] }).head;

function readError(options: unknown): string {
  try {
    read(options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The options are valid.');
}

test('Without options there are no additions', () => {
  expect(read({})).toEqual({ customCss: [], head: [], components: {} });
});

test('Paths are relative to the project’s folder', () => {
  expect(read({ customCss: ['./own.css'], components: { Colophon: './src/Footer.astro' } })).toMatchObject({
    customCss: [join(folder, 'own.css')],
    components: { Colophon: join(folder, 'src/Footer.astro') },
  });
});

test('All faults are reported at once, with their path in the configuration', () => {
  const report = readError({ customCss: ['./own.css', './gone.css'], components: { Colofon: './own.css' }, heads: [] });
  expect(report).toMatch(/5:56 +error .*“components\.Colofon”.*“Colophon”/u);
  expect(report).toMatch(/“heads”.*“head”/u);
  expect(readError({ customCss: ['./gone.css'] })).toMatch(/5:16 +error .*“customCss, entry 1”.*“\.\/gone\.css”/u);
});

describe('An element for the head of every page', () => {
  test.each<HeadEntry>([
    { tag: 'meta', attrs: { name: 'proof', content: '<"&>' } },
    { tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@ada' } },
    { tag: 'link', attrs: { rel: 'preload', href: '/own.woff2', as: 'font', type: 'font/woff2' } },
    { tag: 'script', attrs: { src: '/own.js', defer: true }, content: '' },
    { tag: 'script', attrs: { type: 'module' }, content: 'document.title += "<";' },
  ])('can be %j', (entry) => {
    expect(readHead(entry)).toEqual([entry]);
  });

  test.each([
    [
      'requests another host',
      { tag: 'script', attrs: { src: 'https://stats.example/a.js' } },
      'head, entry 1, attrs.src',
    ],
    ['hides another host', { tag: 'script', attrs: { src: '//stats.example/a.js' } }, 'head, entry 1, attrs.src'],
    ['hides it as browsers permit', { tag: 'script', attrs: { src: '/\\stats.example' } }, 'head, entry 1, attrs.src'],
    [
      'loads a style from there',
      { tag: 'link', attrs: { rel: 'stylesheet', href: 'https://a.example/' } },
      'head, entry 1, attrs.href',
    ],
    [
      'connects to it',
      { tag: 'link', attrs: { rel: 'preconnect', href: 'https://a.example/' } },
      'head, entry 1, attrs.rel',
    ],
    [
      'changes the policy',
      { tag: 'meta', attrs: { 'http-equiv': 'refresh', content: '0' } },
      'head, entry 1, attrs.http-equiv',
    ],
    [
      'has a handler',
      { tag: 'link', attrs: { rel: 'icon', href: '/a.ico', onload: 'x' } },
      'head, entry 1, attrs.onload',
    ],
    ['ends itself', { tag: 'script', content: 'a</SCRIPT><img>' }, 'head, entry 1, content'],
    ['does nothing', { tag: 'script' }, 'head, entry 1'],
    ['is of another kind', { tag: 'base', attrs: { href: '/' } }, 'head, entry 1, tag'],
  ])('is refused if it %s', (_, entry, path) => {
    expect(readError({ head: [entry] })).toContain(`“${path}”`);
  });

  test('is listed in the policy if it is an inline script', () => {
    const head = [
      { tag: 'script', content: 'a();' },
      { tag: 'script', attrs: { src: '/own.js' } },
    ];
    expect(listInlineScripts(read({ head }))).toEqual(['a();']);
  });
});

test('Any value gives valid options or a report', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('head', 'customCss', 'components', 'tag', 'attrs', '0') }),
      (given) => {
        try {
          expect(Object.keys(read(given))).toHaveLength(3);
        } catch (error) {
          expect((error as Error).name).toBe('ReportedError');
        }
      },
    ),
  );
});
