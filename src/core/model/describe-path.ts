/** The settings by which readers know an entry of a list. */
const names = ['name', 'file'] as const;

/**
 * The path of a value in a file, in the words of readers: `show.latest`, `people, Ada Grace, role`, `archives, entry 2`. Entries of
 * lists have their name, or else their number, counted from 1.
 */
export function describePath(path: readonly PropertyKey[], values: unknown = null): string {
  let value = values;
  let text = '';
  for (const [depth, key] of path.entries()) {
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : null;
    const isEntry = typeof key === 'number';
    const separator = depth === 0 ? '' : isEntry || typeof path[depth - 1] === 'number' ? ', ' : '.';
    text += separator + (isEntry ? nameEntry(value, key, path[depth + 1]) : String(key));
  }
  return text;
}

/** An entry is not named by the value that is at fault. */
function nameEntry(entry: unknown, index: number, faulty: PropertyKey | undefined): string {
  const known = typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {};
  const name = names.find((key) => key !== faulty && typeof known[key] === 'string' && known[key] !== '');
  return name === undefined ? `entry ${String(index + 1)}` : String(known[name]);
}
