import { createDiagnostic } from '../diagnostics.ts';
import { createSourceText } from '../model/source-text.ts';
import { parseBibtex } from './bibtex/parse-bibtex.ts';
import { parseCslJson } from './csl-json/parse-csl-json.ts';
import { parseListing } from './listing/parse-listing.ts';
import type { Reading } from './reading.ts';
import { parseRis } from './ris/parse-ris.ts';

const readers: ReadonlyMap<string, typeof parseListing> = new Map([
  ['txt', parseListing],
  ['bib', parseBibtex],
  ['json', parseCslJson],
  ['ris', parseRis],
]);

/** Reads the text of one source with the reader for its kind, which the ending of its name tells. */
export function readSource(file: string, text: string, people: readonly string[]): Reading {
  const reader = readers.get(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  if (reader) return reader(file, text, people);
  return {
    source: createSourceText(file, text),
    drafts: [],
    diagnostics: [createDiagnostic('source-kind-unknown', { file }, null)],
  };
}
