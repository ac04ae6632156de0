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

/** Prepares the fonts of the site. Each file is read when a letter needs it. */
export async function loadLetters(): Promise<Typeset> {
  const require = createRequire(import.meta.url);
  const shaper = await (require('harfbuzzjs') as Promise<Shaper>);
  const read = (name: string) => {
    const path = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-normal.woff`);
    const face = shaper.createFace(shaper.createBlob(unpackWoff(readFileSync(path))), 0);
    const font = shaper.createFont(face);
    font.setScale(outlineUnit, outlineUnit);
    return { name, font, letters: new Set(face.collectUnicodes()) };
  };
  type Face = ReturnType<typeof read>;
  const faces = new Map<string, Face>();
  const findFace = (code: number, weight: Weight): Face | undefined => {
    for (const subset of subsets) {
      const name = `${subset}-${String(weight)}`;
      const face = faces.get(name) ?? read(name);
      faces.set(name, face);
      if (face.letters.has(code)) return face;
    }
    return undefined;
  };

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

  const set: Typeset = (text, weight) => {
    const runs: { face: Face; text: string }[] = [];
    for (const letter of text.replaceAll(/\s/gu, ' ').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')) {
      const code = letter.codePointAt(0) ?? 0;
      const last = runs.at(-1);
      const face = last?.face.letters.has(code) ? last.face : findFace(code, weight);
      if (!face) return null;
      if (last?.face === face) last.text += letter;
      else runs.push({ face, text: letter });
    }
    return runs.flatMap((run) => shapeRun(run.text, run.face));
  };
  // Titles have many words in common.
  const known = { 400: new Map<string, ReturnType<Typeset>>(), 600: new Map<string, ReturnType<Typeset>>() };
  return (text, weight) => {
    const letters = known[weight].get(text) ?? set(text, weight);
    known[weight].set(text, letters);
    return letters;
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
