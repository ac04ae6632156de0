import sharp from 'sharp';
import { type Letter, outlineUnit } from './letters.ts';

/** A pixel covered by a letter, relative to the origin of the letter; `cover` is from 1 to 255. */
export interface InkedPoint {
  readonly x: number;
  readonly y: number;
  readonly cover: number;
}

type LetterPicture = readonly InkedPoint[];

/** Renders letters at a size in pixels, as pixels by shape. */
export type DrawLetters = (letters: readonly Letter[], size: number) => Promise<ReadonlyMap<string, LetterPicture>>;

/** Each letter is rendered once, however many images contain it. */
export function createLetterDrawer(): DrawLetters {
  const sizes = new Map<number, Map<string, LetterPicture>>();
  return async (letters, size) => {
    const known = sizes.get(size) ?? new Map<string, LetterPicture>();
    sizes.set(size, known);
    const missing = new Map(letters.filter(({ shape }) => !known.has(shape)).map((letter) => [letter.shape, letter]));
    if (missing.size > 0) await drawInto(known, [...missing.values()], size);
    return known;
  };
}

/** Renders letters in a row of cells, each larger than any letter. */
async function drawInto(pictures: Map<string, LetterPicture>, letters: readonly Letter[], size: number): Promise<void> {
  const [cell, left, top] = [2 * size, Math.ceil(size / 2), Math.ceil(1.4 * size)];
  const row = cell * letters.length;
  const scale = String(size / outlineUnit);
  const paths = letters.map(({ outline }, index) => {
    const place = `translate(${String(index * cell + left)} ${String(top)}) scale(${scale} -${scale})`;
    return `<path transform="${place}" d="${outline()}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(row)}" height="${String(cell)}">${paths.join('')}</svg>`;
  const points = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  for (const [index, { shape }] of letters.entries()) {
    const picture: InkedPoint[] = [];
    for (let y = 0; y < cell; y += 1)
      for (let x = 0; x < cell; x += 1) {
        const cover = points[y * row + index * cell + x] ?? 0;
        if (cover > 0) picture.push({ x: x - left, y: y - top, cover });
      }
    pictures.set(shape, picture);
  }
}
