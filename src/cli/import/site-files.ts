import { existsSync, globSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { readFrontMatter, readText, readYaml } from '../../core/migrate/front-matter.ts';
import { parseToml } from '../../core/migrate/toml.ts';
import { readInnerText } from '../../seeds/inner-files.ts';

export interface ForeignSettings {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Files that could not be read, and why. */
  readonly remarks: readonly string[];
}

/** Reads the settings files that exist. If two files have the same setting, the later file has priority. */
export function readSettingsFiles(folder: string, files: readonly string[]): ForeignSettings {
  const remarks: string[] = [];
  const read = files
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => {
      try {
        const text = readInnerText(folder, file);
        return file.endsWith('.toml') ? parseToml(text) : readYaml(text);
      } catch (error) {
        remarks.push(describeProblem(file, error));
        return {};
      }
    });
  return { settings: Object.assign({}, ...read) as ForeignSettings['settings'], remarks };
}

/** Paths of files below a folder, sorted, and with slashes on every system. */
export function listFiles(folder: string, patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** Reads a file of a site; null, with a remark, if it cannot be read. */
export function readSiteFile(folder: string, file: string, remarks: string[]): string | null {
  try {
    return readInnerText(folder, file);
  } catch (error) {
    remarks.push(describeProblem(file, error));
    return null;
  }
}

export function describeProblem(file: string, error: unknown): string {
  return `${file}: ${error instanceof Error ? error.message : String(error)}`;
}

/** The paths of the pages of a site made with Jekyll that list its papers: those whose source has a certain text. */
export function findJekyllLists(folder: string, mark: RegExp): readonly string[] {
  const files = listFiles(folder, ['_pages/**/*.{md,html}', '*.{md,html}']).filter(mayListPapers);
  const lists = files.flatMap((file) => {
    const text = readSiteFile(folder, file, []) ?? '';
    return mark.test(text) ? [readPermalink(text) || `/${basename(file).replace(/\.\w+$/u, '')}/`] : [];
  });
  const found = lists.filter((path) => path !== '/' && !/\/(?:index|404)(?:\.html|\/)$/u.test(path));
  return found.length > 0 ? found : ['/publications/'];
}

/** False for documents of a repository and error pages, because nobody links to papers listed there. */
export function mayListPapers(file: string): boolean {
  return !/^(?:readme|changelog|contributing|code_of_conduct|customize|install|faq|license|404)$/iu.test(
    basename(file).replace(/\.\w+$/u, ''),
  );
}

function readPermalink(text: string): string {
  try {
    return readText(readFrontMatter(text)?.data['permalink']);
  } catch {
    return '';
  }
}
