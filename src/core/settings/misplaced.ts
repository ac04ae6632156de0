import { z } from 'zod';
import { findSettingPlaces, type SettingPlace } from './schema-keys.ts';

/** Where a setting belongs that a file has one level too high or too low. */
export interface Misplaced {
  /** The end of a sentence. */
  readonly problem: string;
  /** The nearest mapping or list around its right place that the file has. */
  readonly target: readonly PropertyKey[];
  /** What to write in the target, with `$` for the value. */
  readonly write: string;
  /** The setting with its whole path. */
  readonly meant: readonly PropertyKey[];
}

/**
 * The place of the schema for a setting that is not known where it stands; one that takes its value, before others. Null where there is
 * none. `values` is the whole file, `path` leads to the mapping in which the setting stands.
 */
export function findRightPlace(
  schema: z.core.$ZodType,
  { key, value, path, values }: { key: string; value: unknown; path: readonly PropertyKey[]; values: unknown },
): (Misplaced & { readonly takesValue: boolean }) | null {
  const places = findSettingPlaces(schema, key).map((place) => {
    const inner = place.shape[place.name];
    return { ...place, takesValue: inner !== undefined && z.safeParse(inner, value).success };
  });
  const place = places.find(({ takesValue }) => takesValue) ?? places[0];
  if (!place) return null;
  const parent = followPath(place.parent, path, values);
  const target = listPresent(parent, values);
  return {
    problem: `it belongs ${describePlace(parent)}, not ${describePlace(path)}.`,
    target,
    write: writeWithin(parent.slice(target.length), place),
    meant: [...parent.map((part) => part ?? ''), place.name],
    takesValue: place.takesValue,
  };
}

/** Takes the entries that a path leads through, where it leads through the same lists; else a name that has nothing below it. */
function followPath(parent: SettingPlace['parent'], path: readonly PropertyKey[], values: unknown) {
  let isSame = true;
  return parent.map((part, depth) => {
    isSame &&= typeof part !== 'string' || part === path[depth];
    if (typeof part === 'string') return part;
    if (isSame && path.length > depth) return path[depth] ?? part;
    return part === 0 || depth > 0
      ? part
      : (Object.entries(values ?? {}).find(([, value]) => value === null)?.[0] ?? part);
  });
}

/** The part of a path that the values have. */
function listPresent(path: readonly (PropertyKey | null)[], values: unknown): readonly PropertyKey[] {
  const present: PropertyKey[] = [];
  let value = values;
  for (const part of path) {
    if (part === null || typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) break;
    present.push(part);
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return present;
}

function describePlace(path: readonly (PropertyKey | null)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'at the top level';
  if (last === null) return 'under the address of a paper';
  return typeof last === 'string' ? `under “${last}”` : `in an entry of “${String(path.at(-2))}”`;
}

/** A setting within mappings and lists that are missing, each entry with the settings that it must have. */
function writeWithin(missing: readonly (PropertyKey | null)[], { name, shape }: SettingPlace): string {
  const required = Object.entries(shape).filter(
    ([key, inner]) => key !== name && !z.safeParse(inner, undefined).success,
  );
  const others = required.map(([key]) => `${key}: ${key.toUpperCase()}, `).join('');
  return missing.reduceRight<string>(
    (inner, part) => {
      if (typeof part === 'number') return `[{ ${inner} }]`;
      return `${part === null ? 'ADDRESS' : String(part)}: ${inner.startsWith('[') ? inner : `{ ${inner} }`}`;
    },
    `${missing.length > 0 ? others : ''}${name}: $`,
  );
}
