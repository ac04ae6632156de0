import type { Range, TexForm } from './read-tex.ts';

/** Runs of signs that TeX joins into one character, other text up to the next sign or address that means something. */
const piecePattern = /~|`{1,2}|'{1,2}|-{2,3}|(?:[^\\{}$^_~`'hH-]|[hH](?!ttps?:\/\/)){1,4096}|[^]/iy;

/** Reads ties, quotes and dashes, and text as it stands. In running text they are left to the model, which knows more of what is around them. */
export function readMarks(
  text: string,
  { start, end }: Range,
  form: TexForm,
): { readonly text: string; readonly end: number } {
  const pattern = new RegExp(piecePattern);
  pattern.lastIndex = start;
  const piece = (pattern.exec(text)?.[0] ?? '').slice(0, end - start);
  return { text: writeMark(piece, form, text.charAt(start - 1), text.charAt(start + 1)), end: start + piece.length };
}

function writeMark(piece: string, form: TexForm, before: string, after: string): string {
  if (form === 'plain') return plainSigns.get(piece) ?? piece;
  // The model knows this sign as a mark of code as well.
  if (piece === '`' && form === 'markup')
    return /[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]/u.test(before) ? '‘' : piece;
  if (piece !== '~') return piece;
  if (form === 'math') return ' ';
  // Between digits and behind a space it is more likely a range, or means “about”, as the model has it.
  const isTie = /\S/.test(before) && /\S/.test(after) && !(/\d/.test(before) && /\d/.test(after));
  return isTie ? '\u00A0' : '~';
}

const plainSigns: ReadonlyMap<string, string> = new Map([
  ['~', ' '],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['--', '–'],
  ['---', '—'],
]);
