import { scanFile } from '../import/bibtex/scan-file.ts';
import { createDefinitionFinder, readValue } from '../import/bibtex/values.ts';
import { createSourceText } from '../model/source-text.ts';
import type { QueriedEntry } from './scholar-query.ts';

/**
 * Removes the entries from a bibliography file that a site does not show. Entries that others refer to stay, and so does the text
 * between entries. `hidden` are the removed entries, each with the line on which it begins.
 */
export function dropHiddenEntries(text: string, isShown: (entry: QueriedEntry) => boolean) {
  const { entries, definitions } = scanFile(text);
  const find = createDefinitionFinder(definitions);
  const source = createSourceText('', text);
  const read = entries.map(({ type, key, fields, span }) => ({
    type,
    key: key?.value.toLowerCase(),
    span,
    values: new Map(fields.map((field) => [field.name, readValue(field, find)?.text ?? ''])),
  }));
  const parents = new Set(
    read.flatMap(({ values }) =>
      ['crossref', 'xdata']
        .flatMap((name) => (values.get(name) ?? '').split(','))
        .map((key) => key.trim().toLowerCase()),
    ),
  );
  const hidden = read.filter((entry) => !parents.has(entry.key ?? '') && !isShown(entry));
  const kept: string[] = [];
  let at = 0;
  for (const { span } of hidden) {
    kept.push(text.slice(at, span.start));
    at = span.end + (/^[ \t]*\r?\n/u.exec(text.slice(span.end, span.end + 200))?.[0].length ?? 0);
  }
  return {
    text: [...kept, text.slice(at)].join(''),
    hidden: hidden.map(({ span, values, key = '' }) => ({
      line: source.locate(span).line,
      title: values.get('title') ?? key,
    })),
  };
}
