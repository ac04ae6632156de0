import type { SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { diagnoseEntries, type Findings } from './diagnose-entries.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entry.ts';

/**
 * What the entries of a file say, and everything that its owner should know about them. `areFormatted` is true where they come from
 * formatted references, in which a single capital behind a name is an initial.
 */
export function parseEntries(
  source: SourceText,
  entries: readonly Entry[],
  {
    areFormatted = false,
    ...form
  }: Pick<Findings, 'faults' | 'strays' | 'unused'> & { readonly areFormatted?: boolean },
): ParsedSource {
  const read = readEntries(source, entries, areFormatted);
  return {
    source,
    drafts: read.flatMap(({ draft }) => draft ?? []),
    diagnostics: diagnoseEntries({ source, read, entries, ...form }),
  };
}
