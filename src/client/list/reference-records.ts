/** Formats in which selected papers can be taken along. */
export const referenceFormats = ['bib', 'ris'] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

const rules: Readonly<Record<ReferenceFormat, { readonly end: RegExp; readonly address: RegExp }>> = {
  bib: { end: /^\}[\r\n]+/m, address: /^ *url = \{(.*)\},?$/m },
  ris: { end: /^ER {2}- ?(?:\r?\n)+/m, address: /^UR {2}- (.*?)\r?$/m },
};

/** The records of a file that this site wrote, by the path of the page that each names as its address. */
export function splitRecords(file: string, format: ReferenceFormat): ReadonlyMap<string, string> {
  const { end, address } = rules[format];
  const records = new Map<string, string>();
  let rest = file;
  for (let found = end.exec(rest); found; found = end.exec(rest)) {
    const record = rest.slice(0, found.index + found[0].length);
    rest = rest.slice(record.length);
    const written = address.exec(record)?.[1];
    if (written !== undefined && URL.canParse(written))
      records.set(new URL(written).pathname, record.trimStart().replace(/(?<![\r\n])[\r\n]+$/, ''));
  }
  return records;
}

/** Records as one file. */
export function joinRecords(records: readonly string[], format: ReferenceFormat): string {
  const lineBreak = format === 'ris' ? '\r\n' : '\n';
  return records.map((record) => record + lineBreak).join(lineBreak);
}
