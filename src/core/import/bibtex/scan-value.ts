import type { Piece } from './entries.ts';
import { type Landmarks, nextHead } from './landmarks.ts';

/** The pieces of a value and the offset after it, or its fault and the position of the fault. */
export type ScannedValue =
  | { readonly pieces: readonly Piece[]; readonly end: number; readonly minorFault: string | null }
  | { readonly problem: string; readonly remedy: string; readonly start: number };

/** Scans `piece # piece …` from an offset. */
export function scanValue(landmarks: Landmarks, start: number, field: string): ScannedValue {
  const pieces: Piece[] = [];
  let at = start;
  let minorFault: string | null = null;
  for (;;) {
    const piece = scanPiece(landmarks, skipSpace(landmarks.text, at), field);
    if ('problem' in piece) return piece;
    if (piece.piece) pieces.push(piece.piece);
    minorFault ??= piece.minorFault;
    const behind = skipSpace(landmarks.text, piece.end);
    if (landmarks.text.charAt(behind) !== '#') return { pieces, end: piece.end, minorFault };
    at = behind + 1;
  }
}

/** Offset of the next character that is neither white space nor in a comment. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    if (text.charAt(at) === '%') at = findLineEnd(text, at);
    else if (/\s/.test(text.charAt(at))) at += 1;
    else break;
  }
  return at;
}

/** The offset of the next line break, or the end of the text. */
export function findLineEnd(text: string, offset: number): number {
  const pattern = /[\n\r]/g;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}

type ScannedPiece =
  | { readonly piece: Piece | null; readonly end: number; readonly minorFault: string | null }
  | { readonly problem: string; readonly remedy: string; readonly start: number };

function scanPiece(landmarks: Landmarks, start: number, field: string): ScannedPiece {
  const { text, partners } = landmarks;
  const sign = text.charAt(start);
  if (sign === '{') {
    const end = partners[start] ?? -1;
    if (end >= 0 && nextHead(landmarks, start) > end) return finish(text, start + 1, end);
    return {
      problem: `missing closing brace of the field “${field}”`,
      remedy: 'Add the closing brace “}” where the value ends.',
      start,
    };
  }
  if (sign === '"') return scanQuoted(landmarks, start, field);
  return scanWord(text, start);
}

/**
 * Quotation marks inside a value should be in braces. One that is not in braces does not end the value unless a valid continuation
 * follows.
 */
function scanQuoted(landmarks: Landmarks, start: number, field: string): ScannedPiece {
  const { text, partners } = landmarks;
  const limit = nextHead(landmarks, start);
  const pattern = /[{"]/g;
  let minorFault: string | null = null;
  pattern.lastIndex = start + 1;
  for (let match = pattern.exec(text); match && match.index < limit; match = pattern.exec(text)) {
    if (match[0] === '{') {
      const partner = partners[match.index] ?? -1;
      if (partner < 0) break;
      pattern.lastIndex = partner + 1;
    } else if (endsValue(text, match.index + 1)) {
      return { ...finish(text, start + 1, match.index), minorFault };
    } else minorFault = `quotation mark inside the field “${field}”`;
  }
  return {
    problem: `missing closing quotation mark of the field “${field}”`,
    remedy: 'Add the closing quotation mark where the value ends, or use braces.',
    start,
  };
}

function endsValue(text: string, offset: number): boolean {
  const pattern = /\s{0,200}(?:[,#})%@]|$|(?<=\s)[\w+-]{1,60}\s{0,20}=)/y;
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** A number, an abbreviation, or words written without braces. */
function scanWord(text: string, start: number): ScannedPiece {
  const pattern = /[^\s,#{}"()%=]{1,500}(?:[ \t]{1,20}[^\s,#{}"%=]{1,500}){0,50}/y;
  pattern.lastIndex = start;
  const written = pattern.exec(text)?.[0];
  if (written === undefined) return { piece: null, end: start, minorFault: null };
  const [word = ''] = written.split(/[ \t]/, 1);
  const isSentence =
    word !== written && /^[ \t]{0,20}(?:[,}\n\r]|$)/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 22));
  const value = isSentence ? written : word;
  const end = start + value.length;
  const kind = isSentence ? 'text' : 'word';
  return {
    piece: { kind, text: value, span: { start, end } },
    end,
    minorFault: isSentence ? 'missing braces around a value of several words' : null,
  };
}

function finish(text: string, start: number, end: number): ScannedPiece {
  return {
    piece: { kind: 'text', text: text.slice(start, end), span: { start, end } },
    end: end + 1,
    minorFault: null,
  };
}
