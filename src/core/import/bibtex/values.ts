import { findPlace } from '../../model/find-place.ts';
import type { Value } from '../reference/entry.ts';
import type { Piece, RawField } from './entries.ts';
import type { Definition } from './scan-file.ts';

/** Finds the definition of an abbreviation at the place of its use; null if it is undefined. */
export type FindDefinition = (name: string, at: number) => string | null;

/** The deepest nesting of definitions. */
const deepest = 16;
/** In UTF-16 units: definitions that double each other could exhaust the memory. */
const longestText = 1_000_000;

/** An abbreviation has its last definition before the use, or else the first one after it. */
export function createDefinitionFinder(definitions: readonly Definition[]): FindDefinition {
  const byName = Map.groupBy(definitions, ({ name }) => name);
  const texts = new Map<Definition, string>();
  const find = (name: string, at: number, depth: number): string | null => {
    const named = byName.get(name.toLowerCase()) ?? [];
    const definition = named[findPlace(named, (one) => one.at < at) - 1] ?? named[0];
    if (!definition || depth > deepest) return null;
    const known = texts.get(definition);
    if (known !== undefined) return known;
    const text = joinPieces(definition.pieces, (word, place) => find(word, place - 1, depth + 1)).slice(0, longestText);
    texts.set(definition, text);
    return text;
  };
  return (name, at) => find(name, at, 0);
}

/** The abbreviations that all of BibTeX's styles define. */
const months: ReadonlyMap<string, string> = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((name) => [name.slice(0, 3).toLowerCase(), name]),
);

/** The value of a field. An undefined word stands for itself. */
export function readValue({ name, pieces }: RawField, find: FindDefinition): Value | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const text = joinPieces(pieces, find);
  if (text.trim() === '') return null;
  const isExact = pieces.length === 1 && text === first.text;
  const [leading, trailing] = isExact
    ? [text.length - text.trimStart().length, text.length - text.trimEnd().length]
    : [0, 0];
  return {
    field: name,
    text: isExact ? text.trim() : text,
    span: { start: first.span.start + leading, end: last.span.end - trailing },
    isExact,
  };
}

function joinPieces(pieces: readonly Piece[], find: FindDefinition): string {
  const expand = (word: string, at: number) => find(word, at) ?? months.get(word.toLowerCase()) ?? word;
  return pieces.map(({ kind, text, span }) => (kind === 'word' ? expand(text, span.start) : text)).join('');
}
