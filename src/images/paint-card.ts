import { pageColours } from '../core/settings/accent.ts';
import { cardSize, fitCard, type SocialCard } from '../core/views/social-card.ts';
import { createLetterDrawer, type LetterPicture } from './letter-pictures.ts';
import { type Letter, loadLetters, type Typeset, type Weight } from './letters.ts';
import { createCanvas, type PaletteCanvas } from './palette-png.ts';

const { width, height } = cardSize;
const margin = { left: 84, right: 84, top: 72, bottom: 60 };
const measure = width - margin.left - margin.right;

/** The number of shades between background and letters: more would not be visible. */
const steps = 6;
const [ink, faded] = ['#191d27', '#4e525d'];
/** Palette indexes: the background, the two text colours with their shades, the rule and the accent. */
const [inkStart, fadedStart, rule, accentPlace] = [0, steps, 2 * steps + 1, 2 * steps + 2];
const createPalette = (accent: string) => [pageColours.light, ...mixSteps(ink), ...mixSteps(faded), '#d6d3cb', accent];

interface Line {
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly size: number;
  /** The baseline of its letters. */
  readonly base: number;
  readonly start: number;
}

/** Draws an image as PNG; null if the fonts lack one of its letters. */
export async function createPainter(): Promise<(card: SocialCard) => Promise<Uint8Array | null>> {
  const typeset = await loadLetters();
  const drawLetters = createLetterDrawer();
  return async (card) => {
    const lines = setCard(card, typeset);
    if (!lines) return null;
    const canvas = createCanvas(cardSize);
    const fill = (left: number, top: number, right: number, bottom: number, place: number) => {
      for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) canvas.raise(x, y, place);
    };
    fill(margin.left, margin.top, margin.left + 96, margin.top + 10, accentPlace);
    fill(margin.left, footTop, width - margin.right, footTop + 2, rule);
    for (const { letters, left, size, base, start } of lines) {
      const pictures = await drawLetters(letters, size);
      let x = left;
      for (const { shape, advance, shift } of letters) {
        const picture = pictures.get(shape);
        if (picture) stamp(canvas, picture, Math.round(x + shift[0] * size), Math.round(base - shift[1] * size), start);
        x += advance * size;
      }
    }
    return canvas.encode(createPalette(card.accent));
  };
}

/** Draws a letter. Where two overlap, the darker pixel is kept. */
function stamp(canvas: PaletteCanvas, letter: LetterPicture, left: number, base: number, start: number): void {
  for (let pixel = 0; pixel < letter.length; pixel += 3) {
    const column = left + (letter[pixel] ?? 0);
    const line = base + (letter[pixel + 1] ?? 0);
    const step = Math.round(((letter[pixel + 2] ?? 0) * steps) / 255);
    if (step === 0 || column < 0 || column >= width || line < 0 || line >= height) continue;
    canvas.raise(column, line, start + step);
  }
}

/** The top of the footer, with its rule. */
const footTop = height - margin.bottom - 56;
/** The distance from the middle of a line to its baseline, relative to the font size. */
const drop = 0.35;

/** The lines of an image; null if one cannot be typeset. */
function setCard(card: SocialCard, typeset: Typeset): readonly Line[] | null {
  const { title, titleSize, description, notes } = fitCard(card);
  const [text, foot] = [setText(title, titleSize, description, typeset), setFoot(notes, typeset)];
  return text && foot && [...text, ...foot];
}

/** A title and the text below it. A title that would reach the footer is set smaller. */
function setText(title: string, titleSize: number, description: string, typeset: Typeset): readonly Line[] | null {
  const lines: Line[] = [];
  let top = margin.top;
  for (const { text, size, weight, leading, space, start } of [
    { text: title, size: titleSize, weight: 600, leading: 1.14, space: 50, start: inkStart },
    { text: description, size: 32, weight: 400, leading: 1.35, space: 26, start: fadedStart },
  ] as const) {
    const rows = breakLines(text, weight, measure / size, typeset);
    if (!rows) return null;
    top += space;
    for (const letters of rows) {
      lines.push({ letters, left: margin.left, size, base: Math.round(top + size * (leading / 2 + drop)), start });
      top += size * leading;
    }
  }
  return top > footTop - smallest && titleSize > smallest ? setText(title, titleSize - 4, description, typeset) : lines;
}

const smallest = 20;

/** The notes in the footer, set smaller if they would overlap. */
function setFoot(notes: SocialCard['notes'], typeset: Typeset): readonly Line[] | null {
  const [left, right] = notes.map((note) => typeset(note, 400));
  if (!left || !right) return null;
  const size = Math.min(26, Math.floor((measure - 40) / (measureWidth(left) + measureWidth(right))));
  const line = { size, base: footTop + 48, start: fadedStart };
  return [
    { ...line, letters: left, left: margin.left },
    { ...line, letters: right, left: width - margin.right - measureWidth(right) * size },
  ];
}

/**
 * Breaks a text into lines of a width relative to the font size: between words, after hyphens, and within a word that is longer than a
 * line.
 */
function breakLines(text: string, weight: Weight, longest: number, typeset: Typeset): readonly Letter[][] | null {
  const [space] = typeset(' ', weight) ?? [];
  const lines: Letter[][] = [[]];
  let filled = 0;
  for (const word of text.split(' ')) {
    for (const [index, part] of word.split(/(?<=[-\u2013\u2014/])/u).entries()) {
      const letters = typeset(part, weight);
      if (!letters || !space) return null;
      const gap = index === 0 && filled > 0 ? [space] : [];
      const isBroken = filled > 0 && filled + measureWidth([...gap, ...letters]) > longest;
      if (isBroken) {
        lines.push([]);
        filled = 0;
      }
      for (const letter of isBroken ? letters : [...gap, ...letters]) {
        if (filled > 0 && filled + letter.advance > longest) {
          lines.push([]);
          filled = 0;
        }
        lines.at(-1)?.push(letter);
        filled += letter.advance;
      }
    }
  }
  return lines;
}

const measureWidth = (letters: readonly Letter[]) => letters.reduce((sum, { advance }) => sum + advance, 0);

/** The colours between the background and a text colour. */
function mixSteps(colour: string): readonly string[] {
  const [from, to] = [pageColours.light, colour].map((hex) => Buffer.from(hex.slice(1), 'hex'));
  return Array.from({ length: steps }, (_, index) => {
    const mixed = Array.from(to ?? [], (part, channel) => {
      const paper = from?.[channel] ?? 0;
      return Math.round(paper + ((part - paper) * (index + 1)) / steps);
    });
    return `#${Buffer.from(mixed).toString('hex')}`;
  });
}
