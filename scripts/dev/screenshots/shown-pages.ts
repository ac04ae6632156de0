import type { Page } from 'playwright-core';
import { pageKinds } from '../../../src/tests/support/page-kinds.ts';
import { makeFirstSeeds, makeStressSeeds, type Seeds } from './stress-seeds.ts';
import { stressBase, stressRetired } from './stress-papers.data.ts';

/** A page, or a state of one, to take pictures of. */
export interface ShownPage {
  /** The name of the folder for its pictures. */
  readonly name: string;
  /** Its path below the base path. */
  readonly path: string;
  /** Whether it is a redirecting page that is pictured itself. */
  readonly leads?: true;
  /** The visitor's actions before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A site that is built for its pictures. */
export interface ShownSite {
  readonly name: string;
  readonly seeds: () => Seeds | 'example';
  readonly base: string;
  readonly pages: readonly ShownPage[];
}

/** The sites, each with one page of every kind. The stress site has `papers` papers. */
export function listSites(papers: number): readonly ShownSite[] {
  return [
    {
      name: 'seeds',
      seeds: () => 'example',
      base: '/',
      pages: [...pageKinds.map(([name, path]) => ({ name: toFileName(name), path })), ...listStates('bias models')],
    },
    {
      name: 'stress',
      seeds: () => makeStressSeeds(papers),
      base: stressBase,
      pages: [
        ...stressPages.map(([name, path]) => ({ name, path })),
        { name: 'paper-moved', path: `papers/${stressRetired.moved}/`, leads: true },
        ...listStates('shadows'),
      ],
    },
    {
      name: 'first',
      seeds: makeFirstSeeds,
      base: '/',
      pages: [
        { name: 'home', path: '' },
        { name: 'all-papers', path: 'papers/' },
        { name: 'years', path: 'years/' },
        { name: 'categories', path: 'categories/' },
        { name: 'authors', path: 'authors/' },
        { name: 'search', path: 'search/' },
        { name: 'feeds', path: 'feeds/' },
      ],
    },
  ];
}

const stressPages = [
  ['home', ''],
  ['all-papers', 'papers/'],
  ['all-papers-2', 'papers/page/2/'],
  ['paper-long-title', 'papers/what-happens-to-the-layout-of-a-list-of-publications-when-one-of-its-titles-does/'],
  ['paper-sixty-authors', 'papers/a-census-of-shadows-by-sixty-observers/'],
  ['paper-math', 'papers/bounds-of-o-n-3-2-log-n-for-sum-i-1-n-frac-x-i-sqrt-y-i-and-the-norms-of-mathcal/'],
  ['paper-japanese', 'papers/苔と石の長い対話について/'],
  ['paper-arabic', 'papers/في-قياس-ظلال-الأشجار-دراسة-طويلة-في-أحد-عشر/'],
  ['paper-long-words', 'papers/hyperpolysyllabicoelectrophotomicrospectrogoniometricallyremeasurednonantidisest/'],
  ['paper-without-abstract', 'papers/a-paper-of-which-only-the-title-is-known/'],
  ['paper-everything', 'papers/everything-that-can-be-said-of-one-paper/'],
  ['paper-one-letter', 'papers/x/'],
  ['paper-gone', `papers/${stressRetired.gone}/`],
  ['years', 'years/'],
  ['year', 'years/2026/'],
  ['categories', 'categories/'],
  ['category', 'categories/cs.CL/'],
  ['authors', 'authors/'],
  ['author', 'authors/ada-example/'],
  ['feeds', 'feeds/'],
  ['not-found', '404.html'],
] as const;

/** The states of search and list. `words` are from titles of the site. */
function listStates(words: string): readonly ShownPage[] {
  const query = new URLSearchParams({ q: words }).toString();
  return [
    {
      name: 'search-results',
      path: `search/?${query}`,
      prepare: (page) => page.locator('[data-search-page] .result').first().waitFor(),
    },
    {
      name: 'search-nothing',
      path: 'search/?q=zyxwvutsrq',
      prepare: (page) => page.locator('[data-search-page] [data-search-nothing]').waitFor(),
    },
    {
      name: 'search-dialog',
      path: 'authors/',
      prepare: async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type(words);
        await page.locator('dialog[open] .result').first().waitFor();
      },
    },
    { name: 'list-narrowed', path: 'papers/?from=2024&to=2025' },
    { name: 'list-nothing', path: 'papers/?text=zyxwvutsrq' },
    {
      name: 'list-selecting',
      path: 'papers/',
      prepare: async (page) => {
        await page.locator('[data-list-tools] [data-select]').click();
        await page.locator('[data-selection-all]').click();
      },
    },
    {
      name: 'list-compact',
      path: 'papers/',
      prepare: async (page) => {
        // The browser keeps the choice between visits.
        const button = page.locator('[data-list-tools] [data-density-switch]');
        await button.waitFor();
        if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
      },
    },
    {
      name: 'list-keys',
      path: 'papers/',
      prepare: async (page) => {
        await page.keyboard.press('?');
        await page.locator('dialog[open][data-keys-sheet]').waitFor();
      },
    },
  ];
}

function toFileName(name: string): string {
  return name.replaceAll(' ', '-');
}
