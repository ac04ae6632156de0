import { basename, dirname } from 'node:path';
import { listFiles } from './site-files.ts';

/**
 * The publication pages below `content/`: `publication/moss/index.md`, or `publication/moss.md`. A translation, `index.zh.md` or in a
 * folder such as `zh/`, is skipped if the page exists in the first language. `section` is the path of its section on the site.
 */
export function findHugoPages(content: string, language: string) {
  const files = listFiles(content, ['**/{publication,publications}/**/*.md']);
  const bundles = new Set(files.filter((file) => /^index\b/u.test(basename(file))).map((file) => dirname(file)));
  const papers = files.filter((file) => {
    const isIndex = /^_?index\b/u.test(basename(file));
    if (/\/publications?\/_?index\b[^/]*$/u.test(`/${file}`) || basename(file).startsWith('_')) return false;
    return (
      isIndex || ![...ancestors(file)].some((folder) => bundles.has(folder) && !/(?:^|\/)publications?$/u.test(folder))
    );
  });
  const byPlace = Map.groupBy(papers, (file) => dropLanguage(file));
  const chosen = [...byPlace.values()].map((group) =>
    group.toSorted((one, other) => rank(one, language) - rank(other, language)),
  );
  return {
    pages: chosen.flatMap(([file = '']) => ({ file, section: findSection(file, language) })),
    translations: chosen.flatMap(([first = '', ...rest]) =>
      rest.map((file) => `${file}: it is ${first} in another language`),
    ),
  };
}

function* ancestors(file: string): Generator<string> {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) yield folder;
}

const languageFolder = /^[a-z]{2}(?:-[a-z]{2,4})?\//iu;
const languageEnding = /\.[a-z]{2}(?:-[a-z]{2,4})?(?=\.md$)/iu;
const dropLanguage = (file: string) => file.replace(languageFolder, '').replace(languageEnding, '');

/** Pages without a language come first, then those in the language of the site. */
function rank(file: string, language: string): number {
  const named = [languageFolder.exec(file)?.[0].slice(0, -1), languageEnding.exec(file)?.[0].slice(1)].filter(
    (name) => name !== undefined,
  );
  return named.length === 0 ? 0 : named.includes(language) ? 1 : 2;
}

function findSection(file: string, language: string): string {
  const section = /^(?:.*\/)?publications?(?=\/)/u.exec(file)?.[0] ?? '';
  return section.startsWith(`${language}/`) ? section.slice(language.length + 1) : section;
}
