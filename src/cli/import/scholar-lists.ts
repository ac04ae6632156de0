import { isRecord, readFrontMatter, readText, readTexts } from '../../core/migrate/front-matter.ts';
import { mayListPapers, listFiles, readSiteFile } from './site-files.ts';

/** A list of papers on a page of a site made with jekyll-scholar. */
export interface ScholarList {
  /** The file that contains the list. */
  readonly template: string;
  /** Names of the bibliography files that it shows, without `.bib`; null if the template computes them. */
  readonly files: ReadonlySet<string> | null;
  /** The query for its papers; null if the template computes it. */
  readonly query: string | null;
}

/** All lists on the pages of a site. https://github.com/inukshuk/jekyll-scholar#bibliographies */
export function findScholarLists(folder: string, settings: Readonly<Record<string, unknown>>): readonly ScholarList[] {
  const scholar = isRecord(settings['scholar']) ? settings['scholar'] : {};
  const usual = { files: readText(scholar['bibliography']) || 'references', query: readText(scholar['query']) };
  return listFiles(folder, ['*.{md,html}', '_*/**/*.{md,html,liquid}'])
    .filter(mayListPapers)
    .flatMap((template) => {
      const text = readSiteFile(folder, template, []) ?? '';
      const tags = [...text.matchAll(/\{%-?\s*bibliography\b([^%]*)%\}/gu)];
      return tags
        .flatMap(([, options = '']) => fillOptions(options, text, settings))
        .map((options) => {
          const files = readOption(options, 'f', 'file') ?? usual.files;
          const query = readOption(options, 'q', 'query') ?? usual.query;
          const isCited = /\s(?:-[cC]|--cited\w*)(?:\s|$)/u.test(options);
          return {
            template,
            files: files.includes('{{')
              ? null
              : new Set(files.split(',').map((name) => name.replace(/^.*\/|\.bib$/gu, ''))),
            query: isCited || query.includes('{{') ? null : query,
          };
        });
    });
}

/** The value of an option, up to the next one; null if it is missing. */
function readOption(options: string, letter: string, name: string): string | null {
  const parts = options.split(/\s-{1,2}(?=[a-z])/iu);
  const part = parts.find((part) => new RegExp(`^(?:${letter}|${name})[\\s=]`, 'u').test(part));
  return part?.replace(/^\w+[\s=]+/u, '').trim() ?? null;
}

/** Replaces the names of settings in options with their values. A loop, such as `{% for y in page.years %}`, gives one result per value. */
function fillOptions(options: string, text: string, settings: Readonly<Record<string, unknown>>): readonly string[] {
  const filled = options.replaceAll(/\{\{-?\s*site\.([\w.]+)\s*-?\}\}/gu, (_, path: string) => {
    const found = path
      .split('.')
      .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), settings);
    return readText(found);
  });
  const variable = /\{\{-?\s*(\w+)\s*-?\}\}/u.exec(filled);
  if (!variable) return [filled];
  const loops = [...text.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+page\.(\w+)\s*-?%\}/gu)];
  const list = loops.find(([, name]) => name === variable[1])?.[2];
  const values = list === undefined ? [] : readTexts(readData(text)[list]);
  return values.length === 0 ? [filled] : values.map((value) => filled.replaceAll(variable[0], value));
}

function readData(text: string): Readonly<Record<string, unknown>> {
  try {
    return readFrontMatter(text)?.data ?? {};
  } catch {
    return {};
  }
}
