import { authorRoles } from '../model/name-notes.ts';
import type { ParsedSource } from '../import/parsed-source.ts';
import type { Entry, Value } from '../import/reference/entry.ts';
import { formatIsoDate, toUtcDate } from '../model/date.ts';
import type { Draft, NameField } from '../model/draft.ts';
import { formatEntry, toTexName } from './foreign-paper.ts';
import { isBalanced } from './more-fields.ts';
import { othersMark } from './name-lists.ts';

/**
 * The papers of a source as entries of a `.bib` file for the owner to edit. Fields are kept as they were read; names are split into
 * parts, and dates are in biblatex's form. An uncertain entry keeps its original reference in the field `uncertain`.
 */
export function toCleanEntries(
  { entries = [], drafts }: Pick<ParsedSource, 'entries' | 'drafts'>,
  keys: readonly string[],
): readonly string[] {
  return drafts.flatMap((draft, index) => {
    const entry = entries[index];
    return entry ? [formatEntry(entry.type || 'misc', keys[index] ?? '', listFields(draft, entry))] : [];
  });
}

function listFields(draft: Draft, { type, values }: Entry): readonly (readonly [name: string, value: string])[] {
  const { authors, etal, reference } = draft;
  const people = [
    ['title', clean(values.get('title')?.text ?? draft.title.value.written)],
    ['author', [...authors.map(formatName), ...(etal ? [othersMark] : [])].join(' and ')],
    ['author+an', authors.flatMap(formatRoles).join('; ')],
    ['editor', (reference?.editors ?? []).map(formatName).join(' and ')],
  ] as const;
  const written = new Set(['title', 'author', 'authors', 'author+an', 'collaboration', 'editor', 'editors']);
  const rest = [...values].flatMap(([name, value]) => {
    if (written.has(name)) return [];
    if (name === 'date') return listDates(draft, value);
    return [[nameOf(name, type), clean(textOf(value))] as const];
  });
  // Fields to edit come before fields to delete.
  const [last, own] = [rest.filter(([name]) => name === 'uncertain'), rest.filter(([name]) => name !== 'uncertain')];
  return [...people, ...own, ...last].filter(([, value]) => value !== '');
}

/** A date that can be expressed completely in numbers, and the publication state; any other text is kept. */
function listDates({ date }: Draft, value: Value): readonly (readonly [name: string, value: string])[] {
  const { printed, status = '', ...numbers } = date.value;
  const text = clean(textOf(value));
  const parts = { ...numbers, yearInferred: false };
  const iso = formatIsoDate(parts);
  const isWhole = parts.year === null ? status === text && parts.month === null : isDay(parts, iso);
  return printed === undefined && isWhole
    ? [
        ['date', iso],
        ['pubstate', status],
      ]
    : [['date', text]];
}

/** False for 31 February. */
const isDay = (parts: Parameters<typeof toUtcDate>[0], iso: string) => {
  const date = toUtcDate(parts);
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
};

/** The publisher of a thesis or a report has a field with another name. */
const nameOf = (field: string, type: string) =>
  field === 'publisher' || field === 'institution' ? (publishers.get(type) ?? field) : field;

const publishers: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'school'],
  ['mastersthesis', 'school'],
  ['techreport', 'institution'],
]);

/** biblatex's annotations: `2=corresponding`. */
const formatRoles = (author: NameField, index: number) =>
  authorRoles.filter((role) => author[role]).map((role) => `${String(index + 1)}=${role}`);

const formatName = ({ value, parts }: NameField) => toTexName(parts ?? value);

/** If items contain commas, semicolons separate the list. */
function textOf({ text, items = [] }: Value): string {
  const parts = items.map((item) => item.text);
  if (parts.length === 0) return text;
  return parts.length === 1
    ? text.replaceAll(',', '')
    : parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ');
}

/** A text on one line that can stand in braces. */
function clean(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return isBalanced(line) ? line : line.replaceAll(/[{}]/gu, '');
}
