import { createDiagnostic } from '../diagnostics.ts';
import { createSourceText } from '../model/source-text.ts';
import { parseBibtex } from './bibtex/parse-bibtex.ts';
import { parseCslJson } from './csl-json/parse-csl-json.ts';
import { parseListing } from './listing/parse-listing.ts';
import type { Reading } from './reading.ts';
import { parseRis } from './ris/parse-ris.ts';

const readers = {
  listing: parseListing,
  bibtex: parseBibtex,
  'csl-json': parseCslJson,
  ris: parseRis,
} as const;
type Format = keyof typeof readers;

const formats: ReadonlyMap<string, Format> = new Map([
  ['txt', 'listing'],
  ['bib', 'bibtex'],
  ['json', 'csl-json'],
  ['ris', 'ris'],
]);

/** Reads the text of one source with the reader for its format, which the ending of its name tells unless it is given. */
export function readSource(file: string, text: string, people: readonly string[], given?: Format): Reading {
  const format = given ?? formats.get(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  const reader: typeof parseListing | undefined = format && readers[format];
  if (reader) return reader(file, text, people);
  return {
    source: createSourceText(file, text),
    drafts: [],
    diagnostics: [createDiagnostic('source-kind-unknown', { file }, null)],
  };
}
