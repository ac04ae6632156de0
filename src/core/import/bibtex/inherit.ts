import type { Entry, Value } from '../reference/entry.ts';
import { containerTypes } from '../reference/entry-types.data.ts';

/** A reference from one entry to a missing one. */
export interface MissingParent {
  readonly entry: Entry;
  readonly parent: string;
  readonly value: Value;
}

export interface Family {
  readonly entries: readonly Entry[];
  /** Entries that others refer to. */
  readonly parents: ReadonlySet<Entry>;
  readonly missing: readonly MissingParent[];
}

/** Fields that describe a single paper and are not inherited with `crossref`. */
const fieldsByType =
  /^(?:type|title|subtitle|titleaddon|shorttitle|sorttitle|indextitle|abstract|doi|url|urldate|eprint|eprint(?:type|class)|archiveprefix|primaryclass|arxiv|pdf|file|note|addendum|pages|eid|keywords?|key|ids|crossref|xref|xdata|entryset|related|options|selected|award|award_name|preview|code|slides|poster|video|website|html)$/;
/** The longest chain of inheritance. */
const deepest = 64;
const dateFields = ['date', 'year', 'month', 'day'];
const partTypes =
  /^(?:in(?:proceedings|collection|book|reference)|conference|supp(?:book|collection)|bookinbook|article|review)$/;

/**
 * Completes entries with the fields inherited through `crossref` and `xdata`, as biblatex does: a book's title becomes the `booktitle`
 * of its parts.
 */
export function inheritValues(entries: readonly Entry[]): Family {
  const byKey = new Map<string, Entry>();
  for (const entry of entries.toReversed()) byKey.set(entry.key?.value.toLowerCase() ?? '', entry);
  byKey.delete('');
  const parents = new Set<Entry | undefined>();
  const missing: MissingParent[] = [];
  const done = new Map<Entry, ReadonlyMap<string, Value>>();

  const complete = (entry: Entry, depth = 0): ReadonlyMap<string, Value> => {
    const known = done.get(entry);
    if (known) return known;
    // In a circle of references, each entry keeps its own values.
    done.set(entry, entry.values);
    const values = new Map(entry.values);
    for (const { value, parent } of listReferences(entry)) {
      const found = byKey.get(parent.toLowerCase());
      if (!found) missing.push({ entry, parent, value });
      else if (found !== entry) {
        parents.add(found);
        const inherited = depth < deepest ? complete(found, depth + 1) : found.values;
        takeOver(values, value.field === 'xdata' ? inherited : translate(entry, found, inherited));
      }
    }
    done.set(entry, values);
    return values;
  };
  const completed = entries.map((entry) => ({ ...entry, values: complete(entry) }));
  return { entries: completed, parents: new Set(completed.filter((_, index) => parents.has(entries[index]))), missing };
}

function listReferences({ values }: Entry): readonly { readonly value: Value; readonly parent: string }[] {
  return ['xdata', 'crossref'].flatMap((field) => {
    const value = values.get(field);
    const names = field === 'xdata' ? value?.text.split(',') : [value?.text];
    return value ? (names ?? []).flatMap((name) => (name?.trim() ? [{ value, parent: name.trim() }] : [])) : [];
  });
}

/** The inherited fields, by their names in the part. A part without a title of its own is the same paper as the whole. */
function translate(entry: Entry, parent: Entry, values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const isSame = !entry.values.has('title') && !containerTypes.has(parent.type);
  const shared = new Map(
    [...values].filter(([name]) => !fieldsByType.test(name) || (isSame && /^(?:sub)?title$/.test(name))),
  );
  if (isSame || !partTypes.test(entry.type)) return shared;
  const [title, subtitle] =
    entry.type === 'article' ? ['journaltitle', 'journalsubtitle'] : ['booktitle', 'booksubtitle'];
  const name = values.get('title');
  const rest = values.get('subtitle');
  if (!name || shared.has('booktitle') || shared.has('journal') || shared.has(title)) return shared;
  shared.set(title, { ...name, field: title });
  if (rest) shared.set(subtitle, { ...rest, field: subtitle });
  return shared;
}

/** Adds missing fields. A date is inherited as a whole; a journal in one field replaces one in another. */
function takeOver(values: Map<string, Value>, inherited: ReadonlyMap<string, Value>): void {
  const hasDate = dateFields.slice(0, 2).some((name) => values.has(name));
  const hasVenue = ['booktitle', 'journal', 'journaltitle'].some((name) => values.has(name));
  for (const [name, value] of inherited) {
    if (values.has(name) || (hasDate && dateFields.includes(name))) continue;
    if (!(hasVenue && /^(?:book|journal)(?:sub)?title$|^journal$/.test(name))) values.set(name, value);
  }
}
