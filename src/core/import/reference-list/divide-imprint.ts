import type { Value } from '../reference/entry.ts';
import { foldWords } from '../../model/fold-words.ts';
import { publishingPlaces, regions } from './places.data.ts';

/** The publisher in the imprint of a book, and cities in its place: `Aachen`, `San Diego – Porto`. */
export function divideImprint(
  values: readonly Value[],
): readonly [places: readonly Value[], publishers: readonly Value[]] {
  const isPlace = ({ text }: Value) => {
    const names = text.split(/\s?[–/&;,]\s?|\s(?:-|and|und|et|y|e)\s/u).map(foldWords);
    return (
      publishingPlaces.has(names[0] ?? '') && names.every((name) => publishingPlaces.has(name) || regions.has(name))
    );
  };
  return [values.filter(isPlace), values.filter((value) => !isPlace(value))];
}
