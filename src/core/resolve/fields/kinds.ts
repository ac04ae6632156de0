import { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics.ts';
import { formatIsoDate } from '../../model/date.ts';
import type { Draft, Field } from '../../model/draft.ts';
import { slugify } from '../../model/fold.ts';
import type { RichText } from '../../model/markup.ts';
import { markupWords } from '../../model/markup-words.ts';
import type { Category, PublicationDate } from '../../model/publication.ts';
import { parseMarkup, toRichText } from '../../model/tex/parse-markup.ts';
import type { CreateAuthor } from '../authors.ts';
import type { Fields } from '../work.ts';

/** The context in which a value is created. */
export interface FieldContext {
  readonly createAuthor: CreateAuthor;
  readonly archives: readonly string[];
}

/** The context of a draft. */
export interface DraftContext extends FieldContext {
  readonly date: PublicationDate;
  readonly category: Category | null;
}

/** A change to a value, and its position in the correction. */
export interface Change<Value> {
  readonly path: readonly PropertyKey[];
  readonly apply: (value: Value) => Value;
}

/** How a field is read, merged, corrected and checked against expectations. */
export interface FieldRule<Value> {
  /** What a draft says. */
  readonly read: (draft: Draft, reading: DraftContext) => Value;
  /** The value of a paper, given another version of it. */
  readonly merge: (own: Value, other: Value, paper: Fields, version: Fields) => Value;
  /** The values that a correction can set. */
  readonly schema: z.ZodType;
  /** The changes in a correction: one for each link, and for each item added to or removed from a list. */
  correct(given: unknown, context: FieldContext): readonly Change<Value>[];
  /** The values that can be expected; absent if the field cannot be checked. */
  readonly guard?: z.ZodType;
  /** The part of a value that counts in a comparison; absent for the whole value. */
  identify?(value: Value): unknown;
  /** The texts by which an expectation recognises a value; the first one is shown. */
  say?(value: unknown): readonly string[];
  /** Codes that are no longer reported once the field is corrected. */
  readonly settles?: readonly DiagnosticCode[];
}

export const preferOwn = <Value>(own: Value, other: Value): Value => own ?? other;
export const preferNonEmpty = <Item>(own: Item[], other: Item[]): Item[] => (own.length > 0 ? own : other);
export const mergeFlags = (own: boolean, other: boolean): boolean => own || other;

type Sayable = string | number | boolean | null | readonly string[] | PublicationDate;

/** White space is ignored. */
export function describeValue(value: Sayable): readonly [string] {
  if (value === null) return ['none'];
  if (typeof value !== 'object') return [String(value).replaceAll(/\s+/gu, ' ').trim()];
  return ['year' in value ? formatIsoDate(value) : value.join(', ') || 'none'];
}

/** A value that a correction replaces. */
export function valueRule<Schema extends z.ZodType>(schema: Schema) {
  type Given = z.output<Schema>;
  const correct = (given: Given) => [{ path: [], apply: () => given }];
  return { schema, guard: schema, correct, say: describeValue };
}

/** A text whose markup is ignored by expectations. */
export function richTextRule<Schema extends z.ZodType<string | null>>(schema: Schema) {
  type Given = z.output<Schema>;
  type Value = RichText | Extract<Given, null>;
  const toText = (text: Given) => (text === null ? null : toRichText(text)) as Value;
  return {
    schema,
    guard: schema,
    correct: (given: Given) => [{ path: [], apply: () => toText(given) }],
    say: (text: string | RichText | null) =>
      describeValue(text && markupWords(typeof text === 'string' ? parseMarkup(text) : text.markup)),
  };
}

interface ListEdits {
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** A list: a correction replaces it, or adds and removes items. `nameOf` returns the written form of an item. */
export function listRule<Item>(
  item: z.ZodType<string>,
  what: string,
  nameOf: (item: Item) => string,
  create: (name: string, context: FieldContext) => Item,
) {
  const some = z.array(item).min(1).optional();
  const schema = z
    .union(
      [
        z.array(item).describe(`All ${what}, in order.`),
        z
          .strictObject({
            add: some.describe(`More ${what}, to add after those in the source.`),
            remove: some.describe(`Wrong ${what}, to remove from those in the source.`),
          })
          .describe(`Changes to the ${what} in the source.`),
      ],
      { error: `must be a list of ${what}, or lists under “add” and “remove”` },
    )
    .describe(`The ${what}: a list of all ${what}, or the ${what} to add and remove.`);
  /** Items to remove are compared without case, accents and punctuation. */
  const remove = (items: readonly Item[], name: string) =>
    items.filter((one) => slugify(nameOf(one)) !== slugify(name));
  const add = (items: readonly Item[], name: string, context: FieldContext) =>
    items.some((one) => nameOf(one) === name) ? [...items] : [...items, create(name, context)];
  return {
    schema,
    guard: z.array(item).describe(`All ${what} in the source.`),
    correct: (given: readonly string[] | ListEdits, context: FieldContext): readonly Change<Item[]>[] => {
      if (!('add' in given || 'remove' in given)) {
        const names = given as readonly string[];
        return [{ path: [], apply: () => names.map((name) => create(name, context)) }];
      }
      const edits: ListEdits = given;
      return [
        ...(edits.remove ?? []).map((name, at) => ({
          path: ['remove', at],
          apply: (items: Item[]) => remove(items, name),
        })),
        ...(edits.add ?? []).map((name, at) => ({
          path: ['add', at],
          apply: (items: Item[]) => add(items, name, context),
        })),
      ];
    },
    say: (items: readonly (string | Item)[]) =>
      describeValue(items.map((one) => (typeof one === 'string' ? one : nameOf(one)))),
  };
}

/** Values by name: a correction replaces individual values, or removes them with null. */
export function recordRule<Name extends string, Schema extends z.ZodType>(schema: Schema, names: readonly Name[]) {
  type Values = Partial<Record<Name, string>>;
  const replace = (values: Values, name: Name, text: string | null) =>
    Object.fromEntries(Object.entries({ ...values, [name]: text }).filter(([, other]) => other !== null)) as Values;
  return {
    schema,
    correct: (given: Readonly<Partial<Record<Name, string | null | undefined>>>): readonly Change<Values>[] =>
      names.flatMap((name) => {
        const text = given[name];
        return text === undefined ? [] : [{ path: [name], apply: (values: Values) => replace(values, name, text) }];
      }),
  };
}

/** The values of fields by name. */
export function takeValues<Name extends string>(
  fields: Readonly<Partial<Record<Name, Field<string>>>> | undefined,
): Partial<Record<Name, string>> {
  const entries = Object.entries<Field<string> | undefined>(fields ?? {});
  return Object.fromEntries(entries.flatMap(([name, field]) => (field ? [[name, field.value]] : []))) as Partial<
    Record<Name, string>
  >;
}
