import type CSL from 'citeproc';
import type { CitationStyle } from '../../settings/site-schema.ts';
import type { References } from '../../markup/rendered.ts';
import type { CslItem } from '../csl-json.ts';
import { readLocale } from './locale-terms.ts';
import { prepareItem, restoreTexts } from './prepare-item.ts';
import { cleanReferenceHtml } from './reference-html.ts';
import { speedUpEngine } from './speed-up-engine.ts';

/** citeproc-js, an optional dependency. */
export type Citeproc = typeof CSL;

/** CSL files: styles, and the terms and dates of the language of the references. */
export interface StyleFiles {
  readonly styles: Readonly<Partial<Record<CitationStyle, string>>>;
  readonly locale: string;
}

/** The number of papers formatted together: larger batches take longer per paper. */
const batch = 200;

/** Called with the index of a paper that a style cannot format. */
export type ReportFailure = (index: number, style: string, error: unknown) => void;

/**
 * Creates a function that formats papers, each as if it were the only one cited. `language` is the language of the papers. A paper
 * that a style fails to format is reported and has no reference in this style. Without `citeproc` there are no references.
 */
export function createReferenceFormatter(
  citeproc: Citeproc | null,
  { styles, locale }: StyleFiles,
  language: string,
): (items: readonly CslItem[], report?: ReportFailure) => readonly References[] {
  const formatters = Object.entries(styles).flatMap(([name, style]) =>
    citeproc ? [[name, createSafeFormatter(() => createStyleFormatter(citeproc, style, locale))] as const] : [],
  );
  return (items, report = rethrow) => {
    const references: References[] = [];
    for (let start = 0; start < items.length; start += batch) {
      const part = items.slice(start, start + batch).map((item) => ({ language, ...prepareItem(item) }));
      const formatted = formatters.map(
        ([name, format]) =>
          [
            name,
            format(part, (index, error) => {
              report(start + index, name, error);
            }),
          ] as const,
      );
      references.push(
        ...part.map((_, index) =>
          Object.fromEntries(
            formatted.flatMap(([name, entries]) => {
              const entry = entries[index];
              return entry === undefined ? [] : [[name, entry] as const];
            }),
          ),
        ),
      );
    }
    return references;
  };
}

const rethrow: ReportFailure = (_, style, error) => {
  throw new Error(`The ${style} reference cannot be formatted.`, { cause: error });
};

/** Formats papers together or, if that fails, one by one. An engine that has failed is discarded. */
function createSafeFormatter(create: () => FormatItems) {
  let format = create();
  return (
    items: readonly object[],
    report: (index: number, error: unknown) => void,
  ): readonly (string | undefined)[] => {
    try {
      return format(items);
    } catch {
      return items.map((item, index) => {
        try {
          format = create();
          return format([item])[0];
        } catch (error) {
          format = create();
          report(index, error);
          return undefined;
        }
      });
    }
  };
}

/**
 * Removes disambiguation from a style, which would make entries depend on other papers and takes time, and the unused format of
 * citations in the text.
 */
function isolateEntries(style: string): string {
  return style
    .replaceAll(/ (?:disambiguate-[a-z-]+|subsequent-author-substitute)="[^"]*"/g, '')
    .replace(/<citation[\s\S]*<\/citation>/, '<citation><layout><text value="-"/></layout></citation>')
    .replace(/<bibliography[\s\S]*<\/bibliography>/, (part) => part.replace(/<sort>[\s\S]*?<\/sort>/, ''));
}

type FormatItems = (items: readonly object[]) => readonly string[];

function createStyleFormatter(citeproc: Citeproc, style: string, locale: string): FormatItems {
  const { language, terms } = readLocale(locale);
  // The engine caches items by name, so names must not be reused.
  let serial = 0;
  let byName: ReadonlyMap<string, object> = new Map();
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (name: string) => ({ ...byName.get(name), id: name }),
  };
  const engine = new citeproc.Engine(system, isolateEntries(style), language, true);
  speedUpEngine(engine);
  return (items) => {
    byName = new Map(items.map((item) => [String(serial++), item]));
    engine.updateItems([...byName.keys()]);
    const made = engine.makeBibliography();
    if (made === false) return [];
    const [{ entry_ids: names }, entries] = made;
    const entryOf = new Map(names.map(([name = ''], index) => [name, entries[index] ?? '']));
    return [...byName.keys()].map((name) => restoreTexts(cleanReferenceHtml(entryOf.get(name) ?? ''), terms));
  };
}
