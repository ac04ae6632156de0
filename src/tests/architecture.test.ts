import { describe, expect, it } from 'vitest';
import { routes } from '../integration/routes.ts';
import { drawFolders, findFolderImports } from './support/architecture-picture.ts';
import { findImports, readSourceFiles, type SourceFile } from './support/imports.ts';

/** `from` and `mustNot` are matched against the path of a file and the paths of its imports. */
interface Rule {
  readonly from: RegExp;
  readonly mustNot: RegExp;
  readonly why: string;
}

/** The folders that process publications. */
const published = /^src\/core\/(?:urls\.ts$|(?:markup|facts|export|metadata|feeds|views)\/)/;

const importRules: readonly Rule[] = [
  {
    from: /^src\/core\//,
    // @astrojs/rss does not need Astro: it converts a value to a string.
    mustNot: /^(?:node:|astro\b|@astrojs\/(?!rss$)|fs\b|pagefind$|vitest$)/,
    why: 'the core is pure: it knows no file system and no Astro',
  },
  {
    from: /^src\/core\//,
    mustNot: /^(?:scripts|src\/(?!core\/))/,
    why: 'the core does not know who uses it',
  },
  {
    from: /^src\/core\/model\//,
    mustNot: /^src\/core\/(?!model\/)/,
    why: 'the model is what a publication is, and depends on nothing else',
  },
  {
    from: /^src\/core\/diagnostics/,
    mustNot: /^src\/core\/(?!model\/|diagnostics)/,
    why: 'the table of what can be wrong serves all parts and knows none',
  },
  {
    from: /^src\/core\/import\//,
    mustNot: /^src\/core\/(?!import\/|model\/|diagnostics)/,
    why: 'a reader knows one text format: no corrections, no addresses, no output',
  },
  {
    from: /^src\/core\/settings\//,
    mustNot: /^src\/core\/(?!settings\/|model\/|diagnostics)/,
    why: 'settings are checked before anything is read or rendered',
  },
  {
    from: /^src\/core\/catalogue\//,
    mustNot: /^src\/core\/(?!catalogue\/|model\/|settings\/|markup\/rendered\.ts$)/,
    why: 'indexes and related papers follow from publications and their texts alone',
  },
  {
    from: /^src\/core\/resolve\//,
    mustNot: published,
    why: 'drafts become publications without knowing how they will look',
  },
  {
    from: /^src\/core\/markup\//,
    mustNot: /^src\/core\/(?!markup\/|model\/|settings\/)/,
    why: 'a text and its renderings know no list, no address and no format',
  },
  {
    from: published,
    mustNot: /^src\/core\/(?:import|resolve|diagnostics)/,
    why: 'what is published does not know where it came from',
  },
  {
    from: /^src\/core\/search\//,
    mustNot: /^src\/core\/(?!search\/|model\/|markup\/|facts\/|texts\/|urls\.ts$)/,
    why: 'what can be searched for follows from publications alone',
  },
  {
    from: /^src\/(?:components\/|layouts\/(?!OwnPage))/,
    mustNot:
      /^(?:astro:content$|src\/(?:content\.config\.ts$|(?:seeds|integration|cli|routes|site)\/|core\/(?:urls\.ts$|(?:catalogue|export|metadata|feeds)\/)))/,
    why: 'components turn the views of pages into markup: they look nothing up and compute no address',
  },
  {
    from: /^src\/core\/(?:facts|markup|urls)/,
    mustNot: /^src\/core\/(?:export|metadata|feeds|files|views)\//,
    why: 'texts, facts and addresses know no format and no page',
  },
  {
    from: /^src\/core\/texts\//,
    mustNot: /^src\/core\/(?!texts\/|markup\/text-language\.ts$)/,
    why: 'what the interface says is data, and depends on nothing that it is said of',
  },
  ...['export', 'metadata', 'feeds'].map((own) => ({
    from: new RegExp(`^src/core/${own}/`),
    mustNot: new RegExp(`^src/core/(?!${own}/)(?:export|metadata|feeds|files|views)/`),
    why: `${own} knows the other formats as little as the pages`,
  })),
  {
    from: /^src\/(?:routes|layouts|components|site)\//,
    mustNot: /^(?:node:|src\/core\/(?:import|resolve)\/)/,
    why: 'what is shown has been read and resolved before',
  },
  {
    from: /^src\/(?!seeds\/seeds-cache\.ts$|cli\/|tests\/)/,
    mustNot: /^src\/seeds\/settings-file\.ts$/,
    why: 'a build reads the settings once: all that use them get this one reading',
  },
  {
    from: /^src\/core\/migrate\//,
    mustNot: /^src\/core\/(?!migrate\/|import\/|model\/|diagnostics|settings\/|markup\/markup-latex\.ts$)/,
    why: 'pages of another site become entries without knowing what becomes of those',
  },
  {
    from: /^src\/client\//,
    mustNot: /^(?:node:|astro\b|src\/(?!client\/|core\/))/,
    why: 'code that runs in a browser knows the core alone',
  },
  {
    from: /^src\/(?:seeds|images|reporters|threads)\//,
    mustNot: /^(?:astro\b|src\/(?!seeds\/|images\/|reporters\/|threads\/|core\/))/,
    why: 'files are read and written, and problems reported, without knowing for which command',
  },
  {
    from: /^src\/cli\//,
    mustNot: /^(?:astro\b|src\/(?!cli\/|seeds\/|images\/|reporters\/|core\/|integration\/rebuild\/rebuild\.ts$))/,
    why: 'a command line needs no Astro and no page, except to build again what Astro has built',
  },
  {
    from: /^src\/(?:integration\/|index\.ts|content\.config)/,
    mustNot: /^src\/(?:cli|components|layouts|routes|site)\//,
    why: 'a build is set up without knowing its pages',
  },
  {
    from: /^src\/(?!tests\/)/,
    mustNot: /^(?:src\/tests\/|scripts\/)/,
    why: 'the site needs neither its tests nor its command lines',
  },
];

const textRules: readonly Rule[] = [
  {
    from: /^src\/core\//,
    mustNot: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bprocess\.|\bglobalThis\b|\bconsole\./,
    why: 'the core has no clock, no chance, no environment: the same seeds give the same bytes',
  },
];

const longestRoute = 30;

const sources = readSourceFiles().filter(({ path }) => !path.endsWith('.test.ts'));

describe('Each part imports only what it is allowed to', () => {
  it.each(importRules)('$why', (rule) => {
    expect(findForbiddenImports(rule, sources)).toEqual([]);
  });

  it.each(textRules)('$why', (rule) => {
    const faults = sources
      .filter(({ path }) => rule.from.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => (rule.mustNot.test(line) ? [`${path}:${String(index + 1)}`] : [])),
      );
    expect(faults).toEqual([]);
  });

  it('parsers and published output never depend on each other, even indirectly', () => {
    const reached = reachableFrom(/^src\/core\/import\//).filter((path) => published.test(path));
    expect(reached).toEqual([]);
  });

  it('the parser of each text format is independent of the others', () => {
    const formatOf = (path: string) => /^src\/core\/import\/(listing|bibtex|csl-json|ris)\//.exec(path)?.[1];
    // The folders that formats share (names, reference, lexicon) import none of the formats.
    const isReader = ({ path }: { readonly path: string }) => /^src\/core\/import\/[^/]+\//.test(path);
    const faults = sources.filter(isReader).flatMap(({ path, imports }) => {
      const isOther = (name: string) => ![undefined, formatOf(path)].includes(formatOf(name));
      return imports.filter(isOther).map((name) => `${path} imports ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it(`a route has ${String(longestRoute)} lines at most`, () => {
    const faults = sources
      .filter(({ path }) => path.startsWith('src/routes/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longestRoute);
    expect(faults).toEqual([]);
  });

  it('each route has an address', () => {
    const files = sources.flatMap(({ path }) =>
      path.startsWith('src/routes/') ? [path.slice('src/routes/'.length)] : [],
    );
    expect(Object.values(routes).toSorted()).toEqual(files);
  });

  it('src itself has only files that are called from outside', () => {
    const loose = sources.map(({ path }) => path).filter((path) => /^src\/[^/]+$/.test(path));
    expect(loose).toEqual(['src/content.config.ts', 'src/index.ts']);
  });

  it.each([...importRules, ...textRules])('some file is subject to the rule that $why', ({ from }) => {
    expect(sources.some(({ path }) => from.test(path))).toBe(true);
  });

  it('a file that breaks a rule is reported with its import', () => {
    const rule: Rule = { from: /^src\/a\//, mustNot: /^node:/, why: 'a is pure' };
    const files = [
      { path: 'src/a/x.ts', text: '', imports: ['src/b/y.ts', 'node:fs'] },
      { path: 'src/b/y.ts', text: '', imports: ['node:path'] },
    ];
    expect(findForbiddenImports(rule, files)).toEqual(['src/a/x.ts imports node:fs']);
  });
});

describe('The diagram of the folders', () => {
  it('is drawn from the imports, without transitive arrows', () => {
    const imports = new Map([
      ['site', new Set(['core/views', 'core/model'])],
      ['core/views', new Set(['core/model'])],
      ['core/model', new Set<string>()],
    ]);
    expect(drawFolders(imports).split('\n').slice(-2)).toEqual(['  f1 --> f0', '  f2 --> f1']);
  });

  it('is up to date in ARCHITECTURE.md; “npx vitest run src/tests/architecture.test.ts --update” writes it', async () => {
    const document = [
      '# The folders and their imports',
      'An arrow leads from a folder to one that it imports from. Arrows that follow from others are left out.',
      `\`\`\`mermaid\n${drawFolders(findFolderImports(sources))}\n\`\`\``,
    ];
    await expect(`${document.join('\n\n')}\n`).toMatchFileSnapshot('../ARCHITECTURE.md');
  });
});

describe('The imports of a file are found', () => {
  it.each([
    ['a static import', `import { a } from '../model/x.ts';`, ['src/core/model/x.ts']],
    ['an import of types', `import type { A } from '../model/x.ts';`, ['src/core/model/x.ts']],
    ['a re-export', `export * from './x.ts';`, ['src/core/export/x.ts']],
    ['a dynamic import', `const a = await import('node:fs');`, ['node:fs']],
    ['no import in a string', `const a = "import b from 'c'";`, []],
  ])('in %s', (_, text, expected) => {
    expect(findImports('src/core/export/file.ts', text)).toEqual(expected);
  });

  it('in the front matter and the script of a component, but not in its text', () => {
    const text = [
      '---',
      `import A from './A.astro';`,
      '---',
      `<p>import x from 'y'</p>`,
      '<script>',
      `import { b } from '../search/b.ts';`,
      '</script>',
    ].join('\n');
    expect(findImports('src/components/File.astro', text)).toEqual(['src/components/A.astro', 'src/search/b.ts']);
  });
});

function findForbiddenImports({ from, mustNot }: Rule, files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => from.test(path))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => mustNot.test(name)).map((name) => `${path} imports ${name}`),
    );
}

/** The files that the matching files import, directly or indirectly. */
function reachableFrom(start: RegExp): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const reached = new Set(sources.filter(({ path }) => start.test(path)).map(({ path }) => path));
  for (const path of reached) {
    for (const name of importsOf.get(path) ?? []) if (importsOf.has(name)) reached.add(name);
  }
  return [...reached];
}
