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
  const divided = values.flatMap((value) => {
    // `Tromsø (NO): Polar Centre`
    const [, place, publisher] = /^(\p{Lu}[\p{L}\s.-]{1,30}\(\p{Lu}{2,3}\)): (.+)$/u.exec(value.text) ?? [];
    if (place === undefined || publisher === undefined) return [{ value, isPlace: isPlace(value) }];
    return [place, publisher].map((text, index) => ({
      value: { ...value, text, isExact: false },
      isPlace: index === 0,
    }));
  });
  const list = (arePlaces: boolean) => divided.filter((one) => one.isPlace === arePlaces).map(({ value }) => value);
  return [list(true), list(false)];
}
