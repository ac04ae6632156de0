import type { ReferenceFormat } from './reference-formats.ts';

const rules = {
  bib: { end: /^\}[\r\n]+/m, lineBreak: '\n' },
  ris: { end: /^ER {2}- ?(?:\r?\n)+/m, lineBreak: '\r\n' },
} as const;

/** The records in a file that this site wrote, in their order. */
export function splitRecords(file: string, format: ReferenceFormat): readonly string[] {
  if (format === 'csl') {
    const items = JSON.parse(file) as readonly unknown[];
    return items.map((item) => JSON.stringify(item));
  }
  const { end } = rules[format];
  const records: string[] = [];
  let rest = file;
  for (let found = end.exec(rest); found; found = end.exec(rest)) {
    const record = rest.slice(0, found.index + found[0].length);
    rest = rest.slice(record.length);
    records.push(record.trimStart().replace(/(?<![\r\n])[\r\n]+$/, ''));
  }
  return records;
}

/** Joins records into one file. */
export function joinRecords(records: readonly string[], format: ReferenceFormat): string {
  if (format === 'csl') return records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n`;
  const { lineBreak } = rules[format];
  return records.map((record) => record + lineBreak).join(lineBreak);
}
