import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFrame } from '../../core/views/frame.ts';
import { createSiteData } from '../../core/views/site-data.fixture.ts';
import { incrementalPages } from './incremental.ts';

/** A page: its address below the base, and its view; null for one of the owner's. */
type Page = readonly [path: string, view: string | null];

interface Build {
  readonly title?: string;
  readonly code?: string | null;
  readonly manifest?: object;
  readonly force?: boolean;
  readonly components?: Readonly<Record<string, string>>;
}

let folder: string;
const last = () => join(folder, 'last');
const next = () => join(folder, 'next');
const getSites = () => ({ last: last(), next: next(), isShared: false });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-pages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds and publishes these pages as Astro does. Returns what was rendered, and the pages that other integrations are given. */
async function build(
  site: readonly Page[],
  { title = 'Leaf Lab', code = '', manifest = {}, force = false, components = {} }: Build = {},
) {
  const data = createSiteData([]);
  const context = { ...data, frame: createFrame({ ...data, site: { ...data.site, title } }, []) };
  const progress = { begin: () => undefined, step: () => undefined };
  const bundle = { hashCode: () => code, save: () => undefined };
  const { integration, watch } = incrementalPages(() => context, { components }, bundle, getSites, progress);
  const call = async (name: string, options: object = {}) => {
    const hooks = integration.hooks as Readonly<Record<string, (options: object) => unknown>>;
    await hooks[name]?.(options);
  };
  const toUrl = (name: string) => pathToFileURL(`${join(folder, name)}/`);
  await call('astro:config:done', { config: { cacheDir: toUrl('cache') } });
  const pageNames: string[] = [];
  const views = new Map(site);
  const original = {
    name: 'pages',
    app: { manifest: { key: String(Math.random()), ...manifest }, getOptions: () => ({ pageNames, force }) },
    getStaticPaths: () =>
      site.map(([path, view]) => ({
        pathname: `/${path}`,
        route: { origin: view === null ? 'project' : 'external' },
        ...(view !== null && { cacheKey: watch.onPlan(() => view) }),
      })),
    render: ({ url }: Request) => {
      const path = new URL(url).pathname.replace(/^\/lab\/|\/$/gu, '');
      const view = views.get(path) ?? null;
      if (view !== null) watch.onView(view);
      return Promise.resolve(new Response(`<p>${String(view)}`));
    },
  };
  let pages = original as unknown as AstroPrerenderer;
  await call('astro:build:start', {
    setPrerenderer: (change: (given: AstroPrerenderer) => AstroPrerenderer) => {
      pages = change(pages);
    },
  });
  const changed = (await pages.getStaticPaths()).map(({ pathname }) => pathname.slice(1));
  for (const path of changed) {
    const rendered = await pages.render(new Request(`https://example.org/lab/${path}/`), {} as never);
    mkdirSync(join(next(), path), { recursive: true });
    if (rendered instanceof Response) writeFileSync(join(next(), path, 'index.html'), await rendered.text());
  }
  await call('astro:build:done');
  rmSync(last(), { recursive: true, force: true });
  renameSync(next(), last());
  return { changed, kept: pageNames };
}

const site: readonly Page[] = [
  ['papers/moss', 'Moss'],
  ['papers/fern', 'Fern'],
  ['about', null],
];

it('Only pages with changed views and the owner’s pages are rendered, while other integrations receive all', async () => {
  expect((await build(site)).changed).toEqual(['about', 'papers/fern', 'papers/moss']);
  expect(await build(site)).toEqual({ changed: ['about'], kept: ['papers/fern/', 'papers/moss/'] });
  const edited: readonly Page[] = [['papers/moss', 'Moss, edited'], ['papers/oak', 'Fern'], ...site.slice(1)];
  expect(await build(edited)).toEqual({ changed: ['about', 'papers/moss', 'papers/oak'], kept: ['papers/fern/'] });
  expect((await build(edited)).changed).toEqual(['about']);
});

it.each<readonly [what: string, change: Build]>([
  ['what is around every page has changed', { title: 'Moss Lab' }],
  ['the code has changed', { code: 'x' }],
  ['the code is not known', { code: null }],
  ['styles or scripts have changed', { manifest: { csp: new Map([['style', 'x']]) } }],
  ['everything is asked for', { force: true }],
  ['components are replaced', { components: { Entry: 'src/Entry.astro' } }],
])('All pages are rendered if %s', async (_, change) => {
  await build(site);
  expect((await build(site, change)).changed).toHaveLength(3);
});

it('A page is rendered again if its published file was changed', async () => {
  await build(site);
  writeFileSync(join(last(), 'papers/moss/index.html'), '<p>Moss, minified');
  expect((await build(site)).changed).toEqual(['about', 'papers/moss']);
});

it('Two pages with the same address are both left to Astro, which refuses them', async () => {
  await build(site);
  const changed = await build([...site, ['papers/moss/', 'Moss']]);
  expect(changed.changed.filter((path) => path.startsWith('papers/moss'))).toHaveLength(2);
});
