import { accentCommands } from './markup-symbols.data.ts';

const argumentPattern =
  /\s*\{\s*(?:(?:\\([ij])|(\p{L}\p{M}*))\s*)?\}|(?:\s+|(?<=\\[^A-Za-z]))(?:\\([ij])(?![A-Za-z])|(\p{L}))/uy;

/** Letters without their dot, which only carry an accent in place of it. */
const dotted: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/**
 * Reads the argument of an accent command that ends at `offset`: the accented letter in Unicode's composed form, and the
 * offset behind it. An accent over nothing (`\^{}`) is its own sign. Null where the command is no accent or no letter follows.
 */
export function readAccent(source: string, name: string, offset: number): { text: string; end: number } | null {
  const mark = accentCommands.get(name);
  if (mark === undefined) return null;
  const pattern = new RegExp(argumentPattern);
  pattern.lastIndex = offset;
  const [written, bracedStem, braced, bareStem, bare] = pattern.exec(source) ?? [];
  if (written === undefined) return null;
  const end = offset + written.length;
  const letter = bracedStem ?? braced ?? bareStem ?? bare;
  const base = dotted.get(letter ?? '') ?? letter;
  if (base === undefined) return name === '^' || name === '~' ? { text: name, end } : null;
  const text = (base + mark).normalize('NFC');
  // A bare letter that has no such accent (`\b word`) makes it unlikely that an accent was meant.
  const isPlausible = bare === undefined || /^.$/su.test(text);
  return isPlausible ? { text, end } : null;
}
