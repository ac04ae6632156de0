import { readHeading } from '../reference-list/headings.ts';
import { type Block, isBlock, type Piece, readBlocks } from './read-blocks.ts';

/** A page as text: one line for each reference, heading and paragraph. */
export interface PageText {
  readonly text: string;
  /** The offset in the page at which each line begins. */
  readonly places: readonly number[];
}

/** A piece with a year and this much text may be a complete reference. */
const isWhole = (piece: Piece) => dropTargets(piece).length >= 60 && hasYear(piece);
const hasYear = (piece: Piece) => /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u.test(dropTargets(piece));
const dropTargets = ({ text }: Piece) => text.replaceAll(/\]\([^\s()]*\)/gu, ']');
/** Elements that hold one item of a list, and elements that hold several. */
const items = new Set(['li', 'tr', 'dd', 'dt', 'p']);
const lists = new Set(['li', 'tr', 'dd', 'dt', 'ul', 'ol', 'table']);
const isHeading = (name: string) => /^h[1-6]$/u.test(name);
/** The longest reference that is split over several blocks. */
const longest = 1500;
/** Labels of buttons and of what they open, which do not belong to references. */
const buttonWords =
  /^\W*(?:abs(?:tract)?|bib(?:tex)?|cite|show|hide|details|more|read more|copy|export|share|download)\W*$|^abstract\s?[:.—–-]/iu;

/** A link to a file, which does not separate anything: `[PDF](moss.pdf)`. */
const isLinkWord = /^\W*\[[^\s\]]{0,20}\]\(/u;

interface Line extends Piece {
  readonly isHeading?: boolean;
}

/**
 * Converts an HTML page to text with Markdown links: a list item, a table row or a group of lines becomes one line, whatever its
 * elements. With `areApart`, each part stays on its own line. Takes linear time.
 */
export function toPageText(html: string, areApart = false): PageText {
  const lines = [...listLines(readBlocks(html), areApart)];
  const marked = lines.map(({ text, isHeading: isMarked }) => (isMarked ? `## ${text}` : text));
  const between = areApart ? '\n' : '\n\n';
  return { text: marked.join(between), places: lines.flatMap(({ at }) => (areApart ? [at] : [at, at])) };
}

function* listLines(block: Block, areApart: boolean): Generator<Line> {
  const pieces = listPieces(block);
  if (pieces.length === 0 || isHeadRow(block)) return;
  if (isHeading(block.name)) yield { ...joinPieces(pieces), isHeading: true };
  else if (!areApart && isOneThing(block, pieces)) yield joinPieces(pieces);
  else
    for (const part of block.parts) {
      if (isBlock(part)) yield* listLines(part, areApart);
      else yield* divide(part, areApart);
    }
}

/** The texts of a block and the blocks inside it, without those on buttons. */
function listPieces({ parts }: Block): readonly Piece[] {
  return parts.flatMap((part) => {
    if (isBlock(part)) return listPieces(part);
    return part.text.trim() === '' || buttonWords.test(part.text) ? [] : [part];
  });
}

/** True if the parts of a block belong together: a list item that contains no other list, or lines with only one year between them. */
function isOneThing(block: Block, pieces: readonly Piece[]): boolean {
  if (holds(block, (name) => lists.has(name))) return false;
  const whole = pieces.filter(isWhole).length;
  const divided = pieces.flatMap((piece) => [...divide(piece, false)]).filter(isWhole).length;
  if (items.has(block.name)) return block.name === 'li' || divided <= 1;
  if (pieces.length < 2 || whole > 1 || pieces.filter(hasYear).length !== 1) return false;
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > longest) return false;
  return !pieces.some(({ text }) => readHeading(text.trim(), '') !== null);
}

/** A row with the headings of a table. */
const isHeadRow = ({ name, parts }: Block) =>
  name === 'tr' && parts.every((part) => !isBlock(part) || part.name === 'th') && parts.some(isBlock);

const holds = ({ parts }: Block, has: (name: string) => boolean): boolean =>
  parts.some((part) => isBlock(part) && (has(part.name) || holds(part, has)));

/** Splits a paragraph at line breaks: at each if several lines may be references, otherwise at blank lines. */
function* divide({ text, at }: Piece, areApart: boolean): Generator<Line> {
  for (const paragraph of text.split(/\n\s*\n/u)) {
    const lines = paragraph.split('\n').map((line) => ({ text: line.trim(), at }));
    if (areApart || lines.filter(isWhole).length > 1) yield* lines.filter((line) => line.text !== '');
    else {
      const joined = joinPieces(lines);
      if (joined.text !== '') yield joined;
    }
  }
}

/** Joins the parts of a reference into a line, with full stops where there is no separator. */
function joinPieces(pieces: readonly Piece[]): Piece {
  const texts = pieces.flatMap(({ text }) => text.split('\n')).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  const filled = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  // A year or a number in its own cell goes last, where it cannot be read as part of a name.
  const words = filled.filter((text) => !/^\W*\d{1,4}\W*$/u.test(text));
  const years = filled.filter(
    (text) => /^\W*(?:19|20)\d\d\W*$/u.test(text) && !words.some((word) => word.includes(text)),
  );
  const text = [...words, ...(words.length === 0 ? filled : years)].reduce(
    (before, next) =>
      before === ''
        ? next
        : before + (/[.,:;?!](?:\]\([^\s()]*\))?$/u.test(before) || isLinkWord.test(next) ? ' ' : '. ') + next,
    '',
  );
  return { text, at: pieces[0]?.at ?? 0 };
}
