import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { diagnoseEntries } from '../reference/diagnose-entries.ts';
import { readEntries } from '../reference/read-entry.ts';
import { readRecord } from './read-record.ts';
import { scanRecords } from './scan-records.ts';

/** Reads a file of RIS. Every record becomes a draft or is named in a diagnostic. Never throws on content. */
export function parseRis(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const { records, faults, strays } = scanRecords(source.lines);
  const whole = records.map(readRecord);
  const read = readEntries(
    source,
    whole.map(({ entry }) => entry),
  );
  return {
    source,
    drafts: read.flatMap(({ draft }) => draft ?? []),
    diagnostics: diagnoseEntries({
      source,
      read,
      entries: whole.map(({ entry }) => entry),
      faults,
      strays,
      unused: whole.flatMap(({ unused }) => unused.map(({ tag, span }) => ({ name: tag, span }))),
    }),
  };
}
