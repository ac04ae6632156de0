const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters that are two columns wide in a terminal: East Asian ones (UAX #11: W and F) and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\uA960-\uA97F\uAC00-\uD7A3\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const narrow = /[\uFF61-\uFFDC]/u;
/** Combining marks, joiners, and the later parts of a Hangul syllable. */
const weightless = /[\p{M}\p{Cf}\u1160-\u11FF]/u;
/** Control characters that change the direction of the text after them, and so of the rest of the line. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const control = /[\s\p{Cc}\p{Cs}]/gu;

/** What a reader sees as one character. */
export interface Cell {
  /** Offset in UTF-16 units. */
  readonly offset: number;
  readonly text: string;
  /** The width in columns of a terminal: 0, 1 or 2. */
  readonly width: number;
}

/** Splits a text into the characters that a terminal shows. */
export function splitCells(text: string): readonly Cell[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = toVisible(segment);
    return { offset: index, text: shown, width: Math.min(2, measure(shown)) };
  });
}

/** A text that cannot move the cursor or change the direction of a line: white space and control characters become spaces. */
export function toVisible(text: string): string {
  return text.replace(/\r\n/gu, ' ').replace(control, ' ').replace(direction, '');
}

function measure(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (weightless.test(character)) continue;
    columns += wide.test(character) && !narrow.test(character) ? 2 : 1;
  }
  return columns;
}
