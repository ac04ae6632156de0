import type { SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { diagnoseEntries, type Findings } from './diagnose-entries.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entry.ts';

/** The drafts of entries with titles, and these entries. */
export function keepPapers(read: ReturnType<typeof readEntries>): Pick<ParsedSource, 'drafts' | 'entries'> {
  const papers = read.filter(({ draft }) => draft !== null);
  return { drafts: papers.flatMap(({ draft }) => draft ?? []), entries: papers.map(({ entry }) => entry) };
}

/**
 * The papers in the entries of a file, and all diagnostics. `areFormatted` is true for formatted references, where a single capital
 * after a name is an initial.
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
    ...keepPapers(read),
    diagnostics: diagnoseEntries({ source, read, entries, areFormatted, ...form }),
  };
}
