import { z } from 'zod';
import { findSettingPlaces, fitsSchemaAt, listKeys, type SettingPlace } from './schema-keys.ts';

/** The right place of a setting that is one level too high or too low. */
export interface RightPlace {
  /** The end of a sentence. */
  readonly problem: string;
  /** The nearest existing mapping or list around the right place. */
  readonly target: readonly PropertyKey[];
  /** The line to write in the target, with `$` for the value. */
  readonly write: string;
  /** The path of the setting in its right place. */
  readonly meant: readonly PropertyKey[];
}

/** A setting that the schema does not have at its place. */
interface Stray {
  readonly key: string;
  readonly value: unknown;
  /** The mapping that contains it. */
  readonly path: readonly PropertyKey[];
  /** The whole file. */
  readonly values: unknown;
}

/** The place of a setting in the schema, preferably one that accepts the value. Null if there is none. */
export function findRightPlace(
  schema: z.core.$ZodType,
  stray: Stray,
): (RightPlace & { readonly takesValue: boolean }) | null {
  const { key, value, path, values } = stray;
  const above = findEmptyAbove(schema, stray);
  if (above) return above;
  const places = findSettingPlaces(schema, key).map((place) => {
    const inner = place.shape[place.name];
    return { ...place, takesValue: inner !== undefined && z.safeParse(inner, value).success };
  });
  const place = places.find(({ takesValue }) => takesValue) ?? places[0];
  if (!place) return null;
  const parent = followPath(place.parent, stray);
  const target = listPresent(parent, values);
  return {
    problem: `it belongs ${describePlace(parent)}, not ${describePlace(path)}.`,
    target,
    write: writeWithin(parent.slice(target.length), place),
    meant: [...parent.map((part) => part ?? ''), place.name],
    takesValue: place.takesValue,
  };
}

/** The empty setting above that accepts this one: `links:` before `Web: https://…` in the same column. */
function findEmptyAbove(schema: z.core.$ZodType, { key, value, path, values }: Stray) {
  const names = Object.entries(followValues(values, path) ?? {});
  const own = names.findIndex(([name]) => name === key);
  const [above] = names.slice(0, own).findLast(([, other]) => other === null) ?? [];
  if (above === undefined) return null;
  const target = [...path, above];
  if (!fitsSchemaAt(schema, target, { [key]: value })) return null;
  const problem = `it belongs ${describePlace(target)}, not ${describePlace(path)}.`;
  return { problem, target, write: `${key}: $`, meant: target, takesValue: listKeys(schema, target).includes(key) };
}

/** The value at a path that exists. */
export const followValues = (values: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], values);

/** Uses the list entries on the stray setting's own path while the paths agree; for a name that owners choose, the nearest one above. */
function followPath(parent: SettingPlace['parent'], { key, path, values }: Stray) {
  const names = Object.entries(values ?? {});
  const own = names.findIndex(([name]) => name === (path[0] ?? key));
  const above = names.slice(0, own).findLast(([, value]) => typeof value === 'object')?.[0];
  let isSame = true;
  return parent.map((part, depth) => {
    isSame &&= typeof part !== 'string' || part === path[depth];
    if (typeof part === 'string') return part;
    return (isSame ? path[depth] : undefined) ?? (part === null && depth === 0 ? above : undefined) ?? part;
  });
}

/** The existing part of a path. */
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

/** The line for a setting within missing mappings and lists, including required settings of new entries, and what to replace in it. */
function writeWithin(missing: readonly (PropertyKey | null)[], { name, shape }: SettingPlace): string {
  const required = Object.entries(missing.length > 0 ? shape : {}).flatMap(([key, inner]) =>
    key !== name && !z.safeParse(inner, undefined).success ? [key] : [],
  );
  const line = missing.reduceRight<string>(
    (inner, part) => {
      if (typeof part === 'number') return `[{ ${inner} }]`;
      return `${part === null ? 'ADDRESS' : String(part)}: ${inner.startsWith('[') ? inner : `{ ${inner} }`}`;
    },
    `${required.map((key) => `${key}: ${key.toUpperCase()}, `).join('')}${name}: $`,
  );
  const replaced = [
    ...(missing.includes(null) ? ['ADDRESS with the last part of the address of the paper, such as on-moss'] : []),
    ...required.map((key) => `${key.toUpperCase()} with the “${key}” of this entry`),
  ];
  return replaced.length === 0 ? line : `${line} — Replace ${replaced.join(', and ')}.`;
}
