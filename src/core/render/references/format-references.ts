import CSL from 'citeproc';
import type { CitationStyle } from '../../settings/site-schema.ts';
import type { CslItem } from '../csl-json.ts';
import { prepareItem, restoreTexts } from './prepare-item.ts';
import { cleanReferenceHtml } from './reference-html.ts';

/** A paper as it is cited, as safe HTML, by style. */
export type References = Readonly<Partial<Record<CitationStyle, string>>>;

/** Files of the Citation Style Language: a style each, and the terms of a language. */
export interface StyleFiles {
  readonly styles: Readonly<Partial<Record<CitationStyle, string>>>;
  readonly locale: string;
}

/** Papers that are formatted in one go: more take longer a paper. */
const batch = 200;

/** Makes a function that formats papers, each as if it were cited alone. `language` is that of the papers. */
export function createReferenceFormatter(
  { styles, locale }: StyleFiles,
  language: string,
): (items: readonly CslItem[]) => readonly References[] {
  const formatters = Object.entries(styles).map(
    ([name, style]) => [name, createStyleFormatter(style, locale)] as const,
  );
  return (items) => {
    const references: References[] = [];
    for (let start = 0; start < items.length; start += batch) {
      const part = items.slice(start, start + batch).map((item) => ({ language, ...prepareItem(item) }));
      const formatted = formatters.map(([name, format]) => [name, format(part)] as const);
      references.push(
        ...part.map((_, index) =>
          Object.fromEntries(formatted.map(([name, entries]) => [name, entries[index] ?? ''] as const)),
        ),
      );
    }
    return references;
  };
}

/**
 * Entries of other papers change an entry by what a style does against confusion: it goes, and with it the time it takes. So does
 * what is cited in the text, which nobody asks for.
 */
function isolateEntries(style: string): string {
  return style
    .replaceAll(/ (?:disambiguate-[a-z-]+|subsequent-author-substitute)="[^"]*"/g, '')
    .replace(/<citation[\s\S]*<\/citation>/, '<citation><layout><text value="-"/></layout></citation>')
    .replace(/<bibliography[\s\S]*<\/bibliography>/, (part) => part.replace(/<sort>[\s\S]*?<\/sort>/, ''));
}

function createStyleFormatter(style: string, locale: string): (items: readonly object[]) => readonly string[] {
  // What the engine has read under a name it keeps, so that no name may be used twice.
  let serial = 0;
  let byName: ReadonlyMap<string, object> = new Map();
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (name: string) => ({ ...byName.get(name), id: name }),
  };
  const engine = new CSL.Engine(system, isolateEntries(style), 'en-US', true);
  return (items) => {
    byName = new Map(items.map((item) => [String(serial++), item]));
    engine.updateItems([...byName.keys()]);
    const made = engine.makeBibliography();
    if (made === false) return [];
    const [{ entry_ids: names }, entries] = made;
    const entryOf = new Map(names.map(([name = ''], index) => [name, entries[index] ?? '']));
    return [...byName.keys()].map((name) => restoreTexts(cleanReferenceHtml(entryOf.get(name) ?? '')));
  };
}
