import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { Shaper } from './shaper.ts';

/** The font subsets for letters in images; the first that has a letter is used. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

/** The size of the font in units of its outlines. */
export const outlineUnit = 1000;

export type Weight = 400 | 600;

/** A letter of a word. Lengths are relative to the font size. */
export interface Letter {
  /** Identifies its shape across all fonts. */
  readonly shape: string;
  readonly advance: number;
  readonly shift: readonly [x: number, y: number];
  /** Its outline as an SVG path, upside down. */
  readonly outline: () => string;
}

/** The letters of a text with kerning; null if the fonts lack one. */
export type Typeset = (text: string, weight: Weight) => readonly Letter[] | null;

/** Reads the fonts of the site. */
export async function loadLetters(): Promise<Typeset> {
  const require = createRequire(import.meta.url);
  const shaper = await (require('harfbuzzjs') as Promise<Shaper>);
  const load = (weight: Weight) =>
    subsets.map((subset) => {
      const path = require.resolve(
        `@fontsource/source-serif-4/files/source-serif-4-${subset}-${String(weight)}-normal.woff`,
      );
      const face = shaper.createFace(shaper.createBlob(unpackWoff(readFileSync(path))), 0);
      const font = shaper.createFont(face);
      font.setScale(outlineUnit, outlineUnit);
      return { name: `${subset} ${String(weight)}`, font, letters: new Set(face.collectUnicodes()) };
    });
  const faces = { 400: load(400), 600: load(600) };
  type Face = (typeof faces)[Weight][number];

  const shapeRun = (text: string, { name, font }: Face): readonly Letter[] => {
    const buffer = shaper.createBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shaper.shape(font, buffer);
    const glyphs = buffer.json();
    buffer.destroy();
    return glyphs.map(({ g, ax, dx, dy }) => ({
      shape: `${name} ${String(g)}`,
      advance: ax / outlineUnit,
      shift: [dx / outlineUnit, dy / outlineUnit],
      outline: () => font.glyphToPath(g),
    }));
  };

  return (text, weight) => {
    const runs: { face: Face; text: string }[] = [];
    for (const letter of text.replaceAll(/\s/gu, ' ').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')) {
      const code = letter.codePointAt(0) ?? 0;
      const last = runs.at(-1);
      const face = last?.face.letters.has(code) ? last.face : faces[weight].find(({ letters }) => letters.has(code));
      if (!face) return null;
      if (last?.face === face) last.text += letter;
      else runs.push({ face, text: letter });
    }
    return runs.flatMap((run) => shapeRun(run.text, run.face));
  };
}

/** Unpacks a WOFF font to its original format. */
function unpackWoff(woff: Buffer): Uint8Array<ArrayBuffer> {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * count);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  let end = header.length;
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woff.subarray(44 + 20 * index);
    const [start, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(start, start + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(bytes) : bytes).copy(table);
    const place = 12 + 16 * index;
    entry.copy(header, place, 0, 4);
    entry.copy(header, place + 4, 16, 20);
    header.writeUInt32BE(end, place + 8);
    header.writeUInt32BE(length, place + 12);
    end += table.length;
    return table;
  });
  return new Uint8Array(Buffer.concat([header, ...tables]));
}
