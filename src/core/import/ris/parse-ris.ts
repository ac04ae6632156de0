import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { readRecord } from './read-record.ts';
import { scanRecords } from './scan-records.ts';

/** Reads a file of RIS. Every record becomes a draft or is named in a diagnostic. Never throws on content. */
export function parseRis(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const { records, faults, strays } = scanRecords(source.lines);
  const whole = records.map(readRecord);
  const entries = whole.map(({ entry }) => entry);
  const unused = whole.flatMap((record) => record.unused.map(({ tag, span }) => ({ name: tag, span })));
  return parseEntries(source, entries, { faults, strays, unused });
}
