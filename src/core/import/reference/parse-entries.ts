import type { SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { diagnoseEntries, type Findings } from './diagnose-entries.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entry.ts';

/** What the entries of a file say, and everything that its owner should know about them. */
export function parseEntries(
  source: SourceText,
  entries: readonly Entry[],
  form: Pick<Findings, 'faults' | 'strays' | 'unused'>,
): ParsedSource {
  const read = readEntries(source, entries);
  return {
    source,
    drafts: read.flatMap(({ draft }) => draft ?? []),
    diagnostics: diagnoseEntries({ source, read, entries, ...form }),
  };
}
