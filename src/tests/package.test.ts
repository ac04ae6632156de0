import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceableComponents } from '../core/settings/replaceable-components.ts';
import { type InstalledSite, installPackage } from './support/installed-site.ts';
import { openExample, type OpenSite } from './support/open-site.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
const seeds = resolve(import.meta.dirname, 'seeds');
const footer = '<footer class="own">Moss Lab</footer>';
const formerMenu = 'aria-label="Menu"';
const menu = 'aria-label="Site"';

type Texts = ReadonlyMap<string, string>;
/** The build of a version, and the output of its commands. */
interface Version {
  readonly build: string;
  readonly texts: Texts;
  readonly check: string;
}

let open: OpenSite;
let site: InstalledSite;
let written: string;
let before: Version;
let after: Version;

beforeAll(async () => {
  open = await openExample();
  site = installPackage({ OFFPRINT_SEEDS: seeds });
  makeFormerVersion();
  written = site.run('init').output;
  addOwnParts();
  const build = site.run('build').output;
  const digest = /\/\/ Replaces Colophon ([0-9a-f]{8})/u.exec(build)?.[1] ?? '';
  site.change('src/Footer.astro', (text) => text.replace('// Mine', `// Replaces Colophon ${digest}`));
  before = { build, texts: readTexts(join(site.folder, 'dist')), check: site.run('check').output };
  site.upgrade();
  after = {
    build: site.run('build').output,
    texts: readTexts(join(site.folder, 'dist')),
    check: site.run('check').output,
  };
});

afterAll(async () => {
  site.cleanup();
  await open.close();
});

/** In the previous version, two components have other texts. */
function makeFormerVersion(): void {
  site.change('node_modules/offprint/package.json', (text) =>
    text.replace(/"version": "[^"]*"/u, '"version": "0.1.9"'),
  );
  site.change('node_modules/offprint/src/components/site/Masthead.astro', (text) =>
    text.replace('aria-label={texts.siteLabel}', formerMenu),
  );
  site.change('node_modules/offprint/src/components/site/Colophon.astro', (text) => `${text}\n`);
}

/** A page, a style sheet and a component of the owner. */
function addOwnParts(): void {
  site.write('src/pages/teaching.md', '---\nlayout: offprint/Page.astro\ntitle: Teaching\n---\n\nMoss in *summer*.\n');
  site.write('src/pages/years/2025.astro', '<p>A year of moss</p>\n');
  site.write('src/own.css', ':root { --own: 1px; }\n');
  site.write('src/Footer.astro', `---\n// Mine\n---\n\n${footer}\n`);
  site.change('astro.config.mjs', (text) =>
    text.replace(
      'offprint()',
      "offprint({ customCss: ['./src/own.css'], components: { Colophon: './src/Footer.astro' } })",
    ),
  );
}

/** All files of a site by path; the name of the style sheet depends on its content. */
function readTexts(folder: string): Texts {
  const withoutHash = (text: string) => text.replaceAll(/\b_astro\/[\w.-]+\.css\b/gu, '_astro/site.css');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [withoutHash(path.slice(folder.length + 1)), withoutHash(readFileSync(path, 'latin1'))];
    }),
  );
}

/** The paths of files that differ between two sites. */
function listDifferences(one: Texts, other: Texts): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted();
}

const readFooter = (text: string) => /<footer[\s\S]*?<\/footer>/u.exec(text)?.[0] ?? '';

describe('A site that was created with “offprint init”', () => {
  it('is complete, with instructions for the next steps', () => {
    const files = [
      'astro.config.mjs',
      'src/content.config.ts',
      'package.json',
      '.gitignore',
      '.github/workflows/deploy.yml',
    ];
    expect(
      [...files, 'seeds/site.yaml', 'public/favicon.svg'].filter((file) => !existsSync(join(site.folder, file))),
    ).toEqual([]);
    expect(written).toContain('npm run dev');
    const { scripts, dependencies } = JSON.parse(readFileSync(join(site.folder, 'package.json'), 'utf8')) as {
      readonly scripts: object;
      readonly dependencies: object;
    };
    expect(scripts).toMatchObject({ build: 'offprint build', check: 'offprint check' });
    expect(dependencies).toMatchObject({ offprint: '^0.1.9' });
  });

  it('is unchanged when the command is called again', () => {
    const { output, status } = site.run('init');
    expect(status).toBe(0);
    expect(output).toMatch(/^Nothing was written\.\n.*: astro\.config\.mjs, /u);
  });

  it('has a configuration that Node can load without Vite', () => {
    const load = `await import(${JSON.stringify(pathToFileURL(join(site.folder, 'astro.config.mjs')).href)})`;
    const { stderr, status } = spawnSync(process.execPath, ['--no-strip-types', '--input-type=module', '-e', load], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('has the pages of this project except for the owner’s changes', () => {
    const expected = new Map(readTexts(open.site.dir));
    for (const [path, text] of expected)
      if (path.endsWith('.html')) expected.set(path, text.replace(readFooter(text), footer));
    expect(
      listDifferences(after.texts, expected).filter((path) => !path.startsWith('_astro/') && path !== '.offprint.json'),
    ).toEqual(['sitemap-0.xml', 'teaching/index.html', 'years/2025/index.html']);
  });

  it('has the owner’s page in its own layout, also in place of a page with the same address', () => {
    expect(after.texts.get('teaching/index.html')).toMatch(/<h1>Teaching<\/h1>.*Moss in <em>summer<\/em>/su);
    expect(after.texts.get('teaching/index.html')).toContain(menu);
    expect(after.texts.get('years/2025/index.html')).toContain('A year of moss');
    expect(stripVTControlCharacters(after.build).match(/\[WARN\].*/gu)).toEqual(['[WARN] [offprint] src/Footer.astro']);
  });

  it('has the owner’s style sheet on every page', () => {
    expect(after.texts.get('_astro/site.css')).toContain('--own:1px');
    expect(after.texts.get('papers/index.html')).toContain('/_astro/site.css');
  });
});

describe('An upgrade', () => {
  it('keeps all addresses, and changes only what is new in the version', () => {
    const changed = [...before.texts].map(([path, text]): [string, string] => [
      path,
      text.replaceAll(formerMenu, menu),
    ]);
    expect(before.texts.get('index.html')).toContain(formerMenu);
    expect(listDifferences(after.texts, new Map(changed)).filter((path) => path !== '.offprint.json')).toEqual([]);
  });

  it('is checked for replaced components whose originals have changed', () => {
    expect(before.check).not.toContain('component-changed');
    expect(after.check).toMatch(/src\/Footer\.astro\n +2:4 +warning .*Colophon.*\[component-changed\]/u);
  });
});

it('A site without citeproc gets one warning', () => {
  site.remove('citeproc');
  const { output, status } = site.run('astro', 'sync');
  expect(status).toBe(0);
  expect(output.match(/npm install citeproc/gu)).toHaveLength(1);
});

it('Each component that can be replaced can be imported', () => {
  const { exports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const expected = Object.entries(replaceableComponents).map(([name, file]) => [
    `./components/${name}.astro`,
    `./src/components/${file}`,
  ]);
  expect(Object.entries(exports).filter(([name]) => name.startsWith('./components/'))).toEqual(expected);
});
