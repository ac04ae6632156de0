import { z } from 'zod';
import { countEdits } from '../model/count-edits.ts';

/** The names of the settings at a path of a schema; none if any name is allowed. */
export function listKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return listForms(schema, path).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
}

/** Whether a value fits the schema at a path. */
export const fitsSchemaAt = (schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): boolean =>
  listForms(schema, path).some((form) => z.safeParse(form, value).success);

function listForms(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodType[] {
  const [key, ...rest] = path;
  return unwrap(schema).flatMap((form) => {
    if (key === undefined) return [form];
    const inner =
      form instanceof z.ZodObject
        ? (form.shape as Readonly<Record<PropertyKey, z.core.$ZodType | undefined>>)[key]
        : form instanceof z.ZodArray
          ? form.element
          : form instanceof z.ZodRecord
            ? form.valueType
            : undefined;
    return inner ? listForms(inner, rest) : [];
  });
}

/** The path of a mapping in a schema: names, 0 for a list entry, null for a name that the owner chooses. */
export type SchemaPath = readonly (string | 0 | null)[];

/** The place of a setting in a schema. */
export interface SettingPlace {
  readonly name: string;
  /** The mapping that it belongs to. */
  readonly parent: SchemaPath;
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
}

/** All places of a setting with this name, ignoring case; the shallowest first. */
export function findSettingPlaces(schema: z.core.$ZodType, name: string): readonly SettingPlace[] {
  const wanted = normalise(name);
  const search = (within: z.core.$ZodType, parent: SchemaPath): readonly SettingPlace[] =>
    unwrap(within).flatMap((form): readonly SettingPlace[] => {
      if (form instanceof z.ZodArray) return search(form.element, [...parent, 0]);
      if (form instanceof z.ZodRecord) {
        const { keyType, valueType } = form;
        const names = keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
        return [
          ...names
            .filter((name) => normalise(name) === wanted)
            .map((name) => ({ name, parent, shape: { [name]: valueType } })),
          ...search(valueType, [...parent, null]),
        ];
      }
      if (!(form instanceof z.ZodObject)) return [];
      const shape: SettingPlace['shape'] = form.shape;
      return Object.entries(shape).flatMap(([key, inner]) => [
        ...(normalise(key) === wanted ? [{ name: key, parent, shape }] : []),
        ...search(inner, [...parent, key]),
      ]);
    });
  return search(schema, []).toSorted((a, b) => a.parent.length - b.parent.length);
}

/** The possible forms of a value, without wrappers for optional values and defaults. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable;
  return isWrapper ? unwrap(schema.unwrap()) : [schema];
}

/** The name that was probably meant, ignoring case; null if none is near. */
export function findNearestKey(written: string, keys: readonly string[]): string | null {
  const wanted = normalise(written);
  const limit = Math.max(2, Math.floor(wanted.length / 3) + 1);
  const ranked = keys
    .map((key) => ({ key, edits: countEdits(wanted, normalise(key), limit) }))
    .filter(({ key, edits }) => edits < Math.min(limit, key.length))
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0]?.key ?? keys.find((key) => wanted.length >= 4 && key.startsWith(wanted)) ?? null;
}

const normalise = (key: string) => key.toLowerCase().replaceAll(/[-_ ]/gu, '');
