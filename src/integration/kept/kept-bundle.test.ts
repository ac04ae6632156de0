import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFolder } from '../../seeds/package-folder.ts';
import { type BundleInputs, keptBundle, readBundle } from './kept-bundle.ts';

let folder: string;

const { argv } = process;

beforeEach(() => {
  process.argv = ['node', 'offprint', 'build'];
  folder = mkdtempSync(join(tmpdir(), 'offprint-bundle-'));
  write('src/content.config.ts', 'export {};');
  write('package-lock.json', '{}');
  write('astro.config.mjs', "import { offprint } from 'offprint';\nexport default { integrations: [offprint()] };\n");
});

afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Build extends Partial<BundleInputs> {
  readonly base?: string;
  readonly site?: string;
  readonly mode?: string;
  readonly modules?: readonly string[];
}

/** As much of Vite as Astro uses. */
interface Environment {
  readonly name: string;
  readonly isBuilt: boolean;
  readonly config: { readonly build: { readonly outDir: string } };
}
interface Builder {
  readonly build: (environment: Environment) => Promise<{ readonly output: readonly { readonly fileName: string }[] }>;
}
interface ViteConfig {
  readonly mode: string;
  readonly builder: { readonly buildApp: (builder: Builder) => Promise<void> };
}

const ours = join(packageFolder, 'src/routes/home.astro');
const renderer = 'page();';

/** Builds as Astro does: which environments Vite has made, and what is there when pages are about to be made. */
async function build({
  contents = 'red',
  isExtended = false,
  base = '/',
  site = 'dist',
  mode = 'production',
  modules = [ours],
}: Build = {}) {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  const { integration, hashCode, save } = keptBundle({ contents, isExtended });
  const hooks = integration.hooks as unknown as Readonly<Record<string, (options: object) => void>>;
  const toUrl = (path: string) => pathToFileURL(`${join(folder, path)}/`);
  const folders = { root: toUrl('.'), srcDir: toUrl('src'), cacheDir: toUrl('cache'), outDir: toUrl(site) };
  const config = { ...folders, base, integrations: [], vite: {} };
  hooks['astro:config:done']?.({ config });
  const pages = new Map([['home', { styles: [] as unknown[] }]]);
  const made: string[] = [];
  const entries: string[] = [];
  const environment = (name: string, path: string): Environment => ({
    name,
    isBuilt: false,
    config: { build: { outDir: join(folder, path) } },
  });
  const environments = {
    prerender: environment('prerender', 'out/.prerender'),
    client: environment('client', 'out'),
  };
  const builder: Builder = {
    build: ({ name }) => {
      made.push(name);
      write(name === 'client' ? 'out/_astro/list.js' : 'out/.prerender/prerender-entry.x.mjs', renderer);
      if (name === 'prerender') pages.get('home')?.styles.push('home.css');
      const fileName = name === 'client' ? '_astro/list.js' : 'prerender-entry.x.mjs';
      return Promise.resolve({ output: [{ type: 'chunk', fileName, code: renderer, moduleIds: modules }] });
    },
  };
  let vite: ViteConfig = {
    mode,
    builder: {
      buildApp: async (given) => {
        const { output } = await given.build(environments.prerender);
        entries.push(...output.map(({ fileName }) => fileName));
        await given.build(environments.client);
      },
    },
  };
  hooks['astro:build:setup']?.({ vite, pages, updateConfig: (changed: ViteConfig) => (vite = changed) });
  await vite.builder.buildApp(builder);
  save();
  expect(entries).toEqual(['prerender-entry.x.mjs']);
  expect(readFileSync(join(folder, 'out/_astro/list.js'), 'utf8')).toBe(renderer);
  expect(readFileSync(join(folder, 'out/.prerender/prerender-entry.x.mjs'), 'utf8')).toBe(renderer);
  expect(pages.get('home')?.styles).toEqual(['home.css']);
  return { made, code: hashCode(), areBuilt: Object.values(environments).every(({ isBuilt }) => isBuilt) };
}

const both = ['prerender', 'client'];

it('A bundle is built once and then reused unchanged', async () => {
  const first = await build();
  expect(first.made).toEqual(both);
  expect(await build()).toEqual({ made: [], code: first.code, areBuilt: true });
  expect(await build({ site: 'elsewhere' })).toEqual({ made: [], code: first.code, areBuilt: true });
});

it.each<readonly [what: string, change: Build | (() => void)]>([
  ['what virtual modules are made from has changed', { contents: 'blue' }],
  ['the configuration has', { base: '/lab/' }],
  ['the mode has', { mode: 'test' }],
  [
    'packages have',
    () => {
      write('package-lock.json', '{"a": 1}');
    },
  ],
  [
    'the owner adds a file',
    () => {
      write('src/pages/teaching.md', '# Teaching');
    },
  ],
  ['the owner has a part in how it is made', { isExtended: true }],
  [
    'the kept one is damaged',
    () => {
      write('cache/bundle', '{');
    },
  ],
])('A bundle is built again if %s', async (_, change) => {
  await build();
  if (typeof change === 'function') change();
  expect((await build(typeof change === 'function' ? {} : change)).made).toEqual(both);
});

it('The hash of the rendering code is unknown if Vite builds no bundle', () => {
  const { integration, hashCode, save } = keptBundle({ contents: '', isExtended: false });
  const hooks = integration.hooks as unknown as Readonly<Record<string, (options: object) => void>>;
  hooks['astro:build:setup']?.({ vite: {}, pages: new Map() });
  save();
  expect(hashCode()).toBeNull();
});

it('A bundle with an owner’s module is not cached', async () => {
  const modules = [
    ours,
    '\0virtual:offprint/theme.css',
    join(folder, 'node_modules/a/a.js'),
    join(folder, 'src/own.css'),
  ];
  await build({ modules });
  expect(existsSync(join(folder, 'cache/bundle'))).toBe(false);
  await build({ modules: modules.slice(0, -1) });
  expect((await build()).made).toEqual([]);
});

describe('Without Astro, a bundle', () => {
  /** Whether the bundle that was kept is taken now. */
  const take = (inputs: Partial<BundleInputs> = {}) => {
    const kept = readBundle(join(folder, 'cache'));
    return kept !== null && keptBundle({ contents: 'red', isExtended: false, ...inputs }).reuse(kept);
  };

  it('is reused if nothing has changed', async () => {
    await build();
    expect(take()).toBe(true);
  });

  it.each<readonly [what: string, inputs: Partial<BundleInputs>]>([
    ['what virtual modules are made from has changed', { contents: 'blue' }],
    ['the owner has a part in how it is made', { isExtended: true }],
  ])('is not reused if %s', async (_, inputs) => {
    await build();
    expect(take(inputs)).toBe(false);
  });

  it.each([
    ['the configuration', 'astro.config.mjs', 'export default {};'],
    ['a package', 'package-lock.json', '{"a": 1}'],
    ["a file of the owner's", 'src/pages/teaching.md', '# Teaching'],
  ])('is not reused after a change of %s', async (_, path, text) => {
    await build();
    write(path, text);
    expect(take()).toBe(false);
  });

  it('is not reused by a command with arguments', async () => {
    await build();
    process.argv = ['node', 'offprint', 'build', '--force'];
    expect(take()).toBe(false);
  });

  it.each([
    'process.env.BASE',
    "await fetch('/')",
    "import('./own.mjs')",
    "import x from './own.mjs'",
    'import.meta.url',
  ])('is not reused if the configuration can read other inputs: %s', async (text) => {
    write('astro.config.mjs', text);
    await build();
    expect(take()).toBe(false);
  });

  it('is reused again after a build with arguments and one without', async () => {
    process.argv = ['node', 'offprint', 'build', '--force'];
    await build();
    expect(take()).toBe(false);
    process.argv = ['node', 'offprint', 'build'];
    expect((await build()).made).toEqual([]);
    expect(take()).toBe(true);
  });
});
