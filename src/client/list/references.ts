import { fetchText } from '../fetch-text.ts';
import { saveFile } from '../save-file.ts';
import type { ListEntry } from './list-entries.ts';
import { fileExtensions, type ReferenceFormat } from './reference-formats.ts';
import { joinRecords, splitRecords } from './reference-records.ts';
import type { WholeList } from './whole-list.ts';

/** The references of papers of a list, in its order. Rejects if one cannot be loaded. */
export async function fetchReferences(
  chosen: ReadonlySet<ListEntry>,
  list: WholeList,
  format: ReferenceFormat,
): Promise<string> {
  await list.bring(() => true);
  const fileOf = ({ group }: ListEntry) => group.dataset[format] ?? '';
  const files = new Set([...chosen].map(fileOf));
  const records = await Promise.all(
    [...files].map(async (file) => {
      const entries = list.entries.filter((entry) => fileOf(entry) === file);
      const all = splitRecords(await fetchText(file), format);
      if (all.length !== entries.length) throw new Error(`${file} has other papers than the list.`);
      return entries.flatMap((entry, place) => (chosen.has(entry) ? (all[place] ?? []) : []));
    }),
  );
  return joinRecords(records.flat(), format);
}

/** Downloads the references as a file with this name and the extension of the format. */
export async function saveReferences(
  name: string,
  chosen: ReadonlySet<ListEntry>,
  list: WholeList,
  format: ReferenceFormat,
): Promise<void> {
  saveFile(`${name}.${fileExtensions[format]}`, await fetchReferences(chosen, list, format));
}
