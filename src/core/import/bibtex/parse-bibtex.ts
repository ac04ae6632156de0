import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { containerTypes } from '../reference/entry-types.data.ts';
import { keepPapers } from '../reference/parse-entries.ts';
import { readEntries } from '../reference/read-entry.ts';
import { diagnoseBibtex } from './diagnose.ts';
import type { RawEntry } from './entries.ts';
import { type Family, inheritValues } from './inherit.ts';
import { scanFile } from './scan-file.ts';
import { createDefinitionFinder, type FindDefinition, readValue } from './values.ts';

/**
 * Parses a BibTeX or biblatex file. Every entry becomes a draft or is named in a diagnostic, except in comments. Titles and abstracts
 * keep the TeX that the model can parse; everything else is Unicode. Never throws on content.
 */
export function parseBibtex(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const scanned = scanFile(text);
  const find = createDefinitionFinder(scanned.definitions);
  const family = inheritValues(scanned.entries.map((entry) => readValues(entry, find)));
  const isPaper = (entry: Entry) => !isContainer(entry, family);
  const read = readEntries(source, family.entries.filter(isPaper));
  return {
    source,
    ...keepPapers(read),
    diagnostics: diagnoseBibtex({
      source,
      scanned,
      find,
      read,
      missing: family.missing,
      containers: family.entries.filter((entry) => !isPaper(entry)),
    }),
  };
}

/** As in BibTeX, the first of two fields with the same name counts. */
function readValues({ fields, ...entry }: RawEntry, find: FindDefinition): Entry {
  const values = new Map<string, Value>();
  for (const field of fields) {
    const value = values.has(field.name) ? null : readValue(field, find);
    if (value) values.set(field.name, value);
  }
  return { ...entry, values };
}

/** True for entries that only exist for others: `@xdata`, `@set`, and books without authors that other entries refer to. */
function isContainer(entry: Entry, { parents }: Family): boolean {
  if (entry.type === 'xdata' || entry.type === 'set') return true;
  return parents.has(entry) && containerTypes.has(entry.type) && !entry.values.has('author');
}
