import sharp from 'sharp';
import { type Letter, outlineUnit } from './letters.ts';

/**
 * The pixels that a letter covers, each as three numbers: its place, relative to the origin of the letter, to the right and down; and how
 * much of it is covered, from 1 to 255.
 */
export type LetterPicture = Int16Array;

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
    const picture: number[] = [];
    for (let y = 0; y < cell; y += 1)
      for (let x = 0; x < cell; x += 1) {
        const cover = points[y * row + index * cell + x] ?? 0;
        if (cover > 0) picture.push(x - left, y - top, cover);
      }
    pictures.set(shape, Int16Array.from(picture));
  }
}
